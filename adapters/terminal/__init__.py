"""The terminal: one person, one conversation, a clock that can be moved."""
