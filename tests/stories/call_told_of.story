# A talk fixed with them, told at any question, is booked with its reminders; another talk is none of it, and a pause is a pause.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  EDF phoned on friday, it's a no after my second interview with Lena. I'm okay
you  [right]
you  i have a meeting at work tomorrow at 9
not  waiting.call_booked
you  i have a chat with my wife on friday at 3pm
not  waiting.call_booked
you  i have call with the manager on friday at half past three
bot  waiting.call_booked
nudge N8
you  pause until 7 december
not  common.puzzled
