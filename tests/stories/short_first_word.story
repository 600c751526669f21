# A short first word of a no is not lost.
you  hello
you  Didn't get it.
you  Leeds
you  [no]
open rejection.told
