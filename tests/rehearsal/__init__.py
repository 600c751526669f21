"""The rehearsal's own tests."""
