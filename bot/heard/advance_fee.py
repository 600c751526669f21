"""That they want money before they give the job: no rejection, and most often a fraud."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 40
"""Words; what is longer tells of something as well."""
_SUM = (
    r"(?:[£$€₦₹] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:pounds?|quid|dollars?|bucks|euros?|naira|rupees?|rs|pesos?|cedis?|shillings?|"
    r"lakhs?))"
)
_FOR = (
    r"(?:regist(?:ration|er)|process(?:ing)?|training|admin(?:istration)?|security|refundable|onboarding|equipment|laptop|"
    r"kit|starter kit|"
    r"uniform|background check|dbs(?: check)?|visa|work permit|certificate|application|joining|interview|offer letter|"
    r"paperwork|documents?)"
)
_FEE = (
    rf"(?:(?:an? |the |some |my |this )?(?:\w+ )?{_FOR} (?:fees?|deposit|charges?|costs?|money|payment)|"
    r"(?:an? |the |some )?(?:upfront |up[- ]front )?(?:fee|deposit)|gift ?cards?|(?:bit ?coins?|crypto)|(?:some )?money|"
    rf"for (?:the |my |a |their )?(?:\w+ )?{_FOR}|{_SUM})"
)
_PAY = (
    r"(?:pay|send|transfer|wire|deposit|buy|purchase|cash ?app|hand over|put down)(?:ing)?"
    r"(?: (?:them|him|her|it|out|over|in|up ?front|first|a|of))*"
)
_BEFORE = late(
    r"\b(?:before|up ?front|up-front|first|in advance|to (?:get|secure|start|receive|have|confirm|begin|unlock|hold|release|"
    r"be)|so (?:that )?(?:i|they)|"
    r"(?:for|get|give me|giving me|offer me|start) (?:the |a |this |my )?(?:job|role|post|position|offer|contract|work))\b",
    re.IGNORECASE,
)
_WANTED = late(
    rf"\b(?:want(?:s|ed)?|ask(?:s|ed|ing)?|need(?:s|ed)?|require[sd]?|tell(?:s|ing)?|told|expect(?:s|ed)?|demand(?:s|ed|"
    rf"ing)?|sa(?:y|ys|id)|"
    rf"do|should|must|have to|can|is it (?:ok|okay|normal|right|usual|legit) (?:to|"
    rf"that))\b[^.!?\n]{{0,20}}?\b{_PAY} (?:\w+ )?{_FEE}",
    re.IGNORECASE,
)
_CHARGED = late(
    rf"\b(?:want|wants|wanted|ask(?:s|ed|ing)?(?: me)? for|charg(?:e|es|ed|ing)(?: me)?|demand(?:s|ed|"
    rf"ing)?) (?:me )?(?:for )?(?:an? |the |my )?(?:{_SUM}|"
    rf"(?:\w+ )?{_FOR} (?:fees?|deposit|charges?)|upfront (?:fee|payment))|\bi(?:['’]?ve| have)? (?:already |just )?(?:paid|"
    rf"sent|transferred)"
    rf" (?:them |him |her |the \w+ )?(?:\w+ )?(?:{_SUM}|(?:\w+ )?{_FOR} (?:fees?|deposit|charges?))",
    re.IGNORECASE,
)
_NAMED_FEE = late(
    rf"\b{_FOR} (?:fees?|deposit|charges?)\b|\bgift ?cards?\b|\bscam\w*|\bfraud\w*|\bfake job\b", re.IGNORECASE
)
_OTHER = late(
    r"\b(?:landlord|rent|travel|train|bus|taxi|fuel|petrol|parking|pay (?:me|us)|back pay|my (?:loan|debts?|bills?|mortgage|"
    r"council tax|union|gym)|"
    r"university|college|tuition|signing bonus|lawyer|solicitor|salary|wages?)\b",
    re.IGNORECASE,
)


def wants_money(text: str) -> bool:
    """Whether a text says that whoever has the job to give wants to be paid for it first."""
    flat = " ".join(text.replace("’", "'").split())
    if len(flat.split()) > LONGEST or _OTHER.search(flat):
        return False
    asked = _WANTED.search(flat) or _CHARGED.search(flat)
    return asked is not None and (_BEFORE.search(flat) is not None or _NAMED_FEE.search(flat) is not None)
