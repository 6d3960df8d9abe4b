"""What is no text: copied, never forwarded, under the header of whoever sent it."""

import pytest

from tests.talk.people import heard, phones_with, writes

CAPTIONED = {
    "photo": "a photo",
    "voice": "a voice message",
    "document": "a file",
    "video": "a video",
    "audio": "a sound",
    "animation": "a moving picture",
}


def sends(who, kind, caption=""):
    own = {"photo": who.phone.send_photo, "voice": who.phone.send_voice, "document": who.phone.send_document}
    return own[kind](caption=caption) if kind in own else who.phone.send_file(kind, caption)


@pytest.mark.parametrize("kind", CAPTIONED)
async def test_a_file_comes_as_a_copy_with_the_name_beneath_it(three, kind):
    await writes(three.ana, three.ruth)
    sends(three.ana, kind, "Look at him")
    await three.town.settle()
    copy = heard(three.ruth, "Look at him")
    assert kind in copy.content
    assert copy.text == "Ana:\nLook at him"
    assert "forward_origin" not in copy.content
    sends(three.ana, kind)
    await three.town.settle()
    assert three.ruth.phone.last.text == f"Ana: {CAPTIONED[kind]}"


@pytest.mark.parametrize("kind", ["sticker", "video_note", "location", "venue"])
async def test_what_has_no_caption_comes_beneath_a_header(three, kind):
    await writes(three.ana, three.ruth)
    {
        "sticker": three.ana.phone.send_sticker,
        "video_note": lambda: three.ana.phone.send_file("video_note"),
        "location": lambda: three.ana.phone.send_location(51.5, -0.1),
        "venue": lambda: three.ana.phone.send_venue("The bakery"),
    }[kind]()
    await three.town.settle()
    header, copy = three.ruth.phone.received[-2:]
    assert header.text.startswith("Ana: ")
    assert kind in copy.content


async def test_an_album_arrives_in_order(three):
    await writes(three.ana, three.ruth)
    three.ana.phone.send_album("First", "", "Third")
    await three.town.settle()
    photos = [message.text for message in three.ruth.phone.received if "photo" in message.content]
    assert photos == ["Ana:\nFirst", "Ana: a photo", "Ana:\nThird"]


async def test_a_caption_too_long_for_a_header_goes_on_as_text(three):
    words = " ".join(f"word{n}" for n in range(140))
    await writes(three.ana, three.ruth)
    three.ana.phone.send_photo(words)
    await three.town.settle()
    photo, rest = three.ruth.phone.received[-2:]
    assert "photo" in photo.content
    assert len(photo.text) <= 1024
    assert f"{photo.text} {rest.text}".replace("Ana:\n", "") == words


async def test_a_phone_number_is_not_passed_on_and_there_is_a_kind_way_on(three):
    await writes(three.ana, three.ruth)
    before = len(three.ruth.phone.received)
    three.ana.phone.send_contact()
    await three.town.settle()
    assert await three.ana.has("talk-no-contact")
    assert len(three.ruth.phone.received) == before
    await three.ana.says("Then here")
    assert phones_with(three, "Then here") == {"Ruth"}


async def test_what_cannot_be_passed_on_says_so_and_reaches_nobody(three):
    await writes(three.ana, three.ruth)
    before = len(three.ruth.phone.received)
    three.ana.phone.send_poll("Tea?")
    await three.town.settle()
    assert await three.ana.has("talk-no-such-kind")
    assert len(three.ruth.phone.received) == before


async def test_a_file_for_nobody_yet_waits_for_a_word_like_anything_else(three):
    three.ana.phone.send_voice(caption="Listen")
    await three.town.settle()
    assert phones_with(three, "Listen") == set()
    await three.ana.taps("talk-to-button", who=await three.mo.as_name())
    assert phones_with(three, "Listen") == {"Mo"}


async def test_what_was_deleted_before_it_could_be_copied_is_told_to_its_sender_and_leaves_nothing(three):
    await writes(three.ana, three.ruth)
    sent = three.ana.phone.send_photo("Gone again")
    three.ana.phone.remove(sent.id)
    await three.town.settle()
    assert phones_with(three, "Gone again") == set()
    assert await three.ana.has("talk-lost")
