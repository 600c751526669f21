# What was understood wrongly is put right before anything is built on it.
you  hi
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
open rejection.understood
you  [wrong]
open rejection.mend
you  they left a voicemail
open rejection.understood
case told=voicemail
you  no they emailed me
open rejection.understood
case told=email
you  yes
open rejection.met
