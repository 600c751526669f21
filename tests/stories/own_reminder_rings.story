# A reminder of one's own comes with one's own words; a wish about the hour is heard there, and "to 4pm" puts that one off.
at   2026-11-23 13:00
you  hello
you  [start]
you  leeds
you  yes
you  remind me on Tuesday at 9 to call her
...  1d
open check_in.own
says call her
you  not so early
bot  nudges.hours
open check_in.own
you  to 4pm
bot  check_in.again_at
...  1d
open check_in.own
you  done
bot  check_in.own_done
open home.what_next
