"""Let the books refuse a replaced row and an overflow also where a connection lacks the house's settings"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "CREATE TRIGGER accounts_no_replace BEFORE INSERT ON accounts WHEN NEW.id > 9007199254740992 OR EXISTS (SELECT 1 FROM accounts AS kept WHERE kept.id = NEW.id) OR EXISTS (SELECT 1 FROM accounts AS kept WHERE NEW.person_id IS NOT NULL AND kept.person_id = NEW.person_id) OR EXISTS (SELECT 1 FROM accounts AS kept WHERE NEW.kind <> 'person' AND kept.kind <> 'person' AND kept.kind = NEW.kind AND kept.place = NEW.place) BEGIN SELECT RAISE(ABORT, 'that account is there already'); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_no_replace BEFORE INSERT ON transfers WHEN EXISTS (SELECT 1 FROM transfers AS kept WHERE kept.id = NEW.id) OR EXISTS (SELECT 1 FROM transfers AS kept WHERE kept.key = NEW.key) OR EXISTS (SELECT 1 FROM transfers AS kept WHERE NEW.reverses IS NOT NULL AND kept.reverses = NEW.reverses) BEGIN SELECT RAISE(ABORT, 'that transfer is kept already'); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_no_overflow BEFORE INSERT ON transfers WHEN NEW.minutes > 1000000 OR NEW.id > 9007199254740992 BEGIN SELECT RAISE(ABORT, 'too large to be a transfer'); END"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER transfers_no_overflow")
    op.execute("DROP TRIGGER transfers_no_replace")
    op.execute("DROP TRIGGER accounts_no_replace")
