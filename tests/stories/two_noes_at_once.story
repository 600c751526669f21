# Two rejections in one telling become two cases; the second keeps its own words and is taken up after the first.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Google emailed Friday after the onsite, and then Stripe's recruiter Ben phoned yesterday and said I bombed the system design
bot  rejection.then_the_other
open rejection.understood
case employer=Google told=email person=
you  [right]
you  [steady]
you  [one]
you  [skip]
you  [skip]
you  [skip]
open rejection.advised
you  [later]
open rejection.understood
says Stripe
says told by phone
