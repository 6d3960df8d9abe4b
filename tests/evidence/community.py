"""A small community whose figures are worked out by hand, put straight into the tables: in November, as a rule."""

from datetime import datetime

from bot.asks.store import ASKS, CALLS
from bot.base.clock import MINUTE, Instant, instant_of
from bot.base.transaction import Transaction
from bot.checkins.store.agreements import AGREEMENTS
from bot.checkins.store.checkins import CHECKINS
from bot.circle.store.agenda import ITEMS
from bot.circle.store.ballots import BALLOTS
from bot.circle.store.decisions import DECISIONS
from bot.circle.store.promises import PROMISES
from bot.hours import service as hours
from bot.hours.rules import Transfer
from bot.hours.store import TRANSFERS
from bot.pairing.store.pairings import PAIRINGS
from bot.pairing.store.searches import SEARCHES as PAIRING_SEARCHES
from bot.people.store import persons
from bot.skills.store import CARDS
from bot.skills.store.asked import ASKED
from bot.skills.store.searches import SEARCHES

PLACE = "merevale"


def at(*wall: int, month: int = 11) -> Instant:
    """That day of November 2026 in London, and the time of day."""
    return instant_of(datetime(2026, month, *wall), "Europe/London")


JOINED = at(1, month=3)
COUNTED = at(8, 6, month=12)


