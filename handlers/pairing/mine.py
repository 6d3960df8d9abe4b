"""My people: who walks with me, and changing without being asked why."""

from collections.abc import Callable

from bot.base.clock import today
from bot.base.messages import Button, Day, Lines, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing import ending as endings
from bot.pairing import ending_messages, service
from bot.pairing.messages import PEOPLE
from bot.pairing.rules import KINDS
from bot.pairing.store.pairings import Pairing
from bot.people import profiles
from handlers.access import JOINED, PARENT
from handlers.choices import MORE, ROWS, in_pairs, next_page, pages
from handlers.doors import Turn, command, press
from handlers.pairing.answers import WAITING, after, first_waiting
from handlers.pairing.ending import ending_button, ending_lines
from handlers.pairing.loss import nurse_part
from handlers.pairing.moving import moves_button
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

PER_ROW = 3

PersonPart = Callable[[Turn, Pairing], HomePart]
_parts: list[PersonPart] = []


def furnish(parts: tuple[PersonPart, ...]) -> None:
    """Let these rooms add to the screen of a person one is paired with. Called once, where rooms are listed."""
    _parts[:] = parts


def home_part(turn: Turn) -> HomePart:
    """What waits for an answer, that somebody is looked for, and a parent's door to my people: whoever only helps finds
    theirs behind the one to their families.
    """
    if turn.person.roles.isdisjoint({"parent", *KINDS}):
        return HomePart()
    count = len(service.to_answer(turn.tx, turn.person.id))
    searching = [] if count else service.searching(turn.tx, turn.person.id)
    asked = endings.waiting_for(turn.tx, turn.person.id)
    lines = (
        *((Text("pairing-home-waiting", count=count),) if count else ()),
        *(Text("pairing-home-looking", kind=search.kind) for search in searching),
        *(Text("pairing-ending-home-line", who=Name(one.other(turn.person.id))) for one in asked),
    )
    answer = tuple(ending_messages.see(one) for one in asked[:1])
    mine = (PEOPLE,) if "parent" in turn.person.roles else ()
    return HomePart(lines, (*((WAITING,) if count else ()), *answer, *mine))


@press("pairing.people", who=JOINED)
def people(turn: Turn, page: int) -> Screen:
    """My nurse and my mentor, or the families I walk with."""
    return _people(turn, page)


@command("people", who=JOINED)
def people_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _people(turn, 0)


