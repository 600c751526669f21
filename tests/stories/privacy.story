# What is kept is said, everything can be taken along, and erase removes it and gives a receipt.
you  hello
you  [kept]
bot  first_meeting.what_is_kept
you  [start]
you  [skip]
you  [no]
you  /privacy
open privacy.about
you  [export]
bot  privacy.exported
you  [settings]
open privacy.settings
you  [place]
you  usa
open privacy.zone
you  chicago
bot  privacy.changed
you  [quiet]
you  10pm to 7am
bot  privacy.changed
says 22:00 to 07:00
you  [weekends]
you  [spelling]
you  [model]
you  [reminders]
you  [done]
open home.what_next
you  /erase
open privacy.erase_sure
you  [no]
bot  privacy.nothing_erased
you  /erase
you  [yes]
says erased
