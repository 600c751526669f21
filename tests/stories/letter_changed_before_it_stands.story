# What can only be meant of the letter is done with it, also where it is not written yet; a moment stays a moment.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me for data engineer by email yesterday after the final round, Emma Stone wrote
you  [right]
you  steady
you  skip
you  skip
you  skip
you  skip
you  skip
you  [write]
open draft.interview
you  [no]
open draft.detail
you  the question about night shifts
open draft.tone
you  write my name also, Karthik Subramanian
open draft.ready
says Karthik Subramanian
says night shifts
