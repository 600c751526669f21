# What is said beside the matter begins no case and changes none: a question to come, one's English, a notice's words in a question.
you  Hello. Sorry my english is not so good
open first_meeting.welcome
you  [start]
you  I am learning English, please use easy words
bot  common.plain_english
open first_meeting.where
you  [skip]
you  [yes]
open home.what_next
you  /rejected
you  Wait, actually can I ask something first?
bot  ask.of_course
open ask.question
you  should I call or email
bot  ask.answer
open rejection.account
you  does "keep your CV on file" mean anything
you  rejected by Larkfield by phone yesterday after the interview with Karen, I'm fine
case employer=Larkfield stage=interview reasons= door=
you  I am learning English, please use easy words
bot  common.plain_english
open rejection.understood
you  [right]
open rejection.promised
you  I'll write it myself
open rejection.promised
case promised=
you  does "keep your CV on file" mean anything
case door= stage=interview
you  my english is not so good sorry
bot  common.plain_english
case reasons=
you  can I ask something
open ask.question
you  i was also rejected by Tesco by email today
open rejection.understood
