"""The outward shape of a message, before anything is understood: empty, only emoji, keys mashed, another language, too long."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

Shape = Literal["empty", "emoji", "mash", "foreign", "long", "text"]

LONGEST = 12_000
"""Characters; more than any notice or reply needs, and what a platform's message can hold."""

_WORD = late(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_MASH = late(r"[bcdfghjklmnpqrstvwxz]{6,}|asdf|qwer|zxcv|hjkl|sdfg|dfgh|fghj", re.I)

# Function words tell a language from very little text. Words that two of the languages share with English are left out.
_ENGLISH = frozenset(
    """
    the a an i i'm im me my you your we he she it they them and or but not no of to in on at for with was were is are be been
    have has had do did does didn't didnt don't dont got get this that there what who when how why if so just about from by
    after job interview email call reply feedback yes ok okay please thanks thank hi hello hey stop help back
    """.split()
)
_FOREIGN = frozenset(
    # Spanish and Portuguese; French; German and Dutch; Italian, Polish, Turkish, Romanian; Hindi and Tagalog in Latin letters.
    """
    el la los las una un de del por para con pero muy estoy soy es fue hoy ayer ahora porque cuando también correo puesto
    empresa que por sin hay tengo dijeron rechazaron llamaron quiero puedo trabajo entrevista gracias hola
    uma não nao estou foi com mas hoje ontem vaga quero disseram ligaram emprego obrigado obrigada
    je suis le les est pas qui dans pour mais avec été ai nous vous ils hier refus poste travail entretien merci bonjour
    ich bin der das ein eine und nicht habe wurde mit aber auf für heute gestern absage stelle arbeit vorstellungsgespräch
    danke hallo
    ik het een niet heb werd voor maar vandaag baan sollicitatie bedankt
    sono il lo gli per ma ho stato colloquio lavoro grazie ciao nie jest się jestem praca rozmowa dziękuję
    bir ve için ama değil iş mülakat sunt nu este si pentru
    mujhe mera nahi hai kya ke liye naukri ako ang ng hindi trabaho ko
    """.split()
)


def shape_of(text: str) -> Shape:
    """What kind of thing a message is. A company's name, a single word or a date is "text"; doubt is always "text"."""
    if len(text) > LONGEST:
        return "long"
    stripped = text.strip()
    if not stripped:
        return "empty"
    letters = [c for c in stripped if c.isalpha()]
    if not letters and not any(c.isdigit() for c in stripped):
        return "emoji" if any(ord(c) > 0x203F for c in stripped) else "mash"
    if letters and sum(ord(c) > 0x24F for c in letters) * 2 > len(letters):
        return "foreign"
    words = [w.lower().replace("\u2019", "'") for w in _WORD.findall(stripped)]
    if not words:
        return "text"
    english = sum(w in _ENGLISH for w in words)
    foreign = sum(w in _FOREIGN for w in words)
    if foreign >= 2 and foreign > 2 * english and foreign * 4 >= len(words):
        return "foreign"
    if english == 0 and len(words) <= 3 and all(_MASH.search(w) for w in words):
        return "mash"
    return "text"
