"""Who may do what, as a published table: role × what can be done × how they stand.

`docs/permissions.md` is written from the doors (`python -m tests.checks.permissions`) and read by people. A yes that is
not in it, or one too many, fails the check until somebody has looked at it and written it anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.people.rules import DEMO_CHATS_FROM, Acting, Person, State
from handlers import DOORS
from handlers.doors import Door

TABLE = Path("docs/permissions.md")
YES, NO = "yes", "–"
KINDS = {
    "press": "Buttons",
    "command": "Commands",
    "typed": "Words where a screen asks for them",
    "watch": "Any words",
    "aimed": "What is sent to somebody",
    "stray": "What nothing else has taken",
}
OPENING = """# Who may do what

Written from the doors by `python -m tests.checks.permissions`; `make check` fails when it is not as they are. Everybody
is looked up anew at each press. Whether the *thing* is theirs (their pairing, their ask, their meeting) is checked
behind the door: `tests/handlers/test_matrix.py` tries every button as everybody, with what is not theirs, twice, late.

A break (*paused*) and a loss close no door: people on a break may do what they like, they are only not written to.
*Companion* is somebody who acts for a parent, in their own name; *companion, for a parent* what they may do in the
parent's name (`handlers/acting.py`), under a heading that says so.

*PIN of*: who tells their PIN before it opens (`handlers/sure.py`), where the place has `[desk] pin = true`.
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """Somebody by role and by how they stand."""

    name: str
    roles: frozenset[str] = frozenset()
    state: State = "active"
    paused: bool = False
    loss: bool = False
    acted: bool = False

    def person(self) -> Person:
        return Person(
            1,
            DEMO_CHATS_FROM,
            "",
            "en",
            "UTC",
            self.state,
            self.roles,
            "merevale",
            loss_at=0 if self.loss else None,
            paused_until=2**62 if self.paused else None,
            acting=Acting(2) if self.acted else None,
        )


def _kinds() -> Iterator[Kind]:
    yield Kind("not joined", state="joining")
    for role in ("parent", "applicant", "candidate", "mentor", "nurse", "coordinator"):
        yield Kind(role, frozenset({role}))
        yield Kind(f"{role}, paused", frozenset({role}), paused=True)
    yield Kind("parent after a loss", frozenset({"parent"}), loss=True)
    yield Kind("companion", frozenset({"companion"}))
    yield Kind("companion, for a parent", frozenset({"parent"}), acted=True)
    yield Kind("left", frozenset({"parent", "mentor", "nurse", "coordinator"}), state="left")


EVERYBODY = tuple(_kinds())


def written() -> str:
    """The whole table as it is now."""
    tables = [
        "\n".join([f"## {title}\n", *_head(), *(_line(door) for door in DOORS.all() if door.kind == kind)])
        for kind, title in KINDS.items()
    ]
    return "\n".join([OPENING, *(f"{table}\n" for table in tables)])


def _head() -> list[str]:
    names = [kind.name for kind in EVERYBODY]
    return [f"| door | for | PIN of | {' | '.join(names)} |", "|---" * (len(names) + 3) + "|"]


def _line(door: Door) -> str:
    cells = [YES if door.opens_to(kind.person()) else NO for kind in EVERYBODY]
    name = f"/{door.tag}" if door.kind == "command" else door.tag
    pin = NO if door.sure is None else door.sure.name
    return f"| `{name}` | {door.who.name} | {pin} | {' | '.join(cells)} |"


def problems() -> list[str]:
    """Doors that stand otherwise in the table than they are, and lines of the table that no door is behind."""
    before = TABLE.read_text(encoding="utf-8").splitlines() if TABLE.exists() else []
    now = written().splitlines()
    again = "look at it, then run python -m tests.checks.permissions"
    return [
        *(f"not in {TABLE}: {line} ({again})" for line in now if line not in before),
        *(f"in {TABLE}, and not so: {line} ({again})" for line in before if line not in now),
    ]


if __name__ == "__main__":
    TABLE.write_text(written(), encoding="utf-8")
    print(f"{TABLE} is written; look at what has changed in it.")
