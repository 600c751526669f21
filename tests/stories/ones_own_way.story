# Whom, how and when somebody would rather write are taken over together, and a recruiter of the employer is no agency.
you  hello
you  [start]
you  leeds
you  [yes]
you  I had a final interview at Datadog for a data engineer job with Piotr Nowak, the hiring manager. Melissa, Datadog's recruiter, rang this morning to say no. I'm okay
case person=Melissa via_recruiter=False
you  [right]
you  [no]
you  [yes]
you  [skip]
open rejection.advised
you  [different]
you  I want to write to Piotr, by email, after next Friday
open rejection.sure
you  Do it my way
bot  rejection.your_way
open rejection.advised
says Piotr Nowak, by email
says Monday 7 December
nudge N3 2026-12-07 10:00
you  I'd rather write on Thursday
bot  rejection.your_way
says Thursday 26 November
nudge N3 2026-11-26 09:00
you  [write]
you  [no]
you  [no]
you  [skip]
you  [warm]
open draft.ready
says Hi Piotr
says two or three tips
says heard about the decision
