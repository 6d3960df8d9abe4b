"""Words, names and values that programs stumble over. None of it is anybody's."""

from typing import Any

WORDS = (
    *("hello", "1", "0", "-1", "99", "9" * 400, "yes", "STOP", "?", "...", " ", "\n", "a\0b", "\ud83d", "\u202e" * 50),
    *(
        "<s>struck</s>",
        "<script>alert(1)</script>",
        "&lt;b&gt; & &amp;",
        '"><img src=x onerror=y>',
        "<a href='tg://x'>",
    ),
    *("=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "a,b;c\td\n'=1'"),
    *("'; DROP TABLE persons; --", "{name}", "{ $who }", "%s%s%n", "${7*7}", "{{7*7}}", "\\u0041", "../../etc/passwd"),
    *("n" * 4_096, "🙂" * 4_096, "👩‍🍼" * 1_000, "a\n" * 2_000, "&" * 4_096, "x " * 2_000, "é" * 4_096),
    *("tomorrow 23:00", "tomorrow at 3", "03/04", "31.12.9999 23:59", "00:00", "9-12, 13:30-17", "24:00-25:61", "2h"),
    *("in 99999999 days", "yesterday", "29 February", "0000-00-00", "12:00 12:00 12:00", "next never", "-5 minutes"),
    *("مرحبا كيف الحال", "שלום", "नमस्ते", "你好吗", "ことば", "สวัสดี", "ޝުކުރިއްޔާ", "Здравствуйте", "ｆｕｌｌ", "𝕱𝖗𝖆𝖐𝖙𝖚𝖗"),
    *("٣", "１２", "½", "Ⅷ", "1e309", "NaN", "∞", "0x10", "1_000", "e\u0301" * 500, "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞"),
    *(
        "this baby is killing me",
        "I want to die",
        "I can't go on",
        "he hits me",
        "dying of laughter",
        "no me quiero morir",
    ),
    *(
        "2h cooking yesterday",
        "1 hour listening",
        "cooking",
        "https://example.org/?a=1&b=2",
        "@somebody_else",
        "#x",
        "/",
    ),
)
NAMES = (
    *(
        "Zuzu",
        "<u>Zuzu</u>",
        "Zuzu & Co",
        "\u202eevil\u202c",
        "\0Zuzu",
        "Zuzu\ud83d",
        "",
        " ",
        "\u200b",
        "\u2066Zuzu\u2069",
    ),
    *(
        "Z" * 64,
        "🙂🙂🙂",
        "✅ Kith",
        "=1+1",
        "'; DROP TABLE persons; --",
        "{ $who }",
        "Zu\nzu",
        "زوزو",
        "ज़ुज़ु",
        "Z͑ͫ̓ͪu",
        "1",
    ),
    *(
        "</b></i>",
        "&lt;",
        "Nurse Zuzu",
        "𝐙𝐮𝐳𝐮",
        "Zuzu\u0301\u0301\u0301\u0301\u0301\u0301",
        "%s",
        "0",
        "null",
        "Kith",
        "a" * 5_000,
    ),
)
LANGUAGES = ("en", "es", "ar", "cy", "xx", "", "EN-gb", "\ud83d", "zh-hans", "a" * 300, None)
"""What a phone may say it speaks."""
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 7, 2**31, -(2**31), 2**53, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**40, 1.5, -0.0),
    *("", "0", "x", "\0", "\ud83d", "x" * 70_000, [], {}, [[]], [None], {"id": 1}, {"": ""}, ["a"] * 300, [{}] * 50),
)
"""What stands where something else should."""
PAYLOADS = (
    *("", ":", "::::::::", "@", "home@", "home@0", "home@-1", "home@1@2", "home@x", "@1:2", "home:1", "home\0", "<b>"),
    *("x" * 64, "é" * 32, "open:", "open:0", "open:99999999999999999999", "open:-1", "open:٣", "open:1:2", "open: 1"),
    *(
        "'; DROP TABLE persons; --",
        "nobody.knows:1",
        "pairing.yes",
        "asks.see:+1",
        "asks.see:1_0",
        "\ud83d",
        "home ",
        "HOME",
    ),
)
ARGUMENTS = (
    *(
        "0",
        "1",
        "-1",
        "2",
        "3",
        "7",
        "59",
        "99999",
        "-99999",
        "9223372036854775807",
        "-9223372036854775808",
        "1e3",
        "01",
    ),
    *("", "x", "gold", "x" * 30, "2026-02-30", "9999-12", "0000-00", "2026-11-12", "baby", "twins", "give", "mentor"),
    *("queen", "century", "merevale", "elsewhere", "../x", "en", "xx", "yes", "no", "<b>", "é", "٣", "None"),
)
"""What may stand behind a press's tag."""
SORTS = (
    *("animation", "photo", "voice", "video", "video_note", "audio", "document", "sticker", "venue", "location"),
    *(
        "contact",
        "poll",
        "dice",
        "game",
        "story",
        "checklist",
        "paid_media",
        "gift",
        "pinned_message",
        "new_chat_title",
    ),
    *("left_chat_member", "web_app_data", "users_shared", "successful_payment", "thought_of_tomorrow"),
)
FUTURE = (
    *("channel_post", "edited_channel_post", "inline_query", "poll", "poll_answer", "chat_join_request", "chat_boost"),
    *("pre_checkout_query", "shipping_query", "business_message", "purchased_paid_media", "thought_of_tomorrow", ""),
)
"""Kinds of update nobody asked for, and some that nobody has thought of yet."""
CODES = ("", "x", "x" * 22, "x" * 64, "-" * 22, "mentor", "parent", "<b>", "é" * 20, "../..", "0", "x y", "\0")
"""What may stand behind /start."""
