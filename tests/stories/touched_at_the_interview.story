# Who was touched or kissed there is told that it was not their fault and who listens; no question and no letter comes first.
you  hello
you  [start]
you  leeds
you  [yes]
you  the manager tried to kiss me at the interview and then i got rejected
bot  rejection.harassed_heard
not  rejection.sorry_h1
says rapecrisis.org.uk
case discrimination=True
open rejection.unfair
you  [pause]
bot  rejection.paused
you  stop
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
open feeling.how
you  she put her hand on my leg in the interview
bot  rejection.harassed_heard
you  [steady]
open rejection.unfair
you  [on]
not  rejection.harassed_heard
