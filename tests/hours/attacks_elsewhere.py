"""More ways to falsify the books on PostgreSQL, by name; `ATTACKS` are tried there too."""

from bot.simulation.proofs.attacks import INTO

ATTACKS_ELSEWHERE = {
    "emptying": "TRUNCATE transfers",
    "emptying all that hangs together": "TRUNCATE accounts CASCADE",
    "dropping the guard": "DROP TRIGGER transfers_refuses ON transfers",
    "dropping what the guard does": "DROP FUNCTION kith_refuse() CASCADE",
    "a guard that does nothing": "CREATE OR REPLACE FUNCTION kith_refuse() RETURNS trigger LANGUAGE plpgsql "
    "AS 'BEGIN RETURN NEW; END'",
    "sending the guard to sleep": "ALTER TABLE transfers DISABLE TRIGGER ALL",
    "sending all guards to sleep": "SET session_replication_role = replica",
    "no checks": "ALTER TABLE transfers DROP CONSTRAINT ck_transfers_positive",
    "a table of one's own": "CREATE TABLE mine (id bigint)",
    "a table in front": "CREATE TEMPORARY TABLE transfers (id bigint)",
    "a room of one's own": "CREATE SCHEMA mine",
    "a function of one's own": "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "a rule that lets it pass": "CREATE RULE mine AS ON UPDATE TO transfers DO INSTEAD NOTHING",
    "a policy that hides": "ALTER TABLE transfers ENABLE ROW LEVEL SECURITY",
    "being the owner": "SET ROLE kith_owner",
    "being the owner from the start": "SET SESSION AUTHORIZATION kith_owner",
    "taking the table": "ALTER TABLE transfers OWNER TO kith_bot",
    "more rights": "GRANT ALL ON transfers TO kith_bot",
    "more rights for everybody": "ALTER ROLE kith_bot SUPERUSER",
    "merging": "MERGE INTO transfers USING transfers AS told ON transfers.id = told.id "
    "WHEN MATCHED THEN UPDATE SET minutes = 1",
    "merging away": "MERGE INTO accounts USING transfers AS told ON accounts.id = told.id WHEN MATCHED THEN DELETE",
    "updating on conflict and giving it back": INTO.format("1, 1, 1, 2, 5, 'gift', 'e', 'a'")
    + " ON CONFLICT (key) DO UPDATE SET minutes = 1 RETURNING id",
    "changing what comes back": "WITH told AS (UPDATE transfers SET minutes = 1 RETURNING *) SELECT * FROM told",
    "deleting what comes back": "WITH told AS (DELETE FROM transfers RETURNING *) SELECT * FROM told",
    "a number of one's own choice": "INSERT INTO transfers (id, at, happened_at, from_account, to_account, minutes, "
    "kind, evidence, key) VALUES (99, 1, 1, 1, 2, 5, 'gift', 'e', 'new')",
    "a number over the one that was given": "INSERT INTO accounts (id, kind, place, opened_at) "
    "VALUES (99, 'pot', 'x', 1)",
    "numbers given anew": "SELECT setval('transfers_id_seq', 1)",
    "numbers at their end": "ALTER SEQUENCE transfers_id_seq RESTART WITH 9007199254740993",
    "no number at all": INTO.format("1, 1, 1, 2, 'NaN', 'gift', 'e', 'new'"),
    "no end of minutes": INTO.format("1, 1, 1, 2, 'Infinity', 'gift', 'e', 'new'"),
    "from a program": "COPY transfers FROM PROGRAM 'echo 1'",
    "into a file": "COPY transfers TO '/tmp/kith-stolen'",
    "holding everybody up": "LOCK TABLE transfers IN ACCESS EXCLUSIVE MODE",
    "a block of statements": "DO 'BEGIN UPDATE transfers SET minutes = 1; END'",
    "in the engine's own books": "UPDATE pg_trigger SET tgenabled = 'D'",
    "rights in the engine's own books": "UPDATE pg_class SET relacl = NULL WHERE relname = 'transfers'",
    "a library of one's own": "LOAD 'mine'",
    "a language of one's own": "CREATE EXTENSION dblink",
    "settings for everybody": "ALTER SYSTEM SET fsync = off",
    "settings for the next time": "ALTER DATABASE {database} SET session_replication_role = replica",
    "dropping everything": "DROP DATABASE {database}",
}
