"""What a text says: labels with their spans, read offline, in well under a millisecond."""
