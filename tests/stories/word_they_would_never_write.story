# A word that they would never write goes, and the request stays.
you  (begins)
you  [start]
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
open draft.ready
you  i'd never write 'tips'
open draft.ready
says two or three pieces of advice on what
you  [shorter]
open draft.ready
says would advise me
you  remove the sentence about respect. It is not true
open draft.ready
says for your time.
