"""Run by Alembic: migrates the database that `adapters.storage.migrate` hands over."""

from alembic import context

from adapters.storage.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
