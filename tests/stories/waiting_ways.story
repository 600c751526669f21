# A policy against feedback is accepted with thanks; afterwards a recruiter, a mock interview or enough for today are ways on.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me through a recruiter by phone yesterday after the interview with Dana, Sue from the agency rang, I'm okay
you  [right]
you  stop
you  heard
open waiting.news
you  [refused]
open waiting.refused
you  [next]
open waiting.after
you  [mock]
bot  waiting.mock
open waiting.after
you  [data]
bot  waiting.data
open waiting.after
you  [recruiter]
open draft.ready
you  [drop]
open waiting.after
you  [done]
bot  waiting.enough
