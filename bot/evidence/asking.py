"""Asking somebody how things go, by measures they agreed to; never without that, and never after a loss unless they
would like to.

Nothing follows from an answer: no ask is opened, nobody is called or told, whatever it is. Who reads it beside the
person is for them to say. (Words they write are screened like any others, before they come here.)
"""

from datetime import datetime, time, timedelta

from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant, days_on
from bot.base.facts import ConsentChanged, Loss, PersonErased
from bot.base.messages import Button, Screen, Text
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.evidence import measure_file
from bot.evidence.measure import SURE, Measure, total
from bot.evidence.store import sheets
from bot.evidence.store.sheets import Sheet
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person, is_here
from bot.places import service as places

RULE = "evidence.measure"
"""The rule that asks somebody by a measure."""
PURPOSE = "measures"
"""What they agreed to."""
CONTACT = "contact"
"""The other one that must stand for a message nobody asked for."""
GOOD_FOR: Instant = 14 * DAY
"""So long the question is worth asking."""
AGAIN_WEEKS = 2
"""So many weeks later it is looked at again, where somebody cannot be asked just now."""
SPREAD_MINUTES = 60
WORDS_MAX = 300


# --- when somebody is asked ---


def begin(_tx: Transaction) -> None:
    """When the house opens: the measures of every place are read. `MeasureError` says which file is wrong."""
    measure_file.check()


def consent_changed(tx: Transaction, fact: ConsentChanged) -> None:
    """Whoever agrees is asked from the next morning on; of whoever takes it back nothing stays that they said. Who
    shares no more with their nurse shows her nothing.
    """
    if fact.purpose == "share_with_nurse" and not consents.stands(tx, fact.person_id, fact.purpose):
        sheets.hide_all(tx, fact.person_id)
    if fact.purpose != PURPOSE:
        return
    if not consents.stands(tx, fact.person_id, PURPOSE):
        _forget(tx, fact.person_id)
        return
    person = people.get(tx, fact.person_id)
    for measure in measure_file.of_place(person.place):
        if measure.every_weeks:
            _ask_on(tx, person, measure.name, _morning(tx, person, 1))


def _forget(tx: Transaction, person_id: int) -> None:
    outbox.withdraw(tx, _subject(person_id))
    timers.cancel(tx, RULE, _subject(person_id))
    sheets.forget(tx, person_id)


def _subject(person_id: int, name: str = "") -> str:
    return f"person:{person_id}:measure:{name}"


def _ask_on(tx: Transaction, person: Person, name: str, at: Instant) -> None:
    timers.set_timer(
        tx, RULE, _subject(person.id, name), at, late_limit=FOREVER, about=person.id, data={"measure": name}
    )


def _morning(tx: Transaction, person: Person, days: int) -> Instant:
    """In the hour after the morning of their place, so many days from now: not everybody in the same minute."""
    begins = time(*divmod(places.place(person.place).morning, 60))
    on = datetime.combine(datetime.min, begins) + timedelta(minutes=person.id * 11 % SPREAD_MINUTES)
    return days_on(tx.now, person.zone, days, on.time())


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "evidence.measure": ask, where they agreed and may be asked, and look again after the weeks that the
    measure says.
    """
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or not consents.stands(tx, person.id, PURPOSE):
        return
    measure = _known(person, timer.data["measure"])
    if measure is None or not measure.every_weeks:
        return
    weeks = AGAIN_WEEKS
    if _may_be_asked(tx, person):
        _ask(tx, person, measure)
        weeks = measure.every_weeks
    _ask_on(tx, person, measure.name, _morning(tx, person, 7 * weeks))


def _known(person: Person, name: str) -> Measure | None:
    return next((one for one in measure_file.of_place(person.place) if one.name == name), None)


def _may_be_asked(tx: Transaction, person: Person) -> bool:
    here = person.state == "active" and "parent" in person.roles and is_here(person, tx.now)
    return here and person.loss_at is None


def _ask(tx: Transaction, person: Person, measure: Measure) -> None:
    before = sheets.begun(tx, person.id, measure.name)
    if before is not None:
        outbox.withdraw(tx, _key(before))
        sheets.fill(tx, before, "silent", words=before.words)
    sheet_id = sheets.ask(tx, person.id, measure.name)
    until, key = tx.now + GOOD_FOR, f"{_subject(person.id, measure.name)}:{sheet_id}:"
    outbox.send(
        tx, person.id, question(sheet_id), lane="bulk", key=key, not_after=until, purpose=CONTACT, unprompted=True
    )


def _key(sheet: Sheet) -> str:
    return f"{_subject(sheet.person_id, sheet.measure)}:{sheet.id}:"


def question(sheet_id: int) -> Screen:
    """Would you answer a few questions, as you said you would?"""
    yes = Button(Text("measures-begin-button"), "evidence.begin", sheet_id)
    no = Button(Text("measures-not-now-button"), "evidence.not_now", sheet_id)
    return Screen(Text("measures-ask"), ((yes, no),), kind="notice")


def loss(tx: Transaction, fact: Loss) -> None:
    """After a loss nobody is asked; what was not yet sent is taken back."""
    outbox.withdraw(tx, _subject(fact.person_id))


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing stays of what they said."""
    _forget(tx, fact.person_id)


# --- answering ---


def agrees(tx: Transaction, person: Person) -> bool:
    """Whether that person agreed to be asked."""
    return consents.stands(tx, person.id, PURPOSE)


