"""What is said of a good ending. What came of two answers, or of a silence, is told to both in the same words."""

from typing import Literal

from bot.base import outbox
from bot.base.clock import today
from bot.base.messages import Button, Day, Name, Row, Screen, Text
from bot.base.transaction import Transaction
from bot.pairing.ending_rules import ANSWERS
from bot.pairing.messages import PEOPLE
from bot.pairing.store.endings import Ending
from bot.pairing.store.pairings import Pairing
from bot.people import service as people

PURPOSE = "contact"
"""The consent to being written to, looked at again when they are asked."""

Word = Literal["ask", "remind"]
Outcome = Literal["agreed", "talk", "go-on"]


def see(ending: Ending) -> Button:
    """The button that opens the ending as it is."""
    return Button(Text("pairing-ending-see-button"), "pairing.ending", ending.pairing_id)


def day(ending: Ending) -> Day:
    """The day of the goodbye. `LookupError` where none was named yet."""
    if ending.goodbye is None:
        raise LookupError(f"ending {ending.id} has no day")
    return Day(ending.goodbye)


def since(tx: Transaction, pairing: Pairing, reader: int) -> Day:
    """Since when the two have known each other, on the reader's calendar."""
    return Day(today(pairing.active_at or pairing.proposed_at, people.get(tx, reader).zone))


def answers(ending: Ending) -> tuple[Row, ...]:
    """What can be answered, each in a row of its own."""
    return tuple(
        (
            Button(
                Text("pairing-ending-answer-button", answer=answer),
                "pairing.ending_say",
                ending.pairing_id,
                ending.round,
                answer,
            ),
        )
        for answer in ANSWERS
    )


def question(tx: Transaction, pairing: Pairing, ending: Ending, to: int, word: Word = "ask") -> Screen:
    """How does the day feel to you?"""
    text = Text(f"pairing-ending-{word}", who=Name(ending.other(to)), since=since(tx, pairing, to), goodbye=day(ending))
    return Screen(text, answers(ending), kind="notice")


def ask(tx: Transaction, pairing: Pairing, ending: Ending, to: int, word: Word = "ask") -> None:
    """Ask that person, in private; once more with "remind"."""
    screen = question(tx, pairing, ending, to, word)
    outbox.send(tx, to, screen, lane="reminder", key=f"{_key(ending, word)}:{to}", purpose=PURPOSE)


def _key(ending: Ending, word: str) -> str:
    return f"{ending.subject}{ending.round}:{word}"


def outcome(ending: Ending, word: Outcome, to: int, more: tuple[Button, ...] = ()) -> Screen:
    """What has come of it, in the words that both read, above the buttons of what can be done more."""
    goodbye = {"goodbye": day(ending)} if word == "agreed" else {}
    text = Text(f"pairing-ending-{word}", who=Name(ending.other(to)), **goodbye)
    return Screen(text, (*((button,) for button in more), (PEOPLE,)), kind="notice")


def tell(tx: Transaction, ending: Ending, word: Outcome, to: int, more: tuple[Button, ...] = ()) -> None:
    """Let that person know what has come of it."""
    outbox.send(tx, to, outcome(ending, word, to, more), lane="talk", key=f"{_key(ending, word)}:{to}")


def more_time(ending: Ending) -> Button:
    """The button of somebody who is not ready after all."""
    return Button(Text("pairing-ending-more-time-button"), "pairing.ending_wait", ending.pairing_id, ending.round)


def say_word(pairing_id: int, other: int) -> Button:
    """The button that leads to a word for the other one."""
    return Button(Text("pairing-word-button", who=Name(other)), "pairing.word", pairing_id)


def goodbye(
    tx: Transaction, pairing: Pairing, to: int, word: str | Text | None, mine: tuple[Button, ...], again: str
) -> None:
    """Their time together has come to its end, as both prepared it; with the word that the other one has left, a button
    for one's own, and a way on. `again` when it is said anew.
    """
    side = "parent" if to == pairing.parent_id else "helper"
    text = Text(
        f"pairing-goodbye-{side}",
        who=Name(pairing.other(to)),
        kind=pairing.kind,
        since=since(tx, pairing, to),
    )
    if word is not None:
        text = Text("pairing-goodbye-with-word", rest=text, who=Name(pairing.other(to)), word=word)
    screen = Screen(text, (mine, (PEOPLE,)) if mine else ((PEOPLE,),), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{_goodbye_key(pairing, to)}{again}")


def _goodbye_key(pairing: Pairing, to: int) -> str:
    return f"{pairing.subject}goodbye:{to}:"


def take_back_goodbye(tx: Transaction, pairing: Pairing, to: int) -> bool:
    """Take back a goodbye that is not yet sent; whether there was one."""
    return outbox.withdraw(tx, _goodbye_key(pairing, to)) > 0


def take_back(tx: Transaction, ending: Ending) -> None:
    """Take back what of it is not yet sent."""
    outbox.withdraw(tx, ending.subject)
