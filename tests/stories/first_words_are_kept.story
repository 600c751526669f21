# Whatever is told during the first questions is kept and taken up: at the greeting, at the place, at the reminders.
at   2026-11-23 10:00
you  hello
you  yes let's go
open first_meeting.where
you  blah
bot  common.puzzled_skip
open first_meeting.where
you  Acme turned me down by email today after my interview
bot  first_meeting.have_it
open first_meeting.where
you  it was the second time this month and I am gutted
open first_meeting.reminders
you  i live in leeds
open first_meeting.reminders
you  well what do you think about that then
open rejection.understood
case employer=Acme told=email
