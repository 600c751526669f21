"""indexes that every turn paid for and hardly anything used; what was seen stands in its key alone"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.drop_index("ix_people_changed", table_name="people")
    op.drop_index("ix_outbox_open", table_name="outbox")
    op.drop_index("ix_seen_at", table_name="seen")
    if op.get_bind().dialect.name == "sqlite":
        op.rename_table("seen", "seen_before")
        op.create_table(
            "seen",
            sa.Column("id", sa.String(), nullable=False),
            sa.Column("at", sa.BigInteger(), nullable=False),
            sa.PrimaryKeyConstraint("id", name=op.f("pk_seen")),
            sqlite_with_rowid=False,
        )
        op.execute("INSERT INTO seen (id, at) SELECT id, at FROM seen_before")
        op.drop_table("seen_before")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.rename_table("seen", "seen_before")
        op.create_table(
            "seen",
            sa.Column("id", sa.String(), nullable=False),
            sa.Column("at", sa.BigInteger(), nullable=False),
            sa.PrimaryKeyConstraint("id", name=op.f("pk_seen")),
        )
        op.execute("INSERT INTO seen (id, at) SELECT id, at FROM seen_before")
        op.drop_table("seen_before")
    op.create_index("ix_seen_at", "seen", ["at"], unique=False)
    where = sa.text("status <> 'failed'")
    op.create_index("ix_outbox_open", "outbox", ["due"], unique=False, sqlite_where=where, postgresql_where=where)
    op.create_index("ix_people_changed", "people", ["changed"], unique=False)
