"""A ring is asked of each in private: names come with the last yes, and nobody ever sees a no."""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Name
from bot.people import erasing, profiles
from bot.people import service as people
from bot.practice.villager import keys
from bot.skills import ring_nightly, service
from bot.skills.ring_rules import REST
from bot.skills.store import rings
from tests.skills.ring_town import labels


def names_in(screen):
    """Whose names stand on a screen."""
    found = []

    def look(text):
        for value in text.values.values():
            if isinstance(value, Name):
                found.append(value.person_id)
            for inner in getattr(value, "items", ()) if hasattr(value, "items") else ():
                if hasattr(inner, "values"):
                    look(inner)

    look(screen.text)
    return found


async def test_each_reads_what_they_would_give_and_get_and_nobodys_name(street):
    await street.night()
    assert await street.open_rings() == [["Ana", "Mia", "Eva"]]
    for name, (gives, needs) in (("Ana", ("recipes", "message-chat")), ("Mia", ("regular-call", "recipes"))):
        (asked,) = [one for one in await street.messages(name) if one.text.key == "skills-ring-asked-both"]
        assert asked.text.values["gives"].values["what"].key == f"skills-kind-{gives}"
        assert asked.text.values["gets"].values["what"].key == f"skills-kind-{needs}"
        assert names_in(asked) == []
        assert labels(asked) == ["skills-ring-yes-button", "skills-ring-no-button"]


async def test_with_the_last_yes_each_leg_is_agreed_and_each_reads_their_own_two_names(street):
    await street.night()
    await street.says_yes("Ana", "Mia")
    assert await street.legs() == set()
    assert await street.heard("Ana") == ["skills-ring-asked-both"]
    await street.says_yes("Eva")
    assert await street.legs() == {
        ("Ana", "Mia", "recipes"),
        ("Mia", "Eva", "regular-call"),
        ("Eva", "Ana", "message-chat"),
    }
    told = [one for one in await street.messages("Ana") if one.text.key == "skills-exchange-told-agreed"]
    assert [names_in(one) for one in told] == [[street.ids["Mia"]], [street.ids["Eva"]]]
    seen = await street.presses("Ana", "skills.ring", (await street.part_of("Ana")).id)
    assert names_in(seen) == [street.ids["Mia"], street.ids["Eva"]]
    assert {one.came_from for one in await street.exchanges()} == {"ring:1:0", "ring:1:1", "ring:1:2"}


async def test_said_twice_is_said_once_and_a_late_no_takes_nothing_back(street):
    await street.night()
    part = await street.part_of("Ana")
    for _ in range(2):
        assert (await street.presses("Ana", "skills.ring_yes", part.id)).text.key == "skills-ring-waits-both"
    await street.says_yes("Mia", "Eva")
    for tag in ("skills.ring_yes", "skills.ring_no", "skills.ring"):
        assert (await street.presses("Ana", tag, part.id)).text.key == "skills-ring-agreed"
    assert len(await street.legs()) == 3


async def test_nobody_opens_or_answers_for_another(street):
    await street.night()
    part = await street.part_of("Ana")
    for tag in ("skills.ring", "skills.ring_yes", "skills.ring_no"):
        assert "moved-on" in list(keys((await street.presses("Eva", tag, part.id)).text))
        assert "moved-on" in list(keys((await street.presses("Eva", tag, 999)).text))
    assert (await street.part_of("Ana")).state == "asked"


async def test_two_runs_of_a_night_propose_once(street):
    await street.night()
    await street.night()
    assert len(await street.rings()) == 1
    for name in ("Ana", "Eva", "Mia"):
        assert await street.heard(name) == ["skills-ring-asked-both"]


async def test_what_is_agreed_is_not_proposed_again(street):
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    await street.night()
    assert len(await street.rings()) == 1


# --- somebody cannot ---


async def test_a_no_before_the_last_yes_is_mended_with_the_next_best_and_a_yes_stands(street):
    await street.lives_here("Ida", "regular-call", "recipes")
    await street.night()
    (first,) = await street.open_rings()
    third = "Mia" if "Mia" in first else "Ida"
    other = "Ida" if third == "Mia" else "Mia"
    await street.says_yes("Ana", "Eva")
    seen = await street.answers(third, "no")
    assert seen.text.key == "skills-ring-not-now"
    assert await street.open_rings() == [["Ana", other, "Eva"]]
    assert await street.heard("Ana") == ["skills-ring-asked-both", "skills-ring-goes-on"]
    await street.says_yes(other)
    assert ("Ana", other, "recipes") in await street.legs()
    assert await street.heard(third) == ["skills-ring-asked-both"]


