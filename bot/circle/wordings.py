"""Members change Kith's own words: somebody proposes others for a text, the circle decides, and they are said at that
place from then on. A text on consent, safety or loss waits for somebody who works here, who did not propose it.

What stood before stands again where the circle decides so, or at once where a coordinator sees that it does harm.
"""

from bot.asks import own
from bot.asks import service as asks
from bot.asks.rules import FOLLOW_UP_MINUTES, Ask
from bot.base import audit
from bot.base.clock import DAY, MINUTE, Instant
from bot.base.facts import DecisionMade, PersonErased
from bot.base.messages import Text
from bot.base.outcome import MovedOn, Refused
from bot.base.rewording import is_label
from bot.base.texts import Worded
from bot.base.transaction import Transaction
from bot.circle import rules, wording_messages, wording_rules, wording_use
from bot.circle import service as circle
from bot.circle.store import agenda
from bot.circle.store import wordings as store
from bot.circle.store.agenda import Item
from bot.circle.store.wordings import Wording
from bot.people import consents
from bot.people import service as people
from bot.people.rules import STAFF_ROLES, Person
from bot.safety import rota

KIND = "wording"
"""What an item of the agenda is about."""
CHECK = "circle.wording"
"""The kind of ask by which somebody who works here looks at words for a grave text."""
CHECKER = "checker"
"""The role step of whoever may: nurses and coordinators of the place."""
LOOK_MINUTES = 24 * 60
SHOWN_MAX = 40
PUT_BACK_SHOWN: Instant = 14 * DAY
"""So long the circle's screen says that something was put back."""


# --- proposing ---


def propose(tx: Transaction, person: Person, key: str, typed: str) -> Item:
    """Bring other words for that text, in the language that person reads. `Refused` where they cannot be said; the same
    words that wait already are those.
    """
    words = checked(tx, person, key, typed)
    code = wording_use.language(person.language)
    for one in store.at(tx, person.place, "proposed", SHOWN_MAX):
        if (one.language, one.key, one.words) == (code, key, words) and (item := _on_agenda(tx, one)) is not None:
            return item
    shape = wording_use.shape(person.place, code, key)
    if shape is None:
        raise MovedOn(f"text {key} is not to be changed")
    before = wording_use.now(tx, person.place, code, key)
    return _bring(tx, person, Worded(code, key, words, shape.source), before)


def checked(tx: Transaction, person: Person, key: str, typed: str) -> str:
    """The words that somebody typed for that text, as they would be said. `Refused` where they cannot be."""
    code = wording_use.language(person.language)
    shape = wording_use.shape(person.place, code, key)
    if shape is None or not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"text {key} is not for person {person.id} to change")
    now = wording_use.now(tx, person.place, code, key)
    return wording_rules.words_of(typed, shape, now, is_label=is_label(key))


def propose_back(tx: Transaction, person: Person, wording_id: int) -> Item:
    """Bring that what stood before those words is to stand again. Proposed twice it is once."""
    found = look(tx, person, wording_id)
    if found.state != "in_use":
        raise MovedOn(f"wording {wording_id} is {found.state}")
    for one in store.at(tx, person.place, "proposed", SHOWN_MAX):
        if one.ends == found.id and (item := _on_agenda(tx, one)) is not None:
            return item
    return _bring(tx, person, Worded(found.language, found.key, "", found.pieces), found.words, found.id)


def _on_agenda(tx: Transaction, one: Wording) -> Item | None:
    return agenda.about(tx, one.place, one.about)


def _bring(tx: Transaction, person: Person, one: Worded, before: str, ends: int | None = None) -> Item:
    """Not too much of one person's at a time."""
    waiting = [item for item in agenda.items_of(tx, person.id) if item.state == "waiting" and _is_wording(item.about)]
    if len(waiting) >= rules.WAITING_MAX:
        raise Refused("circle-agenda-full", f"{len(waiting)} wordings of person {person.id}", most=rules.WAITING_MAX)
    made = store.add(tx, person.place, person.id, one, before, ends)
    audit.record(tx, person.id, "circle.wording_proposed", None, str(made.id))
    return circle.bring(tx, person, made.about)


