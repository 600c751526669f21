# Several rejections are each their own case; from the third on what comes up again is said, with how few it rests on.
you  hello
you  [start]
you  leeds
you  [yes]
you  /cases
bot  cases.none
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply Your answers were too long.
you  stop
you  /cases
not  cases.again
you  [done]
you  Bergson rejected me by phone today after the interview, I'm okay
you  [right]
you  stop
you  /reply You went on at length and lost the thread.
you  stop
you  Corvid rejected me by email today after the interview, I'm okay
you  [right]
you  stop
you  /cases
bot  cases.again
open cases.cases
says long answers (2 of 2)
you  [case_2]
open cases.one
you  [delete]
open cases.delete
you  [yes]
bot  cases.deleted
you  /cases
not  cases.again
