"""Let an account keep its limit, and when it was opened, whoever writes"""

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DROP TRIGGER accounts_keep_owner")
    op.execute(
        "CREATE TRIGGER accounts_keep_owner BEFORE UPDATE ON accounts WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place OR (NEW.person_id IS NOT NULL AND NEW.person_id IS NOT OLD.person_id) OR NEW.limit_minutes IS NOT OLD.limit_minutes OR NEW.opened_at <> OLD.opened_at BEGIN SELECT RAISE(ABORT, 'an account keeps its owner and its limit'); END"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER accounts_keep_owner")
    op.execute(
        "CREATE TRIGGER accounts_keep_owner BEFORE UPDATE ON accounts WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place OR (NEW.person_id IS NOT NULL AND NEW.person_id IS NOT OLD.person_id) BEGIN SELECT RAISE(ABORT, 'an account keeps its owner'); END"
    )
