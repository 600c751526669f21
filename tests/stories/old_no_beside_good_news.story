# A no that is told in one breath with good news is noted, and nobody condoles; what to do about it is no feeling.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I got the job at BHP! After that rejection last month from Rio Tinto.
bot  interview_ahead.offer_got
not  rejection.sorry
bot  rejection.beside_good_news
you  what do I do about the old one
not  common.felt
bot  common.coming_to_it
