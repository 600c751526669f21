# With the first answer it is said how directly people speak in the country that the person named, and a soft criticism is told to be one.
at   2026-11-23 10:00
you  hello
you  [start]
you  amsterdam
you  [yes]
you  Arup emailed yesterday after the interview with Dana, its a no, Im ok
you  [right]
you  [no]
you  [yes]
you  [skip]
you  /reply
you  You were perhaps a little quiet at times. You need more experience.
bot  reply.kept
bot  reply.custom
says bluntly
you  [skip]
open reply.sorted
says put softly
you  stop
you  /reply
you  Your answers were too long.
not  reply.custom
