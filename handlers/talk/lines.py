"""Whom one writes to: the doors to each line, and the screen of the one that is open."""

from bot.asks import holders
from bot.asks.messages import numbers
from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.pairing.store.pairings import Pairing
from bot.safety import rota
from bot.talk import hours, keeping, messages, service, store, ties, undecided
from bot.talk.ties import Tie
from handlers.access import JOINED, TEAM
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

EXPECTS = "talk.write:"
"""How what a talk screen expects begins; the tie's id follows, so that it is bound to that one."""
MORE_TAG = "talk.more"
PER_ROW = 2
WRITE = Button(Text("talk-write-button"), "talk.whom", 0)


def home_part(turn: Turn) -> HomePart:
    """The door to the only line there is, or to all of them; and what was sent and is for nobody yet."""
    found = service.lines(turn.tx, turn.person.id)
    count = len(undecided.waiting(turn.tx, turn.person))
    waiting = (Text("talk-home-undecided"),) if count and found else ()
    choose = (Button(Text("talk-choose-button"), "talk.choose", 0),) if waiting else ()
    doors = (_door(turn, found[0]),) if len(found) == 1 else (WRITE,) if found else ()
    return HomePart(waiting, (*choose, *doors))


def person_part(turn: Turn, pairing: Pairing) -> HomePart:
    """The door to the line with somebody one is paired with."""
    tie = ties.of_pairing(turn.tx, pairing.id)
    return HomePart() if tie is None else HomePart(buttons=(_door(turn, tie),))


def doors_to(turn: Turn, person_id: int) -> tuple[Row, ...]:
    """The door to the line with that person one is paired with, as a row; none where there is no such line, or nothing
    is passed on now.
    """
    found = [one for one in service.lines(turn.tx, turn.person.id) if one.other(turn.person.id) == person_id]
    paired = [one for one in found if one.pairing is not None]
    open_now = [one for one in paired if service.why_not(turn.tx, one, turn.person.id) is None]
    return tuple((_door(turn, one),) for one in open_now[:1])


def _door(turn: Turn, tie: Tie) -> Button:
    return messages.open_button(turn.tx, tie, tie.other(turn.person.id))


@press("talk.whom", who=JOINED)
def whom(turn: Turn, page: int) -> Screen:
    """To whom one would like to write."""
    found = service.lines(turn.tx, turn.person.id)
    buttons = [_door(turn, tie) for tie in found]
    more = Button(Text("more-button"), "talk.whom", next_page(page, len(buttons), PER_ROW))
    return Screen(Text("talk-whom" if found else "talk-nobody"), pages(buttons, page, more, per_row=PER_ROW), back=HOME)


@press("talk.open", who=JOINED)
def open_line(turn: Turn, tie_id: int) -> Screen:
    """One writes to the other one of that line from now on."""
    tie = service.line(turn.tx, turn.person, tie_id)
    return talk_screen(turn, tie, _opened(turn, tie))


def open_to(turn: Turn, person_id: int) -> Screen:
    """The same, with somebody one has agreed on something with; where it is closed one reads so."""
    tie = ties.with_them(turn.tx, turn.person.id, person_id)
    if tie is None:
        return Screen(Text("talk-not-closed", who=Name(person_id)), back=HOME)
    return talk_screen(turn, tie, _opened(turn, tie))


@press("talk.look", who=TEAM)
def look(turn: Turn, tie_id: int) -> Screen:
    """For the helper the line itself; for a coordinator how much is said on it and when last, and never what."""
    mine = [tie for tie in service.lines(turn.tx, turn.person.id) if tie.id == tie_id]
    if mine:
        return talk_screen(turn, mine[0], _opened(turn, mine[0]))
    if "coordinator" not in turn.person.roles:
        raise MovedOn(f"line {tie_id} is not person {turn.person.id}'s")
    tie = service.looked_at(turn.tx, turn.person, tie_id)
    lines = tuple(_said_by(turn, tie, who) for who in tie.both)
    return Screen(Text("talk-look", lines=Lines(lines), days=keeping.days(turn.tx, tie)), back=HOME)


