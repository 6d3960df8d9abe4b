"""A caseload: a helper's families, or for a coordinator anybody's and the whole place's, and what matters of each.

It is read anew for each look. A helper knows of their own families what these share with them; a coordinator sees who
waits and who meets, and never how a week was or where a family stands. Whoever acts for a parent, or ever did, does not
find them here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.clock import Instant, instant_of, local
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.checkins import glances as meetings
from bot.pairing import glances as pairings
from bot.pairing.rules import KINDS
from bot.pairing.store.glances import Walk
from bot.people import consents, glances, profiles
from bot.people import service as people
from bot.people.rules import HELPER_ROLES, LANGUAGES, Person
from bot.people.store.glances import Glance
from bot.places import service as places
from bot.staff import caseload_rules as rules
from bot.staff.caseload_rules import Family, Moment

EVERYBODY = 0
"""In the place of a helper's id: the whole place."""
SHARED = "share_with_nurse"


@dataclass(frozen=True, slots=True)
class Caseload:
    """Whose families these are (EVERYBODY for the whole place), in the order in which they wait."""

    helper_id: int
    families: tuple[Family, ...]
    moment: Moment
    choices: tuple[str, ...]

    def of(self, which: str) -> tuple[Family, ...]:
        """Those of them that `which` names, by one choice or two at once. `MovedOn` for what cannot be chosen here."""
        chosen = rules.parts(which)
        known = {*self.choices, *(f"{rules.SPEAKS}{language}" for language in LANGUAGES)}
        if not known.issuperset(chosen) or len(set(chosen)) < len(chosen) or len(chosen) > rules.AT_ONCE:
            raise MovedOn("no such families can be chosen here")
        return tuple(one for one in self.families if rules.is_each(one, chosen, self.moment))

    def counts(self, which: str = rules.ALL) -> dict[str, int]:
        """What can be chosen from there, with how many there are of it where there is any, in order: all of them, one
        more choice beside the one that was made where it leaves some out, or one of two. Languages where there are
        several.
        """
        counted = {one: len(self.of(one)) for one in self._from(which)}
        same = len(self.of(which)) if len(rules.parts(which)) == 1 else None
        return {rules.ALL: len(self.families), **{one: many for one, many in counted.items() if many not in (0, same)}}

    def _from(self, which: str) -> list[str]:
        made = rules.parts(which)
        if len(made) == rules.AT_ONCE:
            return list(made)
        languages = sorted({one.language for one in self.of(which)})
        spoken = [f"{rules.SPEAKS}{language}" for language in languages] if len(languages) > 1 else []
        return [rules.BOTH.join((*made, one)) for one in (*self.choices, *spoken) if one not in made]


def load(tx: Transaction, reader: Person, helper_id: int) -> Caseload:
    """The caseload of that helper, or of the whole place, as `reader` may see it. `MovedOn` when they may not."""
    if helper_id == reader.id and not reader.roles.isdisjoint(HELPER_ROLES):
        return _made(tx, reader, helper_id, _own(tx, reader), rules.OWN)
    _check(tx, reader, helper_id)
    hidden = {reader.id, *glances.ever_acted_for(tx, reader.id)}
    seen = (one for one in _of_somebody(tx, reader, helper_id) if one.parent_id not in hidden)
    return _made(tx, reader, helper_id, seen, rules.OTHERS)


def _check(tx: Transaction, reader: Person, helper_id: int) -> None:
    if "coordinator" not in reader.roles:
        raise MovedOn(f"person {reader.id} does not look at the families of person {helper_id}")
    helper = None if helper_id == EVERYBODY else people.find(tx, helper_id)
    if helper_id != EVERYBODY and (
        helper is None or helper.place != reader.place or helper.roles.isdisjoint(HELPER_ROLES)
    ):
        raise MovedOn(f"person {helper_id} is no helper at {reader.place}")


def _made(
    tx: Transaction, reader: Person, helper_id: int, found: Iterator[Family], choices: tuple[str, ...]
) -> Caseload:
    moment = Moment(tx.now, _week_ends(tx, reader), places.place(reader.place).quiet_weeks)
    return Caseload(helper_id, rules.ordered(rules.listened(one, moment) for one in found), moment, choices)


def _week_ends(tx: Transaction, reader: Person) -> Instant:
    today = local(tx.now, reader.zone).date()
    return instant_of(datetime.combine(today + timedelta(days=7 - today.weekday()), time()), reader.zone)


@dataclass(frozen=True, slots=True)
class Load:
    """What one helper has: families now, and how many they take at once."""

    helper_id: int
    families: int
    room: int


