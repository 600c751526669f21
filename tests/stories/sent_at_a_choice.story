# "I've sent it" is heard as sent at a question of choices, too.
you  hello
you  [start]
you  leeds
you  [yes]
you  Dana from Acme rang this morning after the final interview to say no, I'm okay about it
you  [right]
you  [one]
you  [no]
you  [yes]
you  [skip]
you  [different]
open rejection.different
you  ive sent it
bot  waiting.sent
nudge N6 2026-11-30 10:00
