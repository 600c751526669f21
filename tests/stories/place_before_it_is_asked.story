# A place named at the welcome is the answer to the question that comes next; good news then is no rejection.
at   2026-11-23 10:00
you  hi
you  Omagh
open first_meeting.reminders
you  i got the job!!
not  rejection.told
open home.what_next
