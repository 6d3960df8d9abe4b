"""News of the place, step by step: the words, who they are for, how many that is; then it goes, or is taken back."""

from bot.base.messages import Button, Lines, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.people.rules import LANGUAGES
from bot.places import service as places
from bot.staff import news as service
from bot.staff import news_rules as rules
from bot.staff.store.news import News
from handlers import flows
from handlers.access import COORDINATOR
from handlers.choices import next_page, pages
from handlers.doors import Turn, press, typed
from handlers.screens import with_note
from handlers.staff.waiting import REST

FORM = "staff.news"
NEW = 0
BACK = Button(Text("back-button"), "staff.news")


@press("staff.news", who=COORDINATOR)
def news(turn: Turn) -> Screen:
    """What went lately, and the way to write."""
    return _all(turn)


def _all(turn: Turn) -> Screen:
    found = service.latest(turn.tx, turn.person)
    lines = tuple(
        Text("staff-news-one", number=str(number), how=_how(turn, one)) for number, one in enumerate(found, 1)
    )
    opens = tuple(
        Button(Text("skills-open-one-button", number=str(number)), "staff.news_see", one.id)
        for number, one in enumerate(found, 1)
    )
    write = (Button(Text("staff-news-write-button"), "staff.news_in", NEW, turn.person.language),)
    shown = Lines(lines or (Text("staff-news-none"),))
    rows = (opens, write) if opens else (write,)
    return Screen(Text("staff-news-all", lines=shown), rows, back=REST, kind="article")


def _how(turn: Turn, one: News) -> Text:
    """How it stands with it: the truth, in people."""
    if one.state in ("going", "gone"):
        came = service.came(turn.tx, one)
        return Text("staff-news-came", came=came.came, waits=came.waits, lost=came.lost)
    if one.state == "soon" and one.goes_at is not None:
        return Text("staff-news-soon", at=When(one.goes_at))
    return Text("staff-news-state", state=one.state)


@press("staff.news_in", who=COORDINATOR)
def write_in(turn: Turn, news_id: int, language: str) -> Screen:
    """The words, in one language."""
    if language not in LANGUAGES:
        raise MovedOn(f"no news in {language}")
    if news_id != NEW:
        service.draft(turn.tx, turn.person, news_id)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, news=news_id, language=language)
    text = Text("staff-ask-news", language=_language(language), most=rules.LETTERS_MAX)
    return Screen(text, back=_back_to(news_id), expects="staff.news_words")


def _language(language: str) -> Text:
    return Text(f"places-language-{language}")


def _back_to(news_id: int) -> Button:
    return BACK if news_id == NEW else Button(Text("back-button"), "staff.news_draft", news_id)


