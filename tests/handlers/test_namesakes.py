"""Two of the same name can be told apart by whoever helps them, and are called the same wherever these read of them."""

from bot.base.messages import Name, Screen, Text
from bot.people.store import persons
from handlers import namesakes
from tests.stories.people import ana_in, cleo_in, is_in, reads, ruth_in
from tests.talk.people import writes


async def walks_with(ruth, parent):
    """Ruth is that parent's nurse."""
    await parent.from_home("pairing-waiting-button")
    await parent.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")


async def two_anas(town, second="Harbour"):
    """Cleo, Ruth, and two who want to be called Ana, whose nurse she is."""
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    first, other = await ana_in(town), await ana_in(town, "Eve", area=second)
    await other.from_home("people-settings-button")
    await other.taps("people-set-name-button")
    await other.says("ana")
    for parent in (first, other):
        await walks_with(ruth, parent)
    return cleo, ruth, first, other


async def number_of(who):
    """The number by which somebody is told apart: their own, and nobody else's on any screen."""
    return (await who.person()).id


async def labels(who, door):
    """The labels beneath a screen that one opens from home, without their numbers."""
    await who.from_home(door)
    return [label.split(". ")[-1] for label in who.phone.last.labels]


async def test_a_nurse_chooses_between_two_of_a_name_by_where_they_live(town):
    _, ruth, *_ = await two_anas(town, "Old Town")
    assert {"Write to Ana (Harbour)", "Write to ana (Old Town)"} <= set(await labels(ruth, "talk-write-button"))


async def test_where_that_is_the_same_by_a_number_that_stays(town):
    _, ruth, first, other = await two_anas(town)
    one, two = await number_of(first), await number_of(other)
    assert {f"Write to Ana ({one})", f"Write to ana ({two})"} <= set(await labels(ruth, "talk-write-button"))
    await writes(other, ruth, "Hello from me")
    assert f"ana ({two}):\nHello from me" in ruth.phone.last.text
    await first.taps("now-button")
    assert f"Ana ({one}) needs someone now" in "".join(await reads(ruth))


async def test_a_coordinator_tells_them_apart_on_a_list(town):
    cleo, _, first, other = await two_anas(town)
    found = await labels(cleo, "staff-caseload-button")
    assert {f"See Ana ({await number_of(first)})", f"See ana ({await number_of(other)})"} <= set(found), found


async def test_parents_read_names_as_they_are_and_nobody_reads_more_of_who_is_alone_with_a_name(town):
    cleo, ruth, first, _ = await two_anas(town)
    await is_in(town, "Dan")
    await writes(ruth, first, "Good morning")
    assert not any("(" in words for words in await reads(first) if "Ruth" in words)
    assert "Ruth (" not in "".join(await reads(cleo))


async def test_nobody_is_called_by_another_ones_number_when_a_third_of_the_name_stands_on_the_screen(town):
    cleo, ruth, first, other = await two_anas(town)
    person, ids = await ruth.person(), [await number_of(who) for who in (first, other)]
    third = await number_of(cleo)

    def words(tx):
        persons.change(tx, third, name="Ana")
        shown = Screen(Text("asks-asked-too", who=Name(third)))
        word = namesakes.of(tx, person, shown)
        alone = namesakes.of(tx, person, None)
        return [word(one) for one in (third, *ids)], [alone(one) for one in ids]

    with_third, without = await town.kith.database.write(words)
    assert with_third[1:] == without == [str(one) for one in ids]
    assert len(set(with_third)) == len(with_third)
