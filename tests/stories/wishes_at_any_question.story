# At any question a wish for something else is heard, and the question waits underneath.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
open rejection.met
you  they answered
open reply.words
you  later
bot  reply.later
open rejection.met
you  cases
open cases.cases
you  [done]
open rejection.met
