# "Where were we" goes on where they stood: at a question it is put again, and after a stop the case goes on.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  where were we
bot  home.nowhere
open home.what_next
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  steady
open rejection.stage
you  where did we leave off?
open rejection.stage
you  stop
open home.what_next
you  where were we
bot  home.where
open rejection.stage
you  write it
open draft.ready
you  stop
you  ok whre was i
bot  home.where
open draft.ready
you  I've sent it
you  where were we
bot  home.where
says waiting for an answer
open waiting.news
