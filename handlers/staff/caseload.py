"""My families, or for a coordinator everybody's: a line for each, who waits longest first; and what can be chosen.

What is chosen, one thing or two at once, stands in each button; nothing of it is kept. Each press reads the list anew.
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import islice

from bot.base.messages import Button, Lines, Name, Screen, Text, When
from bot.people.rules import HELPER_ROLES
from bot.staff import caseload as service
from bot.staff import caseload_rules as rules
from bot.staff.caseload import EVERYBODY, Caseload
from bot.staff.caseload_rules import ALL, Family
from handlers.access import COORDINATOR, TEAM
from handlers.choices import MORE, in_twos
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

PAGE, FACTS_MAX = 5, 3
CHOICES_MAX = 6
TEAM_PAGE = 4


def home_part(turn: Turn) -> HomePart:
    """The door to one's own families; for who only coordinates, to those of the place."""
    person = turn.person
    if not person.roles.isdisjoint(HELPER_ROLES):
        return HomePart(buttons=(list_of(Text("staff-caseload-mine-button"), person.id),))
    return HomePart(buttons=(list_of(Text("staff-caseload-button"), EVERYBODY),) if _coordinates(turn) else ())


def _coordinates(turn: Turn) -> bool:
    return "coordinator" in turn.person.roles


def list_of(label: Text, helper_id: int, which: str = ALL, page: int = 0) -> Button:
    """The button that opens such a list."""
    return Button(label, "staff.caseload", helper_id, which, page)


