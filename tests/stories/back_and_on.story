# Whoever comes back is greeted and asked the question; "go on" skips it; a country one comes from is no place yet.
at   2026-11-23 10:00
you  hello
you  [start]
you  Blorbington
bot  first_meeting.unknown_place
open first_meeting.where
you  I am from Poland
open first_meeting.born
you  no
open first_meeting.where
you  Poland
bot  first_meeting.placed
says Polish time
you  no, I live in Nottingham, England
says UK time
open first_meeting.reminders
you  yes
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  [right]
open rejection.promised
you  yes
open rejection.promised
you  go on
open rejection.wants
...  2d
you  hi, i'm back. feeling a bit better
bot  home.better
open rejection.wants
you  hello again
bot  home.hello
open rejection.wants
you  actually I live in Dublin
says Irish time
open rejection.wants
