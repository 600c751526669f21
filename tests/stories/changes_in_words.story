# What somebody wants changed in the draft is changed when they say it in their own words; what cannot be is said.
you  hello
you  [start]
you  leeds
you  [yes]
you  Dana from Acme rang this morning after the final interview for the nurse job to say no, I'm okay about it
you  [right]
you  [one]
you  [no]
you  [yes]
you  [skip]
you  [write]
you  [no]
you  [no]
you  [skip]
you  [formal]
open draft.ready
you  can u make it more casual
says Hi Dana
open draft.ready
you  my name is Timo
says Timo
you  Please make the words more easy
says Hello Dana
says Timo
you  take out "the moon"
bot  draft.not_found
open draft.ready
you  take out the "If time permits"
says Could you give me two or three tips
open draft.ready
you  too formal
bot  draft.your_own
you  [own]
open draft.own
you  take out the part about the phone
open draft.ready
you  [sent]
bot  waiting.sent
