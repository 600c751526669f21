# A pasted notice is read; where they say that they give no feedback, thanks and one question about something to read remain.
you  hello
you  [start]
you  leeds
you  [yes]
you  [rejection]
you  Dear Jo,\n\nThank you for coming to the interview for the role of Care Assistant at Willow House. Unfortunately we have offered the position to another candidate. We are unable to provide individual feedback.\n\nKind regards,\nHelen Marsh
open rejection.understood
case employer="Willow House" policy=no_feedback person="Helen Marsh"
you  [right]
you  fine
you  [today]
you  [one]
you  [no]
you  [no]
you  [skip]
open rejection.advised
says something to read
you  [write]
you  [plain]
open draft.ready
says training
you  [sent]
bot  waiting.thanked
none N6
open waiting.after
