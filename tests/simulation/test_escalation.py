"""Cries for help by the dozen, each followed to its end; and what the judge looks for it would see."""

import json
from dataclasses import replace

import pytest

from bot import app
from bot.asks import by_day, calling, consequences, holders, messages, rules
from bot.base.clock import HOUR, MINUTE
from bot.base.messages import Name, Text, When
from bot.base.texts import Texts
from bot.commands import main
from bot.commands.command import WELL, WRONG
from bot.people import service as people
from bot.safety import alarms
from bot.simulation.broken import Broken
from bot.simulation.escalation.house import House

CRIES, MANY = 12, 100
TEXTS = Texts.load(app.CONTENT, strict=True)


def broken(seed: int = 1, cries: int = MANY) -> str:
    """What the judge says of one house; "" when all holds."""
    house = House(seed, cries, TEXTS)
    try:
        house.run()
        house.judged()
    except Broken as found:
        return str(found)
    finally:
        house.disk.close()
    return ""


def test_a_dozen_cries_are_each_called_for_until_a_person_closes_them_and_the_same_seed_makes_the_same(capsys):
    told = []
    for _ in range(2):
        assert main(["prove", "escalation", "--seed", "1", "--runs", str(CRIES)]) == WELL
        told.append(json.loads(capsys.readouterr().out.splitlines()[-1]))
    assert told[0]["history"] == told[1]["history"]
    assert told[0]["runs"] >= CRIES
    assert told[0]["closed"] == told[0]["asks"] > 0
    assert told[0]["calls"] >= told[0]["asks"]
    assert told[0]["latest_call_seconds"] <= 1


@pytest.mark.parametrize("wrong", [("escalation", "--runs", "0"), ("restart", "--runs", "3")])
def test_a_number_of_runs_that_makes_no_sense_is_refused(wrong, capsys):
    assert main(["prove", *wrong]) == WRONG
    assert "--runs" in capsys.readouterr().err


def test_a_step_that_is_left_out_would_be_seen(monkeypatch):
    monkeypatch.setattr(rules, "following", lambda ask: (len(ask.steps) - 1, ask.round + ask.last))
    assert "and should have called" in broken()


def test_somebody_skipped_in_the_round_of_coordinators_would_be_seen(monkeypatch):
    monkeypatch.setattr(rules, "next_of", lambda pool, _owner: pool[0] if pool else None)
    assert "and should have called" in broken()


def test_a_call_that_comes_a_minute_late_would_be_seen(monkeypatch):
    real = calling.wake_at_due
    monkeypatch.setattr(calling, "wake_at_due", lambda tx, ask: real(tx, replace(ask, due_at=ask.due_at + MINUTE)))
    assert "was to call the next" in broken()


def test_a_clock_that_is_too_long_would_be_seen(monkeypatch):
    real = calling.due_after
    monkeypatch.setattr(calling, "due_after", lambda *parts, **more: real(*parts, **more) + MINUTE)
    assert "minutes, and the place gives" in broken()


def test_an_ask_without_a_clock_would_be_seen(monkeypatch):
    monkeypatch.setattr(calling, "wake_at_due", lambda _tx, _ask: None)
    assert "was to call the next" in broken()


def test_a_call_to_somebody_who_was_reported_or_acts_for_her_would_be_seen(monkeypatch):
    monkeypatch.setattr(holders, "apart", lambda _tx, ask: {ask.about, ask.asked_by})
    said = broken()
    assert "apart from it" in said or "should have called" in said


def test_a_call_left_with_a_nurse_whom_she_blocked_would_be_seen(monkeypatch):
    monkeypatch.setattr(consequences, "part", lambda _tx, _one, _other: None)
    assert "who is apart from it by now" in broken(4)


def test_whoever_asked_and_is_told_nothing_or_no_truth_would_be_seen(monkeypatch):
    with monkeypatch.context() as planted:
        planted.setattr(messages, "moved_on", lambda _tx, _before, _after: None)
        assert "was not told what became of" in broken()
    monkeypatch.setattr(
        messages, "_where_it_is", lambda _tx, _before, after: Text("asks-asked-too", who=Name(after.about))
    )
    assert "is said, naming" in broken()


def test_somebody_told_who_was_never_called_would_be_seen(monkeypatch):
    real = messages.taken

    def everybody(tx, ask, others):
        real(tx, ask, [*others, *(one.id for one in people.with_role(tx, ask.place, "mentor"))])

    monkeypatch.setattr(messages, "taken", everybody)
    said = broken()
    assert "and was not called for it" in said or "to no end" in said


def test_words_that_nobody_heard_would_be_seen(monkeypatch):
    monkeypatch.setattr(alarms, "hear", lambda _tx, _person, _found, _heard_in: None)
    assert "and nobody was called" in broken()


def test_somebody_who_took_it_and_is_never_asked_again_would_be_seen(monkeypatch):
    monkeypatch.setattr(rules, "FOLLOW_UPS_MAX", 1_000)
    assert "is asked after for the" in broken()


def test_a_nurse_woken_at_night_for_what_waits_for_the_day_would_be_seen(monkeypatch):
    monkeypatch.setattr(by_day, "waits_until", lambda _tx, _ask, _to: None)
    assert "minutes, and the place gives" in broken()
    monkeypatch.undo()
    real = messages.moved_on

    def rings_too(tx, before, after):
        real(tx, before, after)
        if by_day.sleeps(tx, after):
            messages.call(tx, after)

    monkeypatch.setattr(messages, "moved_on", rings_too)
    assert "is woken for ask" in broken()


def test_what_waited_for_the_day_and_is_not_called_at_opening_would_be_seen(monkeypatch):
    with monkeypatch.context() as planted:
        real = calling.call

        def lets_it_lie(tx, ask, *rest, **more):
            return ask if by_day.sleeps(tx, ask) and tx.now >= ask.due_at else real(tx, ask, *rest, **more)

        planted.setattr(calling, "call", lets_it_lie)
        assert "was to call the next" in broken(2)  # not every house has one that waits just then
    opens = by_day.next_open
    monkeypatch.setattr(by_day, "next_open", lambda place, at: opens(place, at) + HOUR)
    assert "minutes, and the place gives" in broken()


def test_somebody_who_comes_on_duty_at_night_and_is_not_called_for_what_waits_would_be_seen(monkeypatch):
    monkeypatch.setattr(consequences, "on_duty", lambda _tx, _place: None)
    assert "waits for the day, and person" in broken(77_000)


def test_whoever_asked_and_is_told_a_wrong_time_would_be_seen(monkeypatch):
    monkeypatch.setattr(messages, "When", lambda at: When(at + HOUR))
    assert "looks later" in broken()
