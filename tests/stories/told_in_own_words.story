# An impression told in one's own words is asked about as such, in good English.
you  rejected by Larkfield by email yesterday after the interview with Priya, I still want it, I'm fine
you  [start]
you  [skip]
you  [yes]
you  /reply
you  she said i seemed bored
you  [middling]
you  [right]
you  [none]
you  [same]
says You mentioned that I seemed bored
