"""What is hard beside the matter is heard where it is the writer's own, and only there."""

from __future__ import annotations

import pytest

from bot.language.hardship import hardships

HEARD = (
    ("my dad died last month and now B&Q said no", "loss"),
    ("My mother passed away in September, and today Boots rejected me", "loss"),
    ("we lost my nan two weeks ago and now this", "loss"),
    ("rejected by Aldi the day of my brother's funeral", "loss"),
    ("my late husband's funeral was friday, then the email came", "loss"),
    ("I had a miscarriage in the middle of all these interviews", "loss"),
    ("mi dead tired but my granny passed yesterday, and then di no came", "loss"),
    ("our dog died this week too", "loss"),
    ("My mum passed away the day of the interview", "loss"),
    ("my gran passed last month, then this exam rubbish", "loss"),
    ("I've just been diagnosed with MS and they said no", "illness"),
    ("im having chemo and applied anyway. they said no", "illness"),
    ("I am in hospital since monday and the answer was no", "illness"),
    ("my wife has breast cancer and I needed that job", "illness_near"),
    ("my mum's in hospital, and then the no from Tesco", "illness_near"),
    ("my son is very ill and they rejected me", "illness_near"),
    ("I care for my mum and it was the only job near us", "carer"),
    ("im a full time carer for my brother, Lidl said no", "carer"),
    ("my husband left me in march and now no job either", "home"),
    ("things are really bad at home and now they said no", "home"),
    ("going through a divorce, and rejected by Asda today", "home"),
    ('"You were arrogant, unprepared and frankly wasted our time …" I feel about 2 inches tall', "humbled"),
    ("the manager laughed at me when i said my rate", "humbled"),
    ("she told me i was pathetic and they said no", "humbled"),
    ("he called me an idiot in the interview", "humbled"),
    ("I can't pay the rent this month, they said no", "money"),
    ("we're running out of money and Amazon rejected me", "money"),
    ("my savings are nearly gone", "money"),
    ("this is my 14th rejection this year", "many"),
    ("60 applications and not one offer", "many"),
    ("thirty rejections since june, now Zopa too", "many"),
    ("rejected over 40 times now", "many"),
)
UNHEARD = (
    "I had a stroke of luck with the second interview, and then no",
    "my brother passed a driving test the same day they refused me",
    "my son passed last week with a distinction and I get a no",
    "there was a breakdown of the marks, I have a breakdown of it here",
    "my battery died in the middle of the call",
    "my laptop died and then they said no",
    "I was dying of laughter when she asked that",
    "my mum died laughing when I told her",
    "my dad nearly died when he heard the salary",
    "I work for an undertaker, we had six funerals this week",
    "I'm a funeral director and Co-op rejected me",
    "my mate's dad died so he postponed the interview",
    "my manager's mother died, so there is no answer yet",
    "my dad died when I was six, that's why I became a nurse",
    "my nan died ten years ago",
    "I lost my brother's number",
    "I lost my mum in the shop",
    "I'm a carer in a nursing home",
    "I look after my kids in the afternoon",
    "I have an interview at the hospital on Monday",
    "im in hospital admin, rejected by the trust",
    "I was ill prepared for that question",
    "my mum is sick of me being at home",
    "my sister is dying to know what they said",
    "my wife is dead set against me calling them",
    "they said the company is running out of money",
    "they told me I was too quiet in the interview",
    "they said I was unprepared for the case study",
    'should I write "you wasted my time and your questions were stupid"?',
    "they had 200 rejections to send",
    "my friend has had forty rejections",
    "I had two rejections this year",
    "no reason was given",
    "it's hard at home to find a quiet place for the call",
    "the project broke my laptop",
    "they broke up the team",
    "My role was to look after my manager's diary",
    "I almost had a heart attack when the phone rang",
    "Alzheimer's Society rejected me",
    "Cancer Research UK rejected me by email today",
)


@pytest.mark.parametrize(("text", "kind"), HEARD)
def test_heard(text: str, kind: str) -> None:
    assert kind in hardships(text)


@pytest.mark.parametrize("text", UNHEARD)
def test_not_heard(text: str) -> None:
    assert hardships(text) == ()
