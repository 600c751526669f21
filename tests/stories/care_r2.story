# An explicit wish to die stops the coaching, cancels every nudge, and shows the helplines before anything else.
you  i dont want to be alive anymore
bot  care.concern
bot  helplines.emergency_elsewhere
bot  helplines.elsewhere
bot  care.someone
bot  care.here
open care.here
none *
you  stop
bot  care.listening
open care.here
you  [resume]
open care.sure
you  not yet
open care.here
