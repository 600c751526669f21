# An answer, a wish and a request are no words of theirs; a job that was frozen is not open, and a recruiter who will ask is noted.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, the headcount got frozen and the role is cancelled, I'm okay
open rejection.understood
case filled=unknown
you  [right]
open rejection.met
you  two persons, one before, other after
case met=several feedback=
you  [skip]
open rejection.promised
you  dave said he'd ask for feedback
case feedback=
open rejection.wants
you  yes I'd still love to work there
case wants=yes door=