def agree(tx: Transaction, person: Person) -> None:
    """They agree. `Refused` while somebody else has yet to agree for them."""
    if not agrees(tx, person):
        consents.give(tx, person, PURPOSE)


def take_back(tx: Transaction, person: Person) -> None:
    """They are asked no more, and nothing stays of what they said."""
    consents.withdraw(tx, person, PURPOSE)


def offered(tx: Transaction, person: Person) -> list[Measure]:
    """The measures by which that person can say how it goes; none before they agreed."""
    if not agrees(tx, person):
        return []
    return [one for one in measure_file.of_place(person.place) if one.form != "total"]


def start(tx: Transaction, person: Person, name: str) -> Sheet:
    """They would like to answer that one now: the sheet that waits already, or a new one. `MovedOn` where they did not
    agree, or there is no such measure.
    """
    measure = next((one for one in offered(tx, person) if one.name == name), None)
    if measure is None:
        raise MovedOn(f"person {person.id} has no measure {name}")
    found = sheets.begun(tx, person.id, name)
    if found is not None:
        return found
    return mine(tx, person, sheets.begin(tx, person.id, name))


def mine(tx: Transaction, person: Person, sheet_id: int) -> Sheet:
    """A sheet of their own. `MovedOn` for any other, and where they agree no more."""
    found = sheets.find(tx, sheet_id)
    if found is None or found.person_id != person.id or not agrees(tx, person):
        raise MovedOn(f"sheet {sheet_id} is not of person {person.id}")
    return found


def measure_of(person: Person, sheet: Sheet) -> Measure:
    """By what it asks. `MovedOn` where the place has that no more."""
    found = _known(person, sheet.measure)
    if found is None:
        raise MovedOn(f"there is no measure {sheet.measure} any more")
    return found


def going_well(tx: Transaction, person: Person, sheet: Sheet) -> str:
    """What going well is for that person, in their own words: of this sheet, or else of the one before; "" where they
    have not said.
    """
    told = (one.words for one in reversed(sheets.of(tx, person.id)) if one.measure == sheet.measure and one.words)
    return sheet.words or next(told, "")


def say_in_own_words(tx: Transaction, person: Person, sheet_id: int, typed: str) -> Sheet:
    """That is what going well is for them, from this sheet on. `Refused` when it is too long, or nothing."""
    sheet = _changing(tx, person, sheet_id)
    words = clean_words(typed)
    if not 0 < len(words) <= WORDS_MAX:
        raise Refused("measures-length", f"{len(words)} letters", most=WORDS_MAX)
    sheets.fill(tx, sheet, "open", words=words)
    return mine(tx, person, sheet_id)


def _changing(tx: Transaction, person: Person, sheet_id: int) -> Sheet:
    sheet = mine(tx, person, sheet_id)
    if sheet.is_over:
        raise MovedOn(f"sheet {sheet_id} is {sheet.state}")
    return sheet


def say(tx: Transaction, person: Person, sheet_id: int, number: int, answer: int | None) -> Sheet:
    """That is their answer to the question of that number (from 0), in the stead of what they said before; None skips
    it. After the last one it is over. `MovedOn` for an answer nobody offers.
    """
    sheet = _changing(tx, person, sheet_id)
    measure = measure_of(person, sheet)
    words = going_well(tx, person, sheet) if measure.form == "own" else ""
    if not 0 <= number <= min(len(sheet.answers), measure.questions - 1) or (measure.form == "own" and not words):
        raise MovedOn(f"question {number} is not asked now in sheet {sheet_id}")
    if answer is not None and answer not in measure.choices:
        raise MovedOn(f"question {number} of {measure.name} has no answer {answer}")
    answers = (*sheet.answers[:number], answer, *sheet.answers[number + 1 :])
    if (answers, "open") == (sheet.answers, sheet.state):
        return sheet  # tapped twice
    if number < measure.questions - 1:
        sheets.fill(tx, sheet, "open", answers, words=words)
    else:
        found = total(measure, answers)
        sheets.fill(tx, sheet, "skipped" if found is None else "answered", answers, found, words)
        _over(tx, person, measure)
    outbox.withdraw(tx, _key(sheet))
    return mine(tx, person, sheet_id)


def not_now(tx: Transaction, person: Person, sheet_id: int) -> None:
    """Not this time; they are asked again when the measure says."""
    sheet = _changing(tx, person, sheet_id)
    sheets.fill(tx, sheet, "skipped", words=sheet.words)
    outbox.withdraw(tx, _key(sheet))


def _over(tx: Transaction, person: Person, measure: Measure) -> None:
    """The weeks until they are asked again are counted from here."""
    audit.record(tx, person.id, "evidence.answered", person.id)
    if measure.every_weeks:
        _ask_on(tx, person, measure.name, _morning(tx, person, 7 * measure.every_weeks))


def said(tx: Transaction, person: Person) -> list[Sheet]:
    """Everything that person said, or that was written down for them, the latest first."""
    return sorted(
        (one for one in sheets.of(tx, person.id) if one.answers or one.total is not None),
        key=lambda one: (one.said_at or 0, one.id),
        reverse=True,
    )


def course(tx: Transaction, person: Person) -> list[Sheet]:
    """How sure they felt of what going well is for them, against the words they have now, the latest first."""
    found = [one for one in said(tx, person) if one.words and one.total in SURE]
    return [one for one in found if one.words == found[0].words]


FOLLOWS = ((ConsentChanged, consent_changed), (Loss, loss), (PersonErased, erased))
"""What follows from what."""
RULES = ((RULE, due),)
"""What each rule of the timetable does."""
