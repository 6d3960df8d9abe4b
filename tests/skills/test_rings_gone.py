"""Rings when somebody is erased, and when no question ever reached whom it was for."""

from sqlalchemy import bindparam, update

from bot.base.outbox import OUTBOX
from bot.people import erasing
from bot.skills.ring_rules import REST
from bot.skills.store import rings
from tests.skills.test_ring_consent import names_in

MISSED = update(OUTBOX).where(OUTBOX.c.person_id == bindparam("of_id")).values(state="missed")


async def test_whoever_was_erased_since_a_backup_is_erased_again_with_a_card_and_a_ring_that_was_open(street):
    await street.night()
    ana = street.ids["Ana"]
    await street.do(lambda tx: tx.keys.destroy(ana, tx.now))
    assert await street.do(erasing.recover) == [ana]
    await street.settles()
    assert await street.do(lambda tx: rings.open_part(tx, ana)) is None


async def test_after_an_erasure_nobody_reads_the_name_of_whom_they_were_never_brought_together_with(street):
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    await street.do(lambda tx: erasing.erase(tx, street.ids["Mia"]))
    seen = await street.presses("Ana", "skills.ring", (await street.part_of("Ana")).id)
    assert names_in(seen) == [street.ids["Eva"]]
    seen = await street.presses("Eva", "skills.ring", (await street.part_of("Eva")).id)
    assert names_in(seen) == [street.ids["Ana"]]


async def test_whose_question_never_got_its_turn_has_not_been_silent(street):
    street.phones_are_on = False
    await street.night()
    mia = street.ids["Mia"]
    await street.do(lambda tx: tx.run(MISSED, of_id=mia))
    street.phones_are_on = True
    await street.do(lambda _tx: None)
    await street.time_goes_by()
    states = {part.person_id: part.state for part in await street.parts() if part.ring_id == 1}
    assert states == {street.ids["Ana"]: "unheard", street.ids["Eva"]: "unheard", mia: "let_go"}
    assert mia not in await street.do(lambda tx: rings.not_lately(tx, "merevale", tx.now - REST))
