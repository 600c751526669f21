# What happened can be written in a form, with the same effect as saying it.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  /rejected
open rejection.account
you  {rejection.account} text=Stripe rejected me by email this morning after the final round, I'm okay
open rejection.understood
case employer=Stripe told=email stage=final
