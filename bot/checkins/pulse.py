"""The pulse: "How is this week?", a word in one tap. The hardest answer reaches a person the same day."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit, enclosures, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant, days_on, local
from bot.base.enclosures import Picture
from bot.base.facts import Loss, ParentReady, PersonErased
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text
from bot.base.names import clean_words
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import messages
from bot.checkins.store import pulses
from bot.checkins.store.pulses import Pulse
from bot.pairing import service as pairing
from bot.people import consents, profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places

RULE = "checkins.pulse"
"""The rule that asks somebody how their week is, and the kind of the ask that the hardest answer opens."""
WORDS = ("good", "all_right", "up_and_down", "hard", "very_hard")
"""From the best to the hardest."""
BUSY = "busy"
"""Fine, just busy: an answer like any other, that is never counted as a bad one."""
HARDEST = "very_hard"
LEVELS = {word: 4 - place for place, word in enumerate(WORDS)} | {BUSY: 3}
"""Where each word stands among five in a picture, the better the higher."""
EVERY_WEEKS = (1, 2, 0)
MORNING = time(10)
SPREAD_MINUTES = 60
"""Not everybody is asked in the same minute."""
GOOD_FOR: Instant = 3 * DAY
"""So long the question is worth asking; then it waits for the next week."""
WEEKS_SHOWN = 8
WORDS_MAX = 1000


def parent_ready(tx: Transaction, fact: ParentReady) -> None:
    """A parent is here: they are asked from next week on."""
    if not timers.pending(tx, RULE, _subject(fact.person_id)):
        _next(tx, people.get(tx, fact.person_id), 1)


def begin(tx: Transaction) -> None:
    """When the house opens: parents from before they were asked are asked too."""
    if timers.pending(tx, RULE):
        return
    for place in places.names():
        for parent in people.with_role(tx, place, "parent"):
            if profiles.is_ready(tx, parent.id):
                _next(tx, parent, 1)


def _subject(person_id: int) -> str:
    return f"person:{person_id}:pulse"


def _next(tx: Transaction, person: Person, weeks: int) -> None:
    morning = time(*divmod(places.place(person.place).morning, 60))
    at = next_at(tx.now, person.zone, weeks, person.id, morning)
    timers.set_timer(tx, RULE, _subject(person.id), at, late_limit=FOREVER, about=person.id)


def next_at(now: Instant, zone: str, weeks: int, person_id: int, morning: time = MORNING) -> Instant:
    """When somebody in that zone is asked again, so many weeks after `now`: in the hour after that of their morning."""
    on = datetime.combine(date.min, morning) + timedelta(minutes=person_id * 7 % SPREAD_MINUTES)
    return days_on(now, zone, 7 * weeks, on.time())


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.pulse": ask, where it is wanted, and look again in a week or two."""
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or person.state != "active" or "parent" not in person.roles:
        return
    weeks = every_weeks(tx, person.id)
    monday = _monday(person, tx.now)
    if weeks and person.loss_at is None and pulses.of_week(tx, person.id, monday.isoformat()) is None:
        key = f"{_subject(person.id)}:{monday}"
        until = tx.now + GOOD_FOR
        outbox.send(
            tx, person.id, question(), lane="bulk", key=key, not_after=until, purpose=messages.PURPOSE, unprompted=True
        )
    _next(tx, person, weeks or 1)


def _monday(person: Person, now: Instant) -> date:
    today = local(now, person.zone).date()
    return today - timedelta(days=today.weekday())


def question() -> Screen:
    """How is this week?"""
    words = [Button(Text("checkins-pulse-button", word=word), "checkins.pulse_say", word) for word in (*WORDS, BUSY)]
    rows: tuple[Row, ...] = (tuple(words[:2]), tuple(words[2:4]), tuple(words[4:]))
    return Screen(Text("checkins-pulse"), rows, kind="notice")


def say(tx: Transaction, person: Person, word: str) -> Ask | None:
    """That word is how this week is, in the place of what was said before; for the hardest one the ask that a person
    gets in touch. `MovedOn` for a word nobody offers.
    """
    if word not in (*WORDS, BUSY):
        raise MovedOn("no such word")
    monday = _monday(person, tx.now).isoformat()
    before = pulses.of_week(tx, person.id, monday)
    if before is None or before.word != word:
        pulses.say(tx, person.id, monday, word, before.words if before else "")
        audit.record(tx, person.id, "checkins.pulse", person.id)
    outbox.withdraw(tx, f"{_subject(person.id)}:")
    return _somebody_looks(tx, person) if word == HARDEST else None