def busiest(tx: Transaction, reader: Person) -> list[int]:
    """Helpers of the reader's place, those with most families first."""
    team = {one: len(pairings.walks(tx, one)) for kind in KINDS for one in glances.helpers(tx, reader.place, kind)}
    return sorted(team, key=lambda one: (-team[one], one))


def load_of(tx: Transaction, helper_id: int) -> Load:
    """How much one helper has."""
    return Load(helper_id, len(pairings.walks(tx, helper_id)), profiles.profile(tx, helper_id).capacity)


# --- one's own families ---


def _own(tx: Transaction, reader: Person) -> Iterator[Family]:
    mine = _by_parent(ask for ask in asks.before(tx, reader) if ask.owner == reader.id)
    ending = pairings.ending(tx, reader.id)
    for one in _of_helper(tx, reader.id, mine):
        known = _as_nurse(tx, one) if one.kind == "nurse" else one
        yield replace(known, ends_soon=one.pairing_id in ending)


def _as_nurse(tx: Transaction, family: Family) -> Family:
    """What a parent shares with their nurse: the stage, never after a loss, and that they said how a week is."""
    if not consents.stands(tx, family.parent_id, SHARED):
        return family
    parent, said = people.get(tx, family.parent_id), meetings.last_said(tx, family.parent_id)
    stage = parent.stage if parent.loss_at is None else "unsaid"
    return replace(family, stage=stage, heard_at=max(family.heard_at, said or 0))


def hardest(tx: Transaction, reader: Person, family: Family) -> str | None:
    """The word of a family's hardest week lately, for their nurse alone, and where it is shared."""
    if family.helper_id != reader.id or family.kind != "nurse":
        return None
    return meetings.hardest(tx, reader, family.parent_id)


# --- others' families ---


def _of_somebody(tx: Transaction, reader: Person, helper_id: int) -> Iterator[Family]:
    waiting = _by_parent(asks.before(tx, reader))
    if helper_id != EVERYBODY:
        yield from _of_helper(tx, helper_id, waiting)
        return
    here = {parent.id: parent for parent in glances.parents(tx, reader.place)}
    walked = {one.parent_id: one for one in _with_nurses(tx, reader.place, waiting, here)}
    for parent in here.values():
        # Who has not answered the questions looks for nobody, but whoever waits for an answer belongs on the list.
        if parent.is_ready or parent.id in waiting or parent.id in walked:
            yield walked.get(parent.id) or _family(tx, parent, waiting)


def _with_nurses(tx: Transaction, place: str, waiting: "Waiting", here: Mapping[int, Glance]) -> Iterator[Family]:
    for nurse_id in glances.helpers(tx, place, "nurse"):
        for family in _of_helper(tx, nurse_id, waiting, here):
            if family.kind == "nurse":
                yield family


# --- what is known of each ---

Waiting = Mapping[int, tuple[int, Instant]]
"""How many asks about each parent wait, and the first since when."""


def _by_parent(found: Iterable[Ask]) -> Waiting:
    waiting: dict[int, tuple[int, Instant]] = {}
    for ask in found:
        count, since = waiting.get(ask.about, (0, ask.opened_at))
        waiting[ask.about] = (count + 1, min(since, ask.opened_at))
    return waiting


def _of_helper(
    tx: Transaction, helper_id: int, waiting: Waiting, here: Mapping[int, Glance] | None = None
) -> Iterator[Family]:
    """That helper's families; those of `here` are known already."""
    ahead, met = meetings.ahead(tx, helper_id), meetings.last_met(tx, helper_id)
    for walk in pairings.walks(tx, helper_id):
        parent = (here or {}).get(walk.parent_id) or glances.of(tx, walk.parent_id)
        yield _family(tx, parent, waiting, walk, max(walk.active_at, met.get(walk.id, 0)), ahead.get(walk.id))


def _family(
    tx: Transaction,
    parent: Glance,
    waiting: Waiting,
    walk: Walk | None = None,
    heard_at: Instant | None = None,
    ahead_at: Instant | None = None,
) -> Family:
    count, since = waiting.get(parent.id, (0, None))
    resting: rules.Away | None = "break" if (parent.paused_until or 0) > tx.now else None
    return Family(
        parent_id=parent.id,
        language=parent.language,
        joined_at=parent.joined_at,
        heard_at=parent.joined_at if heard_at is None else heard_at,
        pairing_id=None if walk is None else walk.id,
        helper_id=None if walk is None else walk.helper_id,
        kind=None if walk is None else walk.kind,
        asks=count,
        waits_since=since,
        ahead_at=ahead_at,
        away=resting if parent.reachable else "unreachable",
    )
