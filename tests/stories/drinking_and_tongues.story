# A word for who drinks on it; another language, and one's English put right, are answered and change nothing.
you  auf deutsch bitte
open first_meeting.welcome
you  [start]
you  [skip]
you  [yes]
you  do you speak polish
bot  common.foreign
open home.what_next
you  can you correct my english?
bot  common.correct_english
open home.what_next
you  I was turned down by Nexus by email yesterday and have been drinking since, I'm sad
bot  care.drinking
open rejection.understood
