# A reminder of which only the hour was said names whom it is about, and what is kept can be seen in whatever words.
at   2026-11-23 10:00
you  hi
you  leeds
you  [yes]
you  asda rejected me by email
you  [right]
you  disappointed
you  an interview
you  [skip]
you  remind me tomorrow at 6pm
... 32 h
bot  check_in.own_about
says Asda
you  [did]
you  delete the part about my salary
bot  privacy.parts
