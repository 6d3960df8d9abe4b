"""What is said when somebody is asked to give, and when somebody has said yes. A name is told only to whom it is meant
for: the needer reads who said yes, and the giver reads none before both have.
"""

from bot.base import outbox
from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.skills.fitting import Fit
from bot.skills.messages import MINE, name
from bot.skills.store.asked import Asked
from bot.skills.store.searches import Search

PURPOSE = "pairing"
"""Nothing of this comes to whoever does not agree any more to be brought together with others."""
WINDOWS_TOLD = 2


def reasons(fit: Fit, *, way: bool = True) -> Lines:
    """Why just these two, a line each; nothing that tells who the other one is. Without the `way` for whoever reads a
    name with it: how far away somebody lives nobody learns before both have said yes.
    """
    language = Text("skills-reason-language", language=Text(f"places-language-{fit.language}"))
    lines = [Text("skills-reason-where", where=Text("skills-where-line", choice=fit.where)), language]
    if way and fit.way is not None:
        lines.append(Text("skills-reason-way", minutes=Duration(fit.way)))
    windows = (Text("skills-window-line", choice=window) for window in fit.windows[:WINDOWS_TOLD])
    return Lines((*lines, *(Text("skills-reason-when", when=window) for window in windows)))


def question(one: Asked, fit: Fit) -> Screen:
    """Could you give that?"""
    rows: tuple[Row, ...] = (
        (
            Button(Text("skills-can-button"), "skills.can", one.id),
            Button(Text("skills-not-now-button"), "skills.not_now", one.id),
        ),
        (Button(Text("skills-rest-button"), "skills.rest_week", one.id),),
    )
    text = Text("skills-could-you", what=name(fit.kind), minutes=Duration(fit.minutes), reasons=reasons(fit))
    return Screen(text, rows, kind="notice")


def could_you(tx: Transaction, one: Asked, fit: Fit) -> None:
    """Ask a giver, who put that up to be asked, whether they could give it; without a word of who needs it."""
    screen = question(one, fit)
    outbox.send(tx, one.giver_id, screen, lane="reminder", key=f"{one.key}ask", not_after=one.due_at, purpose=PURPOSE)


def offer(search: Search, one: Asked, fit: Fit) -> Screen:
    """Somebody has said yes: would you like that?"""
    row = (
        Button(Text("skills-yes-please-button"), "skills.yes_please", search.id, one.id),
        Button(Text("skills-not-now-button"), "skills.rather_not", search.id, one.id),
    )
    minutes, why = Duration(fit.minutes), reasons(fit, way=False)
    text = Text("skills-would-you", who=Name(one.giver_id), what=name(fit.kind), minutes=minutes, reasons=why)
    return Screen(text, (row,), kind="notice")


def would_you_like(tx: Transaction, search: Search, one: Asked, fit: Fit) -> None:
    """Ask the needer, by the name of who said yes; once more where there was no answer."""
    screen, once = offer(search, one, fit), f"{search.subject}offered:{one.id}:{search.tries}"
    outbox.send(tx, search.person_id, screen, lane="reminder", key=once, purpose=PURPOSE)


def not_needed(tx: Transaction, one: Asked) -> None:
    """Let whoever had said yes know that it is not needed now. Nobody reads why, nor that somebody said no."""
    if people.get(tx, one.giver_id).state == "active":
        screen = Screen(Text("skills-not-needed"), ((MINE,),), kind="notice")
        outbox.send(tx, one.giver_id, screen, lane="reminder", key=f"{one.key}not-needed", purpose=PURPOSE)


def rests_now(tx: Transaction, search: Search) -> None:
    """Let the needer, who did not answer, know that what they need rests until they put it up again."""
    screen = Screen(Text("skills-need-rests"), ((MINE,),), kind="notice")
    outbox.send(tx, search.person_id, screen, lane="reminder", key=f"skills:{search.person_id}:rests:{search.id}")


def was_that_all(tx: Transaction, search: Search) -> None:
    """After it was given and both say so: would more of it help?"""
    more = Button(Text("skills-some-more-button"), "skills.some_more", search.id)
    screen = Screen(Text("skills-was-that-all"), ((more, MINE),), kind="notice")
    key = f"skills:{search.person_id}:all:{search.id}"
    outbox.send(tx, search.person_id, screen, lane="reminder", key=key, purpose=PURPOSE)


def ended_by_hand(tx: Transaction, search: Search, by: int, how: str) -> None:
    """Let the needer know what a coordinator has found out, and how it ends."""
    screen = Screen(Text("skills-ended-by-hand", who=Name(by), how=how), ((MINE,),), kind="notice")
    key = f"skills:{search.person_id}:ended:{search.id}"
    outbox.send(tx, search.person_id, screen, lane="reminder", key=key)
