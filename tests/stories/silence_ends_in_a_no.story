# A no after a silence is told to its own case, and a recruiter who is named is no interviewer.
at   2026-11-23 10:00
you  Adyen ghosted me after the last round 9 days ago. recruiter called Pieter from Hays. im fine
you  [start]
you  Berlin
you  [yes]
case employer=Adyen recruiter=Pieter met_names=
you  [right]
you  [skip]
you  [no]
you  [yes]
open rejection.advised
you  /news
you  they rejected me now, by mail, this morning
not  rejection.understood
case employer=Adyen told=email
