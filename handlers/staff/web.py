"""The web desk from the chat: a link that signs its coordinator in, once, and the end of all sessions."""

from bot.base.messages import Button, LinkButton, Row, Screen, Text
from bot.staff import signing
from bot.staff.signing_messages import END
from handlers import links
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.screens import HOME


@press("staff.web", who=COORDINATOR, sure=COORDINATOR)
def link(turn: Turn) -> Screen:
    """A link for this coordinator alone; where there is no web desk that is said."""
    ends: tuple[Row, ...] = ((END,),) if signing.is_signed_in(turn.tx, turn.person) else ()
    if not links.has_desk():
        return Screen(Text("web-off"), ends, back=HOME)
    address = links.desk_link(signing.make_link(turn.tx, turn.person))
    opens: Row = (Button(Text("web-another-button"), "staff.web"),)
    if address.startswith("https:"):  # Telegram takes no button that leads to somebody's own machine
        opens = (LinkButton(Text("web-link-button"), address), *opens)
    text = Text("web-link", link=address, minutes=signing.LINK_MINUTES)
    return Screen(text, (opens, *ends), back=HOME, kind="article")


@press("staff.web_end", who=COORDINATOR)
def end(turn: Turn) -> Screen:
    """Nobody is signed in with this coordinator's name any more, and no link of theirs holds."""
    ended = signing.end_all(turn.tx, turn.person)
    return Screen(Text("web-ended" if ended else "web-ended-before"), back=HOME, kind="notice")


HANDLERS = (link, end)
