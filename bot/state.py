"""A state is the open question; its fields are what the wording of that question may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from bot.context import Context


class Option(BaseModel):
    """One answer that can be pressed: a stable id, and its label as the person reads it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    label: str


class State(BaseModel):
    """Base of every question. A subclass narrows `at` to one literal, "<flow>.<question>", which is its heading in
    `prompts/<locale>/<flow>.md`; the options that are always the same stand there too."""

    # There are many questions, and a conversation begins with one of them: each is made ready when it is first asked.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    at: str

    verbatim: ClassVar[bool] = False
    """Free text here is the person's work (a draft, a reply, a rehearsed turn): never read as a command or as a question
    to the coach, except for the few words that always work (stop, help, back), standing alone."""
    open_text: ClassVar[bool] = False
    """Any free text is an answer here. A clear question to the coach is still answered first."""
    vanishing: ClassVar[bool] = False
    """What is said here is not stored anywhere: the private vent."""
    own_words: ClassVar[frozenset[str]] = frozenset()
    """Names of commands that are an answer here, where they are all that is said ("interview", asked how far it went)."""
    light: ClassVar[bool] = False
    """A nudge's question: an answer to the question underneath is welcome too, and closes this one."""

    resting: ClassVar[bool] = False
    """A list or a page of settings, which asks for nothing: what is understood at home is understood here, and closes it."""

    passing: ClassVar[bool] = False
    """A question put in passing: whatever is no answer to it closes it, and is heard by the question underneath."""

    def said_under(self) -> str:
        """The heading whose words ask the question in this very state; its options and its reason stand under `at`."""
        return self.at

    def choices(self) -> tuple[Option, ...]:
        """Options made of the person's own data (cases, names), shown after those of the page."""
        return ()

    def hidden(self) -> frozenset[str]:
        """Ids of options of the page that do not apply in this very state."""
        return frozenset()

    def takes(self, option: str, text: str) -> bool:
        """Whether a typed text may count as this option; a press always does. For what must be said in so many words."""
        return True

    def hears(self, text: str) -> bool:
        """Whether a typed text speaks of what stands here, so that it is neither an option nor a word that works everywhere
        ("undo" of the last change, "drop the last sentence"). The flow's `correct` then has it."""
        return False

    def repeated(self) -> State:
        """The question as it is put once more after something that was no answer, where it need not all be said again."""
        return self

    def places(self) -> tuple[str, ...]:
        """The places of the advice catalogue that are met here: asked why, we name the rows and where they come from."""
        return (self.at,)

    def unclear(self, text: str) -> str:
        """The line that is said where this answer was not understood; empty for the common one."""
        return ""

    def explains(self, text: str) -> str:
        """The line that answers a question about this question itself ("how often is that?"); empty where it is none."""
        return ""

    def settled(self, context: Context) -> bool:
        """Whether this question, left open underneath, has settled itself meanwhile: it is not asked again."""
        return False

    @property
    def flow(self) -> str:
        return self.at.partition(".")[0]
