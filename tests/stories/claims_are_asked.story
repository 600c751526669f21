# "First choice" in one's own words is asked about until the person says that it is true.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /check Thank you for letting me know. I respect your decision. You are still my first choice. Could you give me one or two tips for future interviews? If not, I understand.
open draft.checked
says A66
you  [true]
open draft.ready
