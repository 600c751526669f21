"""Text made plain for rules, with a way back to the characters that were written.

Two strengths:

- `plain(text)` replaces character for character (curly quotes, look-alike letters, full-width forms, upper case), so that
  offsets stay what they were. For rules that show their spans directly.
- `normalise(text)` goes further, for rules that must not be fooled by spelling: apostrophes and commas fall away, doubled
  letters become one (so "killll" and "kill" are the same word), spaced-out, glued and leet spellings of the words that
  matter are put back together, contractions and slang take one form. Because every text passes through the same funnel,
  a curly quote, a dropped apostrophe, a stretched letter or an extra space cannot change what the rules see.

Patterns for `normalise` are written in ordinary spelling and compiled with `pattern`, which folds them the same way.
"""

# ruff: noqa: E501  (tables of words)
from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.language.kept import kept
from bot.language.readings import Span
from bot.language.tongues import SCOTS

# --- character for character ------------------------------------------------------------------------------------

_QUOTES = dict.fromkeys("‘’‚‛′´`ʼʹ՚＇´", "'")
_QUOTES |= dict.fromkeys("“”„‟«»″＂", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_SPACES = dict.fromkeys("\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
_HOMOGLYPHS = dict(
    zip(
        "абвеѕіјкмнорԛстухԝьαβεικνορτυχϲⅼ",
        "abbesijkmhopqctyxwbabeiknoptuxcl",
        strict=True,
    )
)
_HOMOGLYPHS |= {k.upper(): v for k, v in _HOMOGLYPHS.items() if len(k.upper()) == 1 and k.upper() != k}
_FULLWIDTH = {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}
_PLAIN = str.maketrans(_FULLWIDTH | _QUOTES | _DASHES | _SPACES | _HOMOGLYPHS)


def plain(text: str) -> str:
    """`text` in lower case with plain quotes, dashes, spaces and Latin letters; the same length, so offsets hold."""
    if text.isascii():
        return text.replace("`", "'").lower()
    text = text.translate(_PLAIN)
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


# --- words ------------------------------------------------------------------------------------------------------

_DOUBLED = re.compile(r"([a-z])\1+")
_DOUBLED_IN_PATTERN = re.compile(r"\\.|([a-z])\1+")


def fold(word: str) -> str:
    """One letter for every run of the same letter: "feel" and "feeeel" are both "fel"."""
    return _fold(word) if len(word) < _KEPT else _DOUBLED.sub(r"\1", word)


_KEPT = 32
"""Words shorter than this are folded once; no longer ones may fill the memory."""


@kept(16384)
def _fold(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


_GAP = (
    "(?: (?:just|really|honestly|actually|literally|genuinely|so|only|kinda|sometimes|still|also|even|like|maybe|"
    "probably|often|always|truly|simply|fucking|fuckin|fking|bloody|feckin|pure|well|quite|both|kind of|sort of|now|too|"
    "right now|at this point|tbh|um|uh|er|erm|you know|i think|i mean|i guess|i suppose|to be honest|very much|badly|"
    "desperately|seriously|already|again|all|pretty|rather|very|completely|totally|almost|nearly|half|basically))*"
)


_LITERAL = re.compile(r"(?<![a-z\\)\]?*+])[a-z]+(?: [a-z]+)*(?![a-z(?*+\[{])")


@lru_cache(maxsize=8192)
def _as_normalised(phrase: str) -> str:
    words: list[str] = []
    for word in phrase.split(" "):
        folded = fold(word)
        pair = _PAIRS.get(words[-1], {}).get(folded) if words else None
        if pair:
            words[-1] = pair
        else:
            words.append(_CANON.get(folded, folded))
    return " ".join(words)


def _folded(source: str) -> str:
    """A pattern's source in the spelling that `normalise` gives to texts."""
    source = _LITERAL.sub(lambda m: _as_normalised(m[0]), source)
    return _DOUBLED_IN_PATTERN.sub(lambda m: m[0] if m[0][0] == "\\" else m[1], source)


def pattern(*alternatives: str) -> re.Pattern[str]:
    """Compile alternatives, written in ordinary spelling without apostrophes, for matching `Normal.text`.

    `{_}` stands for a gap that small words of stress may fill ("I just really want to").
    """
    return re.compile(rf"(?<![^ ])(?:{_folded('|'.join(alternatives).replace('{_}', _GAP))})(?![^ ])")


_COMMON = frozenset(
    fold(w)
    for w in (
        "a an the i im ive id ill me my to of in on at it its is are was were be been being am do does did done dont not no and "
        "or but so "
        "that this these those there here for with from by about as if when what how why who which you your they them their he "
        "she his her "
        "we us our have has had get got go going gonna want wanna would could should will can cant wont just really only all any "
        "some more "
        "out up down off over into back again now then than too very one two time today tomorrow day week think thinking know "
        "feel feeling see "
        "need like make made say said tell told take took put good better well right thing things work job people someone "
        "everyone nobody "
        "anymore everything nothing something never ever even still much long like love way ok please sorry after before because "
        "until keep keeps "
        "come coming read written left new next last own same other . ?"
    ).split()
)


def anchors(source: str) -> list[frozenset[str]]:
    """Up to two sets of words; in every match of `source` (a pattern before compiling) a word of each stands, as few and as
    rare as can be told from its outer structure. Nothing where no such words can be told."""
    folded = _folded(source.replace("{_}", "(?: x)*")).replace(" ?", "[ ]")  # a space that may be missing parts no words
    if len(_outer(folded, "|")) == 1:
        return _weighed(folded)[:2]
    words = _alternatives(folded)
    return [words] if words else []


_SYNTAX = re.compile(r"\\.|\[[^\]]*\]|[()| ]")


def _outer(source: str, separator: str) -> list[str]:
    if separator not in source:
        return [source]
    parts, depth, last = [], 0, 0
    for m in _SYNTAX.finditer(source):
        c = m[0]
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        elif c == separator and depth == 0:
            parts.append(source[last : m.start()])
            last = m.end()
    return [*parts, source[last:]]


@lru_cache(maxsize=4096)
def _alternatives(source: str) -> frozenset[str] | None:
    found: set[str] = set()
    for part in _outer(source, "|"):
        words = _sequence(part)
        if words is None:
            return None
        found |= words
    return frozenset(found)


def _sequence(source: str) -> frozenset[str] | None:
    found = _weighed(source)
    return found[0] if found else None


def _weighed(source: str) -> list[frozenset[str]]:
    """The words that each piece of a sequence can be, the fewest and rarest first."""
    found = [words for piece in _outer(source, " ") if (words := _piece(piece))]
    return sorted(found, key=lambda words: sum(40 if word in _COMMON else 1 for word in words))


def _piece(piece: str) -> frozenset[str] | None:
    """The words that one piece between spaces can be: a literal, or a group of choices, perhaps with an optional ending."""
    words: frozenset[str] | None = None
    while piece:
        if piece[0] != "(":
            m = re.match(r"[a-z0-9]+(?![?*+])|[a-z0-9]+(?=[a-z0-9][?])", piece)
            if not m or words is not None:
                return None
            literal, piece = m[0], piece[m.end() :]
            words = frozenset({literal})
            m = re.match(r"([a-z])\?", piece)
            if m:
                words, piece = frozenset({literal, fold(literal + m[1])}), piece[m.end() :]
            continue
        depth = end = 0
        for m in _SYNTAX.finditer(piece):
            depth += (m[0] == "(") - (m[0] == ")")
            if depth == 0 and m[0] == ")":
                end = m.end()
                break
        group, piece = piece[:end], piece[end:]
        optional = piece[:1] in ("?", "*")
        if piece[:1] in ("?", "*", "+"):
            piece = piece[1:].removeprefix("?")
        elif piece[:1] == "{":
            optional, piece = True, piece[piece.index("}") + 1 :].removeprefix("?")
        if group.startswith(("(?=", "(?!", "(?<")):
            continue
        inner = group[3:-1] if group.startswith("(?:") else group[1:-1]
        parts = _outer(inner, "|")
        if all(part.startswith(" ") for part in parts) or (words is None and all(part.endswith(" ") for part in parts)):
            continue
        if words is None and not optional:
            words = _alternatives(inner)
            if words is None:
                return None
        elif words is not None and all(re.fullmatch(r"[a-z]*", part) for part in parts):
            endings = [*parts, ""] if optional else parts
            words = frozenset(fold(w + e) for w in words for e in endings)
        else:
            return None
    return words


_WORDS = {
    # contractions that also come without their apostrophe, and slang, in one form each
    "wanna": "want to|wannna|wana|wnna|wanta|wantto",
    "gonna": "gunna|gona|finna|gonnae|gon|imma|gonny|gna",
    "im": "iam|ima|ahm|aym",
    "cant": "cannot|cannae|cann't|cnt|carnt|cudnt",
    "dont": "dnt|dinnae|dinny|doant|donot|don",
    "wont": "willnt|wonnt|willnae",
    "whats": "wats|wots",
    "already": "alrdy|alredy|olready",
    "just": "jst|jus|juss",
    "didnt": "didnae|dint|didn",
    "you": "u|ya|yous|ye|youse",
    "your": "ur|yr",
    "youre": "urr",
    "are": "r",
    "because": "cuz|cos|coz|cause|bc|bcoz|becoz|becuz|bcuz|becos|becouse|becuase",
    "anymore": "anymor|anylonger|nomore|anymre|nemore|nemor|enymore|anymoar",
    "tonight": "tonite|2nite|2night|tonigt",
    "tomorrow": "tmrw|2moro|2morrow|tomorow|tmr|tommorow|tomoz|tomo|tmrrw|2moz",
    "myself": "meself|mysel|mesel|masel|maself|miself|mysef|mself|myslef|mysellf|myselves",
    "people": "ppl|peeps|peple",
    "nobody": "noone|no1|nobdy|naebody",
    "everyone": "everybody|every1|evryone|evrybody|everbody",
    "someone": "somebody|some1|sumone|sum1",
    "anyone": "anybody|any1",
    "everything": "everythin|evrything|everyting",
    "nothing": "nothin|nuthin|nothink|nufin|nowt|nuffin|nuthing",
    "something": "somethin|sumthin|somethink|summat|smth|sth|sumfin",
    "suicide": "unalive|sewerslide|suicid",
    "selfharm": "selfharming|selfharmed|selfharms",
    "kms": "kmself|kys'd",
    "die": "d13|dei|kpai",
    "dying": "dyin|dyeing|dieing",
    "alive": "alife|aliv",
    "life": "lyf|lyfe|lief|lfe|life",
    "killing": "killin|kiling",
    "kill": "kll|kiil",
    "burden": "burdon|burdan|berden|burdern",
    "disappear": "dissapear|disapear|dissappear|dissapeer|disappeer|dispear|disapeer|disapper",
    "hopeless": "hopless|hopelss",
    "pills": "pils|piills",
    "overdose": "overdosing|overdosed|oding",
    "tablets": "tablits|tabelts|tablet",
    "thought": "thort|thot|tought",
    "thoughts": "thorts|tougths|thougts|toughts",
    "thinking": "thinkin|finking|tinking|thinkng",
    "living": "livin|leaving'",
    "feeling": "feelin",
    "going": "goin|goin'|gan|gaun",
    "ending": "endin",
    "wanting": "wantin",
    "jumping": "jumpin",
    "nothing.": "",
    "though": "tho|altho",
    "without": "wivout|witout|w/o",
    "with": "wiv|wit",
    "the": "da|teh",
    "this": "dis",
    "that": "dat",
    "through": "thru",
    "before": "b4",
    "please": "plz|pls|plse",
    "kinda": "kindof",
    "my": "ma",
    "goodbye": "goodby|gudbye|goodbyes",
    "wish": "wsh|whish",
    "should": "shud|shuld",
    "would": "wud|wuld",
    "could": "cud|culd",
    "have": "hav|av",
    "know": "kno|knw",
    "lol": "lmao|lmfao|rofl|haha|hehe|lolol|lolz|ahaha|jk|xd|lmaoo|hahah|hahaha|ahahaha|loool|lollol|heh|bahaha|kek|ijbol",
    "exist": "exsist|exhist|exsit|egsist",
    "existing": "exsisting|existin",
    "tried": "tryed",
    "trying": "tryin|tring",
    "want": "wnat|wan|wnt",
    "live": "liv",
    "end": "ende",
    "believe": "belive|beleive",
    "rejected": "regected|rejekted",
}
_CANON: dict[str, str] = {}
for _form, _variants in _WORDS.items():
    for _variant in _variants.split("|"):
        if _variant and " " not in _variant:
            _CANON[fold(_variant.replace("'", ""))] = fold(_form)
for _stem in (
    "cutt hurt kill topp hang jump end liv dy think feel want go com stand sitt do giv tak sav walk driv stepp disappear count "
    "wait keep "
    "plann try stopp burn smash be breath exist carry gett wak sleep los say mak hav bleed cry hopp wish hold look talk finish "
    "look work shak"
).split():
    _CANON[fold(_stem + "in")] = fold(_stem + "ing")
for _scots, _form in SCOTS.items():
    if fold(_scots) == _scots and _scots.isalpha():  # "noo" would be folded into "no"
        _CANON.setdefault(_scots, fold(_form))
for _form in _WORDS:
    _CANON.pop(fold(_form), None)

_PAIRS: dict[str, dict[str, str]] = {}
for _line in """
wanna=want to;wanna=wan na;wanna=want too;wantsto=wants to;wantedto=wanted to;gonna=going to;gonna=goin to;gonna=gon na
dont=do not;dont=don t;dont=do nt;didnt=did not;didnt=didn t;doesnt=does not;doesnt=doesn t;cant=can not;cant=can t
couldnt=could not;couldnt=couldn t;wouldnt=would not;wouldnt=wouldn t;shouldnt=should not;shouldnt=shouldn t
wont=will not;wont=won t;isnt=is not;isnt=isn t;wasnt=was not;wasnt=wasn t;havent=have not;havent=haven t
hasnt=has not;hadnt=had not;arent=are not;werent=were not;im=i am;im=i m;ive=i have;ive=i ve;ill=i will;ill=i ll
id=i would;id=i had;id=i d;anymore=any more;anymore=any longer;myself=my self
myself=me self;its=it is;its=it s;thats=that is;thats=that s;theres=there is;theres=there s;whats=what is;whats=what s
hes=he is;hes=he s;shes=she is;shes=she s;youre=you are;theyre=they are;nobody=no one;nobody=no body
everyone=every one;everyone=every body;someone=some one;someone=some body;anyone=any one;goodbye=good bye
overdose=over dose;suicide=un alive;selfharm=self harm;selfharm=self harming;selfharm=self harmed;suicide=sui cide
suicidal=sui cidal;suicide=sewer slide;suicide=su icide;suicide=suic ide;haveto=have to;haveto=has to;hasto=has to
everything=every thing;nothing=no thing;kill=ki ll;kill=k ill;die=d ie;die=di e;wont=wo nt;theyd=they would
theyll=they will;youll=you will;hell=he will;shell=she will;alive=a live;lets=let us;tonight=to night
tonight=to nite;wanna=want 2;gonna=going 2;goodbye=good by;suicide=sewa slide
""".replace("\n", ";").split(";"):
    if _line:
        _form, _pair = _line.split("=")
        _first, _second = _pair.split(" ")
        _PAIRS.setdefault(fold(_first), {})[fold(_second)] = fold(_form)

_SUICIDE = re.compile(r"s(?:u|iu|ou|o|ue|ew|wi|ui)[ieyu]{0,2}[csz]{1,2}[iae]{0,2}[dt](e|ing?|al|le|el|ally|aly|ual|ale)")
_NOT_SUICIDE = frozenset(map(fold, ["sucede", "succede", "society", "sociate", "sosad", "secede", "suicides"]))
_LEET = str.maketrans("013457@$!|*", "oieastasii?")
_SENSITIVE = tuple(
    fold(w)
    for w in ["suicide", "suicidal", "kill", "killing", "die", "dying", "dead", "death", "unalive", "hang", "overdose", "myself",
        "selfharm", "harm", "hurt", "cut", "alive", "end", "life", "murder", "shoot", "stab", "bomb"]
)
_SENSITIVE_SET = frozenset(_SENSITIVE)
_STARRED = {
    "s*icide": "suicide",
    "su*cide": "suicide",
    "suic*de": "suicide",
    "k*ll": "kill",
    "k*l": "kill",
    "ki*l": "kill",
    "d*e": "die",
    "di*": "die",
    "d*ad": "dead",
    "d*ing": "dying",
    "h*ng": "hang",
    "k*lling": "killing",
    "s**cide": "suicide",
    "s*****e": "suicide",
    "un*live": "suicide",
}
_STARRED = {fold(k): fold(v) for k, v in _STARRED.items()}

_GLUE_WORDS = frozenset(
    fold(w)
    for w in ["i", "im", "ill", "id", "ive", "a", "to", "want", "wan", "wanto", "wanna", "going", "gonna", "my", "the", "of",
        "it", "all", "is", "be", "in", "on", "do", "not", "dont", "cant", "am", "me", "you", "just", "so", "kill", "killing",
        "die", "dying", "dead", "suicide", "suicidal", "hang", "hurt", "harm", "cut", "end", "ending", "life", "live", "living",
        "myself", "unalive", "alive", "self", "overdose", "tonight", "tomorrow", "now", "here", "any", "more", "anymore", "wish",
        "was", "were", "hate", "this", "need", "help", "please", "him", "her", "them"]
)
_STRONG = frozenset(
    fold(w) for w in ["kill", "killing", "die", "dying", "dead", "suicide", "suicidal", "hang", "unalive", "overdose", "myself",
        "hurt", "harm"]
)
_GLUED = re.compile(
    r"kilmy|kiling|todie|nadie|kilhi|kilhe|kilth|todie|nadie|wantdie|endmy|suicid|tobedead|endital|hurtmy|harmmy|hangmy|cutmy|"
    r"unaliv"
)


def _segment(glued: str) -> list[str] | None:
    """`glued` cut into known words, or nothing where that cannot be done or where no word of weight is in it."""
    if len(glued) > 40:
        return None
    best: list[list[str] | None] = [[]] + [None] * len(glued)
    for end in range(1, len(glued) + 1):
        for start in range(max(0, end - 9), end):
            before = best[start]
            if before is not None and glued[start:end] in _GLUE_WORDS:
                current = best[end]
                if current is None or len(before) + 1 < len(current):
                    best[end] = [*before, glued[start:end]]
    words = best[-1]
    if not words or not _STRONG.intersection(words):
        return None
    tidy: list[str] = []
    for word in words:
        pair = _PAIRS.get(tidy[-1], {}).get(word) if tidy else None
        if pair:
            tidy[-1] = pair
        else:
            tidy.append(_CANON.get(word, word))
    return tidy


_EMOJI = {}
for _name, _icons in {
    "lol": "\U0001f602\U0001f923\U0001f480\u2620\U0001f606\U0001f605\U0001f639\U0001f61c\U0001f92a",
    "emojigun": "\U0001f52b",
    "emojiknife": "\U0001f52a\U0001f5e1",
    "emojipill": "\U0001f48a",
    "emojigrave": "\u26b0\U0001faa6",
    "emojicry": "\U0001f62d\U0001f622\U0001f494\U0001f614\U0001f61e\U0001f625\U0001f63f",
    "emojianger": "\U0001f621\U0001f92c\U0001f620\U0001f595\U0001f4a2",
    "emojibomb": "\U0001f4a3\U0001f525",
}.items():
    for _icon in _icons:
        _EMOJI[_icon] = _name

_TOKEN = re.compile(
    r"[a-z0-9@$]+(?:['@$!|*_-]+[a-z0-9]+)*(?:/o)?|[.;:\u2026]+|[?!]+|[" + "".join(_EMOJI) + "]"
)
_SPLIT = re.compile(r"[^a-z0-9]+")
_CAPITALS = re.compile(r"(?<![\w@#])[A-Z]{3,}(?!\w)")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff]")


@dataclass(frozen=True, slots=True)
class Normal:
    """A text after `normalise`. `text` is words and sentence marks (".", "?") with one space between and around them;
    `shouted` counts the words in capitals, `marks` the groups of exclamation marks."""

    text: str
    words: tuple[str, ...]
    vocabulary: frozenset[str]
    shouted: int
    marks: int
    _sources: tuple[tuple[int, int], ...]
    _flat: str
    _index: tuple[int, ...] | None

    def original(self, start: int, end: int) -> Span:
        """Where the range `start` to `end` of `text` stands in the text that was given."""
        if not self.words:
            return Span(0, 0)
        first = max(0, self.text.count(" ", 0, start + (self.text[start : start + 1] == " ")) - 1)
        stop = end
        while stop > start + 1 and self.text[stop - 1] == " ":
            stop -= 1
        last = max(first, self.text.count(" ", 0, stop) - 1)
        last = min(last, len(self.words) - 1)
        tokens = [m.span() for m in _TOKEN.finditer(self._flat)]
        begin, finish = tokens[self._sources[first][0]][0], tokens[self._sources[last][1]][1]
        if self._index is not None:
            begin, finish = self._index[begin], self._index[finish - 1] + 1
        return Span(begin, finish)


def _reduce(text: str) -> tuple[str, list[int] | None]:
    """Lower-case ASCII-like text and, where characters were dropped or unfolded, the index each one came from."""
    flat = plain(text)
    if flat.isascii():
        return flat, None
    out: list[str] = []
    index: list[int] = []
    for i, c in enumerate(flat):
        if c < "\x80" or c in _EMOJI or c == "\u2026":
            out.append(c)
            index.append(i)
        elif _INVISIBLE.match(c):
            continue
        else:
            for d in unicodedata.normalize("NFKD", c):
                if unicodedata.combining(d):
                    continue
                for e in d.lower():
                    out.append(e)
                    index.append(i)
    index.append(len(text))
    return "".join(out), index


def _word(token: str) -> tuple[str, ...]:
    """The word or words behind one written token that is more than plain letters."""
    if "'" in token:
        token = token.replace("'", "")
        if token.isalpha():
            return (fold(token),)
    if token == "w/o":
        return (fold("without"),)
    if "*" in token:
        starred = _STARRED.get(fold(token))
        if starred:
            return (starred,)
    mapped = fold(token.translate(_LEET))
    if mapped in _SENSITIVE_SET and not token.isdigit():
        return (mapped,)
    joined = fold(_SPLIT.sub("", token))
    if joined in _SENSITIVE_SET:
        return (joined,)
    if token.isalnum():
        return (fold(token),)
    return tuple(fold(part) for part in _SPLIT.split(token) if part)


def normalise(text: str) -> Normal:
    """Read `text` as rules want it; see the head of this module. Linear in the length of `text`."""
    flat, index = _reduce(text)
    raw: list[str] = []
    origin: list[int] = []
    marks = 0
    for number, token in enumerate(_TOKEN.findall(flat)):
        if token.isalpha():
            raw.append(token)
            origin.append(number)
            continue
        first = token[0]
        if first in ".;:\u2026":
            raw.append(".")
        elif first in "?!":
            marks += "!" in token
            raw.append("?" if "?" in token else ".")
        elif first in _EMOJI:
            raw.append(_EMOJI[first])
        else:
            for word in _word(token):
                raw.append(word)
                origin.append(number)
            continue
        origin.append(number)
    folded = list(map(fold, raw))
    words: list[str] = []
    sources: list[tuple[int, int]] = []
    i, count = 0, len(folded)
    while i < count:
        word = folded[i]
        size = len(word)
        if size <= 2 and i + 2 < count and len(folded[i + 1]) <= 2 and len(folded[i + 2]) <= 2:
            found = _unspace(folded, i)
            if found:
                pieces, j = found
                last = _PAIRS.get(pieces[-1], {}).get(folded[j]) if j < count else None
                if last:
                    pieces[-1], j = last, j + 1
                words += pieces
                sources += [(origin[i], origin[j - 1])] * len(pieces)
                i = j
                continue
        following = _PAIRS.get(word)
        if following is not None and i + 1 < count:
            pair = following.get(folded[i + 1])
            if pair:
                words.append(pair)
                sources.append((origin[i], origin[i + 1]))
                i += 2
                continue
        canon = _CANON.get(word)
        if canon:
            word = canon
        elif size >= 6:
            if word[0] == "s" and word not in _NOT_SUICIDE:
                m = _SUICIDE.fullmatch(word)
                if m:
                    word = "suicidal" if "l" in m[1] else "suicide"
            if size >= 7 and _GLUED.search(word):
                cut = _segment(word)
                if cut and len(cut) > 1:
                    words += cut[:-1]
                    sources += [(origin[i], origin[i])] * (len(cut) - 1)
                    word = cut[-1]
        words.append(word)
        sources.append((origin[i], origin[i]))
        i += 1
    shouted = 0
    if not text.islower():
        shouted = sum(len(fold(w.lower())) >= 3 for w in _CAPITALS.findall(text))
    return Normal(
        " " + " ".join(words) + " ",
        tuple(words),
        frozenset(words),
        shouted,
        marks,
        tuple(sources),
        flat,
        None if index is None else tuple(index),
    )


_REAL_SHORT = frozenset(
    ["a", "i", "u", "r", "to", "of", "in", "on", "it", "is", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "me",
        "my", "no", "or", "so", "up", "us", "we", "im", "id", "ok", "oh", "hi", "um", "uh", "er", "ha", ".", "?", "1", "2", "3",
        "4", "5"]
)


def _unspace(words: list[str], start: int) -> tuple[list[str], int] | None:
    """Put a spaced-out spelling ("k i l l", "d.i.e") back together, if the pieces hide a word of weight. Returns the words
    and where they end."""
    stop = start
    odd = 0
    while stop < len(words) and len(words[stop]) <= 2 and stop - start < 60:
        odd += words[stop] not in _REAL_SHORT
        stop += 1
    while stop > start + 2 and odd >= 2:
        pieces = words[start:stop]
        cut = _segment(fold("".join(p for p in pieces if p not in ".?")))
        if cut:
            return cut, stop
        stop -= 1
        odd -= words[stop] not in _REAL_SHORT
    return None