def _people(turn: Turn, page: int) -> Screen:
    together = service.running(turn.tx, turn.person.id)
    size = PER_ROW * ROWS
    start = page % max(1, -(-len(together) // size)) * size
    lines = [*(_line(turn, pairing) for pairing in together[start : start + size]), *_searching(turn)]
    buttons = [_see(turn, pairing) for pairing in together]
    more = Button(Text("more-button"), PEOPLE.press, next_page(page, len(buttons), PER_ROW))
    rows = pages(buttons, page, more, *_wishes(turn), per_row=PER_ROW)
    if not lines:
        return Screen(Text("pairing-people-none"), rows, back=HOME)
    return Screen(Text("pairing-people", lines=Lines(tuple(lines))), rows, back=HOME, kind="article")


def _see(turn: Turn, pairing: Pairing) -> Button:
    return Button(Text("pairing-see-button", who=Name(pairing.other(turn.person.id))), "pairing.one", pairing.id)


def _line(turn: Turn, pairing: Pairing) -> Text:
    side = service.side_of(pairing, turn.person.id)
    since = Day(today(pairing.active_at or pairing.proposed_at, turn.person.zone))
    return Text(f"pairing-line-{side}", who=Name(pairing.other(turn.person.id)), kind=pairing.kind, since=since)


def _searching(turn: Turn) -> list[Text]:
    return [Text("pairing-home-looking", kind=search.kind) for search in service.searching(turn.tx, turn.person.id)]


def _wishes(turn: Turn) -> tuple[Button, ...]:
    """What a parent can ask for: to be looked for once more, and a mentor beside the nurse."""
    if "parent" not in turn.person.roles:
        return ()
    searches = service.searching(turn.tx, turn.person.id)
    again = tuple(Button(Text("pairing-again-button", kind=one.kind), "pairing.again", one.id) for one in searches)
    mentor = Button(Text("pairing-mentor-button"), "pairing.mentor")
    nurse = Button(Text("pairing-again-button", kind="nurse"), "pairing.seek")
    seek = (nurse,) if service.may_seek_nurse(turn.tx, turn.person.id) else ()
    return (*again, *seek, *((mentor,) if service.lacks(turn.tx, turn.person.id, "mentor") else ()))


@press("pairing.one", who=JOINED)
def one(turn: Turn, pairing_id: int) -> Screen:
    """One of my people."""
    return one_of_mine(turn, pairing_id)


@press("pairing.one_more", who=JOINED)
def one_more(turn: Turn, pairing_id: int, page: int) -> Screen:
    """What else can be done with them, where it does not fit beneath one screen."""
    return one_of_mine(turn, pairing_id, page)


def one_of_mine(turn: Turn, pairing_id: int, page: int = 0, more: tuple[Button, ...] = ()) -> Screen:
    """The screen of somebody one is paired with, and what can be done with them, `more` first. `MovedOn` when it is
    over.
    """
    pairing = _active(turn, pairing_id)
    change = Button(Text("pairing-change-button"), "pairing.ask_change", pairing.id)
    found = [part(turn, pairing) for part in _parts]
    lines = (_line(turn, pairing), *ending_lines(turn, pairing), *(line for part in found for line in part.lines))
    buttons = [*more, *(button for part in found for button in part.buttons), *nurse_part(turn, pairing), change]
    rows = in_pairs(buttons, page, lambda then: Button(MORE, "pairing.one_more", pairing.id, then))
    return Screen(Text("pairing-person", lines=Lines(lines)), rows, back=PEOPLE)


def _active(turn: Turn, pairing_id: int) -> Pairing:
    pairing = service.load(turn.tx, turn.person, pairing_id)
    if pairing.state != "active":
        raise MovedOn(f"pairing {pairing_id} is {pairing.state}")
    return pairing


@press("pairing.ask_change", who=JOINED)
def ask_change(turn: Turn, pairing_id: int) -> Screen:
    """Whether it is to end; nobody asks why."""
    pairing = _active(turn, pairing_id)
    side = service.side_of(pairing, turn.person.id)
    end = Button(Text("pairing-end-button"), "pairing.change", pairing.id, "end")
    again = Button(Text("pairing-new-button"), "pairing.change", pairing.id, "again")
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    text = Text(f"pairing-ask-change-{side}", who=Name(pairing.other(turn.person.id)), kind=pairing.kind)
    last = (ending_button(turn, pairing), *moves_button(turn, pairing))
    return Screen(text, ((again,), (end,), last) if side == "parent" else ((end,), last), back=back)


@press("pairing.change", who=JOINED)
def change(turn: Turn, pairing_id: int, how: str) -> Screen:
    """It ends; the parent is found somebody else, if they like."""
    if how not in ("again", "end"):
        raise MovedOn("no such change")
    pairing = service.change(turn.tx, turn.person, pairing_id, again=how == "again")
    if turn.person.id == pairing.helper_id or how != "again":
        return Screen(Text("pairing-ended", who=Name(pairing.other(turn.person.id))), ((PEOPLE,),), back=HOME)
    return after(turn, pairing, Text("pairing-ended", who=Name(pairing.helper_id)))


@press("pairing.mentor", who=PARENT)
def mentor(turn: Turn) -> Screen:
    """A parent would like a peer mentor."""
    profiles.wish_for_mentor(turn.tx, turn.person, True)
    return with_note(Text("pairing-mentor-wished"), _people(turn, 0))


@press("pairing.again", who=PARENT)
def again(turn: Turn, search_id: int) -> Screen:
    """A parent would like to be looked for once more."""
    kind = service.look_again(turn.tx, turn.person, search_id)
    if any(pairing.kind == kind for pairing in service.to_answer(turn.tx, turn.person.id)):
        return first_waiting(turn)
    return with_note(Text("pairing-still-looking", kind=kind), _people(turn, 0))


@press("pairing.seek", who=PARENT)
def seek(turn: Turn) -> Screen:
    """A parent would like a nurse once more."""
    service.seek_nurse(turn.tx, turn.person)
    if service.to_answer(turn.tx, turn.person.id):
        return first_waiting(turn)
    return with_note(Text("pairing-still-looking", kind="nurse"), _people(turn, 0))


@press("pairing.hello", who=PARENT)
def hello(turn: Turn) -> Screen:
    """A hello with all three."""
    nurse = service.say_hello(turn.tx, turn.person)
    return Screen(Text("pairing-hello-asked", who=Name(nurse.helper_id)), ((PEOPLE,),), back=HOME, kind="notice")


HANDLERS = (people, people_typed, one, one_more, ask_change, change, mentor, again, seek, hello)
"""What can be done with my people."""
