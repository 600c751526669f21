# Steady disappointment is named, not argued away, and the way goes on; a first call leads to one tip.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email today after the phone screen
you  [right]
open feeling.how
you  a bit sad
bot  feeling.h1
open rejection.met
you  [one]
you  [yes]
you  [skip]
bot  strategy.modifier.stage_early
open rejection.advised
