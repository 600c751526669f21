# Who has asked and chased before they came is not sent a third time, and the day of their message is not that of the news.
at   2026-11-23 10:00
you  hi
you  [start]
you  [skip]
you  [yes]
you  Zalando rejected me by email on 2 november after the final interview. I have asked them feedback by mail two weeks ago and I have relaunched one time. No answer. I'm fine about it
case told_on=2026-11-02
you  [right]
open rejection.nothing
says A third message rarely
you  [close]
you  stop
you  Shopify have not answered since my interview on 9 november. I already emailed the manager once to follow up
you  I chased them already once, and a second time last monday
bot  rejection.written_twice
you  [steady]
open rejection.nothing
says asked twice where things stand
