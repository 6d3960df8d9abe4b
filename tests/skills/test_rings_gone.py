"""Rings when somebody is erased, and when no question ever reached whom it was for."""

from bot.people import erasing
from bot.skills.store import rings
from tests.skills.test_ring_consent import names_in


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
