# A talk that their answer offers is noted with its reminders, an interview is joy with a day to come, and neither is sorted as empty words.
at   2026-11-23 10:00
you  hi
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
you  [sent]
nudge N6
you  She replied: "Happy to chat. How is Thursday at 2pm?"
bot  waiting.call_offered_at
not  reply.kept
nudge N8 2026-11-25 17:00
nudge N8 2026-11-26 13:30
nudge N9 2026-11-26 14:50
none N6
you  She replied: "Could you give me a ring on 0113 496 0000?"
open waiting.call_when
you  [later]
you  stop
you  She replied: "Your answers were too long. I can call you on Friday at 3pm."
bot  reply.kept
bot  waiting.call_offered_at
nudge N8 2026-11-27 14:30
you  [skip]
open reply.sorted
you  stop
you  She replied: "We'd like to invite you to interview for a different role in Bristol next week."
bot  reply.invited
open interview_ahead.day
you  tuesday 10am
open interview_ahead.booked
nudge N14
you  stop
you  She replied: "We are delighted to offer you the job after all."
bot  interview_ahead.offer_closed
none N14
