# Whoever asks for their data to go is heard in whatever words and at whatever question; it is no danger, and nothing goes unasked.
you  hello
you  [start]
you  [skip]
you  [yes]
open home.what_next
you  delete everything you have about me
open privacy.erase_sure
not  care.concern
not  care.heard
you  no
bot  privacy.nothing_erased
open home.what_next
you  Stripe emailed this morning after the final round, they went with someone else
you  please erase my messages
open privacy.erase_sure
you  no
you  export my data
bot  privacy.exported
