# "That's right" in long words is heard, a day put right in passing, and an interviewer by name.
you  hello
you  [start]
you  leeds
you  [yes]
you  I got rejected by Tesco by email yesterday after the interview with Dana
open rejection.understood
you  and it was on Saturday not yesterday
open rejection.understood
you  Yes, that is broadly correct, thank you.
open feeling.how
you  rehearse
you  moira keane
open rehearsal.feeling_before