@press("staff.caseload", who=TEAM)
def caseload(turn: Turn, helper_id: int, which: str, page: int) -> Screen:
    """The families that were chosen, a line each, and what is one tap away."""
    found = service.load(turn.tx, turn.person, helper_id)
    chosen = found.of(which)
    count = max(1, -(-len(chosen) // PAGE))
    here = page % count
    shown = chosen[here * PAGE :][:PAGE]
    buttons = [
        Button(Text("staff-see-button", who=Name(one.parent_id)), "staff.family", one.parent_id, helper_id, which, here)
        for one in shown
    ]
    if count > 1:
        buttons.append(list_of(MORE, helper_id, which, (here + 1) % count))
    per_row = 2 if len(buttons) <= 4 else 3
    last = (*_one_tap(found, which), Button(Text("staff-caseload-choose-button"), "staff.choose", helper_id, which, 0))
    rows = (*(tuple(buttons[at : at + per_row]) for at in range(0, len(buttons), per_row)), last)
    back = HOME if helper_id in (EVERYBODY, turn.person.id) else Button(Text("back-button"), "staff.loads", 0)
    return Screen(_told(turn, found, which, shown, len(chosen)), rows, back=back, kind="article")


def _told(turn: Turn, found: Caseload, which: str, shown: Sequence[Family], count: int) -> Text:
    """What was chosen, how many they are, and a line for each that is shown."""
    lines = tuple(_line(turn, found, one) for one in shown) or (Text("staff-caseload-nobody"),)
    return Text("staff-caseload", heading=_heading(turn, found, which, count), lines=Lines(lines))


def _heading(turn: Turn, found: Caseload, which: str, count: int) -> Text:
    name = _name(which)
    if found.helper_id in (EVERYBODY, turn.person.id):
        return Text("staff-caseload-heading", which=name, count=count)
    return Text("staff-caseload-heading-of", who=Name(found.helper_id), which=name, count=count)


def _name(which: str) -> Text:
    before, both, which = which.rpartition(rules.BOTH)
    if both:
        return Text("staff-caseload-and", before=_name(before), fact=_name(which))
    if which.startswith(rules.SPEAKS):
        return Text(f"places-language-{which.removeprefix(rules.SPEAKS)}")
    return Text("staff-caseload-which", which=which)


def _one_tap(found: Caseload, which: str) -> tuple[Button, ...]:
    """The way back to all of them, or else to those that are the most pressing."""
    if which != ALL:
        return (_choice(found, ALL, len(found.families)),)
    pressing = ((one, len(found.of(one))) for one in rules.PRESSING)  # in a large place each count takes its time
    return tuple(islice((_choice(found, one, many) for one, many in pressing if many), 1))


def _choice(found: Caseload, which: str, count: int) -> Button:
    """The list of what was chosen, called by what came last."""
    return list_of(_choice_label(which, count), found.helper_id, which)


def _choice_label(which: str, count: int) -> Text:
    last = which.rpartition(rules.BOTH)[2]
    if last.startswith(rules.SPEAKS):
        return Text("staff-caseload-language-button", language=_name(last), count=count)
    return Text("staff-caseload-which-button", which=last, count=count)


def _line(turn: Turn, found: Caseload, family: Family) -> Text:
    """One family: what presses most, in few words."""
    facts = islice(_facts(turn, found, family), FACTS_MAX)
    told = reduce(lambda before, fact: Text("staff-caseload-and", before=before, fact=fact), facts)
    return Text("staff-caseload-line", who=Name(family.parent_id), facts=told)


def _facts(turn: Turn, found: Caseload, family: Family) -> Iterator[Text]:
    """What is known of them, the most pressing first. Each is looked up when it is its turn: how a week was is noted as
    read, and is not read where there is no room to say it.
    """
    if found.helper_id == EVERYBODY and family.helper_id is not None:
        yield Text("staff-caseload-with", who=Name(family.helper_id))
    if family.asks:
        yield Text("staff-caseload-waits", count=family.asks)
    if family.away is not None:
        yield Text("staff-caseload-away", how=family.away)
    yield _meeting(family)
    if (word := service.hardest(turn.tx, turn.person, family)) is not None:
        yield Text("staff-caseload-pulse", word=word)
    if family.stage != "unsaid":
        yield Text("staff-caseload-stage", stage=family.stage)
    if family.ends_soon:
        yield Text("staff-caseload-ending")


def _meeting(family: Family) -> Text:
    if family.pairing_id is None:
        return Text("staff-caseload-alone")
    if family.ahead_at is not None:
        return Text("staff-caseload-meets", when=When(family.ahead_at))
    if family.quiet_weeks:
        return Text("staff-caseload-quiet", weeks=family.quiet_weeks)
    return Text("staff-caseload-unbooked")


@press("staff.choose", who=TEAM)
def choose(turn: Turn, helper_id: int, which: str, page: int) -> Screen:
    """Which of them to see, with how many there are of each; for a coordinator also whose. The first choice shows who
    they are, and can be left at that; a second one leads to the list.
    """
    found = service.load(turn.tx, turn.person, helper_id)
    chosen = found.of(which)
    buttons = [*_choices(found, which, len(chosen)), *(_whose(turn, helper_id) if which == ALL else ())]
    size = CHOICES_MAX if len(buttons) <= CHOICES_MAX else CHOICES_MAX - 1
    count = max(1, -(-len(buttons) // size))
    here = page % count
    more = Button(MORE, "staff.choose", helper_id, which, (here + 1) % count)
    shown = [*buttons[here * size :][:size], *((more,) if count > 1 else ())]
    rows = in_twos(shown)
    back = list_of(Text("back-button"), helper_id, which)
    if which != ALL:
        return Screen(_told(turn, found, which, chosen[:PAGE], len(chosen)), rows, back=back, kind="article")
    return Screen(Text("staff-caseload-choose" if shown else "staff-caseload-choose-nothing"), rows, back=back)


def _choices(found: Caseload, which: str, count: int) -> Iterator[Button]:
    """What can be chosen next. After a first choice: those alone, a second one beside it, or all of them again."""
    counts = found.counts(which)
    if which == ALL:
        for one, many in counts.items():
            if one != ALL:
                yield Button(_choice_label(one, many), "staff.choose", found.helper_id, one, 0)
        return
    yield list_of(Text("staff-caseload-these-button", count=count), found.helper_id, which)
    for one, many in counts.items():
        yield _choice(found, one, many)


def _whose(turn: Turn, helper_id: int) -> tuple[Button, ...]:
    if not _coordinates(turn):
        return ()
    everybody = list_of(Text("staff-caseload-everybody-button"), EVERYBODY)
    loads = Button(Text("staff-caseload-loads-button"), "staff.loads", 0)
    return (loads,) if helper_id == EVERYBODY else (everybody, loads)


@press("staff.loads", who=COORDINATOR)
def loads(turn: Turn, page: int) -> Screen:
    """Helpers with their load, the busiest first; each opens their families."""
    team = service.busiest(turn.tx, turn.person)
    count = max(1, -(-len(team) // TEAM_PAGE))
    here = page % count
    shown = [service.load_of(turn.tx, helper_id) for helper_id in team[here * TEAM_PAGE :][:TEAM_PAGE]]
    lines = tuple(
        Text("staff-caseload-load", who=Name(one.helper_id), count=one.families, room=one.room) for one in shown
    )
    buttons = [list_of(Text("staff-see-button", who=Name(one.helper_id)), one.helper_id) for one in shown]
    more = Button(MORE, "staff.loads", (here + 1) % count)
    everybody = list_of(Text("staff-caseload-everybody-button"), EVERYBODY)
    last = (everybody, *((more,) if count > 1 else ()))
    rows = tuple(row for row in (tuple(buttons[:2]), tuple(buttons[2:]), last) if row)
    text = Text("staff-caseload-loads", lines=Lines(lines)) if shown else Text("staff-team-empty")
    return Screen(text, rows, back=HOME, kind="article")


HANDLERS = (caseload, choose, loads)
"""What can be seen of many families."""
