# Whoever names another place takes the reminders along: the local hour stays, and a word says so.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
you  [right]
you  stop
nudge N1 2026-11-24 10:00
you  /settings
you  [place]
you  Tokyo
bot  privacy.changed
bot  common.moved_with_you
says Tokyo
nudge N1 2026-11-24 10:00
you  /settings Madrid
bot  common.moved_with_you
nudge N1 2026-11-24 10:00
