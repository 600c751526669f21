# Names are an answer to whom one met: one name is one person, two are several.
you  (begins)
you  [start]
you  skip
you  no
you  Acme emailed me this morning, I was turned down after the final interview
you  yes
open rejection.met
you  priya nair and Tom from HR
case met=several met_names="Priya Nair,Tom"
