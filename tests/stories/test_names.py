"""What somebody wants to be called, and what others see of it."""

import pytest

from bot.practice.stories import arrive
from bot.practice.villager import Villager
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in


def short(words):
    """A name for a test."""
    return ascii(words[:12])


async def calls_herself(who, words):
    await who.from_home("people-settings-button")
    await who.taps("people-set-name-button")
    return await who.says(words)


LIKE_STAFF = [
    "Nurse Ann",
    "NURSE",
    "N u r s e Ann",
    "n.u.r.s.e",
    "Nurѕe Ann",
    "Νurse Ann",
    "ɴᴜʀꜱᴇ Ann",
    "𝐍𝐮𝐫𝐬𝐞 Ann",
    "Ⓝⓤⓡⓢⓔ",
    "Kith",
    "K1th",
    "Кith",
    "Adm\u200bin",
    "Ann (coordinator)",
    "Enfermera Ana",
    "ممرضة آنا",
    "Médica Ana",
    "S\u0301taff",
    "Telegram Support",
]


@pytest.mark.parametrize("name", LIKE_STAFF, ids=short)
async def test_no_member_can_look_like_somebody_who_works_here(town, name):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-later-button")
    assert (await calls_herself(ana, name)).text.key == "people-name-like-staff"
    assert (await ana.person()).name == "Ana"
    stranger = await town.moves_in(name)
    await stranger.starts()
    assert (await stranger.person()).name == "·"


async def test_after_a_kind_no_she_simply_writes_again(town):
    ana = await ana_in(town)
    await calls_herself(ana, "Nurse Ann")
    await ana.says("🙂🙂🙂")
    assert (await ana.last()).text.key == "people-name-empty"
    assert (await ana.says("Annie")).text.key == "people-named"
    assert (await ana.person()).name == "Annie"


@pytest.mark.parametrize("name", ["🙂" * 4096, "\u3164", "...", "<>", "\u200b"], ids=short)
async def test_a_name_of_which_nothing_can_be_shown_is_asked_for_again(town, name):
    ana = await ana_in(town)
    seen = await calls_herself(ana, name)
    assert seen.text.key == "people-name-empty"
    assert seen.expects == "people.name"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("<b>Ana</b>", "bAnab"),
        ("Ana & Ben", "Ana Ben"),
        ("\u202eanA", "anA"),
        ("Ana ✅", "Ana"),
        ("Ana\nRuth", "Ana Ruth"),
        ("آنا", "آنا"),
        ("Zoë O’Brien-Ní", "Zoë O’Brien-Ní"),
        ("@ruth_nurse_1", "ruthnurse1"),
        ("A" * 4096, "A" * 40),
    ],
    ids=short,
)
async def test_what_others_see_of_a_name_is_safe(town, name, shown):
    _, ruth, ana = await paired(town)
    await calls_herself(ana, name)
    await ruth.says("/people")
    plain = "".join(await reads(ruth)).replace("\u2068", "").replace("\u2069", "").replace("\u200e", "")
    assert shown in plain
    assert "\u202e" not in plain
    assert "✅" not in plain
    assert not any(
        entity["type"] in ("bold_name", "mention")
        for m in ruth.phone.received
        for entity in m.content.get("entities", ())
    )


async def test_somebody_without_a_name_that_can_be_shown_is_someone(town):
    cleo = await cleo_in(town)
    await ruth_in(town, cleo)
    ana = await town.moves_in("🙂")
    await arrive.agree(ana)
    assert "someone" in ana.phone.last.text


async def test_staff_may_say_what_they_are(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    assert (await calls_herself(ruth, "Nurse Ruth")).text.key == "people-named"


SEEN = ("text", "entities", "reply_markup")
"""What of a message reaches somebody's phone."""


def with_handle(town, name, number):
    """Somebody whose Telegram id and username could be told anywhere."""
    phone = town.telegram.person(
        name, last_name=f"{name}-Surname", username=f"{name.lower()}_handle", account_id=number
    )
    town.villagers[name] = villager = Villager(town, name, phone)
    return villager


async def test_nobody_ever_sees_anothers_telegram_id_username_or_surname(town):
    cleo, ruth, mo, ana = [
        with_handle(town, name, 7_770_000_001 + place) for place, name in enumerate(("Cleo", "Ruth", "Mo", "Ana"))
    ]
    await arrive.coordinator(town, cleo)
    await arrive.nurse(cleo, ruth)
    await arrive.mentor(cleo, mo)
    await arrive.parent(ana)
    await arrive.only_me(ana)
    for _ in range(2):
        await ana.from_home("pairing-waiting-button")
        await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says("Ana")
    await cleo.taps("staff-see-button")
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    for who in (cleo, ruth, mo, ana):
        parts = [message.content.get(part) for message in who.phone.received for part in SEEN]
        everything = " ".join(map(str, parts))
        others = [other for other in (cleo, ruth, mo, ana) if other is not who]
        assert not [o.name for o in others if str(o.phone.id) in everything]
        assert "_handle" not in everything
        assert "Surname" not in everything
