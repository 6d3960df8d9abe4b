"""What a practice phone can send besides words, and do with what was sent: it is shown as what it is."""

import struct
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.practice.samples import HEIGHT, SAMPLES, WIDTH, picture
from bot.practice.shown import shown
from tests.practice.kit import a_telegram
from tests.practice.visitor import Visitor, a_visit, anything, labels, phone

ANA, RUTH = 1001, 1002


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    """A page on which Ana has begun."""
    async with a_visit(tmp_path, speed=1000.0) as made:
        await made.does(phone=ANA, do="start")
        await made.sees(lambda state: labels(state, "Ana"))
        yield made


async def does(visitor: Visitor, **what: Any) -> None:
    answer = await visitor.does(phone=ANA, **what)
    assert answer.status_code == 204, answer.text


async def mine(visitor: Visitor, wanted: Any) -> Any:
    """The newest own message on Ana's phone, once `wanted` is true of it."""

    def newest(state: Any) -> Any:
        own = [one for one in phone(state, "Ana")["messages"] if one["mine"]]
        return own[-1] if own else None

    return newest(await visitor.sees(lambda state: (one := newest(state)) and wanted(one)))


async def test_each_kind_is_sent_by_its_name_and_is_shown_as_that(visitor: Visitor) -> None:
    named = {"voice": "0:07", "document": "letter.pdf", "sticker": "🤗", "photo": "", "location": "53.900, -4.610"}
    assert named.keys() == SAMPLES.keys()
    for kind, name in named.items():
        await does(visitor, do="send", kind=kind)
        sent = await mine(visitor, lambda one, kind=kind: one["file"] and one["file"]["kind"] == kind)
        assert (sent["file"]["name"], sent["html"]) == (name, "")
        if sent["file"]["link"]:
            assert (await visitor.client.get(sent["file"]["link"])).content


async def test_an_answer_stands_beneath_what_it_answers(visitor: Visitor) -> None:
    await does(visitor, do="say", words="How are you?")
    first = await mine(visitor, lambda one: one["words"] == "How are you?")
    await does(visitor, do="say", words="I meant you, Kith", reply=first["id"])
    answer = await mine(visitor, lambda one: one["answers"])
    assert answer["answers"] == {"words": "How are you?", "kind": ""}
    await does(visitor, do="send", kind="sticker", reply=answer["id"])
    sticker = await mine(visitor, lambda one: one["file"])
    assert sticker["answers"]["words"] == "I meant you, Kith"
    await does(visitor, do="say", words="So warm", reply=sticker["id"])
    assert (await mine(visitor, lambda one: one["words"] == "So warm"))["answers"] == {"words": "", "kind": "sticker"}


async def test_ones_own_words_are_put_right_and_say_so_and_nobody_elses_are(visitor: Visitor) -> None:
    await does(visitor, do="say", words="Helo")
    sent = await mine(visitor, lambda one: one["words"] == "Helo")
    assert sent["editable"]
    await does(visitor, do="edit", message=sent["id"], words="Hello")
    changed = await mine(visitor, lambda one: one["words"] == "Hello")
    assert changed["edited"]
    assert changed["id"] == sent["id"]
    state = await visitor.sees(anything)
    theirs = next(one for one in phone(state, "Ana")["messages"] if not one["mine"])
    assert not theirs["editable"]
    for number, words in ((theirs["id"], "No"), (sent["id"], "  "), (sent["id"], "a" * 4097)):
        assert (await visitor.does(phone=ANA, do="edit", message=number, words=words)).status_code == 409


async def test_a_picture_is_given_words_afterwards(visitor: Visitor) -> None:
    await does(visitor, do="send", kind="photo")
    sent = await mine(visitor, lambda one: one["file"])
    await does(visitor, do="edit", message=sent["id"], words="Our hill")
    assert (await mine(visitor, lambda one: one["words"]))["html"] == "Our hill"
    assert (await visitor.does(phone=ANA, do="edit", message=sent["id"], words="a" * 1025)).status_code == 409


async def test_a_reaction_stands_under_the_message_and_goes_when_it_is_taken_back(visitor: Visitor) -> None:
    await does(visitor, do="say", words="Good morning")
    sent = await mine(visitor, lambda one: one["words"] == "Good morning")
    await does(visitor, do="react", message=sent["id"], emoji="🎉")
    assert (await mine(visitor, lambda one: one["reactions"]))["reactions"] == [{"emoji": "🎉", "mine": True}]
    await does(visitor, do="react", message=sent["id"], emoji="")
    await mine(visitor, lambda one: not one["reactions"])


