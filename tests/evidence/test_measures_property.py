"""Whatever people do in whatever order: nobody is asked without consent or after a loss, and nothing stays readable of
what was taken back.
"""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.base.outcome import Refused
from bot.evidence import asking, measure_file, shown
from bot.evidence.store import sheets
from bot.people import consents
from bot.people import service as people
from tests.evidence.measured import Asked

WORDS = "We laugh once a day"
ASKED = "key FROM outbox WHERE person_id = :of AND unprompted = 1 AND key LIKE 'person:%:measure:%' AND state = {}"
ACTS = ("consent", "withdraw", "loss", "undo", "share", "unshare", "answer", "skip", "show", "write", "stop", "wait")


class Acting(Asked):
    """What the two may do, in any order."""

    async def act(self, what: str, number: int) -> None:
        """That act of one of the two, where it is open to them."""
        ana, ruth = await self.person("Ana"), await self.person("Ruth")
        deeds = {
            "consent": lambda tx: asking.agree(tx, ana),
            "withdraw": lambda tx: consents.withdraw(tx, ana, "measures"),
            "loss": lambda tx: people.loss(tx, ana, ana.id),
            "undo": lambda tx: people.undo_loss(tx, ana, ana.id),
            "share": lambda tx: consents.give(tx, ana, "share_with_nurse"),
            "unshare": lambda tx: consents.withdraw(tx, ana, "share_with_nurse"),
            "answer": lambda tx: _answer(tx, ana, number),
            "skip": lambda tx: _skip(tx, ana),
            "show": lambda tx: [shown.show(tx, ana, one.id) for one in sheets.of(tx, ana.id)],
            "write": lambda tx: shown.write_down(tx, ruth, ana.id, "epds", number, "2026-11-20"),
            "stop": lambda tx: asking.take_back(tx, ana),
            "wait": lambda _: None,
        }

        def work(tx):
            try:
                with tx.whole():
                    deeds[what](tx)
            except Refused:
                pass

        await self.do(work)


def _answer(tx, ana, number):
    for name in ("phq-2", "confidence"):
        sheet = asking.start(tx, ana, name)
        if name == "confidence":
            sheet = asking.say_in_own_words(tx, ana, sheet.id, WORDS)
        measure = asking.measure_of(ana, sheet)
        for place in range(measure.questions):
            asking.say(tx, ana, sheet.id, place, measure.choices[number % len(measure.choices)])


def _skip(tx, ana):
    sheet = asking.start(tx, ana, "phq-2")
    for place in range(2):
        asking.say(tx, ana, sheet.id, place, None)


@settings(max_examples=20, deadline=None)
@given(
    done=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 4), st.sampled_from((0, 1, 15, 50, 90))), max_size=14)
)
async def test_never_asked_without_consent_or_after_a_loss_and_nothing_is_left_of_what_was_taken_back(done):
    town = Acting()
    await town.ana_and_ruth()
    town.phones_are_on = False
    before = await town.do(lambda tx: [ask.id for ask in asks.at_place(tx, "merevale")])
    agreed = lost = shares = False
    shares = True
    for what, number, days in done:
        await town.act(what, number)
        agreed = (agreed or what == "consent") and what not in ("withdraw", "stop")
        lost = (lost or what == "loss") and what != "undo"
        shares = (shares or what == "share") and what != "unshare"
        counted = len(await town.do(lambda tx: sheets.of(tx, town.ids["Ana"])))
        town.clock.move(days * DAY)
        await town.timetable.run_due()
        found = await town.do(lambda tx: sheets.of(tx, town.ids["Ana"]))
        if not agreed:
            assert found == []
        if not agreed or lost:
            assert await town.rows(ASKED.format("'waiting'")) == []
            assert len(found) == counted
        ruth = await town.person("Ruth")
        assert await town.do(lambda tx, ruth=ruth: shown.agreed(tx, ruth, town.ids["Ana"])) == (agreed and shares)
        if not shares:
            assert all(one.shown_to is None for one in found if one.written_by is None)
    opened = await town.do(lambda tx: asks.at_place(tx, "merevale"))
    assert not [ask for ask in opened if ask.id not in before and ask.kind.startswith(("evidence", "safety"))]
    await town.database.close()


async def test_every_answer_there_is_opens_no_ask_and_writes_to_nobody():
    town = Acting()
    await town.ana_and_ruth()
    ana = await town.person("Ana")
    await town.do(lambda tx: asking.agree(tx, ana))
    before = await town.do(lambda tx: [ask.id for ask in asks.at_place(tx, "merevale")])
    others = await town.rows("count(*) FROM outbox WHERE person_id <> :of")
    (phq,) = [one for one in measure_file.of_place("merevale") if one.name == "phq-2"]
    for first in phq.choices:
        for second in phq.choices:

            def work(tx, first=first, second=second):
                sheet = asking.start(tx, ana, "phq-2")
                asking.say(tx, ana, sheet.id, 0, first)
                assert asking.say(tx, ana, sheet.id, 1, second).total == first + second

            await town.do(work)
    assert await town.do(lambda tx: [ask.id for ask in asks.at_place(tx, "merevale")]) == before
    assert await town.rows("count(*) FROM outbox WHERE person_id <> :of") == others
    await town.database.close()


async def test_nothing_readable_is_left_in_the_database_once_it_is_taken_back():
    town = Acting()
    await town.ana_and_ruth()
    await town.act("consent", 0)
    await town.act("answer", 2)
    assert len(await town.rows("told FROM evidence_sheets WHERE person_id = :of AND told <> ''")) == 2
    assert all(WORDS not in str(row) for row in await town.rows("* FROM evidence_sheets WHERE person_id = :of"))
    await town.act("withdraw", 0)
    assert await town.rows("id FROM evidence_sheets WHERE person_id = :of") == []
    await town.database.close()
