"""Texts as strict as the real server: lengths, cleaning, HTML, entities."""

import pytest

from bot.practice.telegram.markup import BrokenMarkup, parse_html
from tests.practice.kit import talking

EMOJI = "🙂"


async def test_text_must_be_there():
    async with talking() as chat:
        await chat.refused("message text is empty", chat.says(""))
        await chat.refused("text must be non-empty", chat.says(" \n "))
        await chat.refused("text must be non-empty", chat.says("<b></b>", parse_mode="HTML"))


async def test_text_ends_at_4096_code_units_after_entities():
    async with talking() as chat:
        assert len((await chat.says("x" * 4096)).text) == 4096
        await chat.says(f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")
        await chat.says(EMOJI * 2048)
        await chat.refused("message is too long", chat.says("x" * 4097))
        await chat.refused("message is too long", chat.says(EMOJI * 2048 + "x"))


async def test_a_person_may_send_4096_emoji_and_they_can_be_copied():
    async with talking() as chat:
        message = chat.ana.say(EMOJI * 4096)
        copy = await chat.bot.copy_message(chat.ana.id, chat.ana.id, message.id)
        assert chat.ana.chat.messages[copy.message_id].text == EMOJI * 4096
        with pytest.raises(LookupError):
            chat.ana.say(EMOJI * 4097)


async def test_caption_ends_at_1024():
    async with talking() as chat:
        photo = chat.ana.send_photo().content["photo"][0]["file_id"]
        await chat.bot.send_photo(chat.ana.id, photo, caption="x" * 1024)
        await chat.refused(
            "message caption is too long", chat.bot.send_photo(chat.ana.id, photo, caption=EMOJI * 512 + "x")
        )


async def test_text_is_cleaned_as_telegram_cleans_it():
    async with talking() as chat:
        message = await chat.says("  \u202eevil\u202c\r\nnext\tline \u2067kept\u2069 ")
        assert message.text == "evil\nnext line \u2067kept\u2069"


async def test_entities_move_with_stripped_space():
    async with talking() as chat:
        message = await chat.says(f"\n {EMOJI}<b> bold </b> ", parse_mode="HTML")
        (bold,) = message.entities
        assert message.text == f"{EMOJI} bold"
        assert message.parse_entity(bold) == " bold"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b><i>b</i><u>c</u><s>d</s>", "abcd", ["bold", "italic", "underline", "strikethrough"]),
        (
            "<strong>a</strong><em>b</em><ins>c</ins><del>d</del>",
            "abcd",
            ["bold", "italic", "underline", "strikethrough"],
        ),
        ("<b><i>a</i>b</b>", "ab", ["bold", "italic"]),
        ("<tg-spoiler>a</tg-spoiler><span class='tg-spoiler'>b</span>", "ab", ["spoiler", "spoiler"]),
        ("<code>a</code><pre>b</pre>", "ab", ["code", "pre"]),
        (
            "<blockquote>a</blockquote><blockquote expandable>b</blockquote>",
            "ab",
            ["blockquote", "expandable_blockquote"],
        ),
        ("<B>a</B >", "a", ["bold"]),
        ("<b>a</>", "a", ["bold"]),
        ("a &lt;b&gt; &amp; &quot;c&quot; &#228; &#xE4; &nbsp;&copy;", 'a <b> & "c" ä ä &nbsp;&copy;', []),
        ("<a href='x'>dropped</a>", "dropped", []),
    ],
)
def test_html_becomes_text_and_entities(source, text, entities):
    parsed, marks = parse_html(source)
    assert parsed == text
    assert [mark["type"] for mark in marks] == entities


def test_html_entities_carry_what_they_mean():
    text, (link, bare, moment, emoji, block) = parse_html(
        '<a href="https://x.org/?a=1&amp;b=2">é</a> <a>https://y.org</a> '
        '<tg-time unix="1800000000" format="wDT">Friday</tg-time>'
        '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji><pre><code class="language-python">x</code></pre>'
    )
    assert text == "é https://y.org Friday👍x"
    assert link == {"type": "text_link", "offset": 0, "length": 1, "url": "https://x.org/?a=1&b=2"}
    assert bare["url"] == "https://y.org/"
    assert (moment["unix_time"], moment["date_time_format"]) == (1_800_000_000, "wDT")
    assert (emoji["custom_emoji_id"], emoji["length"]) == ("5368324170671202286", 2)
    assert (block["type"], block["language"]) == ("pre", "python")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é <p>a</p>", 'Unsupported start tag "p" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("I <3 you", 'Unsupported start tag "3" at byte offset 2'),
        ("I <3", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>test</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<a =x>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x:y>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<tg-emoji emoji-id='no'>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("<tg-time unix='soon'>x</tg-time>", "Invalid date-time entity Unix time specified"),
    ],
)
def test_broken_html_is_refused(source, complaint):
    with pytest.raises(BrokenMarkup) as broken:
        parse_html(source)
    assert str(broken.value) == complaint


async def test_broken_html_is_a_bad_request():
    async with talking() as chat:
        await chat.refused(
            'can\'t parse entities: Unsupported start tag "script" at byte offset 0',
            chat.says("<script>", parse_mode="HTML"),
        )
        await chat.refused("unsupported parse_mode", chat.says("a", parse_mode="Wiki"))


async def test_entities_given_apart_are_checked():
    async with talking() as chat:
        for entity, words in (
            (
                {"type": "bold", "offset": 100, "length": 1},
                "entity begins after the end of the text at UTF-16 offset 100",
            ),
            (
                {"type": "bold", "offset": 0, "length": 100},
                "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
            ),
            ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
            ({"type": "loud", "offset": 0, "length": 1}, "can't parse MessageEntity: Unsupported type specified"),
            ({"type": "text_link", "offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"url\""),
            (
                {"type": "text_link", "offset": 0, "length": 1, "url": "not-a-url"},
                "entity URL 'not-a-url' is invalid: Wrong HTTP URL",
            ),
        ):
            await chat.refused(words, chat.says("hello", api_kwargs={"entities": [entity]}))


async def test_links_commands_and_mentions_are_found_in_texts():
    async with talking() as chat:
        message = await chat.says("see https://x.org/a or /help, ask @ruth_nurse #hello a@b.org, not 1/2")
        found = {entity.type: message.parse_entity(entity) for entity in message.entities}
        assert found == {
            "url": "https://x.org/a",
            "bot_command": "/help",
            "mention": "@ruth_nurse",
            "hashtag": "#hello",
            "email": "a@b.org",
        }
        assert not (await chat.says("<code>/help</code>", parse_mode="HTML")).entities[1:]
