# Where a rejection was taken for an interview to come, the word that it was a no leads out of the question for its day.
you  hello
you  [start]
you  leeds
you  [yes]
you  interview aldi store assistant on 18 november
open interview_ahead.day
you  they said no to me
open rejection.understood
case employer=Aldi told_on=None
