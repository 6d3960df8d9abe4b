"""What somebody said by a measure, in words: no total is called good or bad."""

from bot.base.clock import today
from bot.base.messages import Day, Name, Text
from bot.evidence import measure_file
from bot.evidence.measure import Measure
from bot.evidence.store.sheets import Sheet
from handlers.doors import Turn


def title(turn: Turn, measure: Measure) -> Text:
    """What a measure is called."""
    if measure.form == "own":
        return Text("measures-own-title")
    words = measure.title if measure.words is None else measure.in_language(turn.person.language).title
    return Text("measures-title", title=words)


def day_of(turn: Turn, sheet: Sheet) -> Day:
    """On which day it was said, where the reader is."""
    return Day(today(sheet.said_at or turn.tx.now, turn.person.zone))


def lines(turn: Turn, sheet: Sheet) -> list[Text]:
    """One time: the day, and what was said, in the words that were tapped."""
    measure = next((one for one in measure_file.of_place(turn.person.place) if one.name == sheet.measure), None)
    day = day_of(turn, sheet)
    if measure is None or sheet.written_by is not None:
        by = Text("measures-by-nobody") if sheet.written_by is None else Text("measures-by", who=Name(sheet.written_by))
        return [Text("measures-line-total", day=day, title=_name(turn, sheet, measure), total=sheet.total or 0, by=by)]
    if measure.form == "own":
        return [Text("measures-line-sure", day=day, sure="none" if sheet.total is None else sheet.total)]
    words = measure.in_language(turn.person.language)
    said = dict(zip(measure.values, words.answers, strict=True))
    return [
        Text("measures-line-skipped", day=day, item=item)
        if answer is None or answer not in said
        else Text("measures-line-answer", day=day, item=item, answer=said[answer])
        for item, answer in zip(words.items, sheet.answers, strict=False)
    ]


def _name(turn: Turn, sheet: Sheet, measure: Measure | None) -> Text:
    return Text("measures-title", title=sheet.measure) if measure is None else title(turn, measure)


def total_line(turn: Turn, sheet: Sheet, measure: Measure) -> Text:
    """One time as a nurse reads it: the total, of how many."""
    named = Text("measures-title", title=measure.title)
    span = {"low": measure.low, "high": measure.high}
    return Text("measures-shown-line", day=day_of(turn, sheet), title=named, total=sheet.total or 0, **span)
