# How many come at most, in a day and in a week, is the person's own to say.
you  hello
you  [start]
you  leeds
you  [yes]
you  /settings
says 1 a day, 3 a week
you  [most]
open privacy.most
you  as many as you like
open privacy.most
you  two a day and 5 a week
bot  privacy.changed
says 2 a day, 5 a week
you  [most]
you  once a week
says 2 a day, 1 a week
you  [most]
you  0 a day
open privacy.most
you  1 and 4
says 1 a day, 4 a week
you  [most]
you  [leave]
open privacy.settings
says 1 a day, 4 a week