class Community:
    """What people did; each of its functions is one thing that happened."""

    def __init__(self, tx: Transaction, place: str = PLACE) -> None:
        self.tx, self.place, self._keys = tx, place, 0

    def person(self, name: str, *roles: str, joined: Instant = JOINED, state: str = "active") -> int:
        made = persons.add(
            self.tx,
            name,
            language="en",
            zone="Europe/London",
            state=state,
            place=self.place,
            met_at=joined,
            joined_at=joined,
        )
        for role in roles:
            self.tx.insert(persons.ROLES, person_id=made, role=role, since=joined)
        return made

    def gives(
        self, giver: int | None, receiver: int | None, minutes: int, when: Instant, kind: str = "exchange"
    ) -> str:
        """So many minutes; the evidence by which they can be taken back. None: nobody in particular."""
        self._keys += 1
        key = f"test:{self.place}:{self._keys}"
        common, service = hours.pot(self.tx, self.place), hours.organisation(self.tx, self.place)
        hands = [None if one is None else hours.account_of(self.tx, one) for one in (giver, receiver)]
        sides = (hands[0] or common, hands[1] or service)
        hours.post(self.tx, Transfer(*sides, minutes, kind, key, key, *hands), when)
        return key

    def takes_back(self, evidence: str) -> None:
        hours.take_back(self.tx, evidence, by=1)

    def meets(self, parent: int, helper: int, minutes: int, when: Instant) -> None:
        """A meeting of two: both give, and both receive."""
        self.gives(parent, helper, minutes, when, "checkin")
        self.gives(helper, parent, minutes, when, "checkin")

    def ask(
        self,
        kind: str,
        opened: Instant,
        *,
        about: int,
        taken: Instant | None = None,
        closed: Instant | None = None,
        asked_by: int | None = None,
        by: int = 0,
        outcome: str = "sorted",
        subject: str = "",
    ) -> int:
        self._keys += 1
        state = "closed" if closed is not None else "open" if taken is None else "acknowledged"
        ended = {} if closed is None else {"closed_at": closed, "closed_by": by, "outcome": outcome}
        return self.tx.insert(
            ASKS,
            kind=kind,
            about=about,
            asked_by=asked_by,
            place=self.place,
            subject=subject or f"test:{self._keys}",
            urgent=0,
            notice="{}",
            steps="[]",
            step=0,
            owner=about,
            opened_at=opened,
            due_at=opened,
            state=state,
            acknowledged_at=taken,
            **ended,
        )

    def calls(self, ask: int, person: int, when: Instant) -> None:
        self.tx.insert(CALLS, ask_id=ask, person_id=person, role="nurse", at=when)

    def pairing(
        self, parent: int, helper: int, began: Instant, *, kind: str = "nurse", ended: Instant | None = None
    ) -> int:
        search = self.tx.insert(
            PAIRING_SEARCHES,
            parent_id=parent,
            kind=kind,
            place=self.place,
            state="found",
            since=began,
            began_at=began,
        )
        return self.tx.insert(
            PAIRINGS,
            search_id=search,
            parent_id=parent,
            helper_id=helper,
            kind=kind,
            state="active" if ended is None else "ended",
            reasons="",
            proposed_at=began,
            due_at=began,
            active_at=began,
            closed_at=ended,
        )

    def contact(self, pairing: int, began: Instant, *, after: int | None, about: int, outcome: str = "sorted") -> None:
        """The first contact after so many minutes; None: not yet."""
        closed = None if after is None else began + after * MINUTE
        subject = f"pairing:{pairing}:"
        self.ask("pairing.first-contact", began, about=about, closed=closed, subject=subject, outcome=outcome)

    def meeting(self, pairing: int, parent: int, helper: int, starts: Instant, state: str) -> None:
        self.tx.insert(
            CHECKINS,
            pairing_id=pairing,
            parent_id=parent,
            helper_id=helper,
            kind="nurse",
            state=state,
            starts_at=starts,
            ends_at=starts + 45 * MINUTE,
            booked_at=starts,
            settled_at=None if state in ("booked", "told") else starts + 60 * MINUTE,
        )

    def plan(self, pairing: int, parent: int, helper: int, agreed: Instant) -> None:
        self.tx.insert(
            AGREEMENTS,
            pairing_id=pairing,
            parent_id=parent,
            helper_id=helper,
            plan="family-nurse-partnership",
            state="agreed",
            parent_yes=1,
            helper_yes=1,
            proposed_at=agreed,
            agreed_at=agreed,
        )

    def card(self, person: int, kind: str, side: str = "need") -> int:
        return self.tx.insert(
            CARDS,
            person_id=person,
            place=self.place,
            side=side,
            skill=self.tx.keys.seal_same(person, kind),
            told="",
            span="month",
            since=JOINED,
            until=COUNTED,
        )

    def need(self, person: int, card: int, state: str, why: str = "", ended: Instant | None = None) -> int:
        return self.tx.insert(
            SEARCHES,
            person_id=person,
            place=self.place,
            need_id=card,
            state=state,
            why=why,
            since=JOINED,
            settled_at=ended,
        )

    def asked(self, person: int, needer: int, when: Instant) -> None:
        self.tx.insert(
            ASKED,
            person_id=person,
            other_id=needer,
            place=self.place,
            search_id=1,
            need_id=1,
            offer_id=1,
            minutes=30,
            state="no",
            asked_at=when,
            due_at=when,
            settled_at=when,
        )

    def item(self, person: int, when: Instant, *, of_place: bool = False) -> int:
        return self.tx.insert(
            ITEMS,
            place=self.place,
            person_id=person,
            words="",
            state="decided",
            at=when,
            places_own=int(of_place),
        )

    def decision(
        self, item: int, person: int, closed: Instant, *, outcome: str = "carried", promise: str | None = None
    ) -> int:
        made = self.tx.insert(
            DECISIONS,
            item_id=item,
            place=self.place,
            person_id=person,
            opened_by=person,
            options="",
            choices=2,
            secret=0,
            quorum=1,
            opened_at=closed,
            closes_at=closed,
            outcome=outcome,
            chosen=0 if outcome == "carried" else None,
            closed_at=closed,
        )
        if promise is not None:
            owner = None if promise == "open" else person
            self.tx.insert(
                PROMISES, decision_id=made, place=self.place, person_id=owner, state=promise, by=closed, at=closed
            )
        return made

    def votes(self, decision: int, person: int) -> None:
        self.tx.insert(BALLOTS, decision_id=decision, person_id=person, choice="")


def transfers(tx: Transaction) -> int:
    """How many rows the books have."""
    return len(tx.all(TRANSFERS.select()))
