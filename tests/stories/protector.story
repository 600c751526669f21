# Somebody who holds back to spare feelings can be practised with.
you  hello
you  [start]
you  [skip]
you  [yes]
you  /rehearse P5
bot  rehearsal.scene
open rehearsal.feeling_before
