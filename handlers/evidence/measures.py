"""How things go, by a parent's own wish: a few questions by consent, one on a screen, and what they said so far.

No screen says whether an answer is good or bad, and nothing follows from one.
"""

from dataclasses import replace
from datetime import date

from bot.base import enclosures
from bot.base.enclosures import Picture
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.evidence import asking, shown
from bot.evidence.measure import SURE, Measure, in_rows
from bot.evidence.store.sheets import Sheet
from handlers.access import PARENT
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.evidence.said import day_of, lines, title
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

OPEN = Button(Text("measures-open-button"), "evidence.mine", 0)
OWN_WORDS = "evidence.own_words"
PER_PAGE = 2
SKIP = "-"
"""What a button carries for a question that is left out."""
SHOWN = 6
"""So many of the latest are shown, and drawn."""
LINES_MAX = 24
"""A message has room for so many questions with their answers."""


def home_part(turn: Turn) -> HomePart:
    """The door to it, for parents."""
    return HomePart(buttons=(OPEN,)) if PARENT.holds(turn.person) else HomePart()


@press("evidence.mine", who=PARENT)
def mine(turn: Turn, page: int) -> Screen:
    """What can be answered; before that, whether they would like to be asked at all."""
    return _mine(turn, page)


def _mine(turn: Turn, page: int = 0) -> Screen:
    if not asking.agrees(turn.tx, turn.person):
        yes = Button(Text("measures-agree-button"), "evidence.agree")
        return Screen(Text("measures-consent"), ((yes,),), back=HOME, kind="article")
    found = asking.offered(turn.tx, turn.person)
    last = max(0, -(-len(found) // PER_PAGE) - 1)
    here = min(max(page, 0), last)
    rows = tuple(
        (Button(Text("measures-answer-these-button", title=title(turn, one)), "evidence.start", one.name),)
        for one in found[here * PER_PAGE :][:PER_PAGE]
    )
    stop = Button(Text("measures-stop-button"), "evidence.stop")
    other = Button(Text("more-button"), "evidence.mine", here + 1)
    beside = (Button(Text("measures-said-button"), "evidence.said"), stop if here == last else other)
    return Screen(Text("measures-mine"), (*rows, beside), back=OPEN if here else HOME)


@press("evidence.agree", who=PARENT)
def agree(turn: Turn) -> Screen:
    """They agree; the first questions are one tap away."""
    asking.agree(turn.tx, turn.person)
    return with_note(Text("measures-agreed"), _mine(turn))


@press("evidence.stop", who=PARENT)
def ask_stop(_turn: Turn) -> Screen:
    """What goes with it, before it goes."""
    sure = Button(Text("measures-stop-sure-button"), "evidence.stop_sure")
    return Screen(Text("measures-ask-stop"), ((sure,),), back=OPEN, kind="article")


@press("evidence.stop_sure", who=PARENT)
def stop(turn: Turn) -> Screen:
    """Nothing stays of it."""
    asking.take_back(turn.tx, turn.person)
    return Screen(Text("measures-stopped"), back=HOME)


# --- answering ---


@press("evidence.start", who=PARENT)
def start(turn: Turn, measure: str) -> Screen:
    """By themselves, now."""
    return _next(turn, asking.start(turn.tx, turn.person, measure))


@press("evidence.begin", who=PARENT)
def begin(turn: Turn, sheet_id: int) -> Screen:
    """When they were asked."""
    return _next(turn, asking.mine(turn.tx, turn.person, sheet_id))


@press("evidence.not_now", who=PARENT)
def not_now(turn: Turn, sheet_id: int) -> Screen:
    """Not this time."""
    asking.not_now(turn.tx, turn.person, sheet_id)
    return Screen(Text("measures-not-now"), ((OPEN,),), back=HOME)


@press("evidence.question", who=PARENT)
def question(turn: Turn, sheet_id: int, number: int) -> Screen:
    """One of the questions again."""
    sheet = asking.mine(turn.tx, turn.person, sheet_id)
    if not 0 <= number <= len(sheet.answers):
        raise MovedOn(f"question {number} of sheet {sheet_id} is not there yet")
    return _asked(turn, sheet, number)


@press("evidence.answer", who=PARENT)
def answer(turn: Turn, sheet_id: int, number: int, value: str) -> Screen:
    """One answer, or none; then the next question."""
    if value != SKIP and not value.isdecimal():
        raise MovedOn("no such answer")
    said = None if value == SKIP else int(value)
    sheet = asking.say(turn.tx, turn.person, sheet_id, number, said)
    return _over(turn, sheet) if sheet.is_over else _asked(turn, sheet, number + 1)


def _next(turn: Turn, sheet: Sheet) -> Screen:
    """Where they stopped."""
    return _asked(turn, sheet, min(len(sheet.answers), asking.measure_of(turn.person, sheet).questions - 1))


def _asked(turn: Turn, sheet: Sheet, number: int) -> Screen:
    if sheet.is_over:
        raise MovedOn(f"sheet {sheet.id} is {sheet.state}")
    measure = asking.measure_of(turn.person, sheet)
    back = OPEN if number == 0 else Button(Text("back-button"), "evidence.question", sheet.id, number - 1)
    if measure.form == "own":
        return _sure(turn, sheet)
    skip = Button(Text("measures-skip-button"), "evidence.answer", sheet.id, number, SKIP)
    words = measure.in_language(turn.person.language)
    buttons = [
        *(
            Button(Text("measures-answer-button", answer=said), "evidence.answer", sheet.id, number, str(value))
            for said, value in zip(words.answers, measure.values, strict=True)
        ),
        skip,
    ]
    rows = tuple(tuple(buttons[place] for place in row) for row in in_rows((*words.answers, SKIP)))
    return Screen(_text(turn, measure, number), rows, back=back)


def _text(turn: Turn, measure: Measure, number: int) -> Text:
    """One question; where nobody has looked at the translation, with the English beneath."""
    words, english = measure.in_language(turn.person.language), measure.in_language("en")
    of = {"number": number + 1, "count": measure.questions}
    if words.reviewed:
        return Text("measures-question", asks=words.asks, item=words.items[number], **of)
    both = {"english": english.asks, "english_item": english.items[number]}
    return Text("measures-question-unread", asks=words.asks, item=words.items[number], **both, **of)


# --- in their own words ---


def _sure(turn: Turn, sheet: Sheet) -> Screen:
    """How sure they feel, against their own words; those first, where there are none."""
    words = asking.going_well(turn.tx, turn.person, sheet)
    if not words:
        return Screen(Text("measures-own"), back=OPEN, expects=OWN_WORDS)
    given = [Button(Text("measures-sure-button", sure=n), "evidence.answer", sheet.id, 0, str(n)) for n in SURE]
    skip = Button(Text("measures-skip-button"), "evidence.answer", sheet.id, 0, SKIP)
    return Screen(Text("measures-sure", words=words), in_twos((*given, skip)), back=OPEN)


@press("evidence.other_words", who=PARENT)
def other_words(_turn: Turn) -> Screen:
    """Other words for what going well is."""
    return Screen(Text("measures-own"), back=OPEN, expects=OWN_WORDS)


@typed(OWN_WORDS, who=PARENT)
def own_words(turn: Turn, written: str) -> Screen:
    """What going well is for them; then how sure they feel of it."""
    measure = next((one for one in asking.offered(turn.tx, turn.person) if one.form == "own"), None)
    if measure is None:
        raise MovedOn("nothing is asked in one's own words here")
    sheet = asking.start(turn.tx, turn.person, measure.name)
    return _sure(turn, asking.say_in_own_words(turn.tx, turn.person, sheet.id, written))


# --- afterwards ---


def _over(turn: Turn, sheet: Sheet) -> Screen:
    """A thank-you, who sees it, and that somebody can be talked to."""
    nurse = shown.nurse_of(turn.tx, turn.person.id)
    beside = [Button(Text("measures-said-button"), "evidence.said")]
    if sheet.words:
        beside.append(Button(Text("measures-other-words-button"), "evidence.other_words"))
    rows = (*((one,) for one in _showing(turn, sheet, nurse)), tuple(beside))
    return Screen(Text("measures-thanks", seen=_seen(sheet, nurse)), rows, back=OPEN)


def _showing(turn: Turn, sheet: Sheet, nurse: int | None) -> tuple[Button, ...]:
    if sheet.shown_to is not None and sheet.written_by is None:
        label = Text("measures-hide-button", who=Name(sheet.shown_to), day=day_of(turn, sheet))
        return (Button(label, "evidence.hide", sheet.id),)
    if nurse is not None and sheet.state == "answered" and sheet.written_by is None:
        return (Button(Text("measures-show-button", who=Name(nurse)), "evidence.show", sheet.id),)
    return ()


def _seen(sheet: Sheet, nurse: int | None) -> Text:
    if sheet.shown_to is not None:
        return Text("measures-seen-by", who=Name(sheet.shown_to))
    if nurse is None or sheet.state != "answered":
        return Text("measures-seen-by-nobody")
    return Text("measures-seen-if", who=Name(nurse))


@press("evidence.show", who=PARENT)
def show(turn: Turn, sheet_id: int) -> Screen:
    """Their nurse sees that one."""
    return _over(turn, shown.show(turn.tx, turn.person, sheet_id))


@press("evidence.hide", who=PARENT)
def hide(turn: Turn, sheet_id: int) -> Screen:
    """She sees it no more, and is not told."""
    return _over(turn, shown.hide(turn.tx, turn.person, sheet_id))


@press("evidence.said", who=PARENT)
def said(turn: Turn) -> Screen:
    """What they said so far, the latest first, as they said it."""
    return _said(turn)


def _said(turn: Turn) -> Screen:
    every = asking.said(turn.tx, turn.person)
    if not every:
        return Screen(Text("measures-said-none"), back=OPEN)
    course = asking.course(turn.tx, turn.person)
    drawn = ((Button(Text("measures-draw-button"), "evidence.draw"),),) if course else ()
    text = Text("measures-said", lines=_lines(turn, every[:SHOWN]))
    return Screen(text, (*drawn, *_each(turn, every)), back=OPEN, kind="article")


def _lines(turn: Turn, found: list[Sheet]) -> Lines:
    return Lines(tuple(one for sheet in found for one in lines(turn, sheet))[:LINES_MAX])


def _each(turn: Turn, every: list[Sheet]) -> tuple[Row, ...]:
    """The latest one of their own can be shown, or hidden again; and of the others the latest that is still shown."""
    nurse = shown.nurse_of(turn.tx, turn.person.id)
    own = [one for one in every if one.written_by is None]
    still = [one for one in own[1:] if one.shown_to is not None]
    return tuple((button,) for one in (*own[:1], *still[:1]) for button in _showing(turn, one, nurse))


@press("evidence.draw", who=PARENT)
def draw(turn: Turn) -> Screen:
    """How sure they felt, as a picture with the same facts in words."""
    found = asking.course(turn.tx, turn.person)[:SHOWN]
    if not found:
        return _said(turn)
    days = [day_of(turn, one) for one in found]
    picture = Picture(
        title=Text("measures-picture"),
        unnamed=Text("measures-picture"),
        subtitle=Text("measures-picture-about"),
        figures=tuple((Text("measures-day", day=day), _in_words(one)) for day, one in zip(days, found, strict=True)),
        levels=tuple((one.total or SURE[0]) - SURE[0] for one in found),
        weeks=_weeks(days),
        scale=tuple(Text("measures-sure-one", sure=n) for n in SURE),
    )
    caption = Text("measures-course", words=found[0].words, lines=_lines(turn, found))
    enclosures.send_picture(turn.tx, turn.person.id, picture, Screen(caption, kind="notice"))
    return with_note(Text("measures-drawn"), replace(_said(turn), rows=()))


def _in_words(sheet: Sheet) -> Text:
    return Text("measures-sure-one", sure=sheet.total or SURE[0])


def _weeks(days: list[Day]) -> tuple[int, ...]:
    told = [date.fromisoformat(day.iso) for day in days]
    return tuple((day - min(told)).days // 7 for day in told)


HANDLERS = (
    *(mine, agree, ask_stop, stop, start, begin, not_now, question, answer),
    *(other_words, own_words, show, hide, said, draw),
)
