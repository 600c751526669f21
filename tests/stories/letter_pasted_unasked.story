# An angry letter that is pasted while something else is asked is looked over and slept on, and nothing in it becomes a fact.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Capita rejected me by email this morning after the final round, I'm fine
open rejection.understood
you  Dear Mr Hart, I have never in my life been treated with such contempt. Your recruiters are liars and incompetent fools who wasted six weeks of my time. You should be ashamed of this company. Yours, P. Wainwright
open draft.checked
case employer=Capita person=
you  I'm sending it anyway
open draft.anyway
you  [sleep]
bot  draft.sleeping
nudge N2
open rejection.understood
