# A worry about one's age, of which nobody there said a word, is answered kindly and without deadlines.
you  hello
you  ok
you  Leeds
you  no
you  am i too old at 50?
bot  common.too_old
not  rejection.unfair_heard
open home.what_next
