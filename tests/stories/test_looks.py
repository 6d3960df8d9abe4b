"""Who looked at what of somebody: every screen at which somebody who works here looks at one person leaves a line in
the audit, and that person reads it in plain words.
"""

from bot import app, wiring
from bot.asks import service as asks
from bot.base import onlooking
from bot.base.clock import local
from bot.base.messages import Button, Name, Text
from bot.base.texts import Reader, Texts
from bot.pairing import service as pairing
from bot.people import looks
from bot.people import service as people
from bot.practice import everybody
from bot.practice.crawl import Crawl
from bot.practice.steps import Press
from bot.skills import proposing_unmet
from bot.skills.store import searches
from bot.staff.caseload import EVERYBODY
from handlers import DOORS
from handlers.reception import Reception
from handlers.screens import options
from handlers.sent import screen_in
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in
from tests.stories.test_desk import finds

OF_A_PERSON = {
    **dict.fromkeys(("staff.person", "staff.remove"), "page"),
    **dict.fromkeys(("staff.work", "staff.hours", "staff.day", "staff.families", "staff.week", "staff.rests"), "work"),
    "staff.phone": "phone",
    "staff.role": "role",
    "staff.clearance": "clearance",
}
"""Presses that name a person and show something of them, and what that person reads that was looked at."""
LOOKING = {
    **OF_A_PERSON,
    "staff.family": "page",
    "asks.see": "ask",
    "skills.unmet": "need",
    "safety.words": "words",
    "complaints.read": "complaint",
    "staff.first_match": "pair",
}
MORE_ARGS = {"staff.family": (EVERYBODY, "all", 0), "staff.day": (0,), "staff.rests": (0,)}
NO_RECORD = {
    **dict.fromkeys(("staff.set_day", "staff.set_families", "staff.set_week", "staff.set_rest"), "sets it"),
    **dict.fromkeys(("staff.pause", "staff.end_pause", "staff.agree_for", "staff.talked"), "an act, with its own line"),
    **dict.fromkeys(("staff.welcome", "staff.admit", "staff.decline", "staff.renew"), "an act, with its own line"),
    **dict.fromkeys(("staff.release", "staff.phone_lost", "staff.pin_anew"), "an act, with its own line"),
    **dict.fromkeys(("staff.remove_ask", "staff.let_back"), "an act, with its own line"),
    **dict.fromkeys(("staff.clear_for", "staff.ask_unclear", "staff.clear", "staff.unclear"), "noted as the clearance"),
    **dict.fromkeys(("staff.put_on_duty", "staff.rota_set"), "who is on duty"),
    **dict.fromkeys(("staff.caseload", "staff.choose"), "a line each, and no record"),
}
"""Doors of the desk that name a person and show no more of them than was looked at before."""


async def test_every_look_at_a_person_is_in_the_audit_and_theirs_to_read():
    async with everybody.town_of_everybody() as town:
        everyone = [await villager.person() for villager in town.villagers.values()]
        seen = await town.kith.database.read(lambda tx: list(looked(tx, everyone)))
    assert {press for press, _ in seen} == LOOKING.keys()
    assert [press for press, read in seen if not read] == []


def test_no_door_of_the_desk_that_names_a_person_was_forgotten():
    named = {
        tag
        for tag, door in DOORS.presses.items()
        if tag.startswith("staff.") and {"person_id", "helper_id", "family_id"} & set(parameters(door))
    }
    assert named - LOOKING.keys() == NO_RECORD.keys()


def parameters(door):
    return door.do.__code__.co_varnames[1 : door.do.__code__.co_argcount]


def test_each_has_words():
    texts, reader = Texts.load(app.CONTENT, strict=True), Reader("UTC", str, 0)
    for language in ("en", "es", "ar"):
        said = [texts.render(language, Text("people-looked", what=what), reader) for what in set(LOOKING.values())]
        assert len(set(said)) == len(said)


