"""Who may press what: the published table, the town it is tried in, and what is known of whose everything is."""

import contextlib
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import select

from bot.base.messages import Button, Lines, Name, Text, Value
from bot.base.tables import metadata
from bot.base.transaction import Row, Transaction
from bot.people import service as people
from bot.people.rules import Acting, Person
from bot.places import service as places
from bot.practice import everybody
from bot.practice.crawl import Found
from bot.practice.stories import arrive
from bot.practice.town import Town
from handlers import DOORS
from handlers.screens import options
from tests.places.folders import place_in

SOMEBODY_OF = {
    "met only": "Sol",
    "joining": "Ivy",
    "parent": "Ana",
    "another parent": "Fay",
    "parent after a loss": "Lia",
    "parent on a break": "Pia",
    "parent who waits": "Zoe",
    "applicant": "Tess",
    "candidate": "Nell",
    "nurse": "Ruth",
    "nurse on a break": "Una",
    "mentor": "Mo",
    "coordinator": "Cleo",
    "left": "Ola",
    "parent in need": "Yara",
    "companion": "Sam",
    "companion of another": "Sid",
    "one of two at odds": "Ada",
    "the other of two": "Bo",
    "one who puts it right": "Flo",
    "another coordinator": "Dee",
    "coordinator elsewhere": "Otto",
    "nurse elsewhere": "Nils",
}
TEAM = frozenset({"nurse", "mentor", "coordinator"})
LOOKS = frozenset(
    (
        *("people.looked_at", "staff.looked_at", "skills.looked", "checkins.pulses_read", "checkins.goal_read"),
        *("safety.words_read", "safety.complaint_read", "evidence.totals_read"),
    )
)
STAFF = frozenset({"nurse", "coordinator"})
ELSEWHERE = "elsewhere"
PAYLOADS_MAX = 7
"""How many different ids are tried for each press."""
UNSEEN = frozenset(
    ("inbox", "outbox", "timers", "audit", "screens", "chat_messages", "chat_waits", "flows", "erasures", "invites")
)
"""Tables in which a change tells nothing of anybody else: what was received, is to be sent, and the traces of it."""
WHO = (
    *(
        "person_id",
        "parent_id",
        "helper_id",
        "leader_id",
        "about",
        "asked_by",
        "giver",
        "receiver",
        "giver_id",
        "receiver_id",
    ),
    *("other_id", "companion_id"),
)
"""Columns that say whose a row is."""


@contextlib.asynccontextmanager
async def two_places(folder: Path) -> AsyncIterator[Town]:
    """Everybody's town, and another place with a coordinator and a nurse of its own."""
    for name in ("merevale", ELSEWHERE):
        place_in(folder, name)
    places.load(folder)
    try:
        async with everybody.town_of_everybody() as town:
            places.choose_default(ELSEWHERE)
            otto = await town.moves_in("Otto")
            await arrive.coordinator(town, otto)
            await arrive.nurse(otto, await town.moves_in("Nils"))
            yield town
    finally:
        places.load()
        places.choose_default(places.DEFAULT)


# --- whose everything is ---

_ALL = {table.name: (next(iter(table.primary_key.columns)).name, select(table)) for table in metadata.sorted_tables}


def _opened(tx: Transaction, table: str, row: Row) -> Row:
    """A row in which what is sealed anew each time can be compared, and what somebody speaks be read."""
    if table == "person_tags":
        return row._replace(value=tx.keys.unseal_same(row.person_id, row.value))
    return row._replace(told=tx.keys.unseal(row.id, row.told)) if table == "persons" and row.told else row


