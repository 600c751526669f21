# Through a recruiter the question is passed on, and the recruiter's boundary is kept.
you  hello
you  [start]
you  leeds
you  [yes]
you  my recruiter Priya emailed this morning, Acme said no after the final interview, I'm okay
you  [right]
you  [no]
you  [yes]
you  [skip]
open rejection.advised
you  [different]
you  [someone]
you  Tom
open rejection.sure
you  [no]
open rejection.advised
you  [write]
you  [no]
you  [no]
you  [warm]
open draft.ready
says place me
