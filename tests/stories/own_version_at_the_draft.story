# "Hi Dave, ... could you give me any tips?" at the draft, or while a question is open, is a draft of their own, and no question to us.
you  hello
you  leeds
you  yes
you  Rejected by Arup for Associate Director by email from Dave Stone yesterday
you  yes
you  hi dave thanks for your email, any feedback would be great
open draft.checked
you  stop
you  write my message
open draft.ready
you  hi dave, thanks for letting me know. could you give me any tips for next time?
not  common.dont_know
open draft.checked
