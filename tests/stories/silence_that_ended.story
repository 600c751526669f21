# Where a no came after the silence, it was no silence: how it came is asked, or put right.
you  Accenture, second round interview, ghosted me and now they send a form letter, I'm okay
you  [start]
you  [skip]
you  [yes]
open rejection.understood
case employer=Accenture told=unknown
you  [right]
open rejection.told
you  [email]
case told=email
you  stop
...  1 m
you  Zalando ghosted me after the interview, I'm okay
not  rejection.one_at_a_time
open rejection.understood
case employer=Zalando told=silence
you  no they did reject me
open rejection.understood
case told=unknown
you  no they did reject me. ghosted 3 weeks then a mail today
case told=email told_on=2026-11-23
you  stop
...  1 m
you  ghosted, then rejected by Monzo
not  rejection.one_at_a_time
case employer=Monzo told=unknown
