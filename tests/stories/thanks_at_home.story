# A thank-you at home is answered as one, and a bare "ok" is not taken for it.
you  hello
you  [start]
you  [skip]
you  [yes]
open home.what_next
you  thanks so much
bot  home.welcome
open home.what_next
you  ok
not  home.welcome