@typed("staff.news_words", who=COORDINATOR)
def words(turn: Turn, typed_words: str) -> Screen:
    """The words as they would go. Words for which somebody was called go to nobody else."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no news was begun")
    if turn.heard:
        return Screen(Text("staff-news-heard"), back=_back_to(form["news"]))
    if form["news"] == NEW:
        written = service.begin(turn.tx, turn.person, typed_words)
    else:
        written = service.put(turn.tx, turn.person, form["news"], form["language"], typed_words)
    flows.drop(turn, FORM)
    return _draft(turn, written)


@press("staff.news_draft", who=COORDINATOR)
def draft(turn: Turn, news_id: int) -> Screen:
    """How it reads in each language, and for how many."""
    return _draft(turn, service.find(turn.tx, turn.person, news_id))


def _draft(turn: Turn, one: News) -> Screen:
    if one.state != "draft":
        return _see(turn, one)
    count = service.count(turn.tx, one)
    text = Text(
        "staff-news-draft",
        lines=Lines(tuple(_preview(one, language) for language in LANGUAGES)),
        whom=_whom(turn, one),
        count=_count(turn, count),
    )
    rows: tuple[Row, ...] = (
        (
            Button(Text("staff-news-who-button"), "staff.news_who", one.id),
            Button(Text("staff-news-languages-button"), "staff.news_languages", one.id),
        ),
        (
            *((Button(Text("staff-news-send-button"), "staff.news_send", one.id),) if count is not None else ()),
            Button(Text("staff-news-drop-button"), "staff.news_undo", one.id),
        ),
    )
    return Screen(text, rows, back=BACK, kind="article")


def _preview(one: News, language: str) -> Text:
    """What somebody reads who reads that language."""
    written = rules.language_for(one.words, language)
    key = "staff-news-preview" if written == language else "staff-news-preview-other"
    told = {} if written == language else {"other": _language(written)}
    return Text(key, language=_language(language), words=one.words[written], **told)


def _count(turn: Turn, count: int | None) -> Text:
    if count is None:
        return Text("staff-news-few", least=places.place(turn.person.place).standard.hide_below)
    return Text("staff-news-count", count=count)


def _whom(turn: Turn, one: News) -> Lines:
    parts = {part: getattr(one.audience, part) for part in rules.PARTS}
    chosen = tuple(_part(turn, part, to) for part, to in parts.items() if to != rules.ALL)
    return Lines(chosen or (Text("staff-news-everybody"),))


def _part(turn: Turn, part: str, to: str) -> Text:
    """One part of an audience in words."""
    if to == rules.ALL:
        return Text("staff-news-any", part=part)
    if part == "language":
        return _language(to)
    area = places.place(turn.person.place).area(to) if part == "area" else None
    return Text("staff-news-area", area=area.name) if area is not None else Text("staff-news-part", to=to)


def _choice(turn: Turn, part: str, to: str) -> Text | str:
    """The same in few words, for a button."""
    area = places.place(turn.person.place).area(to) if part == "area" else None
    if area is not None:
        return area.name
    return Text("staff-news-short", to=to) if part in ("role", "stage") and to != rules.ALL else _part(turn, part, to)


@press("staff.news_who", who=COORDINATOR)
def who(turn: Turn, news_id: int) -> Screen:
    """For whom it is, by four things, and never by name."""
    return _who(turn, service.draft(turn.tx, turn.person, news_id))


def _who(turn: Turn, one: News) -> Screen:
    buttons = [
        Button(Text("staff-news-part-button", part=part), "staff.news_part", one.id, part, 0) for part in rules.PARTS
    ]
    text = Text("staff-news-who", whom=_whom(turn, one), count=_count(turn, service.count(turn.tx, one)))
    return Screen(text, (tuple(buttons[:2]), tuple(buttons[2:])), back=_back_to(one.id))


@press("staff.news_part", who=COORDINATOR)
def part(turn: Turn, news_id: int, part: str, page: int) -> Screen:
    """What can be chosen of one of them."""
    service.draft(turn.tx, turn.person, news_id)
    if part not in rules.PARTS:
        raise MovedOn(f"no part {part} of an audience")
    buttons = [
        Button(Text("staff-news-choice-button", what=_choice(turn, part, to)), "staff.news_aim", news_id, part, to)
        for to in rules.choices(places.place(turn.person.place), part)
    ]
    more = Button(Text("more-button"), "staff.news_part", news_id, part, next_page(page, len(buttons)))
    back = Button(Text("back-button"), "staff.news_who", news_id)
    return Screen(Text("staff-ask-news-part", part=part), pages(buttons, page, more), back=back)


@press("staff.news_aim", who=COORDINATOR)
def aim(turn: Turn, news_id: int, part: str, to: str) -> Screen:
    """For those, and how many they are then."""
    return _who(turn, service.aim(turn.tx, turn.person, news_id, part, to))


@press("staff.news_languages", who=COORDINATOR)
def languages(turn: Turn, news_id: int) -> Screen:
    """In which language to write it, or to write it anew."""
    service.draft(turn.tx, turn.person, news_id)
    buttons = tuple(
        Button(Text("staff-news-in-button", language=_language(language)), "staff.news_in", news_id, language)
        for language in LANGUAGES
    )
    rows = (buttons[:2], buttons[2:])
    return Screen(Text("staff-ask-news-language"), rows, back=_back_to(news_id))


@press("staff.news_send", who=COORDINATOR, sure=COORDINATOR)
def send(turn: Turn, news_id: int) -> Screen:
    """It goes, after a while; to everybody when a second person agrees."""
    return _see(turn, service.send(turn.tx, turn.person, news_id))


@press("staff.news_see", who=COORDINATOR)
def see(turn: Turn, news_id: int) -> Screen:
    """How it stands with one of them."""
    return _see(turn, service.find(turn.tx, turn.person, news_id))


def _see(turn: Turn, one: News) -> Screen:
    undo = Button(Text("staff-news-undo-button"), "staff.news_undo", one.id)
    rows: tuple[Row, ...] = ((undo,),) if one.state in ("asked", "soon") else ()
    text = Text("staff-news-see", how=_how(turn, one), whom=_whom(turn, one), words=next(iter(one.words.values())))
    return Screen(text, rows, back=BACK, kind="article")


@press("staff.news_undo", who=COORDINATOR)
def undo(turn: Turn, news_id: int) -> Screen:
    """It goes to nobody."""
    service.undo(turn.tx, turn.person, news_id)
    return with_note(Text("staff-news-state", state="dropped"), _all(turn))


HANDLERS = (news, write_in, words, draft, who, part, aim, languages, send, see, undo)
