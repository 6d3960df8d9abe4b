"""What people says to those who did not just ask: of somebody who acts, or may yet act, for another."""

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Name, Row, Screen, Text, Value
from bot.base.transaction import Transaction
from bot.people.rules import Person
from bot.people.store.companions import Link

CALM = Screen(Text("people-hidden"), ((Button(Text("open-button"), "home"),),), kind="notice")
"""What is left on the phone: nothing that says what this chat is."""


def stop(link: Link, who: int) -> Row:
    """The one tap that ends it, beneath whatever was done for somebody."""
    return (Button(Text("people-companion-end-button", who=Name(who)), "people.companion_end", link.id),)


def for_whom(by: int, parent_id: int) -> Value:
    """Who did it and for whom, where others read it."""
    return Text("people-acting-who", who=Name(by), parent=Name(parent_id))


def name_of(person: Person) -> Value:
    """Who does it, where others read it: they themselves, or who acts for them."""
    return Name(person.id) if person.acting is None else for_whom(person.acting.by, person.id)


def is_it_you(tx: Transaction, link: Link, who: int) -> None:
    """Ask the parent whether that is who was given the link."""
    yes = Button(Text("people-companion-yes-button", who=Name(who)), "people.companion_yes", link.id)
    no = Button(Text("people-companion-no-button"), "people.companion_end", link.id)
    screen = Screen(Text("people-companion-asked", who=Name(who)), ((yes,), (no,)), kind="notice")
    outbox.send(tx, link.parent_id, screen, lane="talk", key=f"{link.subject}asked")


def begun(tx: Transaction, link: Link, who: int) -> None:
    """Let whoever may act now know."""
    act = Button(Text("people-acting-button", who=Name(link.parent_id)), "people.act", link.parent_id)
    screen = Screen(Text("people-companion-begun", who=Name(link.parent_id)), ((act,),), kind="notice")
    outbox.send(tx, who, screen, lane="talk", key=f"{link.subject}begun")


def goes_on(tx: Transaction, link: Link, who: int, at: Instant) -> None:
    """Ask the parent whether it goes on, in the same words whatever the reason."""
    yes = Button(Text("people-companion-go-on-button", who=Name(who)), "people.companion_go_on", link.id)
    screen = Screen(Text("people-companion-again", who=Name(who)), ((yes,), stop(link, who)), kind="notice")
    outbox.send(tx, link.parent_id, screen, lane="talk", key=f"{link.subject}again:{at}")


def stopped(tx: Transaction, link: Link, who: int) -> None:
    """Let the parent know that somebody does not act for them any more, by that person's own wish."""
    screen = Screen(Text("people-companion-stopped", who=Name(who)), kind="notice")
    outbox.send(tx, link.parent_id, screen, lane="talk", key=f"over-{link.subject}")
