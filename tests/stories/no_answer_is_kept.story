# A refusal skips, "sent" is heard as sent, and what speaks of something else is kept nowhere as an answer.
you  hello
you  [start]
you  leeds
you  [yes]
you  Dana from Acme rang this morning after the final interview to say no, I'm okay about it
you  [right]
you  [one]
open rejection.promised
you  dont no her last name
bot  rejection.no_name
open rejection.promised
you  Rehearse the call
bot  rehearsal.first
