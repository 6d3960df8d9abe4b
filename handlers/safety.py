""" "I need someone now": the numbers at once, somebody called, and the truth about what happens next. And what follows
from words that worry us, for whoever wrote them and whoever is called.
"""

from bot.asks import messages as asks_messages
from bot.asks.messages import numbers
from bot.asks.rules import Ask
from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.safety import alarms, service
from bot.safety.alarms import Told
from bot.safety.messages import call_rows, today, where_it_is
from bot.safety.screening import ready
from handlers import reaching
from handlers.access import ACTED_FOR, ANYONE, STAFF
from handlers.asks import LIST
from handlers.doors import Turn, command, press
from handlers.people.home import HomePart
from handlers.screens import HOME


def _screen(turn: Turn, ask: Ask, note: Text) -> Screen:
    """The numbers of the place, where the call is, and what to do about it."""
    text = Text("safety-now", numbers=numbers(turn.tx, turn.person), note=note)
    return Screen(text, call_rows(ask), kind="article", lasting=True)


def _call(turn: Turn) -> Screen:
    ask = service.call_somebody(turn.tx, turn.person)
    return _screen(turn, ask, where_it_is(turn.tx, ask))


@press("safety.now", who=ANYONE)
def now(turn: Turn) -> Screen:
    """Somebody is needed now."""
    return _call(turn)


@command("now", who=ANYONE)
def now_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _call(turn)


@press("safety.again", who=ANYONE)
def again(turn: Turn) -> Screen:
    """Nobody has come yet: whoever has it hears it once more."""
    ask = service.call_again(turn.tx, turn.person)
    return _screen(
        turn, ask, where_it_is(turn.tx, ask) if ask.owner is None else Text("safety-again", who=Name(ask.owner))
    )


def acting_part(_turn: Turn) -> HomePart:
    """For who acts for a parent: asking that somebody calls the parent."""
    return HomePart(buttons=(Button(Text("safety-call-button"), "safety.call"),))


@press("safety.call", who=ACTED_FOR, acting=True)
def call(turn: Turn) -> Screen:
    """Somebody is asked to call the parent, who reads of it."""
    service.call_back(turn.tx, turn.person)
    return Screen(Text("safety-call-asked", who=Name(turn.person.id)))


# --- after words that worry us: whoever wrote them ---


@press("safety.keep", who=ANYONE)
def keep(turn: Turn) -> Screen:
    """The call goes on: where it is."""
    ask = alarms.waiting(turn.tx, turn.person)
    if ask is None:
        raise MovedOn(f"person {turn.person.id} has no open call")
    if ask.kind == alarms.TODAY:
        return today(turn.tx, turn.person, ask)
    return _screen(turn, ask, where_it_is(turn.tx, ask))


@press("safety.call_me", who=ANYONE)
def call_me(turn: Turn) -> Screen:
    """Yes, somebody may call."""
    ask = service.call_me(turn.tx, turn.person)
    if ask.owner is None:
        return Screen(Text("safety-call-me-nobody", numbers=numbers(turn.tx, turn.person)), back=HOME, kind="article")
    off = Button(Text("safety-call-off-button"), "asks.never_mind", ask.id)
    text = Text("safety-call-me-asked", who=Name(ask.owner), until=When(ask.due_at))
    return Screen(text, ((off,),), back=HOME)


@press("safety.numbers", who=ANYONE)
def numbers_to_call(turn: Turn) -> Screen:
    """Whom to call oneself; the question stays open."""
    yes = Button(Text("safety-gentle-yes-button"), "safety.call_me")
    text = Text("safety-numbers", numbers=numbers(turn.tx, turn.person))
    return Screen(text, ((yes,),), back=HOME, kind="article")


@press("safety.not_now", who=ANYONE)
def not_now(_turn: Turn) -> Screen:
    """No call just now."""
    return Screen(Text("safety-not-now"), back=HOME)


# --- and whoever is called ---


@press("safety.words", who=STAFF)
def words(turn: Turn, person_id: int) -> Screen:
    """The few words of somebody for which one was called, and what can be done about it."""
    told = alarms.words_of(turn.tx, turn.person, person_id)
    acts = [Text("safety-words-acts", who=Name(parent_id)) for parent_id in told.acts_for]
    said = [line for at, few in told.said for line in _lines(turn, at, few)]
    key = "safety-words-of-companion" if acts else "safety-words"
    doors = reaching.ways_to(turn, told.ask)
    waits = "yes" if told.ask.state == "open" else "no"
    reach = () if doors else (Text("safety-words-no-line", who=Name(person_id), waits=waits),)
    text = Text(key, who=Name(person_id), lines=Lines((*acts, *said, *reach)))
    return Screen(text, (*doors, *_owners_rows(turn, told)), back=LIST, kind="article")


def _lines(turn: Turn, at: int, few: str) -> list[Text]:
    """A line for each piece of what was written, with what it sounds like and in which language, as far as known."""
    if not few:
        return [Text("safety-words-gone", at=When(at))]
    lines = []
    for words in few.split("\n"):
        lines.append(Text("safety-words-line", at=When(at), words=words))
        found = ready.look(words)
        if found is None or found.level == "none":
            continue
        lines += [Text("safety-words-kind", kind=kind) for kind in found.kinds if kind != "learnt"]
        if found.language and found.language != turn.person.language:
            lines.append(Text("safety-words-spoken", language=Text(f"places-language-{found.language}")))
    return lines


def _owners_rows(turn: Turn, told: Told) -> tuple[Row, ...]:
    if told.ask.state == "closed":
        return ()
    if not alarms.has_in_hand(told.ask, turn.person.id):
        return asks_messages.deeds(told.ask)
    nothing = Button(Text("safety-nothing-button"), "safety.nothing", told.ask.id)
    return (*asks_messages.deeds(told.ask), (nothing,))


@press("safety.nothing", who=STAFF)
def nothing(turn: Turn, ask_id: int) -> Screen:
    """Whoever is on it has looked and thinks that it was nothing; asked once more, for nobody looks after that."""
    ask = alarms.check_in_hand(turn.tx, turn.person, ask_id)
    sure = Button(Text("safety-nothing-sure-button"), "safety.nothing_sure", ask_id)
    keep_it = Button(Text("safety-nothing-not-button"), "asks.see", ask_id)
    return Screen(Text("safety-nothing-sure", who=Name(ask.about)), ((sure,), (keep_it,)))


@press("safety.nothing_sure", who=STAFF)
def nothing_sure(turn: Turn, ask_id: int) -> Screen:
    """It was nothing."""
    alarms.was_nothing(turn.tx, turn.person, ask_id)
    return Screen(Text("asks-you-closed"), back=LIST, kind="notice")


HANDLERS = (now, now_typed, again, call, keep, call_me, numbers_to_call, not_now, words, nothing, nothing_sure)
