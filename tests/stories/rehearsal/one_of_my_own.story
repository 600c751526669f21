# Five answers make an interviewer of the person's own, who begins with what was said to them.
you  /rehearse
you  [start]
you  [skip]
you  [yes]
you  [skip]
you  [another]
you  [own]
open rehearsal.own_name
you  Mr Voss
open rehearsal.own_said
you  You were not hungry enough for us
open rehearsal.own_truth
you  That I only wanted the money
open rehearsal.own_opens
you  [frank]
open rehearsal.own_shuts
you  being begged
bot  rehearsal.scene
open rehearsal.feeling_before
you  [skip]
bot  rehearsal.they_say
says not hungry enough
open rehearsal.call
