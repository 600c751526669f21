# Who would rather not say where they are is not asked twice, and a village is no employer.
you  hello
you  ok
you  I live in Netherfoo, near Barfoo
bot  first_meeting.unknown_place
open first_meeting.where
you  im not telling u where i live
open first_meeting.reminders
you  no
open home.what_next
