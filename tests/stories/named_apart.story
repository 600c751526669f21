# Rejections that were only counted are told apart when they are named; what is said of each goes to its own.
you  hello
you  [start]
you  leeds
you  [yes]
you  two rejections today brilliant
open rejection.understood
you  one from nhs one from asda
open rejection.understood
you  nhs was healthcare assistant and asda was night shift
open rejection.understood
says healthcare assistant, NHS
says night shift, Asda
case employer=NHS
you  [right]
you  switch to asda
open rejection.told
says Asda
