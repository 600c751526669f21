# A question is not answered by a page that is about something else: the law, one's worth, feedback or advice.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
open draft.ready
you  is it ok to say could of done better
not  common.from
open draft.ready
you  What is wrong with do the needful?
not  common.from
you  How confident are you in this advice?
says fixed rules
open draft.ready
you  Are you GDPR compliant?
says encrypted where it is stored
open draft.ready
you  is that legal
says can't judge that
open draft.ready
