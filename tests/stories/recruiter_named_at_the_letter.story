# Who the recruiter is changes whom to ask: that is said before a letter is written again, and a shorter one is shorter.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Flutterwave turned me down for backend engineer by email on Friday
you  yes
you  write it
open draft.ready
you  The recruiter is Chidinma Okafor
open rejection.advised
you  write it
open draft.ready
says Hello Chidinma,
says two or three tips
you  shorter
open draft.ready
says one piece of advice for next time? If that is not possible, I understand.
