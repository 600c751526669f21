"""Who is hurt by somebody, expects to be, or is not safe at home is heard; a way of speaking is not."""

from __future__ import annotations

import pytest

from bot.language.state import read_state

HARMED = """\
me and my kids are not safe at home
I work with people who are kind, and I'm not safe at home
my partner gets physical with me
my boyfriend gets physical when he drinks
my dad is physical with us
he is violent when he drinks
he gets violent
I work with a patient all day and my husband is violent
I'm scared of what he will do when he finds out
im scared what my husband will do when he finds out i lied about the job
he could hit me.
my husband will beat me when he finds out i didnt get it
my dad will hit me if i tell him
im not safe at home
I'm not safe at home
I don't feel safe at home
my husband is going to hurt me when he hears
he'll hit me when he finds out
she will beat me if i tell her
they will beat me when they hear
my father will beat the hell out of me
my boyfriend gonna hit me again
i'm scared of my husband
I'm terrified of what my dad will do to me
im scared what my partner will do when he finds out
my husband gets violent when there's no money
he's abusive
my partner is abusive
I live with an abusive man
i dont feel safe with my boyfriend
my dad would slap me for it
my step dad might hit me tonight
im in an abusive relationship
my parents will beat me
home isn't safe for me right now
my husband, he will beat me
my mum will hit me when i get home, i failed
my partner will be violent when he hears
my dad will get angry and hit me
i cant go home, he will hit me
my mum throws things at me
my husband has been hitting me since I lost my job
my boyfriend has been hitting me since i lost my job
my husband pushed me down the stairs
my partner shoved me against the wall last night
he strangled me last night
my boyfriend put his hands round my throat
my wife threw a plate at me
he said he will kill me if I leave
my husband says he'll kill me if i tell anyone
my ex said he'd kill me
my landlord says he will break my legs
the loan shark is going to break my legs
my oga dey threaten to kill me
my oga dey beat me
ma felly's been battering me
my dad will kill me if i come home without a job, he means it
my husband hit me last night
my boyfriend hit me last night and I'm scared
my husband hit me in the face yesterday
my husband hit me with a belt
my dad beats me since I failed
I dont feel safe going home tonight
i was beaten up by my husband
my boyfriend held a knife to my throat
my ex says he's going to hurt the kids
my husband said he will kill the kids
my ex threatened to hurt my daughter
he says he'll kill us all
he's going to hurt the children
I was raped last year
i was raped by the hiring manager
I was assaulted by the manager
the interviewer raped me
my husband raped me
the manager forced himself on me
he forced me to have sex with him
my man hit me again
he punched me in the stomach
my bf strangles me when hes drunk
my stepdad is hitting us
my girlfriend stabbed me
my brother threatens me with a knife
my ex keeps turning up at my house and says he will burn it down
my uncle wants to marry me off and will beat me
my father will do an honour killing
my flatmate choked me last week
mi husband dey beat me well well
he kicked me in the ribs
my husband smashed my phone and locked me in
my partner wont let me leave the house
i am afraid of my husband tonight
he has been raping me
my dad hits my little brother
my husband hits our son
"""
NOT_HARMED = """\
the role was to work with children who are not safe at home
I support women who don't feel safe at home
I'm scared of what they will do when they find out I lied on my CV
I'm scared of what he will do when he finds out about my CV
she is violent when the patients shout
the customer is aggressive and he gets violent
my brother is physical and I'm more mental
my partner gets physical with the housework
the interviewer said he could hit me.
my partner is physical with his hugs
my dad will hit the roof
my mum will kill me when she hears
my brother will beat me at chess
my sister will beat me to it
he'll hit me up when there's a job
my boss will hit me with more work
the other candidate will beat me if she interviews better
they will beat me on salary
it will hit me when i get home
my wife will slap me lol if I apply for one more
my brother will beat me in the final
I feel safe at home
I work for a charity for abusive relationships
I'm not safe from redundancy
it isn't safe to assume
the job was at a domestic abuse helpline
im scared of my dad's reaction
I'm afraid of what they will do with my data
im afraid of my boss
I'm scared of what he will do with the budget
the interviewer got physical with the whiteboard
my husband will hit send for me
my dad will kick me out
i'm not safe in my job
my husband is physically disabled
She is physical therapist
the market beat me when it fell
he will hurt me with that reference
my son is violent in class they say
she will throw questions at me
the recruiter will get physical copies
she will slap me lol
the crossing near home isn't safe
my mum will kill me when she hears
my wife will kill me if I turn this down lol
my boss said he'd kill me if I'm late again haha
my dad will kill me if i fail
my manager hit me with more questions since Monday
the recruiter beat me to it
i was beaten by a stronger candidate
i was hit by redundancy
my manager pushed me into a new role
my boss pushed me to apply
my friend pushed me up the list
my wife threw a party for me
my husband kicked me out of the kitchen to practise
he shook me by the hand
my ex says he's going to hurt my chances
he said he will take the kids to school
the interviewer grilled me since he saw my gap
they attacked my cv
it hit me last night
the news hit me last night
my husband hit me up last night
i was assaulted by questions
he locked the door and left
my husband hit the roof
my dad punched the air when i got it
my wife will murder me for forgetting lol
my boss threatened me with redundancy
my dad smacked his lips
the recruiter slapped me with a no
my brother bit my head off
she attacked me for my cv in the interview
he kicked me off the call
he threw me a lifeline
my ex boss broke my spirit
they threw me in at the deep end
the manager pinned me down on salary
he pinned me down for an answer
he pulled me by the arm into the room to introduce me
"""


@pytest.mark.parametrize("text", HARMED.splitlines())
def test_somebody_hurts_them_or_may(text: str) -> None:
    reading = read_state(text)
    assert reading.harmed
    assert not reading.viol


@pytest.mark.parametrize("text", NOT_HARMED.splitlines())
def test_nobody_does(text: str) -> None:
    assert not read_state(text).harmed


@pytest.mark.parametrize(
    "text",
    [
        "my husband hit me last night",
        "my boyfriend hit me last night and I'm scared",
        "I dont feel safe going home tonight",
    ],
)
def test_a_blow_of_another_is_no_danger_from_themselves(text: str) -> None:
    assert read_state(text).risk == "R0"
