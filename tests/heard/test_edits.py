"""What somebody wants changed in a draft, and the draft with it changed."""

from __future__ import annotations

import pytest

from bot.flows._editing import changed, with_sentence, without
from bot.heard.edits import Edit, edit_in, edits_in
from bot.turned import to_the_reader, with_articles

DRAFT = (
    "Subject: A short question\n\nHi Dana,\n\nThanks for telling me. Could we talk for like 10 min, if you have time? "
    "If talking is easier, ten minutes on the phone would suit me. I understand if not.\n\nBest,\n[your name]"
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("can u make it more casual", "casual"),
        ("less formal please", "casual"),
        ("it sounds too stiff", "casual"),
        ("too formal", "casual"),
        ("Please make the words more easy", "easy"),
        ("simpler words please", "easy"),
        ("can you make it easier to understand?", "easy"),
        ("I want easy english", "easy"),
        ("the words are too difficult", "easy"),
    ],
)
def test_the_tone(text: str, kind: str) -> None:
    """In other words than those of the buttons."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my name is Timo", "Timo"),
        ("my name is timo berg", "Timo Berg"),
        ("sign it as Dr. Ada Lovelace please", "Dr. Ada Lovelace"),
        ("im anna", "Anna"),
        ("sign it Mel", "Mel"),
        ("please sign it mel", "Mel"),
        ("sign off Ada Lovelace please", "Ada Lovelace"),
        ("put Mel at the bottom", "Mel"),
    ],
)
def test_the_name(text: str, name: str) -> None:
    """The name as it is to stand there."""
    assert edit_in(text) == Edit("name", name)


@pytest.mark.parametrize(
    "text",
    [
        "I'm sad",
        "it's good",
        "this is too hard for me",
        "I feel more relaxed now",
        "leave it for later",
        "sign it warmly",
        "should I send it on whatsapp",
        "what do you think of it",
        "they said I was too casual in the interview",
        "my name is not the point here and you know it well enough by now",
    ],
)
def test_no_change(text: str) -> None:
    """A feeling, a wish to stop and a story change nothing."""
    edit = edit_in(text)
    assert edit is None


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ('take out the "for like 10 min"', "like 10 min", "Could we talk, if you have time?"),
        ("take out for like 10 min", "like 10 min", "Could we talk, if you have time?"),
        ("please remove “If you have time”", "if you have", "for like 10 min?"),
        ("leave the part about the phone out", "phone", "I understand if not."),
        ("drop the sentence with ten minutes", "ten minutes", "if you have time? I understand if not."),
        ("can you take the word like out", "like", "for 10 min"),
        ('change "Thanks" to "Thank you"', "Thanks", "Thank you for telling me."),
    ],
)
def test_words_are_taken_out(text: str, gone: str, stays: str) -> None:
    """What was named is gone, and what is left is whole."""
    edit = edit_in(text)
    assert edit is not None
    changed = without(DRAFT, edit)
    assert gone not in changed
    assert stays in changed
    assert "  " not in changed


def test_words_that_do_not_stand_there() -> None:
    """Nothing is changed, and it is known that words were meant."""
    edit = edit_in('take out "my dog"')
    assert edit is not None
    assert edit.sure
    assert without(DRAFT, edit) == DRAFT


LETTER = (
    "Hello Dana,\n\nThank you for letting me know. I respect your decision, and I only want to learn from it.\n\n"
    "Could you give me one tip? If not, I understand.\n\nThank you again for the opportunity.\n\nBest wishes,\n[your name]"
)


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ("Can you not say \"opportunity\", I'd never say that", "opportunity", "Thank you again.\n"),
        ("don't say opportunity", "opportunity", "Thank you again.\n"),
        ("please don't use the word opportunity", "opportunity", "Thank you again.\n"),
        ("take out the word opportunity", "opportunity", "Thank you again.\n"),
        ("I would never say \"respect\"", "respect", "Thank you for letting me know.\n"),
        ("say chance instead of opportunity", "opportunity", "Thank you again for the chance."),
        ('instead of "one tip" say "one piece of advice"', "one tip", "give me one piece of advice?"),
    ],
)
def test_words_they_would_not_say(text: str, gone: str, stays: str) -> None:
    """They go, and no broken sentence is left behind."""
    edit = edit_in(text)
    assert edit is not None
    changed = without(LETTER, edit)
    assert gone not in changed
    assert stays in changed


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mention that I'd do nights too", "I'd do nights too."),
        ("Put that I am ready to travel", "I am ready to travel."),
        ("can you add that i can start monday please", "I can start monday."),
        ("tell her I passed my driving test", "I passed my driving test."),
        ("please also say that im free at weekends", "I'm free at weekends."),
    ],
)
def test_a_sentence_is_put_in(text: str, sentence: str) -> None:
    """In their words, before the last thanks."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == "add"
    assert f"{sentence} Thank you again for the opportunity." in with_sentence(LETTER, edit.words)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mention my new certificate", "about"),
        ("add a line about the forklift licence", "about"),
        ("ok make it better", "better"),
    ],
)
def test_what_is_not_said_yet(text: str, kind: str) -> None:
    """A thing without its words, and a wish without its thing, are asked about."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == kind


@pytest.mark.parametrize(
    "text", ["don't say that", "say hi to Dana", "I don't want to write to her", "she said I was too quiet", "no thanks"]
)
def test_no_change_is_asked_for(text: str) -> None:
    """Words beside the message leave it as it stands."""
    edit = edit_in(text)
    assert edit is None


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("drop the last sentence", "Thank you again for the opportunity."),
        ("delete the last line", "Thank you again for the opportunity."),
        ("take out the second sentence", "I respect your decision, and I only want to learn from it."),
        ("can you leave out the first sentence please", "Thank you for letting me know."),
        ("cut the second paragraph", "Could you give me one tip? If not, I understand."),
        ("remove the bit at the end", "Thank you again for the opportunity."),
    ],
)
def test_a_part_by_its_place(text: str, gone: str) -> None:
    """It goes, and nothing else does; the greeting and the signature are no sentences."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.sure
    assert without(LETTER, edit).split() == LETTER.replace(gone, "").split()


