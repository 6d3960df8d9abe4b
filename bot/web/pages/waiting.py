"""What else waits: needs that nobody meets, and what somebody has to say yes to. Acting on it happens in the chat."""

from bot.base.messages import Text
from bot.skills import messages as skills
from bot.staff import course, second, waiting
from bot.web.looking import Look
from bot.web.pages.parting import parted
from bot.web.tables import Page, Table, share_of


def unmet(look: Look) -> Page:
    """Unmet needs by kind and why; nobody is named."""
    found = waiting.unmet(look.tx, look.person)
    most = max((one.count for one in found), default=0)
    shown, ways = parted(look, found, "/unmet")
    rows = tuple(
        (
            look.text(skills.name(one.kind_id) if one.kind_id else Text("web-unmet-gone")),
            look.text(Text("web-why", why=one.why)),
            look.number(one.count, share_of(one.count, most)),
        )
        for one in shown
    )
    heads = look.heads("kind", "why", "how-many")
    table = Table(look.say(Text("web-unmet")), heads, rows, look.say(Text("staff-unmet-none")))
    told = (look.say(Text("web-unmet-told")),)
    return Page("unmet", look.say(Text("web-page", page="unmet")), told, (table,), ways=ways)


def approvals(look: Look) -> Page:
    """Who waits for a yes: of a coordinator, or of a second person."""
    return Page(
        "approvals",
        look.say(Text("web-page", page="approvals")),
        told=(look.say(Text("web-approvals-told")),),
        tables=(_applicants(look), _yeses(look), _seconds(look)),
    )


def _applicants(look: Look) -> Table:
    rows = tuple((look.name(one.id),) for one in course.applicants(look.tx, look.person.place))
    return Table(look.say(Text("web-applicants")), look.heads("who"), rows, look.say(Text("web-applicants-none")))


def _yeses(look: Look) -> Table:
    rows = tuple(
        (
            look.name(ask.about),
            look.text(Text("web-yes", kind=ask.kind.partition(".")[2])),
            look.when(ask.opened_at),
            look.name(ask.owner),
        )
        for ask in waiting.for_a_yes(look.tx, look.person)
    )
    heads = look.heads("who", "what", "since", "owner")
    return Table(look.say(Text("web-yeses")), heads, rows, look.say(Text("web-yeses-none")))


def _seconds(look: Look) -> Table:
    """The kind alone: what is to be changed, sent or done stands in the chat."""
    rows = tuple(
        (
            look.text(Text("web-second", kind=one.kind.replace("_", "-"))),
            look.name(one.asked_by),
            look.when(one.expires_at),
        )
        for one in second.waiting(look.tx, look.person)
    )
    heads = look.heads("what", "asked-by", "until")
    return Table(look.say(Text("web-seconds")), heads, rows, look.say(Text("web-seconds-none")))
