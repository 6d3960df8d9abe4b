"""A run that breaks, made into the least that breaks, and done again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR, SECOND, SystemClock
from bot.base.texts import Texts
from bot.commands import main
from bot.commands.command import PROBLEM, WELL, WRONG
from bot.practice import town as practice
from bot.practice.retold import tale as tales
from bot.practice.retold.tale import Happening, Resident, Tale, TaleError
from bot.simulation.broken import Broken
from bot.simulation.shrinking.recording import RecordedTown
from bot.simulation.shrinking.replaying import ReplayedTown, replay
from bot.simulation.shrinking.shrink import alike, shrink, steps
from bot.simulation.shrinking.smaller import least, smaller
from bot.simulation.town import EPOCH, SimulatedTown

SIZE = {"crashes": 6, "days": 1, "people": 10}
COMMAND = ("simulate", "--seed", "1", "--crashes", "6", "--days", "1", "--people", "10")
CLEO, ANA = (
    Resident(1001, "Cleo", "Cleo", "en", "coordinator", stays=True),
    Resident(1002, "Ana", "Ana", "en", "parent"),
)
CLAIM = {"payload": {"claim": True}, "role": "coordinator", "invited": True}


@pytest.fixture(scope="module")
def texts() -> Texts:
    return practice.texts(strict=True)


def tale_of(*happenings: Happening, broken: str = "") -> Tale:
    until = happenings[-1].at if happenings else EPOCH
    return Tale(365, EPOCH, until, aftermath=False, broken=broken, residents=(CLEO, ANA), happenings=happenings)


def after(seconds: int, what: str, who: int = 0, **more: object) -> Happening:
    return Happening(EPOCH + seconds * SECOND, what, who, more)


def until_the_morning(town: SimulatedTown) -> SimulatedTown:
    """The run is over after some hours."""
    ends = town.clock.now() + 8 * HOUR

    def over() -> None:
        if town.clock.now() >= ends:
            raise Broken("it is enough")

    town.when_an_hour_has_passed = over
    with pytest.raises(Broken, match="it is enough"):
        town.run()
    return town


# --- leaving out ---


@given(st.sets(st.integers(0, 40), max_size=5), st.integers(1, 41))
def test_of_what_must_come_together_nothing_else_is_left_and_nothing_is_out_of_order(needed, size):
    parts = list(range(max([size, *(one + 1 for one in needed)])))
    assert least(parts, lambda some: some if needed <= set(some) else None) == sorted(needed)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.integers(1, 20))
def test_of_whatever_is_left_no_single_one_can_be_left_out(numbers, enough):
    def tried(some):
        return some if sum(some) % (enough + 1) == sum(numbers) % (enough + 1) and some else None

    found = least(numbers, tried)
    assert tried(found)
    assert not any(tried(found[:at] + found[at + 1 :]) for at in range(len(found)) if len(found) > 1)


def test_what_had_no_part_in_a_try_is_gone_at_once():
    parts, asked = [object() for _ in range(64)], []

    def tried(some):
        asked.append(len(some))
        return [one for one in some if one is parts[3]] if parts[3] in some else None

    assert least(parts, tried) == [parts[3]]
    assert len(asked) < 6


def test_people_and_days_go_as_a_whole_before_single_things_do():
    lively = [
        after(day * 86_400 + minute, "say", 1000 + minute % 20, text="x") for day in range(9) for minute in range(90)
    ]
    needed = (lively[95], lively[400])
    tries = 0

    def tried(some):
        nonlocal tries
        tries += 1
        return some if all(any(one is other for other in some) for one in needed) else None

    assert smaller(lively, tried) == list(needed)
    assert tries < 90


def test_a_trouble_comes_sooner_where_that_is_enough():
    acts = [after(minute * 60, "say", 1001, text=str(minute)) for minute in range(6)]
    trouble = after(900, "crash", point="settle after the commit", skip=2)

    def tried(some):
        before = []
        for one in some:
            if one.what == "crash":
                enough = before[-1:] == ["1"] or len(before) == len(acts)
                return some[: len(before) + 1] if enough else None
            before.append(one.given["text"])
        return None

    assert [one.what for one in smaller([*acts, trouble], tried)] == ["say", "say", "crash"]


# --- putting down and doing again ---


def test_who_looks_on_changes_nothing_and_what_is_put_down_is_done_again(texts):
    alone = until_the_morning(SimulatedTown(7, **SIZE, texts=texts))
    recorded = until_the_morning(RecordedTown(7, **SIZE, texts=texts))
    assert recorded.history.digest() == alone.history.digest()
    tale = recorded.tale("")
    again = ReplayedTown(tale, texts)
    again.run()
    assert len(again.done) > 20
    assert again.done == tale.happenings
    assert again.crashes.happened == recorded.crashes.happened
    assert again.history.counts["update"] >= recorded.history.counts["update"]


def test_nothing_in_a_tale_is_an_id_the_bot_gave_and_names_are_made_up(texts):
    told = json.dumps(until_the_morning(RecordedTown(7, **SIZE, texts=texts)).tale("").as_json(), ensure_ascii=False)
    assert '"data"' not in told
    assert '"message_id": 7' not in told
    assert "?start=" not in told


def test_a_button_is_found_by_what_stands_on_it_and_what_is_not_there_is_left_out(texts):
    start, english = after(60, "start", 1001, **CLAIM), {"tag": "people.language", "label": "1. English ✓", "nth": 0}
    never = {"tag": "hours.give", "label": "Give", "nth": 0}
    presses = [after(70 + at, "press_stale", 1001, button=button) for at, button in enumerate((never, english))]
    town = ReplayedTown(
        tale_of(start, *presses, after(90, "start", 1002, payload={"invite": "nurse", "nth": 0})), texts
    )
    town.run()
    assert [one.what for one in town.done] == ["start", "press_stale"]
    assert town.telegram.phone(1001).last.buttons[0][0]["text"] == "Go on"


def test_every_trouble_that_a_tale_can_have_passes_and_all_holds(texts):
    troubles = (
        after(61, "fault", kind="unanswered", method="sendMessage", chat=1001),
        after(62, "fault", kind="duplicate", order=[0]),
        after(63, "fault", kind="reorder", order=[1, 0]),
        after(90, "cut", lasts=20 * SECOND),
        after(120, "full", lasts=20 * SECOND),
        after(150, "slept", lasts=HOUR),
        after(3800, "ids", first=400_000_001),
        after(3900, "crash", point="handler after the commit", skip=0, down=3 * SECOND),
    )
    starts = [after(at, "start", 1001, **CLAIM) for at in (64, 95, 125, 4000)]
    whole = sorted((*troubles, *starts, after(66, "say", 1002, text="hello"), after(4001, "say", 1002, text="/home")),
                   key=lambda one: one.at)  # fmt: skip
    town = ReplayedTown(tale_of(*whole), texts)
    town.run()
    assert town.crashes.happened == {"handler after the commit": 1}
    assert town.done == tuple(whole)


def test_a_mistake_is_shrunk_to_the_one_act_that_shows_it_and_the_file_keeps_it(texts, monkeypatch, tmp_path):
    monkeypatch.setattr("bot.base.inbox.finish", lambda _tx, _inbox_id: True)
    file = tmp_path / "story.json"
    assert main([*COMMAND, "--shrink", str(file)]) == PROBLEM
    tale = tales.read(file)
    assert "not marked done" in tale.broken
    assert [(one.what, one.who) for one in tale.happenings] == [("start", 1001)]
    assert [one.name for one in tale.residents] == ["Cleo"]
    assert steps(tale) == 1
    assert alike(replay(tale, texts).broken, tale.broken)


def test_the_command_tries_a_story_again_and_is_content_once_it_is_mended(tmp_path, capsys):
    file = tmp_path / "story.json"
    tales.write(tale_of(after(60, "start", 1001, **CLAIM), broken="it once broke"), file)
    assert main(["simulate", "--story", str(file)]) == WELL
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["verdict"], told["broken_then"], told["same"]) == ("ok", "it once broke", False)


def test_what_does_not_break_again_is_said_to_be_so(texts):
    said: list[str] = []
    tale = tale_of(after(60, "start", 1001, **CLAIM), broken="only the moon knows why")
    found = shrink(tale, texts, SystemClock(), said.append)
    assert (found.repeats, found.tries, found.tale) == (False, 1, tale)


def test_two_breaches_are_alike_whoever_they_are_about():
    assert alike("asks: ask 4 is due at 17", "asks: ask 12 is due at 3")
    assert not alike("asks: ask 4 is due at 17", "asks: ask 4 is nobody's")
    assert not alike("", "")


def test_steps_are_what_one_person_does_in_one_go_and_each_trouble():
    happenings = [after(at, "say", who, text="x") for at, who in enumerate((1001, 1001, 1002, 1001))]
    assert steps(tale_of(*happenings, after(9, "cut", lasts=1), after(10, "cut", lasts=1))) == 5


# --- files ---


def test_a_tale_comes_back_from_its_file_as_it_was(tmp_path):
    tale = tale_of(
        after(60, "start", 1001, **CLAIM), after(DAY // SECOND, "crash", point="x", skip=1, down=2), broken="x"
    )
    tales.write(tale, tmp_path / "story.json")
    assert tales.read(tmp_path / "story.json") == tale


@pytest.mark.parametrize("amiss", [{"kind": "x"}, {"version": 9}, {"until": "now"}, {"residents": [1]}, {"more": 1},
                                   {"happenings": 3}, {"happenings": [{"at": 1, "what": "say", "who": 5, "given": {}}]},
                                   {"happenings": [{"at": 1, "what": "say", "given": []}]}])  # fmt: skip
def test_what_is_no_tale_is_refused_in_a_sentence(amiss, tmp_path, capsys):
    file = tmp_path / "story.json"
    file.write_text(json.dumps({**tale_of(after(60, "start", 1001)).as_json(), **amiss}))
    with pytest.raises(TaleError, match=r"story\.json is no tale"):
        tales.read(file)
    for command in ("simulate", "practice"):
        assert main([command, "--story", str(file)]) == WRONG
        assert "no tale" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["", "[1]", "{", "\udcff"])
def test_what_is_no_json_is_refused_too(words, tmp_path):
    file = tmp_path / "story.json"
    file.write_bytes(words.encode("utf-8", "surrogateescape"))
    with pytest.raises(TaleError):
        tales.read(file)
    with pytest.raises(TaleError, match="cannot be read"):
        tales.read(tmp_path / "another.json")


@pytest.mark.parametrize("given", [(), ("--seed", "1"), ("--crashes", "1"), (*COMMAND[1:], "--minutes", "0"),
                                   (*COMMAND[1:], "--shrink", "/nowhere/at/all/x")])  # fmt: skip
def test_what_is_missing_is_said(given, capsys):
    assert main(["simulate", *given]) == WRONG
    assert capsys.readouterr().err
