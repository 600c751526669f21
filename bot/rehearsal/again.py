"""A turn that only asks to hear the interviewer's line again: what everybody says on a bad line, or in a second language.

It is no move of the call and costs nothing; the reader of moves has never met it and takes it for a plea or an argument.
"""

from __future__ import annotations

import re

from bot.late import late

_MORE = r"(?:a |bit |little |more |much |very |too )*"
_MANNER = r"(?:slow(?:er|ly)?|loud(?:er|ly)?|clear(?:er|ly)?|simpl(?:er|y)|easier)"
_WORDS = (
    r"(?:(?:more |a bit )?simpler?|easier|easy|other|different|plain(?:er)?|fewer|shorter|clearer) "
    r"(?:words|english|terms|language|way)"
)
_LAST = r"(?:the|that|your) (?:very )?(?:last|first|second|other) (?:bit|part|thing|sentence|point|one|words?)"
_IT = rf"(?:it|this|that|all that|yourself|the question|what you (?:just )?(?:said|say|are saying|were saying)|{_LAST})"

_ASKS_AGAIN = late(
    r"(?:(?:can|could|would|will|cd|wld|may|do|might) (?:you |u |i )?"
    r"(?:please |pls |possibly |maybe |just |kindly |mind )*(?:to )?)?(?:please |pls )?(?:"
    rf"(?:repeat|repeating)(?: {_IT})?|"
    rf"(?:say|saying|tell me|explain|read|hear|have|run|go over)(?: {_IT})?(?: (?:to|by|past) me)? (?:"
    rf"(?:once|one) more(?: time)?|(?:once |all over )?again|{_MORE}{_MANNER}|(?:in|with|using) {_WORDS}|"
    r"differently|another way|more simply|in another way|in english)|"
    rf"(?:speak|talk|go|say|be|put|make)(?: (?:it|that))? (?:{_MORE}(?:{_MANNER}|simple|clear|plain|basic)|"
    r"up|not so (?:fast|quick(?:ly)?)|less fast)|"
    rf"(?:use|using) {_WORDS}|slow (?:it )?down|"
    r"(?:(?:say|speak|talk|explain)(?: it| that| me)* )?(?:more |very )?(?:simple|slow|easy|clear)|"
    r"(?:a (?:bit|little) )?(?:slower|louder|more slowly|once more|one more time|(?:say|come) again|again)|"
    r"not so fast|too fast(?: for me)?|(?:i )?(?:beg (?:your )?)?pardon(?: me)?|"
    rf"what (?:was|is) that(?: (?:again|you (?:just )?said|{_LAST}))?|"
    rf"what (?:was|is) {_LAST}(?: (?:you )?(?:just )?said)?|"
    r"what (?:did|do) you (?:just )?(?:say|said)(?: (?:again|just now|there))?|huh|eh"
    r")(?: (?:please|pls|again|for me|sorry|if (?:you can|possible|you do not mind|that is ok(?:ay)?)|more slowly|slower|"
    r"slowly|louder|one more time|once more|a (?:bit|little)|in simpler words|in easier words|then|"
    r"mate|love|to me|this time))*"
)
"""A whole clause that asks to hear the line again, slower or plainer."""

