"""What PostgreSQL itself refuses of a table, as SQLite's triggers do: the same rules, in its words.

A rule that looks at other rows holds for many at once: only one transaction at a time passes such rules of a room, and
each sees all that was kept before it.
"""

import re
from collections.abc import Sequence

_RULE = re.compile(
    r"CREATE TRIGGER (?P<name>\w+) BEFORE (?P<act>INSERT|UPDATE|DELETE) ON (?P<table>\w+) "
    r"(?:WHEN (?P<wrong>.+) )?BEGIN SELECT RAISE\(ABORT, '(?P<why>[^']+)'\); END"
)
_FUNCTION = (
    "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$\n{body}\n$$"
)
IN_TURN = "PERFORM pg_advisory_xact_lock(hashtextextended('{room}', 0)); "
"""Begins what only one transaction at a time may pass, as `Transaction.alone` does."""


def refusing(name: str, acts: str, why: str) -> str:
    """The trigger that makes PostgreSQL refuse those acts on table `name`, whatever rows they are about."""
    return (
        f"CREATE TRIGGER {name}_refuses BEFORE {acts} ON {name} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION kith_refuse('{why}')"
    )


def unless(wrong: str, why: str) -> str:
    """What a trigger's function does where something is wrong."""
    return f"IF {wrong} THEN RAISE EXCEPTION '{why}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"


def row_trigger(table: str, act: str, name: str, body: str) -> tuple[str, str]:
    """A function, and the trigger that runs it for every row before that act."""
    return (
        _FUNCTION.format(name=name, body=body),
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    )


def kin(trigger: str) -> Sequence[str]:
    """A rule that is written as a trigger of SQLite, for PostgreSQL. `ValueError` where it is not of the shape that can
    be read here.
    """
    rule = _RULE.fullmatch(trigger)
    if rule is None:
        raise ValueError(f"say for PostgreSQL, too, what this refuses: {trigger[:60]}")
    name, act, table, wrong, why = rule["name"], rule["act"], rule["table"], rule["wrong"], rule["why"]
    if wrong is None:
        return (refusing(table, f"{act} OR TRUNCATE", why),)
    if act == "DELETE":
        raise ValueError(f"{name} looks at a row that goes: it would have to be given back")
    looks_around = IN_TURN.format(room=table.partition("_")[0]) if "SELECT" in wrong else ""
    told = re.sub(r"\bIS NOT (?!NULL\b)", "IS DISTINCT FROM ", wrong)
    applies, _, _ = told.partition(" AND ") if looks_around else ("", "", "")
    body = f"{looks_around}{unless(told, why)}"
    if applies:
        body = f"IF {applies} THEN {body} END IF;"
    return row_trigger(table, act, name, f"BEGIN {body} RETURN NEW; END")
