"""What the coach knows, as plain functions and tables: strategy, the request, the draft check, the sorting of feedback."""
