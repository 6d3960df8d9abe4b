"""For coordinators: needs for which nobody was found, who gives again and again, and how soon people begin."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.places import service as places
from bot.skills import firsts, loads, messages, proposing_answers, proposing_unmet
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.screens import with_note
from handlers.skills.cards import OPEN

PER_PAGE = 5
ALL = Button(Text("skills-unmet-all-button"), "skills.unmet_all", 0)
LOAD = Button(Text("skills-load-button"), "skills.load", 0)


@press("skills.unmet_all", who=COORDINATOR)
def unmet_all(turn: Turn, page: int) -> Screen:
    """The needs that are a coordinator's by now; what they are is read one by one."""
    return _unmet_all(turn, page)


def _unmet_all(turn: Turn, page: int = 0) -> Screen:
    found = proposing_unmet.of_place(turn.tx, turn.person)
    if not found:
        return Screen(Text("skills-unmet-none"), ((LOAD,),), back=OPEN)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = tuple(
        Text("skills-unmet-line", number=str(number), who=Name(one.person_id)) for number, one in enumerate(here, 1)
    )
    opens: Row = tuple(
        Button(Text("skills-open-one-button", number=str(number)), "skills.unmet", one.id)
        for number, one in enumerate(here, 1)
    )
    more = (Button(Text("more-button"), "skills.unmet_all", (page + 1) % count),) if count > 1 else ()
    return Screen(Text("skills-unmet-all", lines=Lines(lines)), (opens, (*more, LOAD)), back=OPEN, kind="article")


@press("skills.unmet", who=COORDINATOR)
def unmet(turn: Turn, unmet_id: int) -> Screen:
    """One of them, and what was tried."""
    look = proposing_unmet.look(turn.tx, turn.person, unmet_id)
    what = Text("skills-unmet-gone") if look.card is None else messages.name(look.card.kind)
    text = Text("skills-unmet", who=Name(look.search.person_id), what=what, asked=look.asked, waiting=look.waiting)
    buttons = tuple(
        Button(Text("skills-unmet-end-button", how=how), "skills.unmet_end", look.search.id, how)
        for how in proposing_answers.BY_HAND
    )
    return Screen(text, tuple((button,) for button in buttons), back=ALL)


@press("skills.unmet_end", who=COORDINATOR)
def unmet_end(turn: Turn, unmet_id: int, how: str) -> Screen:
    """How it ended: the one who needs it reads so."""
    proposing_answers.end_by_hand(turn.tx, turn.person, unmet_id, proposing_answers.how_of(how))
    return with_note(Text("skills-unmet-ended"), _unmet_all(turn))


@press("skills.load", who=COORDINATOR)
def load(turn: Turn, page: int) -> Screen:
    """Who gives again and again, and how soon people begin."""
    return _load(turn, page)


def _load(turn: Turn, page: int = 0) -> Screen:
    found = loads.always_giving(turn.tx, turn.person)
    count = max(1, -(-len(found) // PER_PAGE))
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = [
        Text(
            "skills-load-line",
            number=str(number),
            who=Name(one.person_id),
            gave=one.gave,
            received=one.received,
            asked=one.asked,
            rests="yes" if one.rests else "no",
        )
        for number, one in enumerate(here, 1)
    ]
    rests: Row = tuple(
        Button(Text("skills-open-one-button", number=str(number)), "skills.let_rest", one.person_id)
        for number, one in enumerate(here, 1)
    )
    more = (Button(Text("more-button"), "skills.load", (page + 1) % count),) if count > 1 else ()
    rows: tuple[Row, ...] = ((rests,) if rests else ()) + ((*more, ALL),)
    shown = Lines(tuple(lines) or (Text("skills-load-none"),))
    return Screen(Text("skills-load", lines=shown, days=_days(turn)), rows, back=OPEN, kind="article")


def _days(turn: Turn) -> Lines:
    """How soon people give and receive for the first time, where enough have."""
    least = places.place(turn.person.place).standard.hide_below
    lines = []
    for side, (count, days) in firsts.days(turn.tx, turn.person.place).items():
        if days is None or count < least:
            lines.append(Text("skills-days-few", side=side, least=least))
        else:
            lines.append(Text("skills-days", side=side, days=round(days), count=count))
    lines.append(Text("skills-not-begun", count=firsts.not_begun(turn.tx, turn.person.place)))
    return Lines(tuple(lines))


@press("skills.let_rest", who=COORDINATOR)
def let_rest(turn: Turn, person_id: int) -> Screen:
    """A week in which nobody asks them to give."""
    loads.let_rest(turn.tx, turn.person, person_id)
    return with_note(Text("skills-let-rest-noted", who=Name(person_id)), _load(turn))


HANDLERS = (unmet_all, unmet, unmet_end, load, let_rest)
