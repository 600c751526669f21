"""What this grammar cannot read: other languages, and another clock than the person's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from bot.when.parts import Context, zone_of

_FOREIGN = frozenset("""
mañana manana hoy lunes martes miércoles miercoles jueves viernes sábado domingo semana próximo próxima
demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche semaine matin soir midi minuit
morgen heute übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag woche früh vormittag nachmittag abend
domani dopodomani oggi lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mattina sera
amanhã amanha hoje terça manhã tarde
jutro pojutrze dziś dzisiaj poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę tydzień rano
vandaag overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
imorgon idag måndag tisdag onsdag torsdag fredag lördag söndag
mâine astăzi luni marți miercuri joi vineri sâmbătă duminică
yarın yarin bugün bugun pazartesi salı çarşamba perşembe cuma cumartesi pazar saat besok lusa
kal aaj parso subah shaam baje kesho bukas ngayon
""".split())
"""Days and hours in other languages. A number beside one of them must not be taken for an hour of today."""

_ABBREVIATIONS = {
    "et": ("EST", "EDT"), "ct": ("CST", "CDT"), "mt": ("MST", "MDT"), "pt": ("PST", "PDT"), "eastern": ("EST", "EDT"),
    "central": ("CST", "CDT"), "mountain": ("MST", "MDT"), "pacific": ("PST", "PDT"), "uk": ("GMT", "BST"),
    "british": ("GMT", "BST"), "zulu": ("UTC",), "european": ("CET", "CEST"),
}  # fmt: skip
_ZONE_SAID = re.compile(
    r"""(?:\d|(?<![a-z])[ap]\.?m\.?|noon|midday|midnight|o'?clock|sharp|ish|-)[\s,(]*
    (?:(?P<short>utc|gmt|bst|wet|west|cet|cest|eet|eest|msk|est|edt|cst|cdt|mst|mdt|pst|pdt|[ecmp]t|akst|akdt|hst|ist|pkt|sgt|hkt
       |jst|kst|awst|acst|acdt|aest|aedt|nzst|nzdt|sast|cat|eat|wat|zulu|eastern|central|mountain|pacific)
     |(?:in[ ]|by[ ])?(?P<place>your|their|his|her|uk|us|british|english|irish|european|eastern|central|mountain|pacific|london
       |dublin|new[ ]york|nyc?|boston|chicago|toronto|los[ ]angeles|la|california|seattle|san[ ]francisco|sf|paris|berlin|madrid
       |rome|amsterdam|warsaw|athens|istanbul|lagos|nairobi|johannesburg|dubai|india|indian|mumbai|delhi|bangalore|singapore
       |hong[ ]kong|tokyo|japan|sydney|melbourne|brisbane|perth|auckland|new[ ]zealand|german|french|spanish|polish)[ ]time)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def another_zone(phrase: str, context: Context) -> bool:
    """Whether an hour is said by another clock than the person's own ("10am EST", "3pm your time")."""
    zone, year = zone_of(context.now), context.today.year
    own = {datetime(year, month, 15, 12, tzinfo=zone).tzname() or "" for month in (1, 7)}
    city = str(getattr(zone, "key", "")).rpartition("/")[2].replace("_", " ").lower()
    for said in _ZONE_SAID.finditer(phrase):
        word = " ".join((said["short"] or said["place"]).lower().split())
        names = _ABBREVIATIONS.get(word, (word.upper(),))
        if word != city and not own & {*names}:
            return True
    return False


def other_language(words: Iterable[str]) -> bool:
    """Whether words that no rule reads are of another language, as far as that matters for a time."""
    return any(w.lower() in _FOREIGN or any(c.isalpha() and ord(c) > 0x24F for c in w) for w in words)
