"""Unlikely hours of two come before a coordinator with the numbers, once in four weeks, and nobody is accused."""

import itertools

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from bot.base.facts import CheckinKept, ExchangeEnded, PersonErased, SeatKept
from bot.base.messages import Duration, Name
from bot.hours import collusion, exchanged, service
from bot.hours.collusion import ASK, PERIOD, Together, signs
from tests.pairing.town import Town

FIRST_DAY = 8 * HOUR


class Pair(Town):
    """Ana and Sam, neighbours; Lena, whom both know; Cleo and Cora, who coordinate; Ruth, a nurse."""

    async def open(self) -> None:
        for name, role in (("Ana", "parent"), ("Sam", "parent"), ("Lena", "parent"), ("Ruth", "nurse")):
            await self.moves_in(name, role)
        await self.moves_in("Cleo", "coordinator")
        self.numbers = itertools.count(1)
        self.began = self.clock.now() // PERIOD * PERIOD + PERIOD + FIRST_DAY
        self.clock.move(self.began - self.clock.now())

    async def exchange(self, giver: str, receiver: str, hours: float, day: int = 0, *, carried: bool = False) -> int:
        """Both confirm that one gave the other so much, on that day of the four weeks."""
        number, at = next(self.numbers), self.began + day * DAY
        two = self.ids[giver], self.ids[receiver]

        def work(tx):
            exchanged.record_exchange(tx, number, *two, int(hours * 60), at, "merevale", carried=carried)
            tx.tell(ExchangeEnded(number, *two, "cook", "said", "confirmed"))

        await self.do(work)
        return number

    async def back_and_forth(self, one: str, other: str, hours: int, times: int, first_day: int = 0) -> None:
        """So often each way, on a day each."""
        for number in range(times):
            await self.exchange(one, other, hours, first_day + number)
            await self.exchange(other, one, hours, first_day + number)

    async def asked(self):
        """What waits for a coordinator."""
        return await self.do(lambda tx: asks.of_kind(tx, "merevale", ASK))


@pytest.fixture
async def town():
    made = Pair()
    await made.open()
    yield made
    await made.database.close()


async def test_more_hours_than_likely_come_before_a_coordinator_with_the_numbers(town):
    for day in range(6, 12):
        await town.exchange("Ana", "Lena", 1, day)
    await town.back_and_forth("Ana", "Sam", 4, 5)
    assert await town.asked() == []
    await town.exchange("Sam", "Ana", 1, 20)
    (ask,) = await town.asked()
    assert ask.notice.text.key == "hours-ask-unlikely"
    values = ask.notice.text.values
    assert {values["who"], values["other"]} == {Name(town.ids["Ana"]), Name(town.ids["Sam"])}
    assert (values["together"], values["times"]) == (Duration(41 * 60), 11)
    assert [line.key for line in values["lines"].items] == ["hours-unlikely-much"]
    assert ask.owner == town.ids["Cleo"]


async def test_a_day_longer_than_likely_is_asked_about(town):
    await town.exchange("Ana", "Sam", 6, 3)
    assert await town.asked() == []
    await town.exchange("Sam", "Ana", 4.5, 3)
    (ask,) = await town.asked()
    (line,) = ask.notice.text.values["lines"].items
    assert (line.key, line.values["longest"]) == ("hours-unlikely-day", Duration(630))


async def test_two_who_go_back_and_forth_and_with_nobody_else_are_asked_about(town):
    await town.back_and_forth("Ana", "Sam", 2, 5)
    (ask,) = await town.asked()
    (line,) = ask.notice.text.values["lines"].items
    assert line.key == "hours-unlikely-even"
    assert (line.values["given"], line.values["back"]) == (Duration(600), Duration(600))


async def test_two_who_also_share_with_others_are_not(town):
    await town.exchange("Ana", "Lena", 3, 20)
    await town.back_and_forth("Ana", "Sam", 2, 6)
    assert await town.asked() == []


async def test_one_who_gives_much_and_gets_little_back_is_not(town):
    for day in range(9):
        await town.exchange("Ana", "Sam", 2, day)
    await town.exchange("Sam", "Ana", 2, 10)
    assert await town.asked() == []


async def test_a_pair_is_asked_about_once_in_four_weeks_also_when_it_was_looked_at(town):
    await town.back_and_forth("Ana", "Sam", 2, 8)
    (ask,) = await town.asked()
    await town.do(lambda tx: asks.acknowledge(tx, ask.id, town.ids["Cleo"]))
    await town.do(lambda tx: asks.close(tx, ask.id, town.ids["Cleo"], "sorted"))
    await town.back_and_forth("Sam", "Ana", 2, 3, 10)
    assert await town.asked() == []
    await town.back_and_forth("Sam", "Ana", 2, 6, 28)
    assert len(await town.asked()) == 1


