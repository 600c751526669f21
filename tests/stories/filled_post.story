# Once the post is filled and a number was given, a call is allowed as well.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview, they hired someone else, I can call Dana on 0113 496 0000, I'm okay
you  [right]
case filled=yes number_given=True
you  [one]
you  [no]
you  [no]
you  [skip]
bot  strategy.modifier.filled
open rejection.advised
