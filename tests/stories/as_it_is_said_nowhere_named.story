# Where no country was named nothing is said of customs, whatever the names of the people are.
at   2026-11-23 10:00
you  hello
you  [start]
you  [skip]
you  [yes]
you  Müller GmbH emailed yesterday after the interview with Hans, its a no, Im ok
you  [right]
you  [no]
you  [yes]
you  [skip]
you  /reply
you  You were perhaps a little quiet at times. You need more experience.
bot  reply.kept
not  reply.custom
