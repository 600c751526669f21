# A name and another form are changes that can be undone, and keep what was put in; the hour of a kept letter is the one that is listed.
you  hello
you  [start]
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
you  warmer
you  sign it as Maya
says Maya
you  undo
bot  draft.before
says With warm wishes
open draft.ready
you  add that I really liked their team
says I really liked your team.
you  another form
you  recruiter
says I really liked their team.
you  undo
bot  draft.before
says I really liked your team.
you  ask her about the salary
says tell me more about the salary?
you  undo
you  ask about when I can reapply
says tell me when I can reapply?
you  ask her about my presentation
says what you thought of my presentation
you  leave me alone
not  draft.not_found
you  I'll send it tonight
bot  draft.kept_on
says Tuesday 24 November at 09:00
nudge N2 2026-11-24 09:00
you  reminders
open nudges.coming
says Tuesday 24 November at 09:00
you  not before Monday
bot  nudges.moved
nudge N2 2026-11-30 09:00
you  nothing before Wednesday
bot  nudges.paused
open nudges.coming
you  [done]
you  I've sent it
bot  waiting.sent
you  actually I haven't sent it
bot  draft.not_out
open draft.ready