def _is_wording(about: str | None) -> bool:
    return about is not None and rules.what_about(about)[0] == KIND


# --- looking ---


def look(tx: Transaction, person: Person, wording_id: int) -> Wording:
    """One of that person's place. `MovedOn` for any other, and for what is known no more."""
    found = store.find(tx, wording_id)
    if found is None or found.place != person.place or not rules.has_vote(person):
        raise MovedOn(f"wording {wording_id} is not for person {person.id} to see")
    if not found.words and found.ends is None:
        raise MovedOn(f"whoever proposed wording {wording_id} is erased")
    return found


def changed(tx: Transaction, person: Person) -> list[Wording]:
    """What that place decided on, the newest first."""
    return [one for one in store.changed(tx, person.place, SHOWN_MAX) if one.words]


def of_text(tx: Transaction, person: Person, key: str) -> Wording | None:
    """The words in use for that text, in the language that person reads, where the place decided on any."""
    code = wording_use.language(person.language)
    used = [one for one in store.in_use(tx, person.place) if (one.language, one.key) == (code, key)]
    return used[-1] if used else None


def resting(tx: Transaction, place: str) -> list[Wording]:
    """What the place decided on and cannot be said, for Kith's own text is another now."""
    return [one for one in store.in_use(tx, place) if wording_use.rests(one)]


def put_back_lately(tx: Transaction, place: str) -> list[Wording]:
    """What a coordinator has put back within the last days, the newest first."""
    ended = [one for one in store.at(tx, place, "ended", SHOWN_MAX) if (one.ended_at or 0) > tx.now - PUT_BACK_SHOWN]
    return [one for one in ended if any(not said.good for said in store.looks(tx, one.id))]


# --- what comes of it ---


def decided(tx: Transaction, fact: DecisionMade) -> None:
    """What came of a vote on words: they are in use at once, or wait for somebody who works here."""
    if not _is_wording(fact.about) or fact.about is None:
        return
    wording_id = rules.what_about(fact.about)[1]
    store.hold(tx, wording_id)
    one = store.find(tx, wording_id)
    if one is None or one.state != "proposed":
        return
    if fact.outcome == "carried":
        _carried(tx, one)
    elif fact.outcome == "not_carried":
        store.move(tx, one.id, "proposed", "declined")


def _carried(tx: Transaction, one: Wording) -> None:
    if one.ends is not None:
        _end(tx, one.ends)
        store.move(tx, one.id, "proposed", "done")
        audit.record(tx, None, "circle.wording_ended", None, str(one.ends))
    elif wording_use.is_grave(one.key):
        store.move(tx, one.id, "proposed", "to_check")
        _ask(tx, one)
    else:
        _use(tx, one)


def _use(tx: Transaction, one: Wording) -> None:
    before = wording_use.now(tx, one.place, one.language, one.key) or one.before
    if store.use(tx, one, before):
        audit.record(tx, None, "circle.wording_used", None, str(one.id))
        _said_otherwise(tx, one)


def _end(tx: Transaction, wording_id: int) -> None:
    ended = store.find(tx, wording_id)
    if ended is not None and store.end(tx, wording_id):
        _said_otherwise(tx, ended)


def _said_otherwise(tx: Transaction, one: Wording) -> None:
    """Whoever has agreed to that text is asked to look again."""
    for person_id in circle.members(tx, one.place) if one.key in consents.TEXTS else ():
        if wording_use.language(people.get(tx, person_id).language) == one.language:
            consents.ask_again(tx, person_id)


def _ask(tx: Transaction, one: Wording) -> None:
    """Let somebody who works here look at it, one after the other until one does."""
    asks.open(
        tx,
        CHECK,
        about=one.person_id,
        subject=_subject(one),
        steps=(CHECKER,),
        clock_minutes=LOOK_MINUTES,
        what=Text("wording-ask-check"),
        rows=((wording_messages.see(one),),),
    )


