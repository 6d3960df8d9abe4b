"""What a family shows to its nurse, and totals that she writes down from paper, by their consent."""

from bot.base.clock import DAY, today
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins.typed.service import understand_day
from bot.evidence import measure_file, shown
from bot.evidence.measure import Measure
from bot.evidence.store.sheets import Sheet
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from handlers import flows
from handlers.access import NURSE
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.evidence.said import total_line
from handlers.people.home import HomePart
from handlers.screens import with_note

FORM = "evidence.total"
NUMBER, ON = "evidence.total_number", "evidence.total_day"
"""What a screen expects that asks for a total, and for its day."""
SHOWN = 6
MEASURES_MAX = 4
MEANT_MAX = 2


def person_part(turn: Turn, pairing: Pairing) -> HomePart:
    """For her nurse, where the parent agreed."""
    if turn.person.id != pairing.helper_id or not shown.agreed(turn.tx, turn.person, pairing.parent_id):
        return HomePart()
    return HomePart(buttons=(Button(Text("measures-family-button"), "evidence.family", pairing.id),))


def _load(turn: Turn, pairing_id: int) -> Pairing:
    pairing = pairings.load(turn.tx, turn.person, pairing_id)
    if pairing.helper_id != turn.person.id:
        raise MovedOn(f"pairing {pairing_id} is not of nurse {turn.person.id}")
    return pairing


@press("evidence.family", who=NURSE)
def family(turn: Turn, pairing_id: int) -> Screen:
    """What they show to her, the latest first."""
    return _family(turn, _load(turn, pairing_id))


def _family(turn: Turn, pairing: Pairing) -> Screen:
    found = shown.of_family(turn.tx, turn.person, pairing.parent_id)
    known = {one.name: one for one in measure_file.of_place(turn.person.place)}
    lines = tuple(total_line(turn, one, known[one.measure]) for one in found[:SHOWN] if one.measure in known)
    write = Button(Text("measures-write-button"), "evidence.total", pairing.id)
    mine = next((one for one in found if one.written_by == turn.person.id), None)
    wrong = Button(
        Text("measures-last-wrong-button"), "evidence.total_back", pairing.id, 0 if mine is None else mine.id
    )
    rows: tuple[Row, ...] = ((write,),) if shown.written(turn.person) else ()
    rows += ((wrong,),) if mine is not None else ()
    who = Name(pairing.parent_id)
    text = Text("measures-family", who=who, lines=Lines(lines)) if lines else Text("measures-family-none", who=who)
    return Screen(text, rows, back=Button(Text("back-button"), "pairing.one", pairing.id), kind="article")


@press("evidence.total", who=NURSE)
def which(turn: Turn, pairing_id: int) -> Screen:
    """By which measure?"""
    pairing = _load(turn, pairing_id)
    shown.require_agreed(turn.tx, turn.person, pairing.parent_id)
    buttons = [
        Button(Text("measures-measure-button", title=one.title), "evidence.total_of", pairing.id, one.name)
        for one in shown.written(turn.person)[:MEASURES_MAX]
    ]
    rows = in_twos(buttons)
    return Screen(Text("measures-which"), rows, back=_to(pairing))


def _to(pairing: Pairing) -> Button:
    return Button(Text("back-button"), "evidence.family", pairing.id)


@press("evidence.total_of", who=NURSE)
def total_of(turn: Turn, pairing_id: int, measure: str) -> Screen:
    """Which total?"""
    return _which_total(turn, _load(turn, pairing_id), shown.by_name(turn.person, measure))


def _which_total(turn: Turn, pairing: Pairing, measure: Measure) -> Screen:
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, pairing=pairing.id, measure=measure.name)
    text = Text("measures-ask-total", title=measure.title, low=measure.low, high=measure.high)
    return Screen(text, back=_to(pairing), expects=NUMBER)


@typed(NUMBER, who=NURSE)
def number(turn: Turn, written: str) -> Screen:
    """The total; then of which day it is."""
    pairing, measure = _form(turn)
    total = shown.check_total(measure, written)
    flows.keep(turn, FORM, total=total)
    days = (today(turn.tx.now - ago * DAY, turn.person.zone) for ago in (0, 1))
    buttons = tuple(_on(pairing, measure, total, day) for day in days)
    text = Text("measures-ask-day", title=measure.title, total=total)
    return Screen(text, (buttons,), back=_to(pairing), expects=ON)


def _form(turn: Turn) -> tuple[Pairing, Measure]:
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no total was to be written down")
    return _load(turn, form["pairing"]), shown.by_name(turn.person, form["measure"])


def _on(pairing: Pairing, measure: Measure, total: int, day: str) -> Button:
    label = Text("measures-day-button", day=Day(day))
    return Button(label, "evidence.total_on", pairing.id, measure.name, total, day)


@typed(ON, who=NURSE)
def on_day(turn: Turn, written: str) -> Screen:
    """The day, typed: read back before it is kept."""
    pairing, measure = _form(turn)
    total = flows.recall(turn, FORM).get("total")
    if total is None:
        raise MovedOn("no total was typed")
    meant = understand_day(turn.tx, turn.person, written)
    days = [day for day in meant if shown.may_be(turn.tx, turn.person, day)][:MEANT_MAX]
    if not days:
        return Screen(Text("measures-day-unread"), back=_to(pairing), expects=ON)
    buttons = tuple(_on(pairing, measure, total, day) for day in days)
    return Screen(
        Text("measures-day-right", title=measure.title, total=total), (buttons,), back=_to(pairing), expects=ON
    )


@press("evidence.total_on", who=NURSE)
def write_down(turn: Turn, pairing_id: int, measure: str, total: int, day: str) -> Screen:
    """It is written down, and can be taken back."""
    pairing = _load(turn, pairing_id)
    return _written(turn, pairing, shown.write_down(turn.tx, turn.person, pairing.parent_id, measure, total, day))


def _written(turn: Turn, pairing: Pairing, sheet: Sheet) -> Screen:
    flows.drop(turn, FORM)
    line = total_line(turn, sheet, shown.by_name(turn.person, sheet.measure))
    wrong = Button(Text("measures-wrong-button"), "evidence.total_back", pairing.id, sheet.id)
    text = Text("measures-written", who=Name(pairing.parent_id), line=line)
    return Screen(text, ((wrong,),), back=_to(pairing))


@press("evidence.total_back", who=NURSE)
def take_back(turn: Turn, pairing_id: int, written_id: int) -> Screen:
    """It was wrong."""
    pairing = _load(turn, pairing_id)
    shown.take_back(turn.tx, turn.person, pairing.parent_id, written_id)
    return with_note(Text("measures-taken-back"), _family(turn, pairing))


HANDLERS = (family, which, total_of, number, on_day, write_down, take_back)
