# A rejection by somebody else is a case of its own at whatever question it is told, and a telling of several says so.
you  hello
you  [start]
you  Manchester
you  [yes]
you  i got rejected by tesco today by email, barista at costa said no yesterday on the phone and the library never answered
bot  rejection.one_at_a_time
case employer=Tesco told=email
you  [right]
you  im fine about it
you  [application]
you  [no]
open rejection.nothing
...  1 m
you  i was turned down by costa yesterday on the phone after a trial shift with jess
not  common.felt
open rejection.understood
case employer=Costa told=call met=one
you  [right]
not  rejection.met
you  /cases
you  which one is tesco
open cases.one
says Tesco
