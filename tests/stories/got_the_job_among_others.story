# The offer ends the case that is named, at whatever question; a rejection told of besides is left alone.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
open rejection.met
you  my friend got the job
not  interview_ahead.offer_got
you  they offered me the job at Lidl today, i start monday!
bot  interview_ahead.offer_got
bot  interview_ahead.offer_rest
open rejection.met
case employer=Acme phase=account
you  they changed their minds and gave me the job
bot  interview_ahead.offer_closed
case employer=Acme phase=closed
open home.what_next