async def test_a_yes_is_only_to_what_was_told_and_whoever_would_give_something_else_is_asked_anew(street):
    await street.puts_up("Ana", "offer", "listening-ear")
    await street.night()
    await street.says_yes("Ana", "Eva")
    await street.lives_here("Ida", "regular-call", "listening-ear")
    await street.answers("Mia", "no")
    assert await street.open_rings() == [["Ana", "Ida", "Eva"]]
    await street.says_yes("Ida")
    assert await street.legs() == set()
    assert await street.heard("Ana") == ["skills-ring-asked-both", "skills-ring-asked-both"]
    await street.says_yes("Ana")
    assert ("Ana", "Ida", "listening-ear") in await street.legs()


async def test_where_nobody_else_could_whoever_said_yes_is_told_kindly_and_nothing_of_a_no(street):
    await street.night()
    await street.says_yes("Ana", "Eva")
    await street.answers("Mia", "no")
    assert await street.open_rings() == []
    for name in ("Ana", "Eva"):
        (told,) = [one for one in await street.messages(name) if one.text.key == "skills-ring-let-go-both"]
        assert names_in(told) == []
        assert labels(told) == ["skills-see-button"]
    assert await street.heard("Mia") == ["skills-ring-asked-both"]
    assert await street.legs() == set()
    assert (await street.presses("Ana", "skills.ring", (await street.part_of("Ana")).id)).text.key == "skills-ring-over"


async def test_silence_and_a_no_are_told_in_the_same_words(street):
    await street.night()
    await street.says_yes("Ana", "Eva")
    await street.time_goes_by()
    assert (await street.part_of("Mia")).state == "unheard"
    assert await street.heard("Ana") == ["skills-ring-asked-both", "skills-ring-let-go-both"]
    assert await street.legs() == set()


async def test_a_yes_can_be_taken_back_before_the_last_one(street):
    await street.night()
    await street.says_yes("Ana", "Eva")
    await street.answers("Ana", "no")
    assert (await street.part_of("Ana")).state == "not_now"
    assert await street.heard("Eva") == ["skills-ring-asked-both", "skills-ring-let-go-both"]


async def test_whoever_said_no_or_nothing_is_left_alone_for_two_weeks(street):
    await street.do(ring_nightly.begin)
    await street.night()
    await street.answers("Mia", "no")
    await street.time_goes_by(12 * DAY)
    assert await street.heard("Mia") == ["skills-ring-asked-both"]
    assert street.ids["Mia"] in await resting(street)
    await street.time_goes_by(4 * DAY)
    assert street.ids["Mia"] not in await resting(street)


async def resting(street):
    """Who is not asked for a ring just now."""
    return await street.do(lambda tx: rings.not_lately(tx, "merevale", tx.now - REST))


async def test_whom_no_question_reached_has_not_been_silent(street):
    street.phones_are_on = False
    await street.night()
    await street.time_goes_by()
    assert {part.state for part in await street.parts() if part.ring_id == 1} == {"let_go"}


async def test_made_anew_three_times_it_is_let_go(street):
    for name in ("Ida", "Joy", "Kim", "Lea"):
        await street.lives_here(name, "regular-call", "recipes")
    await street.night()
    await street.says_yes("Ana", "Eva")
    asked = []
    while await street.open_rings():
        ((_, third, _),) = await street.open_rings()
        asked.append(third)
        await street.answers(third, "no")
    assert len(set(asked)) == 3
    assert (await street.heard("Ana"))[-1] == "skills-ring-let-go-both"


# --- after everybody has said yes ---


async def test_a_leg_that_drops_after_consent_touches_no_other(street):
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    dropped = next(one for one in await street.exchanges() if one.receiver_id == street.ids["Eva"])
    before = await street.legs()
    await street.presses("Eva", "skills.exchange_off", dropped.id)
    assert await street.legs() == before - {("Mia", "Eva", "regular-call")}
    assert await street.heard("Ana") == ["skills-ring-asked-both"]
    promised = await street.do(lambda tx: rings.promised(tx, "merevale"))
    assert len(promised) == 2


async def test_what_dropped_may_be_looked_for_again(street):
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    for one in await street.exchanges():
        await street.presses(street.name(one.receiver_id), "skills.exchange_off", one.id)
    await street.night()
    assert await street.open_rings() == [["Ana", "Mia", "Eva"]]


# --- people who go, rest or are kept apart ---


