# Whoever tells of a rejection at a list, at the settings or at a nudge's question is heard as at home.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  /nudges
open nudges.nothing
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
case employer=Acme
you  [right]
you  stop
...  1 h
you  /settings
you  blue
open privacy.settings
you  Bergson turned me down by phone this morning after the final interview with Ada, I'm okay
case employer=Bergson
you  [right]
you  stop
at   2026-11-24 10:00
bot  check_in.morning
you  Corvid rejected me by email today, only the application, never met anyone, I'm fine about it
case employer=Corvid
