"""Everything that opens something by being known: how each is made, tried, and what it would give."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.base.messages import Button, Text
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.hours.opportunities import handing
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.people import companions, invites, returning
from bot.people import service as people
from bot.people.rules import Person
from bot.practice.crawl import Crawl
from bot.practice.steps import Press, Say
from bot.staff import signing

AGREE = Button(Text("people-agree-button"), "people.agree")
OPEN_TO_ALL = frozenset({"parent"})
"""What whoever comes without any link can be."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who makes links, and who tries them."""

    coordinator: int
    nurse: int
    parent: int
    stranger: int
    elsewhere: int

    def everybody(self) -> tuple[int, ...]:
        """All of them."""
        return (self.coordinator, self.nurse, self.parent, self.stranger, self.elsewhere)


Make = Callable[[Transaction, Cast], str]
Opens = Callable[[Transaction, Crawl, int, str], bool]
"""Whether somebody who tries that code has something by it that they had not."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of link or code. `rightful` says who of the cast uses it; `ends` after how long it is over; `bits` how
    much has to be guessed.
    """

    name: str
    make: Make
    opens: Opens
    rightful: str
    ends: Instant
    bits: int


def _person(tx: Transaction, person_id: int) -> Person:
    return people.get(tx, person_id)


# --- what opens in the chat ---


def _starts(tx: Transaction, crawl: Crawl, who: int, code: str) -> bool:
    before, acted = _person(tx, who), _acts(tx, who)
    crawl.do(Say(who, f"/start {code}"))
    crawl.do(Press(who, AGREE))
    after = people.load(tx, before.chat_id)
    if after is None:
        return False
    acts = _acts(tx, after.id) and not acted
    return after.id != before.id or acts or not after.roles <= before.roles | OPEN_TO_ALL


def _acts(tx: Transaction, who: int) -> bool:
    """Whether they act for the parent of the cast, or have agreed to."""
    return any(link.companion_id == who for link in companions.of_parent(tx, _person(tx, _first_parent(tx))))


def _first_parent(tx: Transaction) -> int:
    return next(number for number in range(1, 100) if "parent" in _person(tx, number).roles)


def _claim(tx: Transaction, cast: Cast) -> str:
    del cast
    return invites.make_claim(tx)


def _invite(tx: Transaction, cast: Cast) -> str:
    return invites.make_invite(tx, _person(tx, cast.coordinator), "nurse")


def _companion(tx: Transaction, cast: Cast) -> str:
    return companions.offer(tx, _person(tx, cast.parent))


def _return(tx: Transaction, cast: Cast) -> str:
    return returning.lock_phone(tx, _person(tx, cast.coordinator), cast.nurse)


# --- a place handed on ---


def _place(tx: Transaction, cast: Cast) -> str:
    host, holder = _person(tx, cast.coordinator), cast.nurse
    draft = Draft("own", 60, 4, tx.now + 20 * DAY, tx.now + 20 * DAY + HOUR)
    one = opportunities.add(tx, host.id, host.place, draft, "open", tx.now)
    seats.put(tx, seats.row_of(tx, one.id, holder), "held", 1, 1)
    return handing.hand_on(tx, _person(tx, holder), one.id, 1)


def _takes_over(tx: Transaction, crawl: Crawl, who: int, code: str) -> bool:
    del crawl
    try:
        one, seat = handing.told(tx, _person(tx, who), code)
        handing.take_over(tx, _person(tx, who), code, seat.id)
    except Refused:
        return False
    now = seats.of(tx, one.id, who)
    return now is not None and now.state == "held"


# --- the web desk ---


def _desk(tx: Transaction, cast: Cast) -> str:
    return signing.make_link(tx, _person(tx, cast.coordinator))


def _signs_in(tx: Transaction, crawl: Crawl, who: int, code: str) -> bool:
    del crawl, who
    return signing.sign_in(tx, code) is not None


def _session(tx: Transaction, cast: Cast) -> str:
    return signing.sign_in(tx, _desk(tx, cast)) or ""


def _is_in(tx: Transaction, crawl: Crawl, who: int, code: str) -> bool:
    """A session is used again and again until it is over: signed out, it opens nothing."""
    del crawl, who
    there = signing.whose(tx, code) is not None
    signing.sign_out(tx, code)
    return there


KINDS = (
    Kind("claim", _claim, _starts, "stranger", 15 * MINUTE, 128),
    Kind("invite", _invite, _starts, "stranger", 7 * DAY, 128),
    Kind("companion", _companion, _starts, "stranger", 2 * DAY, 128),
    Kind("return", _return, _starts, "stranger", 7 * DAY, 128),
    Kind("place", _place, _takes_over, "parent", 20 * DAY, 39),
    Kind("desk_link", _desk, _signs_in, "coordinator", 5 * MINUTE, 128),
    Kind("desk_session", _session, _is_in, "coordinator", 30 * MINUTE, 128),
)
