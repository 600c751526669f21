# Who writes plain second-language English is understood: an interview after all, a title, a half-told promise, half a line.
at   2026-11-23 10:00
you  I am nurse, I apply in St Brigid Hospital for ward nurse position. Yesterday they inform me by email I am not successful. I am ok about it
you  [start]
you  Manila
you  [yes]
open rejection.understood
case stage=application
you  no, I have interview two weeks ago with matron and one HR lady
case stage=interview
you  [right]
you  matron, her name is Mrs O'Donnell
open rejection.promised
you  They said they will inform me for other vacancies
open rejection.wants
you  Yes I want very much
you  [skip]
you  is it rude to ask?
says asked for advice seldom
you  [write]
you  [no]
you  [no]
you  She ask me about night duty in Manila and I tell her the story of the typhoon
not  draft.detail_left_out
you  [formal]
says night duty in Manila has stayed
...  1 day
open check_in.still_open
you  I send it already
bot  waiting.sent
