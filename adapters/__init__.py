"""The outside: platforms, storage, clock, and the command line that sees everything."""
