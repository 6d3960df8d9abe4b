"""One vote on a screen: until when, how many are needed, what I chose; and what came of it.

In a secret vote nothing says what anybody chose: no screen, and nothing that is kept of a press (`docs/decisions`).
"""

from bot.base.messages import Button, Lines, Row, Screen, Text, Value, When
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.circle import about, messages, sealed, service
from bot.circle.store import ballots
from bot.circle.store.decisions import Decision
from handlers.access import MEMBER
from handlers.choices import in_twos
from handlers.circle.front import OPEN
from handlers.doors import Turn, press, typed, whole
from handlers.screens import with_note

PER_PAGE = 4
CHOOSE, SEALED = "circle.choose", "circle.sealed"
IN_SECRET = "circle.in_secret"
"""What a secret vote's screen expects: a typed number would say what is chosen, and is no vote."""


def what(turn: Turn, decision: Decision) -> Value:
    """What that vote is on."""
    try:
        return messages.what(turn.tx, service.voted_on(turn.tx, turn.person, decision))
    except MovedOn:  # whoever brought it is erased
        return Text("circle-words-gone")


def _all_of_it(turn: Turn, decision: Decision) -> Value:
    """The same, with all there is to know before one votes."""
    item = service.voted_on(turn.tx, turn.person, decision)
    whole = None if item.about is None else about.of(turn.tx, item.about).whole
    return whole or what(turn, decision)


@press("circle.vote", who=MEMBER)
def vote(turn: Turn, decision_id: int) -> Screen:
    """One of them, open or over."""
    return shown(turn, service.look(turn.tx, turn.person, decision_id))


def shown(turn: Turn, decision: Decision) -> Screen:
    """That vote as it is now."""
    return _open(turn, decision) if decision.outcome is None else _over(turn, decision)


def _open(turn: Turn, decision: Decision) -> Screen:
    numbers = [*range(1, decision.choices), 0]
    said = [messages.choice(decision, number) for number in numbers]
    has_vote = service.may_vote(turn.tx, turn.person, decision)
    buttons = [
        Button(Text("circle-choice-button", choice=choice), CHOOSE, decision.id, number)
        for choice, number in zip(said, numbers, strict=True)
        if has_vote
    ]
    rows = in_twos(buttons)
    rows = (*rows, *_see(turn, decision)) if len(rows) < 3 else rows
    text = Text(
        "circle-vote",
        what=_all_of_it(turn, decision),
        choices=Lines(tuple(_numbered(number, choice, len(said)) for number, choice in enumerate(said, 1))),
        until=When(decision.closes_at),
        needed=decision.quorum,
        mine=_mine(turn, decision, has_vote=has_vote),
    )
    expects = IN_SECRET if decision.secret and has_vote else None
    return Screen(text, rows, back=OPEN, kind="article", expects=expects)


def _numbered(number: int, choice: Value, many: int) -> Text:
    if many < 3:
        return Text("circle-choice-line", choice=choice)
    return Text("circle-numbered-choice", number=number, choice=choice)


def _mine(turn: Turn, decision: Decision, *, has_vote: bool) -> Text:
    """What this person chose, where that may be said."""
    if not has_vote:
        return Text("circle-mine-came-later")
    if decision.secret:
        voted = ballots.has_voted(turn.tx, decision.id, turn.person.id)
        return Text("circle-mine-secret", voted="yes" if voted else "no")
    chosen = ballots.choice_of(turn.tx, decision, turn.person.id)
    return Text("circle-mine-none") if chosen is None else Text("circle-mine", choice=messages.choice(decision, chosen))


def _see(turn: Turn, decision: Decision) -> tuple[Row, ...]:
    """The button of what it is about."""
    item = service.voted_on(turn.tx, turn.person, decision)
    see = None if item.about is None else about.of(turn.tx, item.about).see
    return () if see is None else ((see,),)


def _over(turn: Turn, decision: Decision) -> Screen:
    totals = messages.totals(decision) if decision.totals else Lines((Text("circle-no-totals"),))
    text = Text("circle-over-vote", what=what(turn, decision), outcome=messages.came_to(decision), totals=totals)
    results = Button(Text("circle-results-button"), "circle.results", 0)
    return Screen(text, ((results,),), back=OPEN, kind="article")


def _kept_as(tx: Transaction, update_id: int, raw: list[str]) -> str | None:
    """Of a press in a secret vote nothing is kept that says what was chosen."""
    try:
        decision_id = whole(CHOOSE, raw[0] if raw else "")
    except MovedOn:
        return None
    kept = sealed.choice(tx, decision_id, update_id, ":".join(raw[1:]))
    return None if kept is None else f"{SEALED}:{decision_id}:{kept}"


@press(CHOOSE, who=MEMBER, kept_as=_kept_as)
def choose(turn: Turn, decision_id: int, choice: int) -> Screen:
    """One chooses openly. In a secret vote this is no press but a number that was typed, and counts for nothing."""
    if service.look(turn.tx, turn.person, decision_id).secret:
        raise Refused("circle-tap-in-secret", f"decision {decision_id} is secret, and that came unsealed")
    return shown(turn, service.vote(turn.tx, turn.person, decision_id, choice))


@press(SEALED, who=MEMBER)
def choose_in_secret(turn: Turn, decision_id: int, kept: str) -> Screen:
    """One chooses in secret: what was pressed, as it was kept."""
    decision = sealed.vote(turn.tx, turn.person, decision_id, kept)
    return (
        with_note(Text("circle-in-the-box"), shown(turn, decision))
        if decision.outcome is None
        else _over(turn, decision)
    )


@typed(IN_SECRET, who=MEMBER)
def in_secret(_turn: Turn, _words: str) -> Screen:
    """What is typed stays to be read for a while: it is no vote."""
    return Screen(Text("circle-tap-in-secret"), back=OPEN, expects=IN_SECRET)


@press("circle.results", who=MEMBER)
def results(turn: Turn, page: int) -> Screen:
    """What came of the latest votes."""
    found = service.results(turn.tx, turn.person)
    if not found:
        return Screen(Text("circle-no-results"), back=OPEN)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = tuple(
        Text("circle-result-line", number=number, what=what(turn, one), outcome=messages.came_to(one))
        for number, one in enumerate(here, 1)
    )
    each = tuple(
        Button(Text("circle-open-one-button", number=str(number)), "circle.vote", one.id)
        for number, one in enumerate(here, 1)
    )
    more = ((Button(Text("more-button"), "circle.results", (page + 1) % count),),) if count > 1 else ()
    return Screen(Text("circle-results", lines=Lines(lines)), (each, *more), back=OPEN, kind="article")


HANDLERS = (vote, choose, choose_in_secret, in_secret, results)
