"""What becomes of words that members propose for what Kith says: from the agenda to what people read, and back."""

import pytest
from sqlalchemy import select

from bot import app
from bot.asks.store import ASKS
from bot.base import audit
from bot.base.clock import DAY
from bot.base.messages import Quoted, Text, Words
from bot.base.outcome import MovedOn, Refused
from bot.base.texts import Reader, Texts, Worded
from bot.circle import about, wording_messages, wording_use, wordings
from bot.circle import service as circle
from bot.circle.store import wordings as store
from bot.people import consents, erasing
from bot.people import service as people
from bot.people.store import persons

CALM, NEW = "circle-calm", "All is quiet here."
GRAVE = "people-loss-undone"
GRAVE_NEW = "Thank you. Nothing has changed."


@pytest.fixture(autouse=True)
def texts():
    """The texts of a house, as after a start."""
    made = Texts.load(app.CONTENT, strict=True)
    wording_use.furnish(made)
    return made


async def reads(town, texts, key=CALM, place="merevale", language="en"):
    """How that text is read there now."""

    def work(tx):
        wording_use.follow(tx, texts, place)
        return texts.render(language, Text(key), Reader("UTC", str, 0, place=place))

    return await town.do(work)


async def proposed(town, name="Ana", key=CALM, words=NEW):
    item = await town.acts(name, wordings.propose, key, words)
    return item, int(item.about.split(":")[1])


async def voted(town, item, choices="11111000"):
    decision = await town.acts("Cleo", circle.open_vote, item.id)
    await town.all_vote(decision, choices)
    return await town.over(decision)


async def in_use(town, name="Ana", key=CALM, words=NEW):
    item, wording_id = await proposed(town, name, key, words)
    await voted(town, item)
    return wording_id


async def state(town, wording_id):
    return (await town.do(lambda tx: store.find(tx, wording_id))).state


async def checks_open(town):
    rows = await town.do(lambda tx: tx.all(select(ASKS).where(ASKS.c.kind == wordings.CHECK)))
    return [row for row in rows if row.state != "closed"]


# --- the vote ---


async def test_what_is_carried_is_said_at_once_at_that_place_and_in_that_language_alone(town, texts):
    before = {where: await reads(town, texts, place=where) for where in ("merevale", "tideford")}
    spanish = await reads(town, texts, language="es")
    item, wording_id = await proposed(town)
    assert await reads(town, texts) == before["merevale"]
    await voted(town, item)
    assert await state(town, wording_id) == "in_use"
    assert await reads(town, texts) == NEW
    assert await reads(town, texts, place="tideford") == before["tideford"]
    assert await reads(town, texts, language="es") == spanish


async def test_it_is_said_after_a_start_too(town):
    await in_use(town)
    assert await reads(town, Texts.load(app.CONTENT, strict=True)) == NEW


async def test_a_decision_that_is_undone_is_not_said(town, texts):
    before = await reads(town, texts)
    item, wording_id = await proposed(town)

    def undone(tx):
        store.use(tx, store.find(tx, wording_id), "")
        wording_use.follow(tx, texts, "merevale")
        raise Refused("moved-on", "undone")

    with pytest.raises(Refused):
        await town.do(undone)
    assert await reads(town, texts) == before
    assert item.state == "waiting"


@pytest.mark.parametrize(
    ("choices", "came_to"), [("00000111", "declined"), ("00001111", "proposed"), ("11------", "proposed")]
)
async def test_what_is_not_carried_is_not_said(town, texts, choices, came_to):
    before = await reads(town, texts)
    item, wording_id = await proposed(town)
    await voted(town, item, choices)
    assert await state(town, wording_id) == came_to
    assert await reads(town, texts) == before


async def test_the_ballot_shows_old_and_new(town, texts):
    _, wording_id = await proposed(town)
    shown = await town.do(lambda tx: about.of(tx, f"wording:{wording_id}"))
    assert shown.whole.values["old"] == Words(wording_messages.OLD, wording_id)

    def read(kind):
        def work(tx):
            return wording_messages.readable(tx, people.get(tx, town.ids["Ben"]), Words(kind, wording_id))

        return work

    assert (await town.do(read(wording_messages.NEW))).words == NEW
    assert (await town.do(read(wording_messages.OLD))).words == texts.shape("merevale", "en", CALM).words


