# "Actually Bosch rejected me too" is one more no; "actually Bosch rejected me" puts the first one right.
you  hello
you  leeds
you  yes
you  Acme rejected me by email yesterday after my interview with Dana and Raj
open rejection.understood
case employer=Acme met_names="Dana,Raj"
you  no, Bosch rejected me
open rejection.understood
case employer=Bosch
you  no, it was Acme who rejected me
case employer=Acme
you  yes
open feeling.how
you  oh and Bosch said no too
open rejection.understood
case employer=Bosch
