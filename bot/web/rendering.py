"""Pages as HTML: templates, the words around each page, and the few files that go with them."""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.base.languages import LanguageInfo
from bot.base.messages import Name, Text, When
from bot.places import service as places
from bot.web.looking import Look, Say
from bot.web.pages import PAGES, place_of
from bot.web.tables import Page

HERE = Path(__file__).parent
_TEMPLATES = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class File:
    """Something that a page takes along, the same for everybody."""

    kind: str
    content: bytes


FILES = {
    "/desk.css": File("text/css; charset=utf-8", (HERE / "files" / "desk.css").read_bytes()),
    "/desk.svg": File("image/svg+xml", (HERE / "files" / "desk.svg").read_bytes()),
}


def desk(look: Look, page: Page, info: LanguageInfo, guard: str) -> str:
    """A page for whoever is signed in; `guard` goes with the form by which they sign out."""
    say = look.say
    return _TEMPLATES.get_template("page.html").render(
        info=info,
        page=page,
        guard=guard,
        desk=say(Text("web-title", place=places.place(look.person.place).title)),
        skip=say(Text("web-skip")),
        pages=say(Text("web-pages")),
        nav=[(name, say(Text("web-page", page=name)), place_of(name)) for name in PAGES],
        you=say(Text("web-you", who=Name(look.person.id))),
        sign_out=say(Text("web-sign-out-button")),
        notes=(*page.notes, say(Text("web-as-of", at=When(look.tx.now))), say(Text("web-only-shows"))),
    )


@dataclass(frozen=True, slots=True)
class Plain:
    """A page with a few words: what it is called, what it tells, and a button that sends a form, or a way on."""

    title: Text
    told: tuple[Text, ...]
    button: Text | None = None
    to: str = ""
    guard: str = ""
    way: Text | None = None


def plain(say: Say, info: LanguageInfo, page: Plain) -> str:
    """A page for whoever is not signed in, or where something is not as it should be."""
    return _TEMPLATES.get_template("plain.html").render(
        info=info,
        title=say(page.title),
        told=[say(one) for one in page.told],
        button=None if page.button is None else say(page.button),
        to=page.to,
        guard=page.guard,
        way=None if page.way is None else say(page.way),
    )
