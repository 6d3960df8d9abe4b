"""A community made up by chance: everything that the figures count happens in it, and much that they do not."""

from random import Random

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from tests.evidence.community import Community, at

BEGAN, OVER = at(20, month=9), at(5, month=12)
ROLES = (
    ("parent",),
    ("parent",),
    ("parent",),
    ("parent", "mentor"),
    ("mentor",),
    ("nurse",),
    ("coordinator", "parent"),
    (),
)
KINDS = ("exchange", "job", "session", "checkin", "hosting")
ASK_KINDS = ("safety.unsafe", "checkins.unsafe", "safety.now", "checkins.pulse", "people.loss", "talk.report")
NEEDS = ("recipes", "regular-call", "message-chat")
WHYS = ("nobody", "taken_back", "lapsed", "elsewhere")


class Lively:
    """`names` are what its people are called, in the order in which they come; nothing else depends on them."""

    def __init__(self, of: Community, seed: int, names: list[str]) -> None:
        self.of, self.chance = of, Random(seed)
        self.people: list[int] = []
        self.carded: dict[int, int] = {}
        for name in names:
            came = self.when() if self.chance.random() < 0.5 else BEGAN - 30 * DAY
            state = "left" if self.chance.random() < 0.1 else "active"
            roles = () if state == "left" else self.chance.choice(ROLES)
            self.people.append(of.person(name, *roles, joined=came, state=state))

    def when(self) -> Instant:
        return BEGAN + self.chance.randrange((OVER - BEGAN) // MINUTE) * MINUTE + self.chance.randrange(MINUTE)

    def two(self) -> list[int]:
        return self.chance.sample(self.people, 2)

    def lives(self, acts: int) -> None:
        for _ in range(acts):
            self.chance.choice(
                (self.gives, self.gives, self.asks, self.pairs, self.needs, self.decides, self.is_asked)
            )()

    def gives(self) -> None:
        giver, receiver = self.two()
        kind = self.chance.choice(KINDS)
        key = self.of.gives(
            giver if self.chance.random() < 0.9 else None,
            receiver if self.chance.random() < 0.9 else None,
            self.chance.choice((10, 30, 45, 60, 200)),
            self.when(),
            kind,
        )
        if self.chance.random() < 0.2:
            self.of.takes_back(key)

    def asks(self) -> None:
        about, other = self.two()
        opened = self.when()
        taken = opened + self.chance.randrange(2 * DAY) if self.chance.random() < 0.6 else None
        closed = opened + 2 * DAY + self.chance.randrange(DAY) if self.chance.random() < 0.5 else None
        made = self.of.ask(
            self.chance.choice(ASK_KINDS),
            opened,
            about=about,
            taken=taken,
            closed=closed,
            asked_by=self.chance.choice((about, None)),
            by=self.chance.choice((about, other)),
            outcome=self.chance.choice(("sorted", "left")),
        )
        self.of.calls(made, other, opened)

    def pairs(self) -> None:
        parent, helper = self.two()
        began = self.when()
        ended = began + self.chance.randrange(30 * DAY) if self.chance.random() < 0.7 else began
        made = self.of.pairing(parent, helper, began, ended=ended, kind=self.chance.choice(("nurse", "mentor")))
        after = self.chance.choice((None, 30, 47 * 60, 60 * 60, 100 * 60))
        self.of.contact(made, began, after=after, about=parent, outcome=self.chance.choice(("sorted", "elsewhere")))
        if self.chance.random() < 0.7:
            self.of.plan(made, parent, helper, began)
        for week in range(4):
            state = self.chance.choice(("kept", "kept", "not_held", "cancelled", "told"))
            self.of.meeting(made, parent, helper, began + week * 7 * DAY + 30 * HOUR, state)

    def needs(self) -> None:
        person = self.chance.choice(self.people)
        if self.chance.random() < 0.2:
            card = 10_000
        else:
            card = self.of.card(person, self.chance.choice(NEEDS)) if person not in self.carded else self.carded[person]
            self.carded[person] = card
        state = self.chance.choice(("met", "partly", "unmet", "unmet"))
        self.of.need(person, card, state, self.chance.choice(WHYS) if state == "unmet" else "", self.when())

    def decides(self) -> None:
        who = self.chance.choice(self.people)
        item = self.of.item(who, self.when(), of_place=self.chance.random() < 0.2)
        outcome = self.chance.choice(("carried", "carried", "tie"))
        promise = self.chance.choice(("done", "doing", None)) if outcome == "carried" else None
        made = self.of.decision(item, who, self.when(), outcome=outcome, promise=promise)
        for voter in self.chance.sample(self.people, min(3, len(self.people))):
            self.of.votes(made, voter)

    def is_asked(self) -> None:
        self.of.asked(*self.two(), self.when())
