# Who withdrew is not consoled for a no, and who was sacked hears where to turn; neither begins a case.
you  hello
you  [start]
you  leeds
you  [yes]
you  i withdrew because pay was too low
bot  home.withdrew
open home.what_next
you  got sacked
bot  home.dismissed
says Acas
open home.what_next
you  [rejection]
you  they fired me this morning
bot  home.dismissed
open home.what_next
