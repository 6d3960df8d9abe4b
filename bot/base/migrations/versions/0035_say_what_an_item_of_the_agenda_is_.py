"""say what an item of the agenda is about, and whether it is the place's"""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("circle_items", sa.Column("about", sa.Text(), nullable=True))
    op.add_column(
        "circle_items",
        sa.Column(
            "places_own",
            WIDE,
            sa.CheckConstraint("places_own IN (0, 1)", name=op.f("ck_circle_items_places_own_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
    )
    op.create_index(
        "ix_circle_items_about",
        "circle_items",
        ["place", "about"],
        unique=True,
        sqlite_where=sa.text("about IS NOT NULL AND state IN ('waiting', 'voting')"),
        postgresql_where=sa.text("about IS NOT NULL AND state IN ('waiting', 'voting')"),
    )


def downgrade() -> None:
    op.drop_index(
        "ix_circle_items_about",
        table_name="circle_items",
        sqlite_where=sa.text("about IS NOT NULL AND state IN ('waiting', 'voting')"),
        postgresql_where=sa.text("about IS NOT NULL AND state IN ('waiting', 'voting')"),
    )
    op.drop_column("circle_items", "places_own")
    op.drop_column("circle_items", "about")
