# In a crisis plain questions get plain answers, and a question about the question is no yes to it.
you  hello
you  [start]
you  leeds
you  [yes]
you  I want to disappear
bot  care.asked
open care.asked
you  What will happen if I say yes?
bot  care.if_yes
not  care.concern
open care.asked
you  Define "thoughts of suicide".
bot  care.meaning
not  care.concern
open care.asked
you  are you a real person
bot  care.is_software
open care.asked
you  God forbid
bot  care.thanks
open care.here
you  will you tell my employer
bot  care.tells_nobody
you  I hate phones, can I text someone
bot  care.by_text
you  I called them and they helped
bot  care.talked
open care.here
