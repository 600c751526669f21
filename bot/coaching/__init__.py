"""What the coach knows, as plain functions and tables: strategy, the request, its check, the sorting of feedback."""
