# What they asked about children is heard at the telling itself, question mark or not; going on stays the person's choice.
you  hello
you  ok
you  Leeds
you  no
you  was it because I'm a woman with kids? they asked if i plan more children
bot  rejection.unfair_heard
says Acas
case discrimination=True
open rejection.told
you  [email]
not  rejection.unfair_heard
