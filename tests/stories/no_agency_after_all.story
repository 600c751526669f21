# Who works for the employer is no agency; a name with a role is a name, and the one who is named gets a message of their own.
you  hello
you  [start]
you  leeds
you  [yes]
you  my recruiter Melissa rang this morning, Datadog said no after the final interview, I'm okay
you  [right]
you  [no]
you  [yes]
you  [skip]
open rejection.advised
says pass your question on
you  [different]
you  [someone]
you  Piotr Nowak, the hiring manager
open rejection.sure
you  [yes]
bot  rejection.your_way
says contact Piotr Nowak, by email
you  She works for Datadog
bot  rejection.no_agency
case via_recruiter=False rapport="Piotr Nowak"
open rejection.advised
says Piotr Nowak
