# A remark on the way in makes no case, a question about privacy is answered, and a live call is heard at any question.
you  oh great, another chatbot
you  [start]
open first_meeting.where
you  what is kept, and who can read it?
says holds the key
open first_meeting.where
you  Berlin
you  sure, spam me
open home.what_next
not  rejection.understood
