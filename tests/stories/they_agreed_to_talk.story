# That they will talk, or that nothing has come, is none of their words, and is not sorted as if it were.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I still want it, I'm okay
you  [right]
you  they answered
open reply.words
you  no reply
bot  waiting.nothing_yet
not  reply.kept
you  stop
you  they answered
open reply.words
you  they said yes to feedback next week
open waiting.call_when
you  [later]
you  stop
open home.what_next
you  I think Acme turned me down because of my age
bot  rejection.unfair_heard
not  rejection.understood
