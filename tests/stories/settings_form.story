# Settings can be changed at once in a form, and what was left as it stood stays.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  /settings
open privacy.settings
you  {privacy.settings} place=Madrid|quiet=21:00 to 08:30
bot  privacy.changed
open privacy.settings
says Madrid
says 21:00
you  {privacy.settings} quiet=8pm to 9am
bot  privacy.changed
says 20:00
you  {privacy.settings} quiet=never
open privacy.quiet
you  10pm to 7am
bot  privacy.changed
open privacy.settings
you  {privacy.settings} weekends=On|spelling=American
bot  privacy.changed
says Reminders at weekends: on
says Spelling in drafts: American
says Reminders: on
you  {privacy.settings} reminders=Off|quiet=now and then
open privacy.quiet
you  9pm to 8am
bot  privacy.changed
says Reminders: off
none *
