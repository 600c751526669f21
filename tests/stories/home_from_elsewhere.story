# What home offers, named in its own words, is no answer to a question that stands open; a thank-you is one whatever it praises.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Stripe emailed this morning after the final round, they went with someone else
you  my cases
open cases.cases
you  done
you  why did you ask that
not  common.from
you  stop
open home.what_next
you  thank you, that was really helpful
bot  home.welcome
open home.what_next
