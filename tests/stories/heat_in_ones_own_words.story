# How somebody is, in their own words, is understood; a calm word from a hot head does not wave them past; a boil is taken at its word.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom
you  [right]
open feeling.how
you  the weather in leeds has been nice
open feeling.how
you  kind of meh about the whole thing
bot  feeling.h1
case heat=H1
you  stop
... 1 m
you  I was rejected by phone by Zentro today after the interview with Ann, I'm really upset and I can't stop crying
you  [right]
open feeling.hot
you  it has been a long day with the children too
bot  feeling.heard
open feeling.hot
you  I'M SO FURIOUS I COULD SCREAM, how dare they do this to me, I can't think straight, I'm shaking with rage
open feeling.hot
case heat=H3
you  [vent]
you  I hate all of them
bot  feeling.not_kept
you  [enough]
bot  feeling.vented
open feeling.how
you  a lot calmer now
