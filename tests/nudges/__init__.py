"""Nudges: when they may ring, and how each is sent once."""
