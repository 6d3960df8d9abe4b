"""The asks of exchanges: nobody answers, two answers differ, no time is found, the books have no room, or something was
not right. A coordinator looks who is neither of the two. The ask says who, not what: that is read where they look.
"""

from collections.abc import Sequence

from bot.asks import consequences
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.messages import Button, Name, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import rota
from bot.skills.store import exchanges
from bot.skills.store.exchanges import Exchange

QUIET = "skills.exchange-quiet"
DIFFER = "skills.exchange-differ"
UNTIMED = "skills.exchange-untimed"
LIMIT = "skills.exchange-limit"
WRONG = "skills.exchange-wrong"
KINDS = (QUIET, DIFFER, UNTIMED, LIMIT, WRONG)
SETTLED = (QUIET, DIFFER, UNTIMED, LIMIT)
"""What needs nobody any more once it is known what became of it."""
NEITHER = "neither"
"""The role of those who are neither of the two of an exchange."""
LOOK_MINUTES = 24 * 60


def open_one(tx: Transaction, exchange: Exchange, kind: str, about: int) -> None:
    """Let somebody look at it; one that waits already is that one."""
    look = Button(Text("skills-exchange-look-button"), "skills.exchange_look", exchange.id)
    asks.open(
        tx,
        kind,
        about=about,
        subject=exchange.subject,
        steps=(NEITHER,),
        clock_minutes=LOOK_MINUTES,
        what=_what(exchange, kind, about),
        rows=((look,),),
    )


def _what(exchange: Exchange, kind: str, about: int) -> Text:
    word = kind.removeprefix("skills.")
    return Text(f"skills-ask-{word}", who=Name(about), other=Name(exchange.other(about)))


def wrong(tx: Transaction, exchange: Exchange, by: int) -> Ask:
    """One of the two tells that something was not right. A person has to look, and the other one is not told."""
    look = Button(Text("skills-exchange-look-button"), "skills.exchange_look", exchange.id)
    ask_id = asks.open(
        tx,
        WRONG,
        about=by,
        asked_by=by,
        guarded=True,
        subject=f"{exchange.subject}{by}:",
        steps=(NEITHER,),
        clock_minutes=LOOK_MINUTES,
        what=_what(exchange, WRONG, by),
        rows=((look,),),
    )
    consequences.part(tx, by, exchange.other(by))
    return asks.load(tx, ask_id)


def close_all(tx: Transaction, exchange: Exchange, by: int, outcome: str = "sorted") -> None:
    """What became of it is known; what was not right stays with whoever looks at that."""
    for kind in SETTLED:
        asks.close_subject(tx, kind, exchange.subject, by, outcome)


def has_time(tx: Transaction, exchange: Exchange, by: int) -> None:
    """They have a time: nobody needs to find one."""
    asks.close_subject(tx, UNTIMED, exchange.subject, by, "sorted")


def may_look(tx: Transaction, person: Person, exchange: Exchange) -> bool:
    """Whether that person may look at it: neither of the two, and called for it, or could take it."""
    if person.id in exchange.both:
        return False
    subjects = [(kind, exchange.subject) for kind in SETTLED]
    subjects += [(WRONG, f"{exchange.subject}{one}:") for one in exchange.both]
    waiting = [asks.waiting_for(tx, kind, subject) for kind, subject in subjects]
    return any(ask is not None and asks.may_act(tx, ask, person.id) for ask in waiting)


def hold_neither(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "neither" of an ask: the place's coordinators but the two; where there is no other, anybody
    else who works there.
    """
    found = exchanges.find(tx, int(ask.subject.split(":")[1]))
    two = set() if found is None else set(found.both)
    first = [one.id for one in people.with_role(tx, ask.place, "coordinator") if one.id not in two]
    return first or [one.id for one in rota.could_be_on_duty(tx, ask.place) if one.id not in two]


def reported(tx: Transaction, person_id: int) -> set[int]:
    """The other one of each exchange of which something is told that was not right, while somebody looks at it."""
    told = asks.of_kind(tx, people.get(tx, person_id).place, WRONG)
    found = [exchanges.find(tx, int(ask.subject.split(":")[1])) for ask in told]
    return {one.other(person_id) for one in found if one is not None and person_id in one.both}