async def test_each_four_weeks_stand_for_themselves(town):
    await town.back_and_forth("Ana", "Sam", 2, 4, 24)
    await town.back_and_forth("Ana", "Sam", 2, 4, 28)
    assert await town.asked() == []


async def test_what_is_told_late_counts_where_it_happened(town):
    await town.back_and_forth("Ana", "Sam", 2, 4)
    town.clock.move(40 * DAY)
    await town.exchange("Ana", "Sam", 2, 5)
    await town.exchange("Sam", "Ana", 2, 5)
    assert len(await town.asked()) == 1


async def test_checkins_and_meetings_for_several_are_never_looked_at(town):
    ana, ruth = town.ids["Ana"], town.ids["Ruth"]

    def keep(tx, number):
        at = town.began + number * DAY
        service.record_checkin(tx, CheckinKept(number, ana, ruth, 600, "nurse", happened_at=at))
        service.record_seat(tx, SeatKept(number, number, ana, ruth, 600, at, True))
        collusion.look(tx, ana, ruth, at)

    for number in range(1, 9):
        await town.do(lambda tx, number=number: keep(tx, number))
    assert await town.asked() == []


async def test_what_was_taken_back_does_not_count(town):
    number = await town.exchange("Ana", "Sam", 6, 3)
    await town.do(lambda tx: service.take_back(tx, exchanged.evidence(number), by=town.ids["Cleo"]))
    await town.exchange("Sam", "Ana", 6, 3)
    assert await town.asked() == []


async def test_what_was_withdrawn_or_did_not_happen_is_not_looked_at(town):
    two = town.ids["Ana"], town.ids["Sam"]
    for how in ("withdrawn", "not_done"):
        await town.do(lambda tx, how=how: tx.tell(ExchangeEnded(77, *two, "cook", "said", how)))
    assert await town.asked() == []


async def test_a_coordinator_who_is_one_of_the_two_does_not_look_at_it(town):
    await town.moves_in("Cora", "coordinator")
    await town.back_and_forth("Cleo", "Ana", 2, 6)
    (ask,) = await town.asked()
    assert ask.owner == town.ids["Cora"]
    assert not await town.do(lambda tx: asks.may_act(tx, ask, town.ids["Cleo"]))


async def test_where_the_only_coordinator_is_one_of_the_two_a_nurse_looks(town):
    await town.back_and_forth("Cleo", "Ana", 2, 6)
    (ask,) = await town.asked()
    assert ask.owner == town.ids["Ruth"]


async def test_the_two_hear_nothing_of_it(town):
    await town.back_and_forth("Ana", "Sam", 2, 6)
    assert len(await town.asked()) == 1
    for name in ("Ana", "Sam"):
        assert not [key for key in await town.keys(name) if key.startswith(("hours", "asks"))]


async def test_the_books_go_on_meanwhile(town):
    await town.back_and_forth("Ana", "Sam", 2, 7)
    book = await town.do(lambda tx: service.book(tx, town.ids["Ana"]))
    assert (book.totals.given, book.totals.received) == (14 * 60, 14 * 60)


async def test_who_was_erased_is_not_looked_at_any_more(town):
    number = await town.exchange("Ana", "Sam", 6, 3)
    two = town.ids["Ana"], town.ids["Sam"]

    def gone(tx):
        service.forget_person(tx, PersonErased(town.ids["Sam"]))
        tx.tell(ExchangeEnded(number, *two, "cook", "said", "confirmed"))

    await town.do(gone)
    assert await town.asked() == []


@pytest.mark.parametrize(
    ("together", "found"),
    [
        (Together(1, (60, 0), 60, (60, 60)), ()),
        (Together(20, (2400, 0), 600, (9000, 9000)), ()),
        (Together(20, (2401, 0), 600, (9000, 9000)), ("much",)),
        (Together(2, (601, 0), 601, (9000, 9000)), ("day",)),
        (Together(9, (600, 600), 600, (1200, 1200)), ("even",)),
        (Together(9, (600, 599), 600, (1199, 1199)), ()),
        (Together(9, (632, 568), 600, (1200, 1200)), ()),
        (Together(9, (630, 570), 600, (1333, 1200)), ("even",)),
        (Together(9, (630, 570), 600, (1334, 1200)), ()),
        (Together(30, (2000, 2000), 700, (4000, 4000)), ("much", "day", "even")),
    ],
)
def test_what_is_unlikely_is_what_the_numbers_say(together, found):
    assert signs(together) == found
