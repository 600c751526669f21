# Suspected discrimination is met with the advice body before anything else is asked, and a feeling is heard at any question.
you  hello
you  ok
you  Leeds
you  yes
you  I think Harrow turned me down because I'm pregnant. They emailed today after the second interview. I'm calm about it.
you  yes
open rejection.unfair
you  [on]
open rejection.met
you  honestly I am so furious with them now
open feeling.hot
