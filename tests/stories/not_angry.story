# What is no anger holds nothing back: a heat is put right in words, a night's sleep is praised, and short words lead out of the vent.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Zopa rejected me by email today after the final interview, im so angry, im gonna send them hell right now
you  [right]
open feeling.hot
case heat=H3
you  yes
open feeling.hot
you  [vent]
you  what a shower
bot  feeling.not_kept
you  skip
bot  feeling.left_vent
open feeling.how
you  [boiling]
you  [on]
open rejection.hold
you  im not angry lol just embarrassed
bot  feeling.not_angry
case heat=H1
not  rejection.hold
you  stop
... 1 h
you  Lidl rejected me by phone today, im fuming, what a pack of lying bastards
you  [right]
open feeling.hot
case heat=H3
you  [break]
you  tomorrow
bot  feeling.rest
at   2026-11-24 12:00
you  i slept on it. still angry but not gonna send that
bot  feeling.slept_still
not  rejection.sorry_h2
case heat=H2 employer=Lidl