NONSENSE: tuple[tuple[Any, int], ...] = (
    ({"do": "send", "kind": "poll"}, 400),
    ({"do": "send"}, 400),
    ({"do": "react", "message": "x", "emoji": "❤"}, 400),
    ({"do": "react", "message": 1, "emoji": "not one"}, 400),
    ({"do": "react", "message": 999_999, "emoji": "❤"}, 409),
    ({"do": "say", "words": "To nothing", "reply": 999_999}, 409),
    ({"do": "edit", "message": 999_999, "words": "Nothing"}, 409),
)


async def test_what_makes_no_sense_or_is_gone_changes_nothing(visitor: Visitor) -> None:
    before = phone(await visitor.sees(anything), "Ana")["messages"]
    for act, status in NONSENSE:
        answer = await visitor.does(phone=ANA, **act)
        assert (answer.status_code, bool(answer.text)) == (status, True), act
    assert phone(await visitor.sees(anything), "Ana")["messages"] == before


async def test_what_ana_sends_ruth_stands_on_ruths_phone_as_what_it_is(visitor: Visitor) -> None:
    """The story of a talk, to its end; then what each of the two has before them."""
    await visitor.does(do="story", story="talk")
    state = await visitor.sees(lambda state: state["story"]["running"] is None)
    assert not state["story"]["failed"], state["story"]["line"]
    ana, ruth = phone(state, "Ana")["messages"], phone(state, "Ruth")["messages"]
    photo = next(one for one in ruth if one["file"] and one["file"]["kind"] == "photo")
    assert (await visitor.client.get(photo["file"]["link"])).content.startswith(b"\x89PNG")
    assert photo["reactions"] == [{"emoji": "❤", "mine": True}]
    own = next(one for one in ana if one["file"] and one["file"]["kind"] == "photo")
    assert own["reactions"] == [{"emoji": "❤", "mine": False}]
    answer = next(one for one in ana if one["answers"] and not one["mine"])
    assert answer["answers"]["kind"] == "photo"
    assert any(one["file"] and one["file"]["kind"] == "voice" for one in ruth)
    assert [one["edited"] for one in ana if one["words"].startswith("He drank")] == [True]


async def test_a_locked_screen_says_what_came_where_there_are_no_words(visitor: Visitor) -> None:
    await visitor.does(do="story", story="talk")
    await visitor.sees(lambda state: state["story"]["running"] is None)
    await visitor.does(phone=RUTH, do="lock")
    await does(visitor, do="say", words="/people")
    state = await visitor.sees(lambda state: any("See Ruth" in one for one in labels(state, "Ana")))
    see = next(one for one in reversed(labels(state, "Ana")) if "See Ruth" in one)
    for label in (see, "Write to Ruth"):
        await taps_plainly(visitor, label)
    await does(visitor, do="send", kind="sticker")
    state = await visitor.sees(lambda state: any(one["kind"] for one in phone(state, "Ruth")["notices"]))
    assert phone(state, "Ruth")["notices"][-1]["kind"] == "sticker"
    assert phone(state, "Ruth")["notices"][-1]["text"] == ""


async def taps_plainly(visitor: Visitor, label: str) -> None:
    """Ana taps the newest button with that label, whatever invisible marks are around names."""
    state = await visitor.sees(lambda state: any(label in _bare(one) for one in labels(state, "Ana")))
    for message in reversed(phone(state, "Ana")["messages"]):
        for key in (key for row in message["buttons"] for key in row if _bare(label) in _bare(key["label"])):
            await does(visitor, do="press", message=message["id"], data=key["data"])
            return


def _bare(label: str) -> str:
    return label.replace("\u2068", "").replace("\u2069", "")


def test_the_sample_picture_is_one_that_every_program_opens_and_three_take_turns() -> None:
    content = picture(0)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    at, pixels = 8, b""
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        kind, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        assert struct.unpack(">I", content[at + 8 + length : at + 12 + length]) == (zlib.crc32(kind + data),)
        pixels += data if kind == b"IDAT" else b""
        at += 12 + length
    assert len(zlib.decompress(pixels)) == HEIGHT * (1 + 3 * WIDTH)
    assert len({picture(number) for number in range(6)}) == 3


def test_whatever_else_can_stand_in_a_chat_has_a_name() -> None:
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    ana.start()
    ana.send_venue("The bakery")
    ana.send_contact()
    ana.send_poll("Tea?")
    for kind in ("video", "audio", "animation", "video_note"):
        ana.send_file(kind)
    found = [shown(message, "kith", "10:00", "today")["file"] for message in ana.messages[1:]]
    kinds = ["venue", "contact", "poll", "video", "audio", "animation", "video_note"]
    assert [one["kind"] for one in found] == kinds
    assert [one["name"] for one in found[:3]] == ["The bakery", "", "Tea?"]
