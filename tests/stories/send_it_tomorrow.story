# A message that they will send tomorrow morning comes back tomorrow morning.
at   2026-11-23 15:41
you  hi
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
open draft.ready
you  I'll send it tomorrow morning
bot  draft.kept_until
nudge N2 2026-11-24 09:00