_VERY = r"(?:(?:a (?:bit|little)|really|very|pretty|so|quite|too|kind of|kinda) )*"
_NOT = r"(?:did not|could not|can not|do not|cannot|didnt|couldnt|cant|dont|not|no)(?: (?:quite|really|fully|even|all|properly))*"
"""With "I not understand" and "me no understand", as it is said in a second language."""
_CATCH = r"(?:catch|hear|follow|understand|make out|understood|keep up(?: with (?:you|that))?|caught|heard)"
_SAID = (
    r"(?:you|that|this|all that|yourself|the question|what you (?:just )?(?:said|say|are saying|were saying)|"
    rf"{_LAST}|all of (?:it|that)|any of (?:it|that)|everything|a word|your (?:accent|english|question))"
)
"""What was said: "I didn't get it" and "I missed it" are as likely about the job."""
_BADLY = r"(?:bad|terrible|poor|awful|noisy|crackly|dreadful|weak|rubbish|faint)"
_LINE = r"(?:line|connection|signal|reception|phone(?: line)?)"
_DID_NOT_HEAR = late(
    r"(?:i(?: am|'m)? )?(?:really |quite |just |honestly |afraid i |afraid )*(?:"
    rf"{_NOT} {_CATCH}(?: (?:it|{_SAID}|very well|well|properly))*|"
    rf"{_NOT} get {_SAID}|(?:have not|havent) (?:(?:quite|really|fully) )*(?:caught|followed|understood|got) {_SAID}|"
    rf"missed (?!you(?: |$)){_SAID}|"
    r"(?:you|u) (?:are|r|speak|talk|went|go) (?:(?:a (?:bit|little)|very|so|really|too|quite) )*"
    r"(?:fast|quick(?:ly)?|quiet(?:ly)?|breaking up|cutting out|too fast|unclear)(?: for me)?|"
    r"(?:it|this|that) (?:is|was) (?:(?:a (?:bit|little)|very|so|really|too) )+(?:fast|quick|quiet)(?: for me)?|"
    rf"(?:it is|this is|there is|i have|i have got|what)? ?(?:a |the )?{_VERY}{_BADLY} {_LINE}(?: here)?|"
    rf"(?:the |my |your )?{_LINE} (?:is |keeps )?{_VERY}(?:{_BADLY}|breaking up|cutting out|breaking|gone|dropping)|"
    rf"(?:it is|there is|i have|i have got) {_VERY}(?:(?:noisy|loud|crackly)(?: (?:in )?here| on the line)?|"
    r"(?:a lot of |some |too much )?noise (?:here|on the line|in the background))|"
    r"(?:noisy|crackly)(?: (?:in )?here| on the line)|"
    r"my english|"
    r"(?:my )?(?:hearing|english|phone|signal|ears?)(?: (?:is|are))? (?:not|no|bad|poor|weak|breaking|terrible|isnt)"
    r"(?: (?:so|very|that|too|the))*(?: (?:good|great|strong|best|perfect|well|up|first language|language))?|"
    r"english is (?:not|no|only)(?: (?:my))?(?: (?:first|mother|native|second|third))? ?(?:language|tongue)|"
    r"(?:i am )?(?:a (?:bit|little) |slightly |half )*(?:hard of hearing|deaf)(?: (?:in|on) one ear)?|"
    r"(?:i am )?(?:still )?learning english)(?: (?:there|just now|sorry|please|at all|then|here|yet))*"
)
"""A whole clause that says why: it wasn't heard, or not followed."""

_COURTESY = late(
    r"(?:(?:oh|ah|um|er|sorry|i am sorry|i apologise|apologies|excuse me|forgive me|please|pls|thanks|thank you|hello|"
    r"hi|wait|hang on|yes|ok|okay|right|but|and|because|cos|so|hold on|one moment|no|about that|very much|again)(?: |$))*"
)
_CLAUSES = late(
    r"[.!?,;:\n–—-]+| (?:because|cos|cause|but|and|as|since|(?<! not )so) | (?=my (?:english|hearing) is)|(?<! my) (?=english is)"
)
_ALONE = ("sorry?", "what?", "sorry what?", "sorry, what?")
_ONCE_MORE = late(r"(?:sorry,? |and )?(?:once )?again(?:,? please)?")
"""Nothing but "again": elsewhere it goes with a courtesy ("thanks again")."""
_MOST_CLAUSES = 6


def asks_again(text: str) -> bool:
    """Whether a turn does nothing but ask to hear the line again, slower, louder or in plainer words; with what goes with it,
    an apology or the reason. "Sorry" without a question mark is an apology, and a question about what was said asks for more."""
    flat = text.lower().replace("’", "'").replace("can't", "can not").replace("n't", " not")
    flat = re.sub(r"\b(it|that|what|there)'s\b", r"\1 is", flat).replace("i'm", "i am").replace("you're", "you are")
    clauses = [part.strip() for part in _CLAUSES.split(f" {flat} ") if part.strip(" '\"")]
    if len(clauses) > _MOST_CLAUSES:
        return False
    asked = False
    for clause in clauses:
        courtesy = _COURTESY.match(clause)
        bare = clause[courtesy.end() :] if courtesy else clause
        if not bare:
            continue
        if not (_ASKS_AGAIN.fullmatch(bare) or _DID_NOT_HEAR.fullmatch(bare)):
            return False
        asked = True
    return asked or flat.strip() in _ALONE or _ONCE_MORE.fullmatch(flat.strip(" ?.!")) is not None
