# "I don't want it any more", said over the message to them, is the job and not life.
you  hello
you  [start]
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
you  I don't want it any more
not  care.heard
not  care.concern
