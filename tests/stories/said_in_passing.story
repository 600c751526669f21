# A polite word, a moment please or an excuse answers nothing: a short human word, and the question stays.
you  hello
you  leeds
you  yes
you  sorry for the late reply
bot  common.noise_sorry
open home.what_next
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  thanks
bot  common.welcome
not  common.puzzled
open rejection.understood
you  ok cool
open feeling.how
you  brb
bot  common.noise_wait
open feeling.how
you  sorry was at work
bot  common.noise_sorry
open feeling.how
case heat=H0
you  write it
open draft.ready
you  hmm
bot  common.noise_ack
open draft.ready
