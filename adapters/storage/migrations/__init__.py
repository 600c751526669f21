"""Alembic's migrations, one module each under `versions/`. `HEAD` is the newest; a test holds it to be true."""

HEAD = "0002"
