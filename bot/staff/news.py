"""News of a place, to those who agreed to be sent such: written once, counted before, with a while to take it back, and
then through the outbox like whatever nobody asked for.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.base import audit, outbox, tallies, timers
from bot.base.clock import DAY, FOREVER, MINUTE, Instant
from bot.base.facts import Loss, PersonErased, StageChanged
from bot.base.messages import Lines, Text
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import consents
from bot.people import service as people
from bot.people.rules import LANGUAGES, Person
from bot.places import service as places
from bot.staff import news_messages as messages
from bot.staff import news_rules as rules
from bot.staff import second
from bot.staff.store import news as store
from bot.staff.store.news import News
from bot.staff.store.seconds import Second

PURPOSE = "news"
"""The consent to news of the place."""
RULE = "staff.news"
"""The rule that sends what is not taken back."""
KIND = "news"
"""What needs a second person: news to everybody."""
UNDO: Instant = 10 * MINUTE
GOOD_FOR: Instant = 14 * DAY
"""So long it is news; whoever could not be brought it by then is not."""
AT_A_TIME = 200
"""So many people are looked at in one transaction."""
SHOWN_MAX = 5


@dataclass(frozen=True, slots=True)
class Came:
    """What became of it, in people: it came, it waits for its turn, it could not be brought."""

    came: int
    waits: int
    lost: int


def latest(tx: Transaction, actor: Person) -> list[News]:
    """Those of the actor's place that are on their way or went, the latest first."""
    found = store.latest(tx, actor.place, 4 * SHOWN_MAX)
    return [one for one in found if one.state not in ("draft", "dropped")][:SHOWN_MAX]


def begin(tx: Transaction, actor: Person, typed: str) -> News:
    """A new one in the actor's own language, not yet for anybody. `Refused` where there are no words, or too many."""
    words = read(typed)
    return _write(tx, _found(tx, store.begin(tx, actor.id, actor.place)), actor.language, words)


def read(typed: str) -> str:
    """What is kept of typed words. `Refused` when they are too many or none."""
    words = clean_words(typed)
    if not 0 < len(words) <= rules.LETTERS_MAX:
        raise Refused("staff-news-length", f"{len(words)} letters", most=rules.LETTERS_MAX)
    return words


def put(tx: Transaction, actor: Person, news_id: int, language: str, typed: str) -> News:
    """The same in one more language, or in other words."""
    if language not in LANGUAGES:
        raise MovedOn(f"no news in {language}")
    return _write(tx, draft(tx, actor, news_id), language, read(typed))


def _write(tx: Transaction, news: News, language: str, words: str) -> News:
    if not store.write(tx, news, {**news.words, language: words}):
        raise MovedOn(f"news {news.id} is {news.state}")
    return _found(tx, news.id)


def aim(tx: Transaction, actor: Person, news_id: int, part: str, to: str) -> News:
    """Let it be for those. `MovedOn` for what nobody can choose."""
    news = draft(tx, actor, news_id)
    if part not in rules.PARTS or to not in rules.choices(places.place(news.place), part):
        raise MovedOn(f"no news for {part} {to}")
    store.aim(tx, news, rules.with_part(news.audience, part, to))
    return _found(tx, news_id)


def _found(tx: Transaction, news_id: int) -> News:
    news = store.find(tx, news_id)
    if news is None:
        raise MovedOn(f"no news {news_id}")
    return news


def find(tx: Transaction, actor: Person, news_id: int) -> News:
    """One of the actor's own, or of their place once it is no draft. `MovedOn` for any other."""
    news = _found(tx, news_id)
    theirs = news.person_id == actor.id or news.state != "draft"
    if news.place != actor.place or not theirs or not news.words:
        raise MovedOn(f"news {news_id} is not for person {actor.id}")
    return news


def draft(tx: Transaction, actor: Person, news_id: int) -> News:
    """One of the actor's own that is still being written. `MovedOn` for any other."""
    news = find(tx, actor, news_id)
    if news.state != "draft" or news.person_id != actor.id:
        raise MovedOn(f"news {news_id} is {news.state}")
    return news


def readers(tx: Transaction, news: News) -> list[Person]:
    """Whoever agreed and is meant, now."""
    return _among(tx, news, consents.who(tx, PURPOSE, news.place))


def _among(tx: Transaction, news: News, ids: Sequence[int]) -> list[Person]:
    found = (people.get(tx, person_id) for person_id in ids if person_id != news.person_id)
    return [person for person in found if person.place == news.place and rules.is_for(person, news.audience)]


def count(tx: Transaction, news: News) -> int | None:
    """How many would get it; None where they are fewer than the place ever tells."""
    many = len(readers(tx, news))
    return many if many >= places.place(news.place).standard.hide_below else None


