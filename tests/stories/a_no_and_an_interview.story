# A no and an interview to come in one breath: the interview has a date and comes first, and the no is not lost.
you  hello
you  [start]
you  Leeds
you  [yes]
you  i got turned down at skyscanner last month but i've got an interview at FanDuel on thursday at 2pm and im terrified
bot  rejection.after_the_interview
bot  interview_ahead.nerves
open interview_ahead.booked
says 14:00
case employer=FanDuel phase=ahead
nudge N14
you  that's all
open rejection.understood
says Skyscanner
not  FanDuel
