"""Ways to falsify the books that somebody might try in the database's own language, by name."""

INTO = "INSERT INTO transfers (at, happened_at, from_account, to_account, minutes, kind, evidence, key) VALUES ({})"

ATTACKS = {
    "changing the minutes": "UPDATE transfers SET minutes = 1",
    "changing nothing": "UPDATE transfers SET minutes = minutes",
    "deleting": "DELETE FROM transfers",
    "replacing by id": "INSERT OR REPLACE INTO transfers SELECT id, at, happened_at, from_account, to_account, giver, "
    "receiver, 1, kind, evidence, key, limited, reverses FROM transfers WHERE id = 1",
    "replacing by key": "INSERT OR REPLACE INTO transfers SELECT 99, at, happened_at, from_account, to_account, giver, "
    "receiver, 1, kind, evidence, key, limited, reverses FROM transfers WHERE id = 1",
    "updating on conflict": "INSERT INTO transfers SELECT * FROM transfers WHERE id = 1 "
    "ON CONFLICT (key) DO UPDATE SET minutes = 1",
    "negative minutes": "INSERT INTO transfers (at, happened_at, from_account, to_account, minutes, kind, evidence, "
    "key) VALUES (1, 1, 1, 2, -5, 'gift', 'e', 'new')",
    "giving to oneself": "INSERT INTO transfers (at, happened_at, from_account, to_account, minutes, kind, evidence, "
    "key) VALUES (1, 1, 1, 1, 5, 'gift', 'e', 'new')",
    "an account that is not there": "INSERT INTO transfers (at, happened_at, from_account, to_account, minutes, kind, "
    "evidence, key) VALUES (1, 1, 1, 9007199254740991, 5, 'gift', 'e', 'new')",
    "a reversal of another amount": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "receiver, giver, minutes + 1, kind, evidence, 'new', limited, 1 FROM transfers WHERE id = 1",
    "a reversal the same way": "INSERT INTO transfers SELECT 99, at, happened_at, from_account, to_account, "
    "giver, receiver, minutes, kind, evidence, 'new', limited, 1 FROM transfers WHERE id = 1",
    "a second reversal": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "receiver, giver, minutes, kind, evidence, 'new', limited, 3 FROM transfers WHERE id = 3",
    "a reversal of a reversal": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "receiver, giver, minutes, kind, evidence, 'new', limited, id FROM transfers WHERE reverses = 3",
    "past a limit": "INSERT INTO transfers (at, happened_at, from_account, to_account, minutes, kind, evidence, key, "
    "limited) VALUES (1, 1, 1, 2, 100000, 'gift', 'e', 'new', 1)",
    "half a minute": "INSERT INTO transfers (at, happened_at, from_account, to_account, minutes, kind, evidence, "
    "key) VALUES (1, 1, 1, 2, 0.5, 'gift', 'e', 'new')",
    "an account for somebody else": "UPDATE accounts SET person_id = 99 WHERE id = 1",
    "a wider limit": "UPDATE accounts SET limit_minutes = limit_minutes + 1",
    "no limit at all": "UPDATE accounts SET limit_minutes = NULL WHERE limit_minutes IS NOT NULL",
    "an account opened before": "UPDATE accounts SET opened_at = 1",
    "deleting an account": "DELETE FROM accounts WHERE id = 1",
    "replacing an account": "INSERT OR REPLACE INTO accounts (id, kind, place, opened_at) VALUES (1, 'pot', 'x', 1)",
    "dropping the guard": "DROP TRIGGER transfers_no_update",
    "dropping the table": "DROP TABLE transfers",
    "renaming the table": "ALTER TABLE transfers RENAME TO gone",
    "turning the guards off": "PRAGMA recursive_triggers = OFF",
    "writing the schema": "PRAGMA writable_schema = ON",
    "a trigger of one's own": "CREATE TEMP TRIGGER mine AFTER INSERT ON accounts BEGIN SELECT 1; END",
    "replacing in the old way": "REPLACE INTO transfers (id, at, happened_at, from_account, to_account, minutes, kind, "
    "evidence, key) VALUES (1, 1, 1, 1, 2, 5, 'gift', 'e', 'new')",
    "updating or replacing": "UPDATE OR REPLACE transfers SET id = 2 WHERE id = 1",
    "updating on any conflict": "INSERT INTO transfers SELECT * FROM transfers WHERE true "
    "ON CONFLICT DO UPDATE SET minutes = excluded.minutes + 1",
    "updating from a query": "UPDATE transfers SET minutes = told.minutes + 1 FROM transfers AS told "
    "WHERE told.id = transfers.id",
    "updating behind a query's name": "WITH told AS (SELECT id FROM transfers) "
    "UPDATE transfers SET minutes = 1 WHERE id IN (SELECT id FROM told)",
    "deleting behind a query's name": "WITH told AS (SELECT id FROM transfers) "
    "DELETE FROM transfers WHERE id IN (SELECT id FROM told)",
    "a view to write through": "CREATE VIEW through AS SELECT * FROM transfers",
    "no minutes": INTO.format("1, 1, 1, 2, 0, 'gift', 'e', 'new'"),
    "nothing for minutes": INTO.format("1, 1, 1, 2, NULL, 'gift', 'e', 'new'"),
    "words for minutes": INTO.format("1, 1, 1, 2, 'many', 'gift', 'e', 'new'"),
    "more minutes than can be summed": INTO.format("1, 1, 1, 2, 9223372036854775807, 'gift', 'e', 'new'"),
    "more minutes than there are numbers": INTO.format("1, 1, 1, 2, 9223372036854775808, 'gift', 'e', 'new'"),
    "the last number there is": "INSERT INTO transfers (id, at, happened_at, from_account, to_account, minutes, kind, "
    "evidence, key) VALUES (9223372036854775807, 1, 1, 1, 2, 5, 'gift', 'e', 'new')",
    "the last account there is": "INSERT INTO accounts (id, kind, place, opened_at) "
    "VALUES (9223372036854775807, 'pot', 'x', 1)",
    "the numbers given": "UPDATE sqlite_sequence SET seq = 0",
    "numbers given besides": "INSERT INTO sqlite_sequence VALUES ('transfers', 9223372036854775807)",
    "a reversal at another place": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, 4, "
    "receiver, giver, minutes, kind, evidence, 'new', limited, 1 FROM transfers WHERE id = 1",
    "a reversal with other hands": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "NULL, NULL, minutes, kind, evidence, 'new', limited, 1 FROM transfers WHERE id = 1",
    "a reversal of less": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "receiver, giver, minutes - 1, kind, evidence, 'new', limited, 1 FROM transfers WHERE id = 1",
    "a reversal of what is not there": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "receiver, giver, minutes, kind, evidence, 'new', limited, 9007199254740991 FROM transfers WHERE id = 1",
    "a reversal of itself": "INSERT INTO transfers SELECT 99, at, happened_at, to_account, from_account, "
    "receiver, giver, minutes, kind, evidence, 'new', limited, 99 FROM transfers WHERE id = 1",
    "an account at another place": "UPDATE accounts SET place = 'elsewhere' WHERE id = 1",
    "an account of another kind": "UPDATE accounts SET kind = 'pot', person_id = NULL WHERE id = 1",
    "a second account of one person": "INSERT OR REPLACE INTO accounts (kind, person_id, place, opened_at) "
    "VALUES ('person', 1, 'merevale', 1)",
    "a second pot of one place": "INSERT OR REPLACE INTO accounts (kind, place, opened_at) "
    "VALUES ('pot', 'merevale', 1)",
    "a column more": "ALTER TABLE transfers ADD COLUMN more INTEGER",
    "a column less": "ALTER TABLE transfers DROP COLUMN limited",
    "dropping an index": "DROP INDEX ix_transfers_one_key",
    "the schema by hand": "UPDATE sqlite_master SET sql = '' WHERE name = 'transfers_no_update'",
    "a line less in the schema": "DELETE FROM sqlite_master WHERE name = 'transfers_no_update'",
    "references off": "PRAGMA foreign_keys = OFF",
    "checks off": "PRAGMA ignore_check_constraints = ON",
    "an old table's ways": "PRAGMA legacy_alter_table = ON",
    "traces left": "PRAGMA secure_delete = OFF",
    "a commit before it is on the disk": "PRAGMA synchronous = OFF",
    "a journal in memory": "PRAGMA journal_mode = MEMORY",
    "another file beside": "ATTACH ':memory:' AS other",
    "another file of the same name": "ATTACH 'file:kith.db?mode=memory' AS temp2",
    "letting a file go": "DETACH main",
    "a copy elsewhere": "VACUUM INTO '/tmp/kith-stolen.db'",
    "a table in front": "CREATE TEMP TABLE transfers (id INTEGER)",
    "a table out of a query in front": "CREATE TEMP TABLE transfers AS SELECT * FROM main.transfers",
    "a view in front": "CREATE TEMP VIEW transfers AS SELECT 1",
    "a made-up table in front": "CREATE VIRTUAL TABLE temp.transfers USING fts5 (minutes)",
    "a trigger that lets it pass": "CREATE TRIGGER mine INSTEAD OF UPDATE ON transfers BEGIN SELECT 1; END",
    "two statements in one": "SELECT 1; DROP TRIGGER transfers_no_update",
    "a library of one's own": "SELECT load_extension('mine')",
}

ON_ROWS = frozenset(
    name
    for name, attack in ATTACKS.items()
    if attack.startswith(("INSERT", "REPLACE", "UPDATE", "DELETE", "WITH")) and "sqlite_" not in attack
)
"""Those that are after rows, and not after what guards them."""