def send(tx: Transaction, actor: Person, news_id: int) -> News:
    """It goes, after a while in which it can be taken back; to everybody only when a second person agrees first. Said
    twice it is said once. `Refused` where too few would get it: they could be told apart.
    """
    news = find(tx, actor, news_id)
    if news.person_id == actor.id and news.state in ("asked", "soon"):
        return news
    news = draft(tx, actor, news_id)
    if count(tx, news) is None:
        least = places.place(news.place).standard.hide_below
        raise Refused("staff-news-too-few", f"news {news_id} has too few readers", least=least)
    if news.audience.is_everybody:
        store.move(tx, news, "asked")
        second.ask(tx, actor, KIND, given=str(news_id))
    else:
        _soon(tx, news, actor.id)
    return _found(tx, news_id)


def _soon(tx: Transaction, news: News, by: int) -> None:
    if not store.move(tx, news, "soon", tx.now + UNDO):
        raise MovedOn(f"news {news.id} is {news.state}")
    timers.set_timer(tx, RULE, _subject(news), tx.now + UNDO, late_limit=FOREVER, data={"after": 0})
    audit.record(tx, by, "staff.news_sent", None, str(news.id))


def _subject(news: News) -> str:
    return f"news:{news.id}:"


def undo(tx: Transaction, actor: Person, news_id: int) -> News:
    """It goes to nobody. `Refused` when the first of it has gone."""
    news = find(tx, actor, news_id)
    if news.state == "dropped":
        return news
    if news.state not in ("draft", "asked", "soon"):
        raise Refused("staff-news-too-late", f"news {news_id} is {news.state}")
    if not store.move(tx, news, "dropped"):
        raise MovedOn(f"news {news_id} is {news.state}")
    timers.cancel(tx, RULE, _subject(news))
    second.take_back(tx, actor, KIND, str(news_id))
    audit.record(tx, actor.id, "staff.news_undone", None, str(news_id))
    return _found(tx, news_id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.news": so many more are sent it, each once whatever breaks meanwhile, and then the next."""
    news = store.find(tx, int(timer.subject.split(":")[1]))
    if news is None or news.state not in ("soon", "going") or not news.words:
        return
    ids = [one for one in consents.who(tx, PURPOSE, news.place) if one > timer.data["after"]][:AT_A_TIME]
    for person in _among(tx, news, ids):
        messages.send(tx, person, news, not_after=(news.goes_at or tx.now) + GOOD_FOR)
    store.move(tx, news, "going" if ids else "gone")
    if ids:
        after = {"after": ids[-1]}
        timers.set_timer(tx, RULE, f"{_subject(news)}{ids[-1]}", tx.now, late_limit=FOREVER, data=after)


def came(tx: Transaction, news: News) -> Came:
    """How many it came to, for how many it waits, and how many could not be brought it."""
    states: Counter[str] = Counter(tallies.of(tx, messages.prefix(news.id)))
    waits = states.pop("waiting", 0) + states.pop("sending", 0)
    sent = states.pop("sent", 0)
    return Came(sent, waits, sum(states.values()))


# --- a second person, and what follows ---


def _what(tx: Transaction, asked: Second) -> Text:
    news = store.find(tx, int(asked.given))
    words = () if news is None else tuple(Text("staff-news-words", words=one) for one in news.words.values())
    return Text("staff-second-news", lines=Lines(words or (Text("staff-news-gone"),)))


def _do(tx: Transaction, asked: Second, asker: Person, _by: int) -> None:
    news = _found(tx, int(asked.given))
    if news.state != "asked":
        raise MovedOn(f"news {news.id} is {news.state}")
    if count(tx, news) is None:
        raise MovedOn(f"news {news.id} has too few readers by now")
    _soon(tx, news, asker.id)


def _undo(tx: Transaction, asked: Second) -> None:
    """Nobody agreed: it goes to nobody."""
    news = store.find(tx, int(asked.given))
    if news is not None and news.state == "asked":
        store.move(tx, news, "dropped")


KINDS = {KIND: second.Kind(_what, _do, _undo)}


def stage_is_other(tx: Transaction, fact: Loss | StageChanged) -> None:
    """What follows when somebody is at no stage any more, or at another: what was for that stage does not come."""
    person = people.get(tx, fact.person_id)
    for news in store.went_since(tx, person.place, tx.now - GOOD_FOR):
        if news.audience.stage != rules.ALL:
            outbox.withdraw(tx, messages.key(news.id, person.id))


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What follows when somebody is erased: their words go nowhere any more."""
    for news_id in store.of_person(tx, fact.person_id):
        timers.cancel(tx, RULE, f"news:{news_id}:")
        outbox.withdraw(tx, messages.prefix(news_id))
    store.forget(tx, fact.person_id)


FOLLOWS = ((Loss, stage_is_other), (StageChanged, stage_is_other), (PersonErased, erased))