@dataclass(slots=True)
class Known:
    """The rows that say whose things are, by table and id."""

    tables: dict[str, dict[int, Row]] = field(default_factory=dict)
    calls: dict[int, set[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, tx: Transaction, before: "Known | None" = None) -> "Known":
        """All rows; after something was done only those that tell of people, the rest as `before`."""
        made = cls()
        for name, (key, every) in _ALL.items():
            if before is not None and name in UNSEEN:
                made.tables[name] = before.tables[name]
            else:
                made.tables[name] = {getattr(row, key): _opened(tx, name, row) for row in tx.all(every)}
        for call in made.tables["asks_calls"].values():
            made.calls.setdefault(call.ask_id, set()).add(call.person_id)
        return made

    def changed(self, after: "Known") -> Iterator[tuple[str, Row]]:
        """Rows that are other than before, or new, or gone."""
        for name, rows in after.tables.items():
            if name not in UNSEEN:
                before = self.tables[name]
                yield from ((name, row) for key, row in rows.items() if before.get(key) != row)
                yield from ((name, row) for key, row in before.items() if key not in rows)

    def called(self, ask_id: int) -> set[int]:
        return self.calls.get(ask_id, set())

    def coordinators(self) -> set[int]:
        """Who coordinates anywhere: whoever complains of one may choose which, by name."""
        return {row.person_id for row in self.tables["roles"].values() if row.role == "coordinator"}

    def place(self, person_id: int) -> str:
        return str(self.tables["persons"][person_id].place)

    def acts_for(self, companion_id: int, parent_id: int) -> bool:
        links = self.tables["companions"].values()
        wanted = (parent_id, companion_id, "stands")
        return any((link.parent_id, link.companion_id, link.state) == wanted for link in links)

    def called_for_theirs(self, companion_id: int) -> set[int]:
        """Who was called about those for whom that person acts: they may have somebody called, and read of nobody."""
        theirs = [ask for ask in self.tables["asks"].values() if self.acts_for(companion_id, ask.about)]
        return {person_id for ask in theirs for person_id in self.called(ask.id)}

    def walk_with(self, parent_id: int) -> set[int]:
        pairings = self.tables["pairings"].values()
        return {row.helper_id for row in pairings if (row.parent_id, row.state) == (parent_id, "active")}

    def meets_in_groups(self, person: Person) -> set[int]:
        """A host whose meeting is open to that person, and who has a place in, or waits for, what they are host of."""
        groups = self.tables["checkins_groups"].values()
        found = {group.helper_id for group in groups if _comes_or_may(self, person, group)}
        hosted = {group.id for group in groups if group.helper_id == person.id}
        return found | {seat.parent_id for seat in self.tables["checkins_seats"].values() if seat.group_id in hosted}

    def meets_in_what_is_on(self, person: Person) -> set[int]:
        """Whoever is host at their place; and for a host who has a place there."""
        hosts = {row.person_id for row in self.tables["hours_opportunities"].values() if row.place == person.place}
        hosted = {row.id for row in self.tables["hours_opportunities"].values() if row.person_id == person.id}
        return hosts | {seat.person_id for seat in self.tables["hours_seats"].values() if seat.opportunity_id in hosted}

    def takes_on(self, person: Person) -> set[int]:
        """Whoever does what was decided at their place: every member reads by whom."""
        promises = self.tables["circle_promises"].values()
        return {row.person_id for row in promises if row.place == person.place and row.person_id is not None}

    def runs_it_with(self, person: Person) -> set[int]:
        """Whoever brought something at their place, does what was decided, or leads a meeting: it is every member's."""
        tables = (self.tables["circle_items"], self.tables["circle_meetings"], self.tables["circle_wordings"])
        both = {row.person_id for table in tables for row in table.values() if row.place == person.place}
        return both | self.takes_on(person)

    def said_of_words(self, person: Person) -> set[int]:
        """Who works at their place and said yes or no to words of Kith's, or put them back: every member reads who."""
        here = {row.id for row in self.tables["circle_wordings"].values() if row.place == person.place}
        return {one.person_id for one in self.tables["circle_wording_looks"].values() if one.wording_id in here}

    def at_one_table(self, person: Person) -> set[int]:
        """Whoever has a part in a panel in which that person has one: the two, who leads it, and who was drawn."""
        matters = [row for row in self.tables["panel_matters"].values() if person.id in self.of_panel(row)]
        return {one for row in matters for one in self.of_panel(row)}

    def of_panel(self, matter: Row) -> set[int]:
        """Who has a part in it; whoever was not asked yet has none."""
        seats = self.tables["panel_seats"].values()
        drawn = {one.person_id for one in seats if one.matter_id == matter.id and one.state in ("asked", "yes")}
        asked = {matter.to_id} if matter.asked_at is not None else set()
        return {matter.from_id, *asked, *drawn} | ({matter.facilitator} if matter.facilitator else set())

    def tells_by_name(self, person: Person) -> set[int]:
        """Whoever tells a story at their place, and would like their name to stand with it."""
        told = self.tables["evidence_stories"].values()
        return {row.person_id for row in told if row.place == person.place and row.told_at and row.with_name}

    def drawn_for_theirs(self, person: Person) -> set[int]:
        """Everybody on the list of a panel in which that person has a part: when it ends, it ends for all of them."""
        mine = {row.id for row in self.tables["panel_matters"].values() if person.id in self.of_panel(row)}
        return {one.person_id for one in self.tables["panel_seats"].values() if one.matter_id in mine}

    def neighbours(self, person: Person) -> set[int]:
        """Those of the circle of neighbours that person is in: names are told once enough have said yes."""
        parts = [one for one in self.tables["circle_near_parts"].values() if one.said == "yes"]
        open_ones = {row.id for row in self.tables["circle_near"].values() if row.state == "open"}
        mine = {one.near_id for one in parts if one.person_id == person.id} & open_ones
        return {one.person_id for one in parts if one.near_id in mine}

    def waits_beside(self, person: Person) -> set[int]:
        """Whoever has, or waits for, a place in the same: a place given back is the next one's."""
        seats = self.tables["hours_seats"].values()
        same = {seat.opportunity_id for seat in seats if seat.person_id == person.id}
        return {seat.person_id for seat in seats if seat.opportunity_id in same}

    def meets_in_sessions(self, person: Person) -> set[int]:
        """Who leads a session that person came to, and who came to one of theirs; a code lets anybody there come in."""
        came = self.tables["skills_sessions_came"].values()
        both = [(self.tables["skills_sessions"][one.session_id].leader_id, one.person_id) for one in came]
        found = {one for pair in both if person.id in pair for one in pair}
        return found | {row.leader_id for row in self.tables["skills_sessions"].values() if row.place == person.place}

    def staff(self, place: str) -> set[int]:
        """Those who work there: who is on duty may ask each of them to take over."""
        working = {row.person_id for row in self.tables["roles"].values() if row.role in ("nurse", "coordinator")}
        return {person_id for person_id in working if self.place(person_id) == place}

    def looked_at(self, person: Person) -> set[int]:
        """Who looked at what of that person: it is theirs to read."""
        lines = self.tables["audit"].values()
        return {row.actor for row in lines if row.about == person.id and row.actor and row.action in LOOKS}

    def is_on_duty(self, person: Person) -> bool:
        there = [row for row in self.tables["duties"].values() if row.place == person.place]
        return bool(there) and there[-1].person_id == person.id and there[-1].until is None

    def circle(self, person: Person, states: tuple[str, ...] = ("active",)) -> set[int]:
        """Those whose names that person may read: whom they walk with, whom they were called for and who was called
        for them, who looks in on a new mentor, and for a coordinator everybody of the place.
        """
        known = {person.id}
        for row in (*self.tables["pairings"].values(), *self.tables["checkins"].values()):
            both = {row.parent_id, row.helper_id}
            if person.id in both and (row.state in states or hasattr(row, "sequence")):
                known |= both
        known |= {
            one.person_id
            for one in self.tables["skills_asked"].values()
            if one.other_id == person.id and one.state == "yes"
        }
        if "proposed" in states:  # whoever is asked to give has an answer to another's need, without reading whose
            known |= {one.other_id for one in self.tables["skills_asked"].values() if one.person_id == person.id}
        for one in self.tables["staff_seconds"].values():  # who agrees to it, or not, reads about whom it is
            if person.id != one.about and person.place == one.place and not person.roles.isdisjoint(STAFF):
                known |= {one.about or 0, one.asked_by, one.answered_by or 0}
        for one in self.tables["skills_exchanges"].values():
            both = {one.giver_id, one.receiver_id}
            known |= both if person.id in both else set()
        for ask in self.tables["asks"].values():
            if person.id in self.called(ask.id):
                known |= {ask.about, ask.asked_by or 0, *self.called(ask.id)}
            if person.id in (ask.about, ask.asked_by):
                known |= self.called(ask.id)
        for link in self.tables["companions"].values():
            if person.id in (link.parent_id, link.companion_id) and link.began_at is not None:
                known |= {link.parent_id, link.companion_id}
                known |= self.walk_with(link.parent_id) if link.state == "stands" else set()
            elif person.id == link.parent_id and link.companion_id is not None:
                known.add(link.companion_id)
            if person.id in self.walk_with(link.parent_id) and link.state == "stands":
                known.add(link.companion_id)
        known |= {one for one in self.coordinators() if self.place(one) == person.place}
        known |= self.meets_in_groups(person)
        known |= self.meets_in_what_is_on(person)
        known |= self.meets_in_sessions(person)
        known |= self.tells_by_name(person)
        known |= (
            self.said_of_words(person) | self.takes_on(person) | self.at_one_table(person) | self.neighbours(person)
        )
        known |= self.staff(person.place) if self.is_on_duty(person) else set()
        in_week = {span.person_id for span in self.tables["duty_spans"].values() if span.place == person.place}
        known |= in_week if person.id in in_week else set()
        known |= {one.from_id for one in self.tables["duty_offers"].values() if one.to_id == person.id}
        for match in self.tables["first_matches"].values():
            pairing = self.tables["pairings"][match.pairing_id]
            if person.id == match.helper_id:
                known |= {match.person_id or 0}
            elif _looks_in(self, person, pairing):
                known |= {pairing.parent_id, pairing.helper_id}
        if "coordinator" in person.roles:
            known |= {row.id for row in self.tables["persons"].values() if row.place == person.place}
        return known


# --- the published table ---

Rule = Callable[[Known, Person, Row], bool]


def _one_of_two(_known: Known, person: Person, row: Row) -> bool:
    if person.acting is not None:  # who acts for a parent sees what is ahead, not what was said afterwards
        return person.id == row.parent_id and row.state in ("active", "booked", "cancelled")
    return person.id in (row.parent_id, row.helper_id)


def _coordinator_there(known: Known, person: Person, row: Row) -> bool:
    return "coordinator" in person.roles and known.place(row.parent_id) == person.place


def _one_of_two_or_coordinator(known: Known, person: Person, row: Row) -> bool:
    return _one_of_two(known, person, row) or _coordinator_there(known, person, row)


def _its_helper_or_coordinator(known: Known, person: Person, row: Row) -> bool:
    return bool(person.id == row.helper_id) or _coordinator_there(known, person, row)


def _its_parent(_known: Known, person: Person, row: Row) -> bool:
    return person.id == row.parent_id


def _asker(_known: Known, person: Person, row: Row) -> bool:
    return row.asked_by == person.id


def _called(known: Known, person: Person, row: Row) -> bool:
    if person.id in (row.about, row.asked_by) or person.roles.isdisjoint(TEAM):
        return False
    coordinates = "coordinator" in person.roles and person.place == row.place
    return coordinates or person.id in known.called(row.id) | {row.owner}


def _called_only(known: Known, person: Person, row: Row) -> bool:
    return _called(known, person, row) and person.id in known.called(row.id) | {row.owner}


def _coordinates_their_place(known: Known, person: Person, row: Row) -> bool:
    return row.place == person.place and row.id in known.coordinators()


def _on_it(known: Known, person: Person, row: Row) -> bool:
    return _called(known, person, row) and (row.state, row.owner, row.guarded) == ("acknowledged", person.id, 1)


def _may_reach(known: Known, person: Person, row: Row) -> bool:
    return _called(known, person, row) and (row.state, row.owner, row.asked_by) == (
        "acknowledged",
        person.id,
        row.about,
    )


def _called_or_asker(known: Known, person: Person, row: Row) -> bool:
    return _called(known, person, row) or _asker(known, person, row)


def _asked_pace(known: Known, person: Person, row: Row) -> bool:
    return _one_of_two(known, person, known.tables["checkins_agreements"][row.agreement_id])


def _asked_for_a_time(known: Known, person: Person, row: Row) -> bool:
    return _one_of_two_or_coordinator(known, person, known.tables["pairings"][row.pairing_id])


def _coordinates(_known: Known, person: Person, row: Row) -> bool:
    return "coordinator" in person.roles and row.place == person.place


def _called_about(known: Known, person: Person, row: Row) -> bool:
    return _coordinates(known, person, row) or _was_called(known, person, row, "")


def _called_for_words(known: Known, person: Person, row: Row) -> bool:
    """Also a nurse of no family of hers, who was called as on duty."""
    return _coordinates(known, person, row) or _was_called(known, person, row, "safety.")


def _was_called(known: Known, person: Person, row: Row, kinds: str) -> bool:
    about = [ask for ask in known.tables["asks"].values() if ask.about == row.id and ask.kind.startswith(kinds)]
    return any(person.id in known.called(ask.id) | {ask.owner} for ask in about)


def _looks_in(known: Known, person: Person, row: Row) -> bool:
    if person.id == row.helper_id:
        return False
    theirs = [one for one in known.tables["pairings"].values() if one.parent_id == row.parent_id]
    hers = any((one.kind, one.state, one.helper_id) == ("nurse", "active", person.id) for one in theirs)
    about = [ask.id for ask in known.tables["asks"].values() if ask.subject == f"pairing:{row.id}:"]
    return hers or _coordinator_there(known, person, row) or any(person.id in known.called(one) for one in about)


def _self_or_coordinates(known: Known, person: Person, row: Row) -> bool:
    return row.id == person.id or _coordinates(known, person, row)


def _walks_with_or_coordinates(known: Known, person: Person, row: Row) -> bool:
    return person.id in known.walk_with(row.id) or _coordinates(known, person, row)


def _acts_for(known: Known, person: Person, row: Row) -> bool:
    return known.acts_for(person.id, row.id)


def _self_or_nurse_told(known: Known, person: Person, row: Row) -> bool:
    shares = any(
        one.person_id == row.id and one.purpose == "share_with_nurse" and one.withdrawn_at is None
        for one in known.tables["consents"].values()
    )
    walks_with = any(
        (one.parent_id, one.helper_id, one.kind, one.state) == (row.id, person.id, "nurse", "active")
        for one in known.tables["pairings"].values()
    )
    return bool(row.id == person.id) or (shares and walks_with)


def _is_shown(known: Known, person: Person, row: Row) -> bool:
    if person.acting is None and person.id not in known.walk_with(row.person_id):
        return False
    shown = known.tables["checkins_goals_shown"].values()
    return any((one.goal_id, one.person_id) == (row.id, person.actor) for one in shown)


def _stands_by(known: Known, person: Person, row: Row) -> bool:
    return row.id in known.walk_with(person.id) or known.acts_for(row.id, person.id)


def _comes_or_may(known: Known, person: Person, row: Row) -> bool:
    """The host, who has a place or waits; and whom a meeting for several is open to."""
    if person.acting is not None:
        return False
    seated = [seat for seat in known.tables["checkins_seats"].values() if seat.group_id == row.id]
    if person.id == row.helper_id or any(seat.parent_id == person.id and seat.state != "left" for seat in seated):
        return True
    hers = any(
        (one.parent_id, one.helper_id, one.state) == (person.id, row.helper_id, "active")
        for one in known.tables["pairings"].values()
    )
    is_here = "parent" in person.roles and person.place == row.place
    return is_here and (
        hers or (row.offered == "all" and bool(_speaks(known, person.id) & _speaks(known, row.helper_id)))
    )


def _speaks(known: Known, person_id: int) -> set[str]:
    tags = known.tables["person_tags"].values()
    told = {tag.value for tag in tags if (tag.person_id, tag.kind) == (person_id, "speaks")}
    return told or {str(known.tables["persons"][person_id].language)}


def _host(_known: Known, person: Person, row: Row) -> bool:
    return bool(person.id == row.helper_id)


def _host_or_coordinator(known: Known, person: Person, row: Row) -> bool:
    there = "coordinator" in person.roles and known.place(row.helper_id) == person.place
    return there or _host(known, person, row)


def _comes_or_coordinates(known: Known, person: Person, row: Row) -> bool:
    return _comes_or_may(known, person, row) or _host_or_coordinator(known, person, row)


def _at_its_place(known: Known, person: Person, row: Row) -> bool:
    """What is on is for every member of its place; only asked for, for its host and a coordinator."""
    if person.acting is not None or person.place != row.place or _is_apart(known, person, row):
        return False
    return row.state == "open" or _holds(known, person, row) or _came_to(known, person, row)


def _is_apart(known: Known, person: Person, row: Row) -> bool:
    kept = known.tables["kept_apart"].values()
    return any({one.person_id, one.other_id} == {person.id, row.person_id} for one in kept)


def _came_to(known: Known, person: Person, row: Row) -> bool:
    return any(
        (seat.opportunity_id, seat.person_id) == (row.id, person.id) for seat in known.tables["hours_seats"].values()
    )


def _holds(_known: Known, person: Person, row: Row) -> bool:
    return bool(person.id == row.person_id) or ("coordinator" in person.roles and person.place == row.place)


def _holds_its_seat(known: Known, person: Person, row: Row) -> bool:
    return _holds(known, person, known.tables["hours_opportunities"][row.opportunity_id])


def _is_handed(known: Known, person: Person, row: Row) -> bool:
    """Whoever was told its code; the code itself is no matter of who may press."""
    return _at_its_place(known, person, known.tables["hours_opportunities"][row.opportunity_id])


def _may_read_name(known: Known, person: Person, row: Row) -> bool:
    return row.id in known.circle(person)


def _writes_down_seat(known: Known, person: Person, row: Row) -> bool:
    return _host_or_coordinator(known, person, known.tables["checkins_groups"][row.group_id])


def _shares_a_book(known: Known, person: Person, row: Row) -> bool:
    """Somebody gave the other one something, whether or not it stands."""
    accounts = {account.person_id: account.id for account in known.tables["accounts"].values() if account.person_id}
    two = {accounts.get(person.id), accounts.get(row.id)}
    return len(two) == 2 and any({one.giver, one.receiver} == two for one in known.tables["transfers"].values())


def _works_with(known: Known, person: Person, row: Row) -> bool:
    """Who is on duty may ask those who work there too."""
    return row.id != person.id and known.is_on_duty(person) and row.id in known.staff(person.place)


def _is_asked(_known: Known, person: Person, row: Row) -> bool:
    return bool(row.to_id == person.id)


def _addressee(_known: Known, person: Person, row: Row) -> bool:
    return bool(row.person_id == person.id)


def _shares_with(known: Known, person: Person, row: Row) -> bool:
    """Whom they walk with, agreed on something with, or met in a session."""
    both = [
        *((one.parent_id, one.helper_id) for one in known.tables["pairings"].values() if one.state == "active"),
        *((one.giver_id, one.receiver_id) for one in known.tables["skills_exchanges"].values()),
        *(
            (known.tables["skills_sessions"][one.session_id].leader_id, one.person_id)
            for one in known.tables["skills_sessions_came"].values()
        ),
    ]
    return any({person.id, row.id} == set(one) for one in both) and row.id != person.id


def _leads(_known: Known, person: Person, row: Row) -> bool:
    return bool(person.id == row.leader_id)


def _came(known: Known, person: Person, row: Row) -> bool:
    there = known.tables["skills_sessions_came"].values()
    return any((one.session_id, one.person_id) == (row.id, person.id) for one in there)


def _coordinates_session(known: Known, person: Person, row: Row) -> bool:
    asked = [one for one in known.tables["asks"].values() if one.subject == f"session:{row.id}:"]
    called = any(one.state != "closed" and _called(known, person, one) for one in asked)
    coordinates = "coordinator" in person.roles and person.place == row.place
    return person.id != row.leader_id and (coordinates or called)


def _one_of_tie(_known: Known, person: Person, row: Row) -> bool:
    return person.acting is None and person.id in (row.one_id, row.other_id)


def _one_of_tie_or_coordinator(known: Known, person: Person, row: Row) -> bool:
    there = known.place(row.one_id) == person.place
    return _one_of_tie(known, person, row) or ("coordinator" in person.roles and there)


def _needs_it(_known: Known, person: Person, row: Row) -> bool:
    return person.acting is None and bool(row.other_id == person.id)


def _gives_or_receives(_known: Known, person: Person, row: Row) -> bool:
    return person.acting is None and person.id in (row.giver_id, row.receiver_id)


def _looks_at_exchange(known: Known, person: Person, row: Row) -> bool:
    if person.id in (row.giver_id, row.receiver_id) or person.roles.isdisjoint(TEAM):
        return False
    asked = [one for one in known.tables["asks"].values() if one.subject.startswith(f"exchange:{row.id}:")]
    return any(one.state != "closed" and _called(known, person, one) for one in asked)


def _wrote_or_coordinates(_known: Known, person: Person, row: Row) -> bool:
    """Who wrote it, and once it is no draft any coordinator there."""
    coordinates = "coordinator" in person.roles and person.place == row.place
    return coordinates and (row.person_id == person.id or row.state != "draft")


def _member_there(_known: Known, person: Person, row: Row) -> bool:
    """What is everybody's at that place."""
    return person.acting is None and person.place == row.place


def _has_a_part(known: Known, person: Person, row: Row) -> bool:
    """The two, who leads it, and who was drawn; and who was called about it and is neither of the two."""
    if person.acting is not None:
        return False
    asked = [one for one in known.tables["asks"].values() if one.subject.startswith(f"panel:{row.id}:")]
    called = any(one.state != "closed" and _called(known, person, one) for one in asked)
    return person.id in known.of_panel(row) or (called and person.id not in (row.from_id, row.to_id))


def _is_one_of_its_two(known: Known, person: Person, row: Row) -> bool:
    matter = known.tables["panel_matters"][row.matter_id]
    return person.id in (matter.from_id, matter.to_id)


def _is_proposed_near(known: Known, person: Person, row: Row) -> bool:
    parts = known.tables["circle_near_parts"].values()
    return any((one.near_id, one.person_id) == (row.id, person.id) for one in parts)


def _did_or_was_there(known: Known, person: Person, row: Row) -> bool:
    """Whoever was to do a job, whoever put it up, and a coordinator."""
    return person.id == row.person_id or _holds(known, person, known.tables["hours_opportunities"][row.opportunity_id])


def _is_asked_to_swap(_known: Known, person: Person, row: Row) -> bool:
    return person.id == row.other_id


def _coordinates_them(known: Known, person: Person, row: Row) -> bool:
    return "coordinator" in person.roles and known.place(row.person_id) == person.place


def _works_and_is_not_it(_known: Known, person: Person, row: Row) -> bool:
    return person.place == row.place and person.id != row.about and not person.roles.isdisjoint(STAFF)


def _coordinates_there(_known: Known, person: Person, row: Row) -> bool:
    return "coordinator" in person.roles and person.place == row.place


def _works_and_did_not_bring(_known: Known, person: Person, row: Row) -> bool:
    return person.place == row.place and person.id != row.person_id and not person.roles.isdisjoint(STAFF)


def _tells_or_is_told(known: Known, person: Person, row: Row) -> bool:
    return _addressee(known, person, row) or (_member_there(known, person, row) and row.told_at is not None)


def _wrote_down(_known: Known, person: Person, row: Row) -> bool:
    return person.acting is None and bool(row.written_by == person.id)


def _its_nurse(_known: Known, person: Person, row: Row) -> bool:
    return person.acting is None and bool(person.id == row.helper_id) and row.kind == "nurse"


THEIRS: dict[str, tuple[str, Rule]] = {
    "outbox_id": ("outbox", _addressee),
    "ask_id": ("asks", _called),
    "pairing_id": ("pairings", _one_of_two),
    "tie_id": ("talk_ties", _one_of_tie),
    "search_id": ("pairing_searches", _coordinator_there),
    "checkin_id": ("checkins", _one_of_two),
    "group_id": ("checkins_groups", _comes_or_may),
    "seat_id": ("checkins_seats", _writes_down_seat),
    "agreement_id": ("checkins_agreements", _one_of_two),
    "pace_id": ("checkins_paces", _asked_pace),
    "person_id": ("persons", _coordinates),
    "helper_id": ("persons", _self_or_coordinates),
    "link_id": ("companions", _its_parent),
    "wanted_id": ("checkins_asked_times", _asked_for_a_time),
    "parent_id": ("persons", _acts_for),
    "family_id": ("persons", _walks_with_or_coordinates),
    "goal_id": ("checkins_goals", _addressee),
    "step_id": ("checkins_steps", _addressee),
    "card_id": ("skills_cards", _addressee),
    "part_id": ("skills_ring_parts", _addressee),
    "partner_id": ("persons", _shares_with),
    "session_id": ("skills_sessions", _leads),
    "exchange_id": ("skills_exchanges", _gives_or_receives),
    "asked_id": ("skills_asked", _addressee),
    "yes_id": ("skills_asked", _needs_it),
    "wish_id": ("skills_searches", _addressee),
    "unmet_id": ("skills_searches", _coordinates),
    "viewer_id": ("persons", _stands_by),
    "came_id": ("persons", _may_read_name),
    "other_id": ("persons", _shares_a_book),
    "colleague_id": ("persons", _works_with),
    "offer_id": ("duty_offers", _is_asked),
    "writer_id": ("persons", _may_read_name),
    "coordinator_id": ("persons", _coordinates_their_place),
    "opportunity_id": ("hours_opportunities", _at_its_place),
    "handed_id": ("hours_seats", _is_handed),
    "news_id": ("staff_news", _wrote_or_coordinates),
    "second_id": ("staff_seconds", _works_and_is_not_it),
    "change_id": ("place_changes", _coordinates_there),
    "came_seat_id": ("hours_seats", _holds_its_seat),
    "item_id": ("circle_items", _member_there),
    "decision_id": ("circle_decisions", _member_there),
    "meeting_id": ("circle_meetings", _member_there),
    "promise_id": ("circle_promises", _member_there),
    "near_id": ("circle_near", _is_proposed_near),
    "job_id": ("hours_opportunities", _at_its_place),
    "done_id": ("circle_done", _did_or_was_there),
    "wanted_job_id": ("hours_opportunities", _at_its_place),
    "swap_id": ("circle_swaps", _is_asked_to_swap),
    "reference_id": ("circle_references", _coordinates_them),
    "wording_id": ("circle_wordings", _member_there),
    "matter_id": ("panel_matters", _has_a_part),
    "sitter_id": ("panel_seats", _is_one_of_its_two),
    "sheet_id": ("evidence_sheets", _addressee),
    "written_id": ("evidence_sheets", _wrote_down),
    "story_id": ("evidence_stories", _addressee),
    "read_id": ("evidence_stories", _tells_or_is_told),
}
"""An id that a press carries: in which table it is, and whose it may be."""
OTHERWISE: dict[str, Rule] = {
    **dict.fromkeys(("skills.exchange_look", "skills.exchange_settle"), _looks_at_exchange),
    "jobs.swap_off": _addressee,
    "wording.put_back": _coordinates,
    **dict.fromkeys(("wording.good", "wording.not_good"), _works_and_did_not_bring),
    "safety.nothing": _on_it,
    "safety.nothing_sure": _on_it,
    "asks.close": _called_or_asker,
    "asks.never_mind": _asker,
    "asks.write": _may_reach,
    "asks.answer": _asker,
    "asks.sorted": _asker,
    **dict.fromkeys(("complaints.mine", "complaints.more", "complaints.content", "complaints.not_content"), _asker),
    **dict.fromkeys(("complaints.read", "complaints.answer", "complaints.close"), _called_only),
    "pairing.replace": _coordinator_there,
    "pairing.again": _its_parent,
    "pairing.ending_talked": _its_helper_or_coordinator,
    "staff.agree_for": _called_about,
    "staff.talked": _called_about,
    "safety.words": _called_for_words,
    **dict.fromkeys(("staff.first_match", "staff.well", "staff.not_yet", "staff.sign_off"), _looks_in),
    **dict.fromkeys(("checkins.pulse_weeks", "checkins.pulse_picture"), _self_or_nurse_told),
    **dict.fromkeys(("checkins.goal_seen", "checkins.goal_cheer"), _is_shown),
    **dict.fromkeys(("checkins.group_off", "checkins.group_off_now"), _host),
    **dict.fromkeys(("checkins.group_days", "checkins.group_times", "checkins.group_at"), _host),
    **dict.fromkeys(("checkins.group_look", "checkins.group_add", "checkins.group_came"), _host_or_coordinator),
    **dict.fromkeys(("checkins.group_names", "checkins.group_done"), _host_or_coordinator),
    **dict.fromkeys(("checkins.group_wrong", "checkins.group_wrong_is"), _comes_or_coordinates),
    **dict.fromkeys(("hours.off", "hours.off_now", "hours.done", "hours.agree", "hours.not_so"), _holds),
    "checkins.look": _coordinator_there,
    "checkins.settle": _coordinator_there,
    "checkins.call_off": _coordinator_there,
    **dict.fromkeys(("checkins.book", "checkins.days", "checkins.times", "checkins.slot"), _one_of_two_or_coordinator),
    **dict.fromkeys(("checkins.typed_is", "checkins.typed_day", "checkins.typed_yes"), _one_of_two_or_coordinator),
    "checkins.plan": _one_of_two_or_coordinator,
    **dict.fromkeys(("session.inside", "session.go", "session.deny"), _came),
    **dict.fromkeys(("session.look", "session.settle"), _coordinates_session),
    "talk.look": _one_of_tie_or_coordinator,
    **dict.fromkeys(("pairing.ask_moves", "pairing.moves", "pairing.stays"), _one_of_two_or_coordinator),
    "checkins.met_days": _one_of_two_or_coordinator,
    **dict.fromkeys(("evidence.family", "evidence.total", "evidence.total_of"), _its_nurse),
    **dict.fromkeys(("evidence.total_on", "evidence.total_back"), _its_nurse),
}
"""Presses whose first id follows another rule."""
NEW = 0
"""The id of what is not there yet."""


def names_of(tag: str) -> list[str]:
    """The names of a press's arguments."""
    return list(inspect.signature(DOORS.presses[tag].do).parameters)[1:]


def may(known: Known, person: Person, button: Button) -> bool:
    """What the table says: the door is theirs, and so is everything the button names; or of whom they act for."""
    if button.acts_for is not None:
        if not known.acts_for(person.id, button.acts_for):
            return False
        parent = replace(person, id=button.acts_for, roles=frozenset({"parent"}), state="active")
        person = replace(parent, acting=Acting(person.id))
    if not DOORS.presses[button.press].opens_to(person):
        return False
    for place, (name, value) in enumerate(zip(names_of(button.press), button.args, strict=True)):
        if name in THEIRS and value != NEW:
            table, rule = THEIRS[name]
            row = known.tables[table].get(int(value))
            rule = OTHERWISE.get(button.press, rule) if place == 0 else rule
            if row is None or not rule(known, person, row):
                return False
    return True


def buttons(found: Found, known: Known) -> list[Button]:
    """Buttons that stood on somebody's phone, for each press a few with different ids, those with a short way first."""
    kept: dict[tuple[str, bool], dict[tuple[object, ...], Button]] = {}
    for seen in sorted(found.seen, key=lambda seen: len(seen.steps)):
        for button in (*options(seen.screen), seen.screen.back):
            if isinstance(button, Button) and _exists(known, button):
                ids = tuple(
                    value for name, value in zip(names_of(button.press), button.args, strict=True) if name in THEIRS
                )
                of_tag = kept.setdefault((button.press, button.acts_for is not None), {})
                if len(of_tag) < PAYLOADS_MAX:
                    of_tag.setdefault((button.acts_for, *ids), button)
    return [*(button for of_tag in kept.values() for button in of_tag.values()), *_on_no_phone(known)]


def _on_no_phone(known: Known) -> Iterator[Button]:
    """What stands on no phone yet, or further on than the crawl goes: whoever called somebody the same day is asked
    tomorrow whether acting goes on; a job of the town is called off, given back or handed on.
    """
    for link in known.tables["companions"].values():
        if link.state == "stands":
            who = Name(link.companion_id)
            yield Button(Text("people-companion-go-on-button", who=who), "people.companion_go_on", link.id)
    for job in known.tables["hours_opportunities"].values():
        if job.job:
            yield Button(Text("hours-off-button"), "jobs.off", job.id)
            yield Button(Text("hours-off-now-button"), "jobs.off_now", job.id)
    for seat in known.tables["hours_seats"].values():
        if known.tables["hours_opportunities"][seat.opportunity_id].job:
            yield Button(Text("hours-cannot-button"), "jobs.leave", seat.opportunity_id, seat.turn)
            yield Button(Text("hours-hand-button"), "jobs.hand", seat.opportunity_id, seat.turn)


def _exists(known: Known, button: Button) -> bool:
    named = zip(names_of(button.press), button.args, strict=True)
    return all(value == NEW or value in known.tables[THEIRS[name][0]] for name, value in named if name in THEIRS)


# --- what a screen tells ---


def told_of(value: Value) -> Iterator[int]:
    """Ids of the people whose names stand in a text."""
    if isinstance(value, Name) and value.person_id:
        yield value.person_id
    elif isinstance(value, Lines):
        for item in value.items:
            yield from told_of(item)
    elif isinstance(value, Text):
        for _, inner in value.items:
            yield from told_of(inner)


def whose(known: Known, table: str, row: Row) -> set[int]:
    """The people a row is about; the hands of a transfer are accounts."""
    if table == "persons":
        return {row.id}
    if table == "transfers":
        hands = [known.tables["accounts"][one] for one in (row.giver, row.receiver) if one is not None]
        return {account.person_id for account in hands if account.person_id is not None}
    return {value for name in WHO if isinstance(value := getattr(row, name, None), int)}  # "about" may be a text


def standing(tx: Transaction, ids: dict[str, int]) -> dict[str, Person]:
    """Everybody of the table, as they are now."""
    return {kind: people.get(tx, ids[name]) for kind, name in SOMEBODY_OF.items()}
