"""Who may be called for an ask at this moment, and for how long: a second opinion, from the rows and the place's file.

It knows the house's promises and none of its code: clocks and hours are read from the place's own file, who is on duty
comes from `bot/simulation/duty.py`, and who is apart from plain SQL.
"""

import tomllib
from dataclasses import dataclass

from bot import app
from bot.base.clock import MINUTE, Instant
from bot.simulation.disk import Disk
from bot.simulation.duty import Duty
from bot.simulation.escalation.hours import Hours
from bot.simulation.rooms.asks import APART

URGENT = ("safety.now", "safety.emergency", "safety.today", "safety.unsafe", "safety.family")
"""The kinds of asks that a cry for help may open."""
BY_DAY = ("safety.today",)
"""Those of them that wake nobody."""
_HERE = (
    "SELECT state = 'active', reachable = 1 AND coalesce(paused_until, 0) <= :now AS here FROM persons WHERE id = :who"
)
_AWAY = "SELECT id FROM persons WHERE state <> 'active' OR reachable = 0 OR coalesce(paused_until, 0) > :now"
_WORKS = (
    "SELECT p.id FROM persons p JOIN roles r ON r.person_id = p.id WHERE p.state = 'active' AND p.place = :place "
    "AND r.role = :role ORDER BY p.id"
)


@dataclass(frozen=True, slots=True)
class Could:
    """Who could be called at one moment: for each role those who hold it, in order, with whether they are here; and who
    has no part in it, and who anywhere is not here.
    """

    pools: dict[str, list[tuple[int, bool]]]
    apart: frozenset[int]
    away: frozenset[int]

    def here(self, role: str) -> list[int]:
        """Those who hold it and are here."""
        return [who for who, here in self.pools.get(role, ()) if here]

    def any(self, role: str) -> list[int]:
        """Those who hold it, here or not."""
        return [who for who, _ in self.pools.get(role, ())]

    def in_the_end(self, role: str, round_: int) -> list[int]:
        """Who is called in turn in the end: who is here, and from the second round on also who is on duty by then;
        where nobody is here, who is on duty, and whoever would hold it.
        """
        here = self.here(role)
        watch = self.here("watch") if round_ > 0 or not here else []
        return list(dict.fromkeys([*here, *watch, *(() if here else self.any(role))]))


def after(pool: list[int], owner: int | None) -> int | None:
    """Whose turn it is, round and round."""
    if not pool:
        return None
    return pool[(pool.index(owner) + 1) % len(pool)] if owner in pool else pool[0]


class Reckoning:
    """The second opinion on one place."""

    def __init__(self, disk: Disk, place: str) -> None:
        self._disk, self._place = disk, place
        found = tomllib.loads((app.CONTENT / "places" / place / "place.toml").read_text(encoding="utf-8"))
        self.hours = Hours(found["hours"], found["zone"])
        self._duty = Duty(disk.rows, place, found["zone"])
        self._clocks: dict[str, dict[str, int]] = {
            kind: dict(clock) for kind, clock in found["clocks"].items() if kind in URGENT
        }

    def steps(self, kind: str) -> list[tuple[str, Instant]]:
        """The roles that are called for an ask of that kind, in turn, and how long each has."""
        return [(role, minutes * MINUTE) for role, minutes in self._clocks[kind].items()]

    def by_day(self, kind: str) -> bool:
        """Whether an ask of that kind waits for the place's hours, but for who is on duty."""
        return kind in BY_DAY

    def waits(self, kind: str, who: int | None, could: Could, now: Instant) -> bool:
        """Whether that person is called for an ask of that kind only when the place opens."""
        if who is None or not self.by_day(kind) or self.hours.is_open(now):
            return False
        return who not in could.here("watch")

    def told_done_by(self, kind: str, who: int | None, could: Could, at: Instant) -> Instant:
        """When whoever took it is asked about it, where that would be at that time by the clock alone."""
        by_clock = not self.by_day(kind) or who in could.here("watch")
        return at if by_clock else self.hours.opens(at)

    def could(self, ask_id: int, now: Instant) -> Could:
        """Who could be called for that ask now."""
        ((about, asked_by),) = self._disk.rows("SELECT about, asked_by FROM asks WHERE id = :id", id=ask_id)
        apart = {about, *({asked_by} - {None}), *(row[0] for row in self._disk.rows(APART, about=about))}
        pools: dict[str, list[tuple[int, bool]]] = {}
        for role, found in (
            ("nurse", self._nurse(about)),
            ("on_duty", self.on_duty(now)),
            ("watch", [who for who in (self.named(now),) if who is not None]),
            ("coordinator", self._works("coordinator")),
        ):
            known = [(who, *self._state(who, now)) for who in found if who not in apart]
            pools[role] = [(who, here) for who, active, here in known if active]
        away = frozenset(row[0] for row in self._disk.rows(_AWAY, now=now))
        return Could(pools, frozenset(apart), away)

    def apart(self, about: int) -> set[int]:
        """From whom that person is kept, by report, block or acting."""
        return {row[0] for row in self._disk.rows(APART, about=about)}

    def on_duty(self, now: Instant) -> list[int]:
        """Who is called as on duty: who is named, else the coordinators."""
        named = self.named(now)
        return self._works("coordinator") if named is None else [named]

    def named(self, now: Instant) -> int | None:
        """Who is on duty, by hand or by the rota; None where neither is here."""
        return self._duty.named(now)

    def _state(self, who: int, now: Instant) -> tuple[bool, bool]:
        ((active, here),) = self._disk.rows(_HERE, who=who, now=now)
        return bool(active), bool(here)

    def _nurse(self, about: int) -> list[int]:
        sql = "SELECT helper_id FROM pairings WHERE parent_id = :about AND kind = 'nurse' AND state = 'active'"
        return [row[0] for row in self._disk.rows(sql, about=about)]

    def _works(self, role: str) -> list[int]:
        return [row[0] for row in self._disk.rows(_WORKS, place=self._place, role=role)]
