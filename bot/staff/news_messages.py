"""News of a place as they come to somebody who agreed to be sent such."""

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Screen, Text
from bot.base.transaction import Transaction
from bot.people.rules import Person
from bot.places import service as places
from bot.staff.news_rules import language_for
from bot.staff.store.news import News


def prefix(news_id: int) -> str:
    """What all of it is kept under."""
    return f"news:{news_id}:"


def key(news_id: int, person_id: int) -> str:
    """What is for one person; no other person's begins so."""
    return f"{prefix(news_id)}{person_id}:"


def screen(news: News, language: str) -> Screen:
    """As somebody reads it who reads that language: in their own words where they are written, else said so."""
    written = language_for(news.words, language)
    note = Text("staff-news-own") if written == language else Text("staff-news-other", language=written)
    here = places.place(news.place).title
    text = Text("staff-news", place=here, words=news.words[written], note=note)
    return Screen(text, ((Button(Text("staff-news-stop-button"), "people.consents_rest"),),), kind="notice")


def send(tx: Transaction, person: Person, news: News, not_after: Instant) -> None:
    """Let somebody have it, once: nobody asked for it, so it waits its turn, behind all else."""
    outbox.send(
        tx,
        person.id,
        screen(news, person.language),
        lane="bulk",
        key=key(news.id, person.id),
        not_after=not_after,
        purpose="news",
        unprompted=True,
    )
