# The hour of an interview to come is kept while its day is still asked for; the no that follows is about that interview.
you  hello
you  [start]
you  [skip]
you  [yes]
you  interview next tuesday at Mercer, bit nervous
open interview_ahead.day
you  it's at 2pm with Joanne Pike
open interview_ahead.day
you  1 December
open interview_ahead.booked
...  10 d
you  they said no by phone
open rejection.understood
case employer=Mercer
case told=call
