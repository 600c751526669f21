# The same in other words; and that nothing came back, or a question about it, is none of it.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Argos, they phoned me yesterday after the interview, I'm fine
you  [right]
open rejection.met
you  they have answered me already
open reply.words
you  [later]
open rejection.met
you  a reply came today
open reply.words
you  [later]
you  has anybody written back?
not  reply.words
you  they never wrote back
open rejection.met