@pytest.mark.parametrize(
    "text", ["drop it", "delete", "leave it", "take the last train", "the last sentence is good", "don't send it"]
)
def test_no_part_is_named(text: str) -> None:
    """The whole of it is given up, or nothing is."""
    edit = edit_in(text)
    assert edit is None


@pytest.mark.parametrize(
    "text",
    [
        "undo",
        "go back to the previous version",
        "can you put it back how it was",
        "the first version was better",
        "I liked it better before",
        "revert that",
        "the version before please",
    ],
)
def test_the_version_before(text: str) -> None:
    """It was better."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == "back"


@pytest.mark.parametrize(
    "text",
    [
        "back", "I'll get back to you", "go back", "they got back to me", "the first interview was better",
        "I preferred the interview before", "I liked the job better before", "I liked the team more",
    ],
)
def test_no_version_is_named(text: str) -> None:
    """The last answer is meant, or nothing of ours."""
    edit = edit_in(text)
    assert edit is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("less grovelling", "easy"),
        ("make it less apologetic", "easy"),
        ("it sounds too desperate", "easy"),
        ("make it more confident", "easy"),
        ("stop begging", None),
        ("more formal please", "polite"),
        ("it's too chatty", "polite"),
        ("make it warmer", "casual"),
        ("it sounds cold", "casual"),
        ("can you trim it down, it's too long", "brief"),
        ("they said I was too needy in the interview", None),
        ("she was too cold to me", None),
    ],
)
def test_tones_in_other_words(text: str, kind: str | None) -> None:
    """What is said of the message, and not of the person."""
    edit = edit_in(text)
    assert (edit.kind if edit else None) == kind


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("address her as Ms Stone", "", "Hello Ms Stone,"),
        ("start with Dear Ms Stone", "", "Dear Ms Stone,"),
        ("use her first name", "Emma Stone", "Hello Emma,"),
        ("use her surname", "Emma Stone", "Hello Ms Stone,"),
        ("use his last name please", "Tom Reed", "Hello Mr Reed,"),
        ("use her first name", "", "Hello Dana,"),
        ("call her Dee", "", "Hello Dee,"),
        ("say Dear instead of Hello", "", "Dear Dana,"),
        ("sign it off with Kind regards instead", "", "Kind regards,"),
        ("end with Many thanks", "", "Many thanks,"),
        ("can you finish with Best, Andrew", "", "Best,\nAndrew"),
        ("Can you make it one paragraph?", "", "learn from it. Could you give me one tip?"),
    ],
)
def test_the_greeting_and_the_end(text: str, name: str, line: str) -> None:
    """As they want it; where a name is not known it stays."""
    edit = edit_in(text)
    assert edit is not None
    assert line in changed(LETTER, edit, name)


@pytest.mark.parametrize("text", ["call her tomorrow", "use it", "ask me later", "ask about it tomorrow", "I'd call her rude"])
def test_no_greeting(text: str) -> None:
    """Something is to be done, and nothing to be written."""
    edit = edit_in(text)
    assert edit is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mention that we met at the conference in Leeds", "We met at the conference in Leeds."),
        ("mention that the train was late", "The train was late."),
        ("mention that I resigned on the basis of their word", "I resigned on the basis of your word."),
        ("say that they promised me feedback", "You promised me feedback."),
        ("mention that I trained two juniors and they stayed", "I trained two juniors and they stayed."),
        ("add that i calmed down a angry customer", "I calmed down an angry customer."),
    ],
)
def test_a_clause_as_it_is_written_to_them(text: str, sentence: str) -> None:
    """Any clause after "that"; "you" for the reader, and nobody else."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.words == sentence


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("a angry customer", "an angry customer"),
        ("a hour", "an hour"),
        ("a university", "a university"),
        ("a useful one", "a useful one"),
        ("a one-off", "a one-off"),
        ("a European role", "a European role"),
        ("a uncle", "an uncle"),
        ("plan a and b", "plan a and b"),
    ],
)
def test_an_before_a_vowel(words: str, right: str) -> None:
    """As it is heard."""
    assert with_articles(words) == right


