# A count of noes at the question for the day is no day of this one; the day that is given then is.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Wipro called, not selected
you  yes
you  very sad
open rejection.heard
you  5 companies rejected me already this month
bot  rejection.so_many
not  16 November
open rejection.heard
you  yesterday
open rejection.wants
