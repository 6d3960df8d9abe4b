"""Looking at what has ports of its own: the web desk, and health. Is there one, and who can reach it."""

from collections.abc import Iterator

from bot.commands.doctor.finding import Finding, warning, well
from bot.settings import Settings, is_loopback

WHAT = "web desk"
PAST_THE_PROXY = (
    "Let only the reverse proxy reach that port: DESK_HOST=127.0.0.1 where it runs on this machine, else a firewall."
)


def look(settings: Settings) -> Iterator[Finding]:
    """Where it is opened, and what is unsafe about it; settings that nobody should have are refused before."""
    if not settings.desk_port:
        yield well(WHAT, "off; DESK_PORT switches it on")
    elif not is_loopback(settings.desk_host):
        how = f"on at {settings.desk_address}, and port {settings.desk_port} can be reached without https, too"
        yield warning(WHAT, how, PAST_THE_PROXY)
    else:
        yield well(WHAT, f"on at {settings.desk_address}; the port itself is for this machine only")
    if settings.health_port and not is_loopback(settings.health_host):
        how = f"on at port {settings.health_port}, and other machines can ask"
        yield warning("health", how, "Let only what watches this machine reach that port.")
    else:
        on = f"on at port {settings.health_port}, for this machine only"
        yield well("health", on if settings.health_port else "off; HEALTH_PORT switches it on")
