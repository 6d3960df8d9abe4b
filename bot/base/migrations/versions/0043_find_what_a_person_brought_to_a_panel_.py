"""find what a person brought to a panel, and who would sit, by an index"""

from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_panel_matters_from", "panel_matters", ["from_id"], unique=False)
    op.create_index("ix_panel_sitters_wish", "panel_sitters", ["wish", "person_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_panel_sitters_wish", table_name="panel_sitters")
    op.drop_index("ix_panel_matters_from", table_name="panel_matters")