def test_what_they_are_asked_besides() -> None:
    """It stands behind what is asked already, and before the leave to say nothing."""
    edit = edit_in("ask her about the case study")
    assert edit is not None
    assert edit.kind == "ask"
    assert "one tip? What of it? If not" in with_sentence(LETTER, "What of it?", asks=True)


@pytest.mark.parametrize("text", ["make it for whatsapp", "make it a text", "can you make it short enough for a text message"])
def test_what_is_sent_there_is_short(text: str) -> None:
    """A message for a phone is a short one."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == "brief"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("add a line: I'd really value knowing what helped", "I'd really value knowing what helped."),
        ("add this: thanks for the tea", "Thanks for the tea."),
        ("please add one sentence saying the tour was great", "The tour was great."),
        ('put in this sentence "The tour was great."', "The tour was great."),
        ("add another line at the end: the tour was great", "The tour was great."),
    ],
)
def test_a_line_that_is_given_goes_in(text: str, sentence: str) -> None:
    """Who gives the line is not asked for it."""
    edit = edit_in(text)
    assert edit is not None
    assert (edit.kind, edit.words) == ("add", sentence)


@pytest.mark.parametrize("text", ["add a line", "add a line about the tour", "add something about my course"])
def test_a_line_that_is_still_to_be_given(text: str) -> None:
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == "about"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Please address it to Mr. Pemberton and mention that I remain interested in the Library.", ("greet", "add")),
        ("sign it Mel and take out the last sentence", ("name", "out")),
        ("Take out the last sentence. Mention that I'd do nights too.", ("out", "add")),
        ("mention that I passed my test and that I moved", ()),
        ("sign it Mel", ()),
        ("mention that I like the tea and the people", ()),
    ],
)
def test_two_changes_in_one_go(text: str, kinds: tuple[str, ...]) -> None:
    """Each half has to be a plain wish of its own."""
    assert tuple(edit.kind for edit in edits_in(text)) == kinds


ASKS = (
    "Hi Emma,\n\nThank you for telling me. I respect your decision.\n\nCould you share two tips? It would be a real favour. "
    "If it is not possible, I completely understand.\n\nThank you again.\n\nBest,\nMel"
)


@pytest.mark.parametrize(
    "text", ["take out the bit about tips", 'remove "Could you share two tips?"', "take out the third sentence"]
)
def test_what_hangs_on_a_request_goes_with_it(text: str) -> None:
    """Where nothing is asked any more, nothing speaks of it."""
    edit = edit_in(text)
    assert edit is not None
    left = changed(ASKS, edit)
    assert "favour" not in left
    assert "not possible" not in left
    assert "Thank you again." in left


def test_what_hangs_on_another_request_stays() -> None:
    two = ASKS.replace("tips?", "tips? Could we talk?")
    assert "It would be a real favour." in changed(two, Edit("out", "tips", whole=True))
    assert "It would be a real favour." in changed(ASKS, Edit("out", "Thank you again."))


@pytest.mark.parametrize(
    ("text", "how", "what"),
    [
        ("ask her if she liked me", "if", "you liked me"),
        ("ask her whether she likes me", "whether", "you like me"),
        ("ask him what he was looking for", "what", "you were looking for"),
        ("ask him if his team is hiring", "if", "your team is hiring"),
        ("ask her if I can call her", "if", "I can call you"),
        ("ask her why she didn't choose me", "why", "you didn't choose me"),
        ("ask him whether he has time", "whether", "you have time"),
        ("ask what she really thinks of me", "what", "you really think of me"),
        ("ask her if she's free", "if", "you're free"),
        ("ask about when I can reapply", "when", "I can reapply"),
        ("ask her about how to apply again", "how", "to apply again"),
        ("ask for the names of their other branches", "for", "the names of your other branches"),
        ("ask them if she liked me", "if", "she liked me"),
        ("ask her if my sister liked it", "if", "my sister liked it"),
        ("ask her if my sister can apply and when she would start", "if", "my sister can apply and when she would start"),
        ("ask whether the new boss knows what she wants", "whether", "the new boss knows what she wants"),
        ("ask about the salary", "about", "the salary"),
        ("ask how their customers found their shop", "how", "your customers found their shop"),
    ],
)
def test_a_question_as_it_is_put_to_them(text: str, how: str, what: str) -> None:
    """She who is asked is the reader, and what hangs on "about" may be a question."""
    edit = edit_in(text)
    assert edit is not None
    assert (edit.kind, edit.instead, to_the_reader(edit.words)) == ("ask", how, what)


@pytest.mark.parametrize(
    "text",
    ["leave me alone", "take care", "I want to delete myself", "take me seriously", "leave the last sentence", "take a break",
     "get rid of me", "leave you in peace", "leave me out of it", "delete me"],
)  # fmt: skip
def test_nothing_is_taken_out(text: str) -> None:
    """It is about a person, or a way of speaking."""
    edit = edit_in(text)
    assert edit is None


@pytest.mark.parametrize("text", ['delete "me"', "take the last sentence out", "take away the last line", "leave the thanks out"])
def test_it_is_taken_out(text: str) -> None:
    """In other words."""
    edit = edit_in(text)
    assert edit is not None
    assert edit.kind == "out"


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("too posh", Edit("casual", lower="always")),
        ("that's too stiff", Edit("casual", lower="always")),
        ("a bit stuffy, can you change it", Edit("casual", lower="always")),
        ("too formal", Edit("casual", lower="formal")),
        ("make it more casual", Edit("casual")),
        ("thats cringe can u make it normal", Edit("easy")),
        ("too obsequious. Take out the grovelling", Edit("easy")),
        ("dumb it down a bit", Edit("easy")),
        ("make it sound like me", Edit("better")),
        ("they said it was cringe when I cried", None),
        ("the interview was stiff", None),
        ("I felt dumb", None),
    ],
)
def test_less_of_a_tone_is_plainer(text: str, edit: Edit | None) -> None:
    """A collar that is too high is taken off; what is put in its place is no more of another tone."""
    assert edit_in(text) == edit


TO_EMMA = (
    "Hello Emma,\n\nThank you for the time you gave me. I respect your decision, and I only want to learn from it.\n\n"
    "Could you give me two or three tips?\n\nThank you again for the opportunity.\n\nBest wishes,\n[your name]"
)


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("Remove the sentence about respect. It is not true.", "respect", "gave me.\n\nCould"),
        ("take out the part about respect, it's not true", "respect", "gave me.\n\nCould"),
        ("delete the line about the opportunity because I am not thankful", "opportunity", "tips?\n\nBest"),
        ("I don't like \"I respect your decision\"", "respect", "gave me. I only want to learn from it."),
    ],
)
def test_what_goes_and_why(text: str, gone: str, left: str) -> None:
    """The reason behind it is none of the words; and what joined on to what has gone goes with it."""
    edit = edit_in(text)
    assert edit is not None
    after = changed(TO_EMMA, edit)
    assert gone not in after
    assert left in after


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("Add my name Chinedu Okafor to it", Edit("name", "Chinedu Okafor")),
        ("can you write my name also, Karthik Subramanian", Edit("name", "Karthik Subramanian")),
        ("put my name at the end: Wei Ling Tan", Edit("name", "Wei Ling Tan")),
        ("use my full name, natasha brown", Edit("name", "Natasha Brown")),
        ("change my name to Luis", Edit("name", "Luis")),
        ("add Tasha Brown as my name", Edit("name", "Tasha Brown")),
        ("add my name", Edit("name")),
        ("put my name there please", Edit("name")),
        ("change Dear to Good day", Edit("greet", "Good day")),
        ("replace Hello with Dear", Edit("greet", "Dear")),
        ("instead of Hello write Dear Priya Ma'am", Edit("greet", "Dear Priya Ma'am")),
        ("Sir is better than Hello. write Dear Priya Ma'am", Edit("greet", "Dear Priya Ma'am")),
        ("change Wei Ling to Rajesh", Edit("replace", "Wei Ling", "Rajesh")),
        ("change tips to advice", Edit("replace", "tips", "advice", sure=False)),
        ('I don\'t like "I respect your decision", take it out', Edit("out", "I respect your decision")),
        ('not sure about "A frank word is welcome". please remove it', Edit("out", "A frank word is welcome")),
        ("make it less formal, I'm Irish we don't talk like that", Edit("casual", lower="formal")),
        ("nah too stiff. loosen it up", Edit("casual")),
        ("bit long mate", Edit("brief")),
        ("shorter can?", Edit("brief")),
        ("I'd rather text her. She texted me before", Edit("brief")),
    ],
)
def test_changes_as_people_put_them(text: str, edit: Edit) -> None:
    """A name with where it goes, words without marks round them, a reason behind the wish, a length in passing."""
    assert edit_in(text) == edit


@pytest.mark.parametrize(
    "words", ["chuck in that I loved the tour", "throw in that I loved the tour", "it should say that I loved the tour"]
)
def test_put_in_in_other_words(words: str) -> None:
    """Whatever the verb for it."""
    edit = edit_in(words)
    assert edit is not None
    assert (edit.kind, edit.words) == ("add", "I loved the tour.")


@pytest.mark.parametrize(
    "text",
    [
        "change the tone to warm",
        "change my mind",
        "change it to Friday",
        "change the reminder to 5",
        "change email to LinkedIn",
        "she texted me",
        "I'll text her",
        "Thank you for the interview. Could you write me what I should improve?",
        "I was sad, and you were kind. Leave out the second sentence",
    ],
)
def test_no_wording_is_changed(text: str) -> None:
    """What is changed there are no words of the message; a message to its reader is no wish."""
    assert edit_in(text) is None


RESPECTED = (
    "Hello Emma,\n\nThank you for letting me know. I respect your decision, and I only want to learn from it.\n\n"
    "Could you give me two tips? A frank word is welcome.\n\nBest wishes,\nMel"
)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("take out the bit about respecting the decision", "I respect your decision"),
        ("take out the part about being frank", "A frank word"),
        ("leave out the line about learning", "want to learn"),
    ],
)
def test_a_part_named_in_other_forms(text: str, gone: str) -> None:
    """The one sentence that is about it goes; where several could be meant, none."""
    edit = edit_in(text)
    assert edit is not None
    assert gone in RESPECTED
    assert gone not in without(RESPECTED, edit)
    assert "Could you give me two tips?" in without(RESPECTED, edit)


def test_a_part_that_is_not_there() -> None:
    """Stays what it was."""
    edit = edit_in("take out the bit about my salary")
    assert edit is not None
    assert without(RESPECTED, edit) == RESPECTED