async def test_the_same_proposal_twice_is_one_and_other_words_are_another(town):
    first, _ = await proposed(town)
    assert (await proposed(town, "Ben"))[0].id == first.id
    assert (await proposed(town, "Ben", words="It is quiet here."))[0].id != first.id


async def test_nobody_has_more_than_a_few_waiting(town):
    for number in range(5):
        await proposed(town, words=f"All is quiet, {number} times.")
    with pytest.raises(Refused) as refused:
        await proposed(town)
    assert refused.value.text.key == "circle-agenda-full"


@pytest.mark.parametrize("key", ["veiled", "no-such-key", "asks-number", "circle-home-votes", "", "x" * 40])
async def test_a_text_that_nobody_may_change_is_not_proposed(town, key):
    with pytest.raises(MovedOn):
        await proposed(town, key=key)


async def test_somebody_of_another_place_sees_and_does_nothing_with_it(town):
    wording_id = await in_use(town)

    def elsewhere(tx):
        ben = people.get(tx, town.ids["Ben"])
        return type(ben)(**{**{name: getattr(ben, name) for name in ben.__slots__}, "place": "tideford"})

    ben = await town.do(elsewhere)
    for deed in (wordings.look, wordings.propose_back):
        with pytest.raises(MovedOn):
            await town.do(lambda tx, deed=deed: deed(tx, ben, wording_id))
    for deed in (wordings.put_back, wordings.not_good):
        with pytest.raises(MovedOn):
            await town.do(lambda tx, deed=deed: deed(tx, ben, wording_id, "why"))
    words = Words(wording_messages.NEW, wording_id)
    assert await town.do(lambda tx: wording_messages.readable(tx, ben, words)) == Text("circle-words-gone")


# --- a grave one ---


async def test_a_grave_one_waits_for_a_professional_who_did_not_propose_it(town, texts):
    before = await reads(town, texts, GRAVE)
    item, wording_id = await proposed(town, "Ruth", GRAVE, GRAVE_NEW)
    await voted(town, item)
    assert await state(town, wording_id) == "to_check"
    assert await reads(town, texts, GRAVE) == before
    (ask,) = await checks_open(town)
    assert ask.owner == town.ids["Cleo"]
    for name in ("Ruth", "Ana", "Mo"):
        with pytest.raises(MovedOn):
            await town.acts(name, wordings.good, wording_id)
    await town.acts("Cleo", wordings.good, wording_id)
    assert await reads(town, texts, GRAVE) == GRAVE_NEW
    assert await checks_open(town) == []
    assert "wording-told" in await town.keys("Ruth")
    with pytest.raises(MovedOn):
        await town.acts("Cleo", wordings.good, wording_id)


async def test_a_no_says_why_and_what_stood_stays(town, texts):
    before = await reads(town, texts, GRAVE)
    wording_id = await in_use(town, "Ana", GRAVE, GRAVE_NEW)
    with pytest.raises(Refused):
        await town.acts("Ruth", wordings.not_good, wording_id, " ")
    await town.acts("Ruth", wordings.not_good, wording_id, "It leaves out what comes next.")
    assert await state(town, wording_id) == "refused"
    assert await reads(town, texts, GRAVE) == before
    words = Words(wording_messages.WHY, wording_id)
    why = await town.do(lambda tx: wording_messages.readable(tx, people.get(tx, town.ids["Ana"]), words))
    assert why == "It leaves out what comes next."
    assert await checks_open(town) == []


async def test_the_look_goes_from_one_to_the_next_and_is_never_lost(town):
    await in_use(town, "Ana", GRAVE, GRAVE_NEW)
    owners = set()
    for _ in range(12):
        (ask,) = await checks_open(town)
        owners.add(ask.owner)
        town.clock.move(2 * DAY)
        await town.timetable.run_due()
    assert owners == {town.ids["Cleo"], town.ids["Ruth"]}


