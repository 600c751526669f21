"""An employer typed without capitals, written as it goes into a message."""

from __future__ import annotations


def capitals(name: str) -> str:
    """An employer typed without capitals, as it goes into a message; a description ("the bakery") stays one."""
    words = name.split()
    if name != name.lower() or words[0] in ("the", "a", "an", "my", "our", "this", "that", "some"):
        return name
    small = ("and", "of", "the", "for", "in", "on", "at")
    return " ".join(
        _INITIALS.get(word, word if n and word in small else word[:1].upper() + word[1:]) for n, word in enumerate(words)
    )


_INITIALS = {name.lower(): name for name in (
    "NHS", "BBC", "ITV", "IBM", "SAP", "AWS", "KPMG", "EY", "PwC", "BDO", "HSBC", "TSB", "AXA", "DHL", "UPS", "DPD", "BMW", "VW",
    "IKEA", "B&Q", "B&M", "H&M", "M&S", "KFC", "TfL", "HMRC", "DWP", "DVLA", "RAF", "UCL", "LSE", "MIT", "UCLA", "GSK", "BP",
    "BT", "EE", "O2", "BAE", "TCS", "RTÉ", "HSE", "AIB", "CIA", "FBI", "NASA", "USPS", "CVS", "AT&T", "P&G", "PepsiCo", "eBay",
    "OpenAI", "GitHub", "GitLab", "LinkedIn", "YouTube", "PayPal", "JPMorgan", "McDonald's", "WHSmith", "ING",
    "UBS", "ASML", "GCHQ", "MoD", "UNICEF", "RSPCA", "YMCA", "TUI",
)}  # fmt: skip
"""Names that are written in a way of their own."""