def looked(tx, everyone):
    """(press, whether whom it is about reads of it) for each look that was possible."""
    crawl = Crawl(tx, Reception(DOORS), wiring.rules())
    pressed = {*on_phones(tx, everyone), *(one for reader in everyone for one in at_desk(tx, reader, everyone))}
    for reader_id, button in sorted(pressed, key=lambda one: (one[0], one[1].press, one[1].args)):
        with tx.undone():
            if crawl.do(Press(reader_id, button)) is None:
                yield from (
                    (button.press, reads_of(tx, one, reader_id, button)) for one in about(tx, button, reader_id)
                )


def reads_of(tx, person_id, reader_id, button):
    person, today = people.get(tx, person_id), local(tx.now, "UTC").date()
    return any(
        (look.by, look.what, local(look.at, "UTC").date()) == (reader_id, LOOKING[button.press], today)
        for look in looks.at(tx, person, openly=True)
    )


def on_phones(tx, everyone):
    """The buttons that stand on the phones of those who work here."""
    theirs = {person.id for person in everyone if not person.roles.isdisjoint({"nurse", "coordinator"})}
    for row in onlooking.since(tx, 0):
        if row.person_id in theirs and row.kind in ("screen", "message") and row.body:
            found = (one for one in options(screen_in(row)) if isinstance(one, Button))
            yield from ((row.person_id, one) for one in found if one.press in LOOKING and one.press not in OF_A_PERSON)


def at_desk(tx, reader, everyone):
    """What a coordinator can open of everybody there."""
    if "coordinator" not in reader.roles or reader.state != "active":
        return
    for person in everyone:
        for press in (*OF_A_PERSON, "staff.family"):
            yield reader.id, Button(Text("back-button"), press, person.id, *MORE_ARGS.get(press, ()))
    for ask in asks.before(tx, reader):
        yield reader.id, Button(Text("back-button"), "asks.see", ask.id)
    for search in proposing_unmet.of_place(tx, reader):
        yield reader.id, Button(Text("back-button"), "skills.unmet", search.id)


def about(tx, button, reader_id):
    """Whom that look was at."""
    of_id = button.args[0]
    match button.press:
        case "asks.see" | "complaints.read":
            found = [asks.load(tx, of_id).about]
        case "skills.unmet":
            found = [searches.find(tx, of_id).person_id]
        case "staff.first_match":
            together = pairing.find(tx, of_id)
            found = [together.parent_id, together.helper_id]
        case _:
            found = [of_id]
    return [one for one in found if one != reader_id]


async def at_looks(who):
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    await who.taps("people-data-button")
    return await who.taps("people-looks-button")


async def test_ana_reads_who_looked_at_what_of_her_in_plain_words(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    assert (await at_looks(ana)).text.key == "people-looks-none"
    await finds(cleo, "Ana")
    await cleo.taps("staff-see-button")
    seen = await at_looks(ana)
    (line,) = seen.text.values["lines"].items
    assert line.values["who"] == Name((await cleo.person()).id)
    assert any("Cleo looked at your page" in words for words in await reads(ana))


async def test_a_nurse_reads_who_looked_at_her_hours(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-team-button")
    for _ in range(2):
        await cleo.taps("staff-see-button")
        await cleo.taps("back-button")
    (line,) = (await at_looks(ruth)).text.values["lines"].items
    assert line.values["what"] == Text("people-looked", what="work")


async def test_ones_own_looks_are_none(town):
    _, ruth, _ = await paired(town)
    await ruth.from_home("staff-my-work-button")
    assert (await at_looks(ruth)).text.key == "people-looks-none"


async def test_on_a_shared_phone_nothing_tells_of_what_others_must_not_know(town):
    cleo, ruth, ana = await paired(town)
    await ana.says("My partner hits me and I am scared")
    await ruth.opens_everything()
    await ruth.taps("safety-words-button")
    seen = await at_looks(ana)
    assert "words" in [line.values["what"].values["what"] for line in seen.text.values["lines"].items]
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    seen = await at_looks(ana)
    told = [line.values["what"].values["what"] for line in getattr(seen.text.values.get("lines"), "items", ())]
    assert not {"words", "complaint", "ask"} & set(told)
    assert cleo.name == "Cleo"
