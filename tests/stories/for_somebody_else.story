# Who tells of a daughter's or a friend's no wants to help: they are told what helps, and no rejection of theirs is begun.
at   2026-11-23 10:00
you  my daughter was rejected by Barclays today, she's in bits. how do i help her
bot  common.for_another
open first_meeting.welcome
you  [start]
you  leeds
you  [yes]
open home.what_next
you  a mate of mine got turned down by tesco, what do i say to him
bot  common.for_another
open home.what_next
you  my friend got turned down by Tesco and they rejected me too, by email
open rejection.understood
