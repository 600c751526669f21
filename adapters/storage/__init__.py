"""Where conversations are kept: SQLite or PostgreSQL, encrypted, one transaction for each turn."""