async def test_who_agreed_to_a_text_in_that_language_is_asked_to_look_again_when_it_changes_and_when_it_is_put_back(
    town, texts
):
    def agree(tx):
        for name in ("Ana", "Ben"):
            consents.give(tx, people.get(tx, town.ids[name]), "contact")
        persons.change(tx, town.ids["Ben"], language="es")

    async def asked():
        def work(tx):
            return [consents.to_review(tx, people.get(tx, town.ids[name])) for name in ("Ana", "Ben")]

        return await town.do(work)

    await town.do(agree)
    words = texts.shape("merevale", "en", "people-who-sees").words.replace("Who sees what", "Who may see what", 1)
    wording_id = await in_use(town, "Ana", "people-who-sees", words)
    assert await asked() == [False, False]
    await town.acts("Ruth", wordings.good, wording_id)
    assert await asked() == [True, False]
    town.clock.move(DAY)
    await town.acts("Ana", lambda tx, ana: consents.keep(tx, ana))
    assert await asked() == [False, False]
    town.clock.move(DAY)
    await town.acts("Cleo", wordings.put_back, wording_id, "It is not clear.")
    assert await asked() == [True, False]


# --- back ---


async def test_the_circle_goes_back_and_what_stood_before_is_said_again(town, texts):
    shipped = await reads(town, texts)
    first = await in_use(town)
    second = await in_use(town, "Ben", words="It is quiet here.")
    assert await reads(town, texts) == "It is quiet here."
    item = await town.acts("Eva", wordings.propose_back, second)
    assert (await town.acts("Fay", wordings.propose_back, second)).id == item.id
    await voted(town, item)
    assert (await state(town, second), await state(town, first)) == ("ended", "in_use")
    assert await reads(town, texts) == NEW
    await voted(town, await town.acts("Eva", wordings.propose_back, first))
    assert await reads(town, texts) == shipped
    with pytest.raises(MovedOn):
        await town.acts("Eva", wordings.propose_back, first)


async def test_a_coordinator_puts_back_at_once_and_it_is_told_and_on_record(town, texts):
    shipped = await reads(town, texts)
    wording_id = await in_use(town)
    for name in ("Ana", "Ruth", "Mo"):
        with pytest.raises(MovedOn):
            await town.acts(name, wordings.put_back, wording_id, "It frightens people.")
    await town.acts("Cleo", wordings.put_back, wording_id, "It frightens people.")
    assert await reads(town, texts) == shipped
    assert "wording-told" in await town.keys("Ana")
    lately = await town.do(lambda tx: wordings.put_back_lately(tx, "merevale"))
    assert [one.id for one in lately] == [wording_id]
    lines = await town.do(lambda tx: audit.history(tx, town.ids["Ana"], "circle.wording_put_back"))
    assert [(line.actor, line.detail) for line in lines] == [(town.ids["Cleo"], str(wording_id))]
    town.clock.move(15 * DAY)
    assert await town.do(lambda tx: wordings.put_back_lately(tx, "merevale")) == []


# --- people go, and Kith changes ---


async def test_who_proposed_is_erased_and_what_people_read_stays(town, texts):
    wording_id = await in_use(town)
    _, waiting = await proposed(town, words="It is quiet here.")
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await reads(town, texts) == NEW
    assert (await town.acts("Ben", wordings.look, wording_id)).words == NEW
    with pytest.raises(MovedOn):
        await town.acts("Ben", wordings.look, waiting)


async def test_who_proposed_a_grave_one_is_erased_and_nobody_is_asked_any_more(town):
    wording_id = await in_use(town, "Ana", GRAVE, GRAVE_NEW)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await checks_open(town) == []
    assert await state(town, wording_id) == "refused"


async def test_where_kith_s_own_text_has_changed_the_place_s_words_rest_and_coordinators_see_it(town, texts):
    shipped = await reads(town, texts)
    await in_use(town)

    def another_release(tx):
        one = Worded("en", CALM, "All is quiet, [1].", "{ $name }")
        made = store.add(tx, "merevale", town.ids["Ana"], one, "")
        store.use(tx, made, "")
        gone = store.add(tx, "merevale", town.ids["Ana"], Worded("en", "circle-gone", NEW, ""), "")
        store.use(tx, gone, "")
        return {made.id, gone.id}

    rest = await town.do(another_release)
    assert {one.id for one in await town.do(lambda tx: wordings.resting(tx, "merevale"))} == rest
    assert await reads(town, texts) == NEW
    assert await reads(town, texts, "circle-no-results") != shipped


def test_words_that_are_looked_up_are_never_read_as_a_text_of_kith_s(texts):
    reader = Reader("UTC", str, 0, words=lambda _what: Quoted(None, "You meet [1]\nat { $x } <b>"))
    said = texts.render("en", Text("circle-vote-waits", what=Words("circle_wording_new", 1)), reader)
    assert said.endswith("You meet [1]\nat { $x } &lt;b&gt;")
