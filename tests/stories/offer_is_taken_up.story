# An offer of feedback by phone in their own message is said back, not asked for again, and taken up with the one who signed it.
you  hello
you  [start]
you  leeds
you  [yes]
you  Dear Sam, thank you for coming to the interview for the bookseller role at Foyles. Unfortunately we have decided to appoint another candidate. I'd be happy to give you feedback by phone, just ring me on 0123 456. All the best, Judith
says feedback by phone
case person=Judith policy=phone
you  [right]
you  [low]
you  [today]
you  [one]
open rejection.wants
you  [yes]
you  [skip]
open rejection.advised
says contact Judith, by phone
not  strategy.reason.written_no_reply
you  [write]
you  [no]
you  [no]
you  [skip]
you  [warm]
open draft.ready
says You kindly offered me feedback
