# Asked where things stand, and then the no came: said at home, it belongs to the same case.
at   2026-11-23 10:00
you  I had an interview at Brooks Farm 10 days ago with Claire and haven't heard anything, I'm fine
you  [start]
you  [skip]
you  [yes]
you  [right]
you  [no]
you  [yes]
you  sent it
open home.what_next
you  they turned me down
open rejection.told
case employer="Brooks Farm" told=unknown status_asked=0
you  by email
you  today
case employer="Brooks Farm" told=email told_on=2026-11-23
