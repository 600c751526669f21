# A question of one's own finds its page wherever it is asked, and is no telling; what is not known is said, and begins no case.
you  hello
you  leeds
you  yes
you  what if i dont have their email
not  rejection.sorry
open home.what_next
you  what if it rains that day
bot  common.dont_know
open home.what_next
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  yes
open feeling.how
you  is no feedback normal
not  rejection.noted_too
open feeling.how
you  five knockbacks this month
not  common.puzzled_skip
open feeling.how
you  do they keep my details
open feeling.how
