# After a no to the plain question nothing says that they are doubted; a word of danger later counts for more than the no.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  I want to disappear
bot  care.heard
bot  care.asked
open care.asked
you  [no]
bot  care.thanks
bot  care.believed
bot  care.here_believed
not  care.here
open care.here
you  i might do something
bot  care.not_safe
bot  care.here
not  care.here_believed
open care.here
