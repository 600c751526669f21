"""Who tells of having hurt a child or somebody at home is heard as that; the blow is no danger to themselves and no threat."""

from __future__ import annotations

import pytest

from bot.language.state import read_state

STRUCK = """\
i lost my temper and hit my son when the email came
i went mad and hit my son when the email came
i spent the day crying and hit my son
i shouted at the kids and shook the baby
i hit my daughter yesterday
i hit my wife last night
I slapped my little girl and I feel awful
i smacked the kids because of this
i shook my 3 month old
when the email came i snapped and hit my son
I beat my partner last night
i've been hitting my kids since i lost my job
i punched my brother
ah hit ma wean
"""
NOBODY = """\
i hit my son up on whatsapp
i hit my daughter's school run
i beat my son at chess
i shook my son's hand
i shook hands with the manager
i hit my wife's car
I never hit my kids
i almost hit my son
i hit my target
my son hit me
i hit the roof when my wife told me
i pushed my son to apply
i want to hit my son
i was hit as a child
i grabbed my kids and went to the park
I threw my daughter a party
i beat the other candidate
i hurt my wife's feelings
I hit my brother up for a loan
i told my wife and beat the traffic
I shook the baby's rattle
"""


@pytest.mark.parametrize("text", STRUCK.splitlines())
def test_somebody_was_hit(text: str) -> None:
    reading = read_state(text)
    assert reading.struck
    assert (reading.risk, reading.viol) == ("R0", False)


@pytest.mark.parametrize("text", NOBODY.splitlines())
def test_nobody_was(text: str) -> None:
    assert not read_state(text).struck


@pytest.mark.parametrize("text", ["i shouted at the kids and shook the baby", "i shook my 3 month old", "I slapped our newborn"])
def test_a_baby_needs_a_doctor(text: str) -> None:
    assert read_state(text).struck == "baby"


@pytest.mark.parametrize(
    "text",
    [
        "i hit my son and now i want to die",
        "my husband hits me and I want to die",
        "my husband hit me and I took all my pills",
    ],
)
def test_what_is_told_besides_counts(text: str) -> None:
    assert read_state(text).risk in ("R2", "R3")


def test_a_threat_beside_a_blow_is_one() -> None:
    assert read_state("i hit my wife last night and I'm going to kill her").viol
