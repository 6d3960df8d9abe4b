"""Who looked at what of me: each look of another at what is held of somebody, in plain words."""

from bot.base.messages import Button, Lines, Name, Screen, Text, When
from bot.people import looks
from handlers.access import ANYONE
from handlers.doors import Turn, press

PER_PAGE = 8
LOOKS = Button(Text("people-looks-button"), "people.looks", 0)


@press("people.looks", who=ANYONE)
def see(turn: Turn, page: int) -> Screen:
    """The latest first; on a phone at which others may look only what brings nobody into danger."""
    found = looks.at(turn.tx, turn.person, openly=turn.person.private == "no")
    back = Button(Text("back-button"), "people.data")
    if not found:
        return Screen(Text("people-looks-none"), back=back)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = (
        Text("people-look-line", who=Name(one.by), at=When(one.at), what=Text("people-looked", what=one.what))
        for one in here
    )
    more = ((Button(Text("more-button"), "people.looks", (page + 1) % count),),) if count > 1 else ()
    return Screen(Text("people-looks", lines=Lines(tuple(lines))), more, back=back, kind="article")


HANDLERS = (see,)