def _subject(one: Wording) -> str:
    return f"{one.about}:"


def hold_checker(tx: Transaction, ask: Ask) -> list[int]:
    """Who holds the step "checker": who works at the place; whoever proposed it is apart, for the ask is about them."""
    return [one.id for one in rota.could_be_on_duty(tx, ask.place)]


def _until(tx: Transaction, _ask: Ask) -> Instant:
    return tx.now + FOLLOW_UP_MINUTES * MINUTE


OWN = own.Own(lambda _tx, _ask: (), _until, lambda _tx, _ask: None, lambda _ask: ())
"""Such an ask is closed by a yes or a no, and by nothing else."""


def may_check(person: Person, one: Wording) -> bool:
    """Whether that person is to say yes or no to it: works here, and did not propose it."""
    works_here = person.state == "active" and not person.roles.isdisjoint(STAFF_ROLES) and person.acting is None
    return works_here and person.place == one.place and person.id != one.person_id and one.state == "to_check"


def to_check(tx: Transaction, person: Person, wording_id: int) -> Wording:
    """One that waits for that person's yes or no. `MovedOn` for any other."""
    store.hold(tx, wording_id)
    found = look(tx, person, wording_id)
    if not may_check(person, found):
        raise MovedOn(f"wording {wording_id} is not for person {person.id} to check")
    return found


def good(tx: Transaction, person: Person, wording_id: int) -> Wording:
    """Somebody who works here says yes: people read it from now on."""
    found = to_check(tx, person, wording_id)
    _answered(tx, person, found, "", good=True)
    _use(tx, found)
    return look(tx, person, wording_id)


def not_good(tx: Transaction, person: Person, wording_id: int, typed: str) -> Wording:
    """Somebody who works here says no, and why: what stands stays."""
    found = to_check(tx, person, wording_id)
    _answered(tx, person, found, rules.words_of(typed, wording_rules.WHY_MAX), good=False)
    store.move(tx, found.id, "to_check", "refused")
    return look(tx, person, wording_id)


def _answered(tx: Transaction, person: Person, one: Wording, why: str, *, good: bool) -> None:
    store.look(tx, one.id, person.id, why, good=good)
    audit.record(tx, person.id, "circle.wording_checked", one.person_id, f"{one.id} {'yes' if good else 'no'}")
    asks.close_subject(tx, CHECK, _subject(one), person.id, "sorted")
    _tell(tx, one, "good" if good else "not_good")


def may_put_back(person: Person, one: Wording) -> bool:
    """Whether that person may let what stood before stand again at once."""
    return "coordinator" in person.roles and person.place == one.place and one.state == "in_use"


def put_back(tx: Transaction, person: Person, wording_id: int, typed: str) -> Wording:
    """A coordinator sees that words do harm: what stood before stands again, and the circle reads why."""
    store.hold(tx, wording_id)
    found = look(tx, person, wording_id)
    if not may_put_back(person, found) or person.acting is not None:
        raise MovedOn(f"wording {wording_id} is not for person {person.id} to put back")
    why = rules.words_of(typed, wording_rules.WHY_MAX)
    _end(tx, found.id)
    store.look(tx, found.id, person.id, why, good=False)
    audit.record(tx, person.id, "circle.wording_put_back", found.person_id, str(found.id))
    _tell(tx, found, "put_back")
    return look(tx, person, wording_id)


def _tell(tx: Transaction, one: Wording, came_to: str) -> None:
    if rules.has_vote(people.get(tx, one.person_id)):
        wording_messages.told(tx, one, came_to)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What they proposed is known no more and waits for nobody; what people read stays."""
    for one in store.of_person(tx, fact.person_id):
        if store.move(tx, one.id, "to_check", "refused"):
            asks.close_subject(tx, CHECK, _subject(one), fact.person_id, "left")
        store.move(tx, one.id, "proposed", "declined")
    store.blank(tx, fact.person_id)


FOLLOWS = ((DecisionMade, decided), (PersonErased, erased))
"""What follows from which fact."""
