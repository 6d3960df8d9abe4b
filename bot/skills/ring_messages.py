"""What is said of rings. Nobody is named before everybody has said yes, and nobody ever reads a no.

A no, silence and a change of plans are said in the same words.
"""

from bot.base import outbox
from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text, Value, When
from bot.base.transaction import Transaction
from bot.skills.messages import MINE, name
from bot.skills.ring_rules import Terms, Thing
from bot.skills.store.rings import Part, Ring

CAME = ("sent", "folded", "sending", "recalled", "dropped")
"""What became of a message that arrived, or may have."""


def key(part: Part) -> str:
    """What is said to one person of their part is kept under this."""
    return f"skills-ring:{part.id}:"


def see(part: Part) -> Button:
    """The button that opens it."""
    return Button(Text("skills-ring-see-button"), "skills.ring", part.id)


def answers(part: Part) -> tuple[Row, ...]:
    """Yes, where they have not said it yet, or not this time."""
    no = Button(Text("skills-ring-no-button"), "skills.ring_no", part.id)
    if part.state == "yes":
        return ((no,),)
    return ((Button(Text("skills-ring-yes-button"), "skills.ring_yes", part.id), no),)


def _what(thing: Thing) -> Text:
    where = Text("skills-where-line", choice=thing.where)
    return Text("skills-ring-thing", what=name(thing.kind), where=where, length=Duration(thing.minutes))


def question(part: Part, ring: Ring) -> Screen:
    """Would you? What they would give, to nobody named, and what they would get, from nobody named."""
    side = part.terms.side
    way = f"pot-{side}" if ring.from_pot and side != "both" else side
    text = Text(f"skills-ring-asked-{way}", until=When(ring.until), **_said(part.terms))
    return Screen(text, answers(part), kind="notice")


def _said(told: Terms) -> dict[str, Value]:
    both = (("gives", told.gives), ("gets", told.gets))
    return {word: _what(one) for word, one in both if one is not None}


def ask(tx: Transaction, part: Part, ring: Ring) -> None:
    """Ask somebody who put up what would help them: they asked for it."""
    once = f"{key(part)}asked:{ring.id}"
    outbox.send(tx, part.person_id, question(part, ring), lane="reminder", key=once, not_after=ring.until)


def invite(tx: Transaction, part: Part, ring: Ring) -> None:
    """Ask somebody who would only give: they did not ask for it."""
    once = f"{key(part)}asked:{ring.id}"
    screen = question(part, ring)
    outbox.send(tx, part.person_id, screen, lane="bulk", key=once, not_after=ring.until, unprompted=True)


def was_asked(tx: Transaction, part: Part) -> bool:
    """Whether the question came, or may have: not where it waited too long for its turn, or could not be sent."""
    return outbox.became_of(tx, f"{key(part)}asked:") in CAME


def take_back(tx: Transaction, part: Part) -> None:
    """Whatever waits to be said to them of it is not true any more."""
    outbox.withdraw(tx, key(part))


def waits(part: Part, ring: Ring) -> Text:
    """They said yes, and others are asked."""
    return Text(f"skills-ring-waits-{part.terms.side}", until=When(ring.until), **_said(part.terms))


def goes_on(tx: Transaction, part: Part, ring: Ring) -> None:
    """Somebody who said yes: others are asked now, and what they said yes to stays as it was."""
    screen = Screen(Text("skills-ring-goes-on", until=When(ring.until)), ((see(part),),), kind="notice")
    outbox.send(tx, part.person_id, screen, lane="talk", key=f"{key(part)}goes-on:{ring.id}", not_after=ring.until)


def let_go(tx: Transaction, part: Part) -> None:
    """Somebody who said yes: it does not come about this time."""
    gets = {} if part.terms.gets is None else {"gets": _what(part.terms.gets)}
    text = Text(f"skills-ring-let-go-{part.terms.side}", **gets)
    screen = Screen(text, ((MINE,),), kind="notice")
    outbox.send(tx, part.person_id, screen, lane="talk", key=f"{key(part)}let-go:{part.ring_id}")


def names(gives_to: int | None, gets_from: int | None, told: Terms) -> Text:
    """Everybody said yes: who gives to whom, for one of them."""
    lines = []
    if gives_to is not None and told.gives is not None:
        lines.append(Text("skills-ring-gives-line", who=Name(gives_to), thing=_what(told.gives)))
    if gets_from is not None and told.gets is not None:
        lines.append(Text("skills-ring-gets-line", who=Name(gets_from), thing=_what(told.gets)))
    return Text("skills-ring-agreed", lines=Lines(tuple(lines)))
