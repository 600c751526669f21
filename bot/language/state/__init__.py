"""T4: heat, risk and violence in any text, by rules that need nothing but this package.

Every message passes through `read_state` before anything else looks at it. How it works:

1. `normal.normalise` folds spelling, so that quotes, apostrophes, spacing, stretching and common misspellings do not matter.
2. The words of a rule ("die", "pills", "burden", ...) call it up (`rules`); texts without such words cost little.
3. Each match is then judged where it stands (`reader`, by the words in `surroundings`): denied ("I'm not suicidal"), somebody
   else's or long past (flagged apart), an idiom or a joke aimed at a thing ("this form makes me want to die lol"). What is
   left counts; the highest wins.
4. Where a rule and its exception are both arguable, the higher risk and the lower heat stand.
5. Where danger was found, the clauses that tell of none (a past that is over, a film, a dose, a last day at work) are taken
   out, and what is left is read anew (`apart`).

A trained head (`head`) reads the same folded words, and where doubt is left an encoder (`deep`). Both may raise the risk that
the rules are sure of, never lower it.
"""

# isort: off
# The rules count themselves as they are read: where two match alike, the one of the earlier module is asked first.
from bot.language.state import direct, wishes, plans, doubts, nets, grim, means, oblique, passing

# isort: on
from bot.language.state.head import BUCKETS, HEAD_LABELS, HEAT_LABELS, state_features
from bot.language.state.reading import read_state, rule_words, warm

__all__ = [
    "BUCKETS", "HEAD_LABELS", "HEAT_LABELS", "direct", "doubts", "grim", "means", "nets", "oblique", "passing", "plans",
    "read_state", "rule_words", "state_features", "warm", "wishes",
]  # fmt: skip
