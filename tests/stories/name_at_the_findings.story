# A name goes into the letter at the findings, too.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me for data engineer by email yesterday after the interview, Emma Stone wrote
you  [right]
you  write it
you  add that I have 4 years experience in Java
open draft.checked
you  write my name also, Karthik Subramanian
open draft.checked
you  [keep]
open draft.ready
says Karthik Subramanian
