# Who says in the vent that it is sent is taken at their word.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Zopa rejected me by email today after the final interview, im so angry, im gonna send them hell right now
you  [right]
you  [vent]
you  ok sent that
bot  feeling.vented
case phase=waiting
