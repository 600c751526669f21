# A list that waited underneath is shown as it is by now.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday, only the application, never met anyone, I'm fine about it
you  [right]
you  stop
you  /nudges
open nudges.nothing
you  /plan
you  give shorter answers
you  when they ask me why
you  I answer in three sentences
you  When they ask me why, I answer in three sentences
you  [no]
you  wednesday 10am
you  [skip]
you  [no]
bot  plan.done
open nudges.coming
says if-then plan
