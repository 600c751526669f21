# Somebody furious who wants to write is not soothed in circles: the hold is said with its reason, and the choice is theirs.
you  hello
you  sure, go on
you  manchester
you  yes
you  those absolute bastards at Northgate rejected me by email after the final round today, I am going to tell them exactly what lying scum they are
you  yes
open feeling.hot
you  i dont want a break i want to write to the ceo
not  feeling.heard
open rejection.hold
you  anyway
open rejection.sure
you  no
open rejection.hold
you  take a break
open feeling.until
you  tomorrow
nudge N13
...  2 day
open check_in.break_over
you  better today
open feeling.how
you  calmer
bot  feeling.h0