async def test_a_card_that_was_taken_back_is_promised_to_nobody(street):
    await street.night()
    mia = await street.person("Mia")
    offer = (await street.part_of("Mia")).terms.offer_id
    await street.do(lambda tx: service.take_back(tx, mia, offer))
    await street.says_yes("Ana", "Mia", "Eva")
    assert await street.legs() == set()
    assert (await street.heard("Ana"))[-1] == "skills-ring-let-go-both"


@pytest.mark.parametrize("how", ["leaves", "rests", "loses", "is erased", "is unreachable"])
async def test_whoever_goes_is_missed_by_a_kind_word_and_by_nothing_else(street, how):
    await street.night()
    await street.says_yes("Ana", "Mia")
    mia = await street.person("Mia")
    acts = {
        "leaves": lambda tx: people.leave(tx, mia),
        "rests": lambda tx: people.pause(tx, mia, tx.now + 60 * DAY),
        "loses": lambda tx: people.loss(tx, mia, mia.id),
        "is erased": lambda tx: erasing.erase(tx, mia.id),
        "is unreachable": lambda tx: people.unreachable(tx, mia.id),
    }
    await street.do(acts[how])
    await street.settles()
    assert await street.open_rings() == []
    assert await street.heard("Ana") == ["skills-ring-asked-both", "skills-ring-let-go-both"]
    if how == "is erased":
        assert all(part.person_id != mia.id for part in await street.parts())


async def test_two_who_come_apart_are_not_brought_together(street):
    await street.night()
    await street.says_yes("Ana", "Mia")
    ana, mia = street.ids["Ana"], street.ids["Mia"]
    await street.do(lambda tx: profiles.keep_apart(tx, ana, mia, "blocked"))
    await street.settles()
    part = await street.part_of("Eva")
    assert (await street.presses("Eva", "skills.ring_yes", part.id)).text.key == "skills-ring-over"
    assert await street.legs() == set()


# --- gifts ---


async def test_a_gift_begins_a_chain_and_the_last_gives_nothing(empty_street):
    await empty_street.lives_here("Gus", "recipes")
    await empty_street.lives_here("Ana", "message-chat", "recipes")
    await empty_street.lives_here("Eva", None, "message-chat")
    await empty_street.night()
    assert await empty_street.open_rings() == [["Gus", "Ana", "Eva"]]
    assert await empty_street.heard("Gus") == ["skills-ring-asked-gives"]
    assert await empty_street.heard("Eva") == ["skills-ring-asked-gets"]
    await empty_street.says_yes("Gus", "Ana", "Eva")
    assert await empty_street.legs() == {("Gus", "Ana", "recipes"), ("Ana", "Eva", "message-chat")}


async def test_whoever_only_gave_reads_nothing_of_what_would_help_them_when_it_is_over(empty_street):
    await empty_street.lives_here("Gus", "recipes")
    await empty_street.lives_here("Ana", "message-chat", "recipes")
    await empty_street.lives_here("Eva", None, "message-chat")
    await empty_street.night()
    await empty_street.says_yes("Gus")
    await empty_street.answers("Ana", "no")
    for name, side in (("Gus", "gives"), ("Eva", "gets")):
        seen = await empty_street.presses(name, "skills.ring", (await empty_street.part_of(name)).id)
        assert (seen.text.key, seen.text.values["side"]) == ("skills-ring-over", side)


async def test_what_one_giver_can_do_alone_is_no_ring(empty_street):
    await empty_street.lives_here("Gus", "recipes")
    await empty_street.lives_here("Ana", None, "recipes")
    await empty_street.night()
    assert await empty_street.rings() == []


# --- the coordinator ---


async def test_a_coordinator_looks_now_and_reads_counts_alone(street):
    await street.moves_in("Cleo", "coordinator")
    seen = await street.presses("Cleo", "skills.rings")
    assert "skills-rings-none-line" in list(keys(seen.text))
    seen = await street.taps("Cleo", "skills-rings-look-button")
    assert "skills-rings-none-line" not in list(keys(seen.text)), "it is looked for now"
    await street.settles()
    seen = await street.presses("Cleo", "skills.rings")
    assert "skills-rings-found-line" in list(keys(seen.text))
    assert names_in(seen) == []
    assert await street.open_rings() == [["Ana", "Mia", "Eva"]]


async def test_every_night_they_are_looked_for(street):
    await street.do(ring_nightly.begin)
    await street.time_goes_by(2 * DAY)
    assert len(await street.rings()) == 1
