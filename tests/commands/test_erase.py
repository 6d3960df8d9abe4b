"""Erasing and changing the key from the command line: nobody by mistake, and everything else stays readable."""

from bot.base.database import Transaction
from bot.people import service as people
from tests.commands.conftest import Command
from tests.commands.people import FILE, ana_and_bo, written


def names(tx: Transaction) -> list[str]:
    return [people.display_name(tx, number) for number in (1, 2)]


def test_nobody_is_erased_without_a_yes(kith: Command) -> None:
    written(ana_and_bo)
    code, said = kith("erase", "Ana")
    assert code == 2
    assert "--yes" in said
    assert written(names) == ["Ana", "Bo"]


def test_a_person_is_erased_by_number_or_by_a_name_that_means_one(kith: Command) -> None:
    written(ana_and_bo)
    code, said = kith("erase", "ana", "--yes")
    assert code == 0
    assert "Person 1 is erased" in said
    assert "Ana" not in said
    assert written(names) == [people.NOBODY, "Bo"]
    assert kith("erase", "1", "--yes")[0] == 2  # there is nobody any more


def test_a_name_that_means_several_erases_nobody(kith: Command) -> None:
    written(ana_and_bo)
    written(lambda tx: people.join(tx, people.meet(tx, 1009, "Anabel", "en"), "parent"))
    code, said = kith("erase", "ana", "--yes")
    assert code == 2
    assert written(names) == ["Ana", "Bo"]
    assert "1" in said


def test_after_a_change_of_key_the_old_one_opens_nothing_and_the_new_one_everything(kith: Command) -> None:
    written(ana_and_bo)
    key = FILE.with_name("kith.db.key")
    old = key.read_text()
    assert kith("rekey")[0] == 0
    assert key.read_text() != old
    assert written(names) == ["Ana", "Bo"]
    new = key.read_text()
    key.write_text(old)
    code, said = kith("erase", "1")
    assert code == 2
    assert "Put the key back" in said
    key.write_text(new)
    assert written(names) == ["Ana", "Bo"]


def test_a_missing_key_is_never_made_anew(kith: Command) -> None:
    written(ana_and_bo)
    FILE.with_name("kith.db.key").unlink()
    code, said = kith("erase", "1")
    assert code == 2
    assert "missing" in said
