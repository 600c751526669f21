# What is said of good news next is no rejection; an interview told of at another question is taken up, and its yes ends their no.
you  hello
you  [start]
you  Leeds
you  [yes]
you  i got the job!!
says Congratulations!
you  Shopify, they called me an hour ago
says I'm glad for you
open home.what_next
you  thank you
open home.what_next
you  Kerry Group rejected me by phone today after the interview with Niamh, I'm okay
you  [right]
open rejection.promised
you  I have an interview with Kerry Group on Thursday at 3
... 4 days
you  it went great, got it!
says Congratulations!
says closed Kerry Group
open home.what_next