def _opened(turn: Turn, tie: Tie) -> Text:
    """That one writes to the other one now; where words are kept, for how long and who reads them. Of a line without a
    pairing also how long it is open.
    """
    days = keeping.days(turn.tx, tie)
    who = other(turn, tie)
    opened = Text("talk-open-kept", who=who, days=days) if days else Text("talk-open", who=who)
    bond = None if tie.pairing is not None else ties.bonds(turn.tx, turn.person.id).get(tie.other(turn.person.id))
    if bond is None:
        return opened
    stays = Text("talk-line-stays", who=Name(tie.other(turn.person.id)), days=bond.days)
    still = stays if bond.until is None else Text("talk-line-until", when=When(bond.until))
    return Text("home-with-note", note=opened, rest=still)


def _tells_of_keeping(text: Text) -> bool:
    within = (value for _, value in text.items if isinstance(value, Text))
    return text.key == "talk-open-kept" or any(_tells_of_keeping(one) for one in within)


def _said_by(turn: Turn, tie: Tie, person_id: int) -> Text:
    count, last = store.count(turn.tx, tie.id, person_id)
    who = Name(person_id)
    return (
        Text("talk-look-none", who=who)
        if last is None
        else Text("talk-look-line", who=who, count=count, when=When(last))
    )


def talk_screen(turn: Turn, tie: Tie, text: Text, *buttons: Button) -> Screen:
    """The screen while which stands whatever is sent goes to the other one; why it does not, where it does not."""
    who = Name(tie.other(turn.person.id))
    why = service.why_not(turn.tx, tie, turn.person.id)
    more = Button(Text("talk-more-button"), MORE_TAG, tie.id)
    if why == "resting":  # what is written all the same is heard of, and goes nowhere else
        return Screen(Text("talk-not-resting", who=who), back=HOME, expects=f"{EXPECTS}{tie.id}")
    if why is not None:
        return Screen(Text(f"talk-not-{why}", who=who), ((more,),) if why == "paused_own" else (), back=HOME)
    rows = ((*buttons, more),)
    if keeping.tell(turn.tx, tie, turn.person.id) and not _tells_of_keeping(text):
        kept = Text("talk-kept", days=keeping.days(turn.tx, tie))
        text = Text("home-with-note", note=text, rest=kept)
    return Screen(_with_hours(turn, tie, text), rows, back=HOME, expects=f"{EXPECTS}{tie.id}")


def _with_hours(turn: Turn, tie: Tie, text: Text) -> Text:
    """The text; while the other one is out of their hours, with the truth of when they look, and the first time in each
    such stretch with who is there meanwhile.
    """
    to = tie.other(turn.person.id)
    until = hours.out_of_hours(turn.tx, tie, to)
    if until is None:
        return text
    late = Text("talk-late", who=Name(to), when=When(until))
    if turn.person.id != tie.parent_id or service.told_of(turn.tx, tie, turn.person.id, until):
        return Text("home-with-note", note=text, rest=late)
    not_for_them = {to, turn.person.id, *holders.kept_from(turn.tx, turn.person.id)}
    awake = hours.awake(turn.tx, rota.on_duty(turn.tx, turn.person.place), but=not_for_them)
    duty = Text("talk-late-duty", who=Name(awake[0].id)) if awake else Text("talk-late-nobody")
    told = Lines((late, duty, *numbers(turn.tx, turn.person).items))
    return Text("home-with-note", note=text, rest=Text("talk-late-help", lines=told))


def other(turn: Turn, tie: Tie) -> Name | Text:
    """Whom one writes to on that line."""
    return messages.called(turn.tx, tie, tie.other(turn.person.id))


def bound_to(screen: Screen | None) -> int | None:
    """The tie whose talk screen that is; None when it is another one."""
    if screen is None or screen.expects is None or not screen.expects.startswith(EXPECTS):
        return None
    return int(screen.expects.removeprefix(EXPECTS))


HANDLERS = (whom, open_line, look)
