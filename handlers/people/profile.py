"""What I enjoy, what would help, and the few things matching needs: one question a screen, each with Skip."""

from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.people import profiles
from bot.people.rules import Person
from bot.places import service as places
from handlers.access import JOINED, MEMBER, MENTORS, NEIGHBOUR, PARENT
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.people import home, stage

QUESTIONS = ("give", "need", "area", "stage", "wish")
"""What a new parent is asked, in this order: strengths before needs."""
NURSE_QUESTIONS = ("give", "speaks")
MENTOR_QUESTIONS = (*NURSE_QUESTIONS, "area", "free")
"""What somebody is asked who would walk with a family."""
SIDES = {"give": "offer", "need": "need"}
"""Questions behind which there is more to tell."""
CHOICES = ("give", "need", "speaks", "free")
"""Questions that are answered by tapping any of many things."""


def questions_for(person: Person) -> tuple[str, ...]:
    if "parent" in person.roles:
        return QUESTIONS
    return NURSE_QUESTIONS if person.roles.isdisjoint(MENTORS) else MENTOR_QUESTIONS


def first_question(turn: Turn) -> Screen:
    """They are in: home, with the first small thing to tell."""
    rows = (
        (Button(Text("people-tell-strengths-button"), "people.ask", "give", 0),),
        (Button(Text("people-later-button"), "home"),),
    )
    return Screen(Text("home-first", name=Name(turn.person.id)), rows)


@press("people.ask", who=JOINED)
def ask(turn: Turn, question: str, page: int) -> Screen:
    return question_screen(turn, question, page)


@press("people.tap", who=JOINED)
def tap(turn: Turn, question: str, value: str, page: int) -> Screen:
    profiles.toggle(turn.tx, turn.person, question, value)
    return question_screen(turn, question, page)


@press("people.next", who=JOINED)
def go_on(turn: Turn, question: str) -> Screen:
    if question not in (*QUESTIONS, *CHOICES):
        raise MovedOn("a question nobody asks")
    return after(turn, question)


@press("people.area", who=NEIGHBOUR)
def choose_area(turn: Turn, area: str) -> Screen:
    profiles.choose_area(turn.tx, turn.person, area)
    return after(turn, "area")


@press("people.wish", who=PARENT)
def wish(turn: Turn, wanted: str) -> Screen:
    if wanted not in (profiles.WANTS_MENTOR, profiles.NO_MENTOR):
        raise MovedOn("no such wish")
    profiles.wish_for_mentor(turn.tx, turn.person, wanted == profiles.WANTS_MENTOR)
    return after(turn, "wish")


def after(turn: Turn, question: str) -> Screen:
    """The next question, or home once enough is told. Whoever comes back to change one answer goes home."""
    questions = questions_for(turn.person)
    done = profiles.is_ready(turn.tx, turn.person.id) or question not in questions
    place = questions.index(question) + 1 if question in questions else len(questions)
    if not done and place < len(questions):
        return question_screen(turn, questions[place], 0)
    profiles.ready(turn.tx, turn.person)
    return home.screen(turn, 0)


def question_screen(turn: Turn, question: str, page: int) -> Screen:
    """The screen that asks one of the questions."""
    match question:
        case "area":
            return _area(turn, page)
        case "stage":
            return stage.which(turn)
        case "wish":
            return _wish()
    if question not in CHOICES:
        raise MovedOn("a question nobody asks")
    return _choices(turn, question, page)


def _choices(turn: Turn, question: str, page: int) -> Screen:
    """Tap any; a tick shows what is on."""
    on = profiles.chosen(turn.tx, turn.person.id, question)
    buttons = [
        Button(
            Text(f"people-{question}-button", choice=value, on="yes" if value in on else "no"),
            *("people.tap", question, value, page),
        )
        for value in profiles.choices(turn.person, question)
    ]
    more = Button(Text("more-button"), "people.ask", question, next_page(page, len(buttons)))
    done = Button(Text("done-button" if on else "skip-button"), "people.next", question)
    told = Lines(tuple(Text(f"people-{question}-line", choice=value) for value in on))
    write = _in_own_words(turn.person, question)
    return Screen(Text(f"people-ask-{question}", told=told), pages(buttons, page, more, *write, done))


def _in_own_words(person: Person, question: str) -> tuple[Button, ...]:
    """What somebody can give or need can be told more exactly, and in their own words."""
    if question not in SIDES or not MEMBER.holds(person):
        return ()
    return (Button(Text("skills-write-button"), "skills.ask", SIDES[question], 0),)


def _area(turn: Turn, page: int) -> Screen:
    buttons = [
        Button(Text("people-area-button", area=area.name), "people.area", area.key)
        for area in places.place(turn.person.place).areas
    ]
    more = Button(Text("more-button"), "people.ask", "area", next_page(page, len(buttons)))
    return Screen(
        Text("people-ask-area"), pages(buttons, page, more, Button(Text("skip-button"), "people.next", "area"))
    )


def _wish() -> Screen:
    rows = (
        (Button(Text("people-wish-yes-button"), "people.wish", profiles.WANTS_MENTOR),),
        (Button(Text("people-wish-no-button"), "people.wish", profiles.NO_MENTOR),),
    )
    return Screen(Text("people-ask-wish"), rows)


HANDLERS = (ask, tap, go_on, choose_area, wish)
