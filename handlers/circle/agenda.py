"""What waits to be spoken about and voted on: bringing something, taking it back, asking for secrecy, a vote on it."""

from collections.abc import Sequence

from bot.base.messages import Button, Lines, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.circle import about, messages, rules, service
from bot.circle.store.agenda import Item
from bot.circle.store.promises import Promise
from bot.circle.store.wordings import Wording
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import in_twos
from handlers.circle import votes
from handlers.circle.front import OPEN
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import with_note

PER_PAGE = 4
AGENDA = Button(Text("circle-agenda-button"), "circle.agenda", 0)
RESULTS = Button(Text("circle-results-button"), "circle.results", 0)
BRING = Button(Text("circle-bring-button"), "circle.bring")
WORDS = Button(Text("wording-open-button"), "wording.open")
FORM = "circle.options"


def part(turn: Turn) -> HomePart:
    """Votes that wait for this person, and what we talk about."""
    waiting = service.waiting_for(turn.tx, turn.person)
    lines = tuple(Text("circle-vote-waits", what=votes.what(turn, one)) for one in waiting[:3])
    first = (Button(Text("circle-vote-button"), "circle.vote", waiting[0].id),) if waiting else ()
    return HomePart(lines, (*first, AGENDA))


def home_lines(turn: Turn) -> tuple[Text, ...]:
    """On home: that votes wait."""
    count = len(service.waiting_for(turn.tx, turn.person))
    return (Text("circle-home-votes", count=count),) if count else ()


@press("circle.agenda", who=MEMBER)
def agenda(turn: Turn, page: int) -> Screen:
    """What stands on it, the oldest first."""
    return listed(turn, page)


def listed(turn: Turn, page: int = 0) -> Screen:
    """The agenda as it is now."""
    found = service.listed(turn.tx, turn.person)
    if not found:
        return Screen(Text("circle-agenda-empty"), ((BRING, RESULTS), (WORDS,)), back=OPEN)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = Lines(tuple(_line(turn, number, item) for number, item in enumerate(here, 1)))
    more = (Button(Text("more-button"), "circle.agenda", (page + 1) % count),) if count > 1 else ()
    rows: tuple[Row, ...] = (open_each(here, "circle.item"), (BRING, RESULTS), (WORDS, *more))
    return Screen(Text("circle-agenda", lines=lines), rows, back=OPEN, kind="article")


def open_each(found: Sequence[Item | Promise | Wording], tag: str) -> Row:
    """A button for each line, by its number."""
    return tuple(
        Button(Text("circle-open-one-button", number=str(number)), tag, one.id) for number, one in enumerate(found, 1)
    )


def _line(turn: Turn, number: int, item: Item) -> Text:
    mine = "yes" if service.is_theirs(turn.person, item) else "no"
    what = messages.what(turn.tx, item)
    return Text("circle-item-line", number=number, what=what, state=item.state, mine=mine)


@press("circle.bring", who=MEMBER)
def bring(_turn: Turn) -> Screen:
    """What shall we talk about?"""
    return Screen(Text("circle-ask-words"), back=AGENDA, expects="circle.words")


@typed("circle.words", who=MEMBER)
def words(turn: Turn, typed_words: str) -> Screen:
    """It stands on the agenda."""
    item = service.propose(turn.tx, turn.person, typed_words)
    return with_note(Text("circle-brought"), shown(turn, item))


@press("circle.item", who=MEMBER)
def item(turn: Turn, item_id: int) -> Screen:
    """One thing on the agenda, and what can be done with it."""
    return shown(turn, service.item_of(turn.tx, turn.person, item_id))


