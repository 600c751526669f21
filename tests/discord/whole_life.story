# A whole life with the bot on Discord, from a command in a server to the erasing, to be read as a person sees it.
at   2026-11-23 10:00
srv  /help
you  (begins)
you  [kept]
you  [start]
you  leeds
you  [yes]
srv  /rejected Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  /rejected
look {rejection.account}
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  [right]
you  [no]
you  [maybe]
you  [start]
you  when I explained how we cut the waiting list
you  [fine]
you  the one about conflict, I went on for ever
you  [better]
you  [fine]
you  I spoke too fast
you  [fine]
you  [strong]
you  [write]
you  [yes]
you  [skip]
you  [plain]
you  [own]
look {draft.own}
you  back
you  [sent]
...  8 days
you  /reply
look {reply.words}
you  Your answers were too long, you never asked us a question. You seemed bored. We had someone with more experience in budgets. Thanks for coming in, we'll keep your CV on file.
you  [right]
you  [identity]
you  [harsher]
you  [now]
you  [asked]
you  [unsaid]
you  [point_0]
you  when they ask me to tell them about myself
you  I stop after two minutes and ask whether they want more
you  If they ask about me, then I stop after two minutes and ask if they want more
you  [no]
you  sunday at 6pm
you  Ring Sam. No emails before noon.
you  [no]
you  [yes]
you  stop
you  /rehearse
you  [skip]
you  [another]
you  [p9]
you  [nervous]
you  Good morning, thank you for this. I respect the decision. Do you have ten minutes?
you  Was the experience missing, or did I not say it? Could you give me an example?
you  What would you advise me to do differently next time?
you  What was my strongest answer?
you  Thank you so much for your time. I'd be very interested in later roles. Goodbye.
you  better than I thought
you  when I asked whether it was missing or unsaid
you  about 60
you  If they make a point, then I say it back in one sentence
you  thursday at 3pm
you  [marks]
you  [notes]
you  [progress]
you  [enough]
you  /progress
you  /nudges
you  [nudge_0]
you  [move]
look {nudges.another}
you  friday at 3pm
you  [done]
...  1 week
you  /cases
you  [case_1]
you  stop
you  /settings
look {privacy.settings}
you  [link]
you  [give]
you  [done]
you  /settings Europe/Madrid
you  [done]
you  /ask how long should I wait before I write again?
srv  /progress
srv  /privacy
you  /privacy
you  [export]
you  stop
you  /erase
you  [yes]
you  hello again
