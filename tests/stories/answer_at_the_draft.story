# What came back is logged at the draft as well, a form can be named, and what went out another way leaves no stale question.
you  Adyen rejected me by email on Friday after the final interview with Joost and Mia, I got on best with Joost, no idea if I want it, I'm fine
you  [start]
you  Berlin
you  [yes]
you  [right]
you  [no]
you  [skip]
you  [skip]
you  [different]
you  on linkedin
you  do it my way
says contact Joost, by LinkedIn
not  strategy.modifier.overruled
you  [write]
you  [no]
you  [skip]
open draft.tone
you  [plain]
says Hello Joost
you  linkedin please
open draft.ready
you  they replied: thanks for writing. You talked over the interviewer twice. The team felt you were a bit arrogant. We wanted more Kafka experience.
bot  reply.kept
not  draft.nothing_found
you  [strong]
you  the arrogant one
open reply.sorted
you  [wrong]
you  the arrogant one
open reply.which
