"""What PostgreSQL itself refuses of the books, as the triggers in `store/__init__.py` do on SQLite.

Rights come on top (`bot/base/postgres.py`): who serves may add accounts and transfers without choosing their numbers,
take a name off an account, and nothing else. These triggers hold for everybody, the owner of the tables included.

Limits hold for many at once: the trigger holds both accounts, in the order of their numbers, before it looks at what
was posted. It must see all that was kept meanwhile, so it refuses a transaction that sees only what was kept before it.
"""

from bot.base.guards_elsewhere import refusing, row_trigger, unless

_LARGEST_ID = 9_007_199_254_740_992

ACCOUNTS = (
    *row_trigger(
        "accounts",
        "UPDATE",
        "accounts_keep_owner",
        "BEGIN "
        + unless(
            "NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place "
            "OR (NEW.person_id IS NOT NULL AND NEW.person_id IS DISTINCT FROM OLD.person_id) "
            "OR NEW.limit_minutes IS DISTINCT FROM OLD.limit_minutes OR NEW.opened_at <> OLD.opened_at",
            "an account keeps its owner and its limit",
        )
        + " RETURN NEW; END",
    ),
    *row_trigger(
        "accounts",
        "INSERT",
        "accounts_no_overflow",
        "BEGIN " + unless(f"NEW.id > {_LARGEST_ID}", "that account is there already") + " RETURN NEW; END",
    ),
    refusing("accounts", "DELETE OR TRUNCATE", "an account is never deleted"),
)

_MIRRORS = (
    "SELECT FROM transfers AS told WHERE told.id = NEW.reverses AND told.reverses IS NULL "
    "AND told.from_account = NEW.to_account AND told.to_account = NEW.from_account "
    "AND told.giver IS NOT DISTINCT FROM NEW.receiver AND told.receiver IS NOT DISTINCT FROM NEW.giver "
    "AND told.minutes = NEW.minutes"
)
_GIVEN = "coalesce((SELECT sum(minutes) FROM transfers WHERE from_account = ends.id), 0)"
_RECEIVED = "coalesce((SELECT sum(minutes) FROM transfers WHERE to_account = ends.id), 0)"
_LIMITS = f"""
IF NEW.limited = 1 THEN
    {unless("current_setting('transaction_isolation') <> 'read committed'", "limits need to see all that is kept")}
    PERFORM FROM accounts WHERE id IN (NEW.from_account, NEW.to_account) AND limit_minutes IS NOT NULL
        ORDER BY id FOR NO KEY UPDATE;
    FOR most, before, change IN
        SELECT ends.limit_minutes, {_GIVEN} - {_RECEIVED},
            CASE WHEN ends.id = NEW.from_account THEN NEW.minutes ELSE -NEW.minutes END
        FROM accounts AS ends WHERE ends.id IN (NEW.from_account, NEW.to_account) AND limit_minutes IS NOT NULL
    LOOP
        {unless("abs(before + change) > most AND abs(before + change) > abs(before)", "past the limit")}
    END LOOP;
END IF;
"""

TRANSFERS = row_trigger(
    "transfers",
    "INSERT",
    "transfers_in_order",
    "DECLARE most numeric; before numeric; change numeric; BEGIN "
    + unless(
        f"NEW.minutes > 1000000 OR NEW.minutes <> trunc(NEW.minutes) OR NEW.id > {_LARGEST_ID}",
        "too large to be a transfer, or not whole",
    )
    + unless(f"NEW.reverses IS NOT NULL AND NOT EXISTS ({_MIRRORS})", "a reversal mirrors one transfer")
    + _LIMITS
    + "RETURN NEW; END",
)
