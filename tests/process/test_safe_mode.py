"""A damaged database: the real process answers on, loses nothing, and is well again without a restart."""

import os
from pathlib import Path

from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import House, until


def damage(file: Path) -> None:
    """Every page but the first is rubbish, and what stood beside it is gone."""
    for end in ("-wal", "-shm"):
        Path(f"{file}{end}").unlink(missing_ok=True)
    with file.open("r+b") as out:
        size = out.seek(0, os.SEEK_END)
        out.seek(4_096)
        out.write(b"\xa5" * (size - 4_096))


async def test_a_damaged_database_is_answered_for_until_a_backup_is_brought_back(
    telegram: RemoteTelegram, house: House
) -> None:
    assert (await house.do("claim"))[0] == 0
    assert (await house.do("backup"))[0] == 0
    damage(house.database)
    kith = await house.start("run")
    await kith.says("what to do: the last good backup is kith-")
    ana = await telegram.person("Ana")
    await telegram.act(ana, "start")
    await until(lambda: telegram.said(ana), "Ana is told")
    assert "999" in str(await telegram.said(ana))
    (backup,) = (house.folder / "data" / "backups").glob("kith-*.db")
    assert (await house.do("restore", str(backup)))[0] == 0
    await kith.says("1 updates that were kept aside are in the database now")
    await until(lambda: house.ask("SELECT count(*) FROM persons")[0][0], "Ana is met")
    assert not list(house.folder.glob("*.aside"))
    assert "Traceback" not in kith.said
    assert await kith.asked_to_stop() == 0
