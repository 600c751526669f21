# Whoever says that they are not fine is not told "good", in whatever English.
you  hello
you  [start]
you  Leeds
you  [yes]
you  GTBank rejected me by email yesterday
you  yes
open feeling.how
you  I no fine at all
not  feeling.h0
bot  feeling.h1
