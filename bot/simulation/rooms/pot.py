"""Giving to the pot and looking what it holds; it gives and promises nothing that it does not have."""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS
from bot.simulation.rooms.skills import taps_twice

GIVERS = frozenset({"parent", "mentor", "helper"})
MONTH: int = 30 * DAY
GIVEN_MOST, COVERED_MOST, FIRST_MOST = 6 * 60, 2 * 60, 2 * 60
"""Minutes that one person gives to it in thirty days, that it gives for one in as long, and that are first hours."""
_FLOW = (
    "WITH flow AS (SELECT p.id AS pot, t.id, t.at, CASE WHEN t.from_account = p.id THEN t.minutes ELSE 0 END AS came, "
    "CASE WHEN t.to_account = p.id THEN t.minutes ELSE 0 END AS went FROM accounts p JOIN transfers t ON p.id IN "
    "(t.from_account, t.to_account) WHERE p.kind = 'pot'), held AS (SELECT pot, id, sum(came - went) OVER (PARTITION "
    "BY pot ORDER BY id) AS holds FROM flow) "
)
"""What went through each pot, and what it held after each transfer."""
_COVER = (
    "t.kind = 'exchange' AND t.reverses IS NULL AND t.key GLOB '*:pot' AND EXISTS (SELECT 1 FROM accounts p WHERE p.id "
    "= t.to_account AND p.kind = 'pot')"
)
"""What a pot gave for who received."""


def _gives_to_it(who: Inhabitant) -> None:
    if not who.press_any("hours.gift", "hours.give") and who.phone.received:
        who.press((who.phone.last, "hours.give" if who.chosen(60) else "hours.pot"))


BEHAVIOURS = (Behaviour("gives to the pot", 10, _gives_to_it, GIVERS),)
OCCASIONS = (Occasion("somebody thinks of the pot", 7 * HOUR, _gives_to_it, GIVERS),)
REACTIONS: Reactions = {
    "hours.give": ((50, "hours.give"), (50, None)),
    "hours.gift": ((80, "hours.gift"), (20, None)),
}
THEN = {"hours.gift": taps_twice}


def it_gives_only_what_it_has(look: Look) -> Iterator[str]:
    """After whatever it gave for somebody, or as first hours, it held no less than nothing; and of an exchange no more
    than was promised for it, for nobody more than two hours in a month.
    """
    for transfer_id, kind, holds in look.rows(
        f"{_FLOW} SELECT t.id, t.kind, h.holds FROM transfers t JOIN held h ON h.id = t.id WHERE (t.kind = 'first' OR "
        f"{_COVER}) AND h.holds < 0"
    ):
        yield f"the pot gave transfer {transfer_id} of {kind}, and held {holds} minutes after it"
    for account_id, minutes in look.rows(
        f"SELECT t.receiver, sum(t.minutes) AS covered FROM transfers t WHERE {_COVER} AND t.receiver IS NOT NULL AND "
        f"t.at > :since AND {STANDS} GROUP BY 1 HAVING covered > :most",
        since=look.now - MONTH,
        most=COVERED_MOST,
    ):
        yield f"the pot gave {minutes} minutes for account {account_id} in a month"


def it_promises_only_what_it_has(look: Look) -> Iterator[str]:
    """Whatever it has promised was there when it did, beside all it had promised before; for nobody more than a month's
    minutes at once.
    """
    for evidence, promised, held in look.rows(
        "SELECT q.evidence, (SELECT sum(r.minutes) FROM pot_promises r WHERE r.pot_id = q.pot_id AND r.id <= q.id) AS "
        "promised, (SELECT coalesce(sum(t.minutes), 0) FROM transfers t WHERE t.from_account = q.pot_id AND t.at <= "
        "q.at) - (SELECT coalesce(sum(t.minutes), 0) FROM transfers t WHERE t.to_account = q.pot_id AND t.at < "
        "q.at) AS held FROM pot_promises q WHERE promised > held"
    ):
        yield f"{promised} minutes are promised with {evidence}, and the pot held {held}"
    for account_id, promised in look.rows(
        "SELECT account_id, sum(minutes) AS promised FROM pot_promises GROUP BY 1 HAVING promised > :most",
        most=COVERED_MOST,
    ):
        yield f"{promised} minutes are promised for account {account_id}"


def what_it_promised_may_still_come(look: Look) -> Iterator[str]:
    """A promise is for a ring that is asked, or for an exchange that is not settled; and each of those has the one."""
    for (evidence,) in look.rows(
        "SELECT q.evidence FROM pot_promises q WHERE NOT EXISTS (SELECT 1 FROM skills_rings r WHERE q.evidence = "
        "'ring:' || r.id || ':' AND r.state = 'open') AND NOT EXISTS (SELECT 1 FROM skills_exchanges e WHERE "
        "q.evidence = 'exchange:' || e.id AND e.settled_at IS NULL)"
    ):
        yield f"the pot still keeps what it promised for {evidence}"
    for (ring_id,) in look.rows(
        "SELECT r.id FROM skills_rings r WHERE r.state = 'open' AND r.from_pot = 1 AND NOT EXISTS (SELECT 1 FROM "
        "pot_promises q WHERE q.evidence = 'ring:' || r.id || ':')"
    ):
        yield f"ring {ring_id} is asked on the pot's word, and nothing is promised for it"


def gifts_are_given_once(look: Look) -> Iterator[str]:
    """Each gift was told by one tap, out of what its giver had given beyond what they received, and within a month's
    measure; first hours come once.
    """
    for account_id, kept, told in look.rows(
        "SELECT a.id, (SELECT count(*) FROM transfers t WHERE t.kind = 'gift' AND t.to_account = a.id) AS kept, "
        "(SELECT count(*) FROM audit u WHERE u.action = 'hours.gift' AND u.about = a.person_id) AS told FROM accounts "
        "a WHERE a.kind = 'person' AND a.person_id IS NOT NULL AND kept <> told"
    ):
        yield f"account {account_id} gave {kept} gifts, and {told} were told"
    for transfer_id, account_id in look.rows(
        "WITH own AS (SELECT a.id AS account, t.id, t.kind, t.to_account, CASE WHEN t.from_account = a.id THEN "
        "t.minutes ELSE -t.minutes END AS m FROM accounts a JOIN transfers t ON a.id IN (t.from_account, t.to_account) "
        "WHERE a.kind = 'person'), sums AS (SELECT account, id, kind, to_account, sum(m) OVER (PARTITION BY account "
        "ORDER BY id) AS stands FROM own) SELECT id, account FROM sums WHERE kind = 'gift' AND to_account = account "
        "AND stands < 0"
    ):
        yield f"gift {transfer_id} of account {account_id} was more than they had given"
    for account_id, minutes in look.rows(
        "SELECT t.to_account, sum(t.minutes) AS gave FROM transfers t WHERE t.kind = 'gift' AND t.at > :since GROUP BY "
        "1 HAVING gave > :most",
        since=look.now - MONTH,
        most=GIVEN_MOST,
    ):
        yield f"account {account_id} gave {minutes} minutes to the pot in a month"
    for account_id, times in look.rows(
        "SELECT t.from_account, count(*) AS times FROM transfers t WHERE t.kind = 'first' GROUP BY 1 HAVING times > 1 "
        "OR max(t.minutes) > :most",
        most=FIRST_MOST,
    ):
        yield f"account {account_id} was given first hours {times} times, or too many"


INVARIANTS: tuple[Invariant, ...] = (
    it_gives_only_what_it_has,
    it_promises_only_what_it_has,
    what_it_promised_may_still_come,
    gifts_are_given_once,
)
