"""Does it go on that somebody acts for a parent? They are asked each quarter of a year, and once somebody was called.

From being asked on, whoever acts sees nothing new. The question itself, and with it the yes, comes a day later only:
until then nothing on the parent's phone shows that anything was asked, for it may be in another's hand just then.
"""

from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import UrgentAsk
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import messages
from bot.people.store import companions as store
from bot.people.store.companions import Link

AGAIN_AFTER: Instant = 91 * DAY
"""A yes holds a quarter of a year: no burden, and one that was given under pressure does not hold for a whole
pregnancy.
"""
ANSWER_WITHIN: Instant = 14 * DAY
"""So long after they were asked again it rests, until they say yes."""
LATER: Instant = DAY
"""After somebody was called for them they are asked on another day: not in that hour, with whoever is beside them. A
quarter of a year's question waits as long, so that the one looks like the other.
"""
RULE = "people.companion"


def holds(tx: Transaction, link: Link) -> None:
    """The parent has said yes just now: they are asked again when it has held long enough."""
    _wake(tx, link, AGAIN_AFTER)


def _wake(tx: Transaction, link: Link, after: Instant) -> None:
    timers.set_timer(tx, RULE, link.subject, tx.now + after, late_limit=FOREVER, about=link.parent_id)


def over(tx: Transaction, link: Link) -> None:
    """It has ended: nobody is asked any more."""
    timers.cancel(tx, RULE, link.subject)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.companion": a yes has held long enough, or the day after which the parent can be asked is
    over.
    """
    link = store.find(tx, int(timer.subject.split(":")[1]))
    if link is None or link.companion_id is None:
        return
    if link.asked_at is None:
        _ask(tx, link)
    else:
        messages.goes_on(tx, link, link.companion_id, tx.now)


def urgent_ask(tx: Transaction, fact: UrgentAsk) -> None:
    """What follows whenever somebody is called for a parent, once more too: whoever acts for them sees nothing new from
    the first call on, and the parent is asked, in private and a day after the last one, whether it goes on.
    """
    for link in store.of_parent(tx, fact.person_id):
        if link.state == "stands":
            _ask(tx, link)


def _ask(tx: Transaction, link: Link) -> None:
    store.ask(tx, link)
    outbox.withdraw(tx, _question(link))
    _wake(tx, link, LATER)


def _question(link: Link) -> str:
    return f"{link.subject}again:"


def is_asked(tx: Transaction, link: Link) -> bool:
    """Whether the parent has been asked and a day has gone by, so that their yes is taken."""
    return link.asked_at is not None and not timers.pending(tx, RULE, link.subject)


def say_yes(tx: Transaction, link: Link) -> None:
    """The parent says that it goes on, for as long as a yes holds. Before they are asked it changes nothing, and looks
    like a yes that was said already.
    """
    if not is_asked(tx, link):
        return
    store.go_on(tx, link)
    outbox.withdraw(tx, _question(link))
    holds(tx, link)
    audit.record(tx, link.parent_id, "people.companion_goes_on", link.parent_id)


def rests(tx: Transaction, link: Link) -> bool:
    """Whether nobody acts by it just now: the parent was asked a while ago, and has not said yes again."""
    return link.asked_at is not None and link.asked_at + ANSWER_WITHIN <= tx.now
