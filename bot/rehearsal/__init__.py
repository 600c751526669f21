"""The simulated interviewer: a card, a state that rules move, facts that open, and a score with its evidence.

Nothing here draws on chance or a clock. The same card, seed and turns give the same call, the same score and the same words.
"""