def write(tx: Transaction, person: Person, words: str) -> None:
    """What this week is like in their own words, beside the word they tapped."""
    monday = _monday(person, tx.now).isoformat()
    before = pulses.of_week(tx, person.id, monday)
    pulses.say(tx, person.id, monday, before.word if before else "", clean_words(words)[:WORDS_MAX])
    audit.record(tx, person.id, "checkins.pulse", person.id)


def _somebody_looks(tx: Transaction, person: Person) -> Ask:
    """Their nurse is called first, where they share with her how they are."""
    clock = places.place(person.place).clock(RULE)
    called = dict(zip(clock.steps, clock.minutes, strict=True))
    if len(called) > 1 and not shared(tx, person.id):
        called.pop("nurse", None)
    ask_id = asks.open(
        tx,
        RULE,
        about=person.id,
        asked_by=person.id,
        steps=tuple(called),
        clock_minutes=tuple(called.values()),
        urgent=True,
    )
    return asks.load(tx, ask_id)


def this_week(tx: Transaction, person: Person) -> Pulse | None:
    """What they said of this week."""
    return pulses.of_week(tx, person.id, _monday(person, tx.now).isoformat())


def weeks(tx: Transaction, reader: Person, person_id: int) -> list[Pulse]:
    """How somebody's last weeks were, the newest first: their own, or for their nurse where they share that. `MovedOn`
    for anybody else.
    """
    if reader.id != person_id:
        nurse = pairing.active(tx, person_id, "nurse")
        if nurse is None or nurse.helper_id != reader.id or not shared(tx, person_id):
            raise MovedOn(f"person {reader.id} does not read how person {person_id} is")
        audit.record(tx, reader.id, "checkins.pulses_read", person_id)
    return [one for one in pulses.latest(tx, person_id, WEEKS_SHOWN) if one.word]


def draw(tx: Transaction, reader: Person, person_id: int) -> list[Pulse]:
    """Let a picture of somebody's last weeks, if there are any, reach `reader`, with the same facts in words; those
    weeks. `MovedOn` for anybody who may not read them.
    """
    found = weeks(tx, reader, person_id)
    if not found:
        return found
    picture = Picture(
        title=Text("checkins-pulse-picture"),
        unnamed=Text("checkins-pulse-picture"),
        subtitle=Text("checkins-pulse-picture-about"),
        figures=tuple((Text("checkins-pulse-day", day=Day(one.monday)), _one(one.word)) for one in found),
        levels=tuple(LEVELS[one.word] for one in found),
        weeks=_weeks_since_the_first(found),
        scale=tuple(_one(word) for word in reversed(WORDS)),
    )
    enclosures.send_picture(tx, reader.id, picture, Screen(told(person_id, found), kind="notice"))
    return found


def told(person_id: int, found: Sequence[Pulse]) -> Text:
    """Those weeks in words, a line each."""
    lines = tuple(Text("checkins-pulse-line", day=Day(one.monday), word=one.word) for one in found)
    return Text("checkins-pulse-weeks", who=Name(person_id), lines=Lines(lines))


def _weeks_since_the_first(found: Sequence[Pulse]) -> tuple[int, ...]:
    days = [date.fromisoformat(one.monday) for one in found]
    return tuple((day - min(days)).days // 7 for day in days)


def _one(word: str) -> Text:
    return Text("checkins-pulse-one", word=word)


def shared(tx: Transaction, person_id: int) -> bool:
    """Whether that person's nurse may know how they are."""
    return consents.stands(tx, person_id, "share_with_nurse")


def is_asked(tx: Transaction, person_id: int) -> bool:
    """Whether that parent is asked from time to time."""
    return every_weeks(tx, person_id) > 0 and bool(timers.pending(tx, RULE, _subject(person_id)))


def every_weeks(tx: Transaction, person_id: int) -> int:
    """Every how many weeks they are asked; 0 for never."""
    told = pulses.every_weeks(tx, person_id)
    return 1 if told is None else told


def ask_every(tx: Transaction, person: Person, weeks: int) -> None:
    """Ask them so often from now on. `MovedOn` for what is not offered."""
    if weeks not in EVERY_WEEKS:
        raise MovedOn(f"every {weeks} weeks is not offered")
    pulses.set_every_weeks(tx, person.id, weeks)
    if not weeks:
        outbox.withdraw(tx, f"{_subject(person.id)}:")


def loss(tx: Transaction, fact: Loss) -> None:
    """Nobody asks lightly how the week is after a loss; what was not yet sent is taken back."""
    outbox.withdraw(tx, f"{_subject(fact.person_id)}:")


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of how they were."""
    pulses.forget(tx, fact.person_id)
