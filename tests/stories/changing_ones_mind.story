# Corrections in passing are put right and change the strategy; back takes the last answer back.
you  hi
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
open rejection.met
you  actually they phoned
bot  rejection.put_right
case told=call
open rejection.met
you  [one]
you  back
open rejection.met
you  [panel]
you  Dana
you  [no]
you  no
case wants=no
you  [skip]
open rejection.advised
you  actually it was the final round
bot  rejection.put_right
open rejection.advised
case stage=final
you  [different]
you  call
open rejection.sure
you  [yes]
bot  rejection.your_way
open rejection.advised
you  [write]
you  [no]
you  [skip]
you  [plain]
bot  draft.phone_tips
open draft.ready
says three minutes
