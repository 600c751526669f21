# At the findings a remark is no new version, and beside one's own message nothing is offered that would put ours in its place.
you  rejected by Larkfield by email yesterday after the interview with Karen, I still want it, I'm fine
you  [start]
you  [skip]
you  [yes]
you  [right]
you  [no]
you  [skip]
open rejection.advised
you  /check Dear Karen, I was surprised by the outcome. Explain why you preferred another. Kind regards, Helen
open draft.checked
you  no way im changing that one bit
open draft.checked
says surprised
you  Dear Karen, Thank you for the time you gave me. I respect the decision. If time permits, could you share one tip for future interviews? Kind regards, Helen
bot  draft.nothing_found
open draft.ready
you  warmer
says Helen
open draft.ready
you  [sent]
bot  waiting.sent
not  rejection.advised
open home.what_next