def shown(turn: Turn, found: Item) -> Screen:
    """That item as it is now; the vote on it where there is one."""
    decision = service.open_on(turn.tx, found)
    if decision is not None:
        return votes.shown(turn, decision)
    buttons: list[Button] = []
    if found.about is not None and (see := about.of(turn.tx, found.about).see) is not None:
        buttons.append(see)
    if service.may_open(turn.person, found):
        buttons.append(Button(Text("circle-begin-button"), "circle.ask_options", found.id))
    if found.state == "waiting" and not found.secret:
        buttons.append(Button(Text("circle-secret-button"), "circle.ask_secret", found.id))
    if found.state == "waiting" and service.is_theirs(turn.person, found):
        buttons.append(Button(Text("circle-take-back-button"), "circle.take_back", found.id))
    rows = in_twos(buttons)
    secret = Text("circle-will-be-secret") if found.secret else Text("circle-may-be-secret")
    text = Text("circle-item", what=messages.what(turn.tx, found), state=found.state, secret=secret)
    return Screen(text, rows, back=AGENDA)


@press("circle.take_back", who=MEMBER)
def take_back(turn: Turn, item_id: int) -> Screen:
    """What oneself brought."""
    service.withdraw(turn.tx, turn.person, item_id)
    return with_note(Text("circle-taken-back"), listed(turn))


@press("circle.ask_secret", who=MEMBER)
def ask_secret(turn: Turn, item_id: int) -> Screen:
    """Anybody may ask for that; who did is kept nowhere."""
    service.ask_secret(turn.tx, turn.person, item_id)
    return shown(turn, service.item_of(turn.tx, turn.person, item_id))


# --- a vote begins ---


@press("circle.ask_options", who=MEMBER)
def ask_options(turn: Turn, item_id: int) -> Screen:
    """Yes or no, or choices of one's own? What is about something is yes or no."""
    found = service.item_of(turn.tx, turn.person, item_id)
    if not service.may_open(turn.person, found):
        raise MovedOn(f"item {item_id} is not for person {turn.person.id} to open")
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, item=item_id, options=[])
    if found.about is not None:
        return _read_back(turn, found, ())
    yes = Button(Text("circle-yes-no-button"), "circle.read_back", item_id)
    text = Text("circle-ask-options", most=rules.OPTIONS_MAX)
    return Screen(text, ((yes,),), back=_to(found), expects="circle.options")


def _to(found: Item) -> Button:
    return Button(Text("back-button"), "circle.item", found.id)


@press("circle.read_back", who=MEMBER)
def yes_or_no(turn: Turn, item_id: int) -> Screen:
    """It is to be yes or no."""
    flows.keep(turn, FORM, item=item_id, options=[])
    return _read_back(turn, service.item_of(turn.tx, turn.person, item_id), ())


@typed("circle.options", who=MEMBER)
def options(turn: Turn, typed_words: str) -> Screen:
    """Each choice on a line of its own; read back, for nobody can change them once the vote has begun."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no vote was to begin")
    given = rules.options_of([line for line in typed_words.splitlines() if line.strip()])
    flows.keep(turn, FORM, options=list(given))
    return _read_back(turn, service.item_of(turn.tx, turn.person, form["item"]), given)


def _read_back(turn: Turn, found: Item, given: tuple[str, ...]) -> Screen:
    said = Lines(tuple(Text("circle-choice-line", choice=one) for one in given or (Text("circle-yes"),)))
    secret = Text("circle-will-be-secret") if found.secret else Text("circle-will-be-open")
    begin = Button(Text("circle-begin-now-button"), "circle.begin", found.id)
    text = Text("circle-read-back", what=messages.what(turn.tx, found), choices=said, secret=secret)
    expects = None if found.about is not None else "circle.options"
    return Screen(text, ((begin,),), back=_to(found), expects=expects)


@press("circle.begin", who=MEMBER)
def begin(turn: Turn, item_id: int) -> Screen:
    """The vote begins."""
    form = flows.recall(turn, FORM)
    if form.get("item") != item_id:
        raise MovedOn(f"no vote on item {item_id} was to begin")
    flows.drop(turn, FORM)
    return votes.shown(turn, service.open_vote(turn.tx, turn.person, item_id, tuple(form["options"])))


HANDLERS = (agenda, bring, words, item, take_back, ask_secret, ask_options, yes_or_no, options, begin)
