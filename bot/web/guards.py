"""What stands between the desk and whoever asks: whose address it is, which page a form came from, how much is read,
how often a link is tried, and what every answer says to the browser.
"""

import hashlib
import hmac
from collections import deque
from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request

from bot.base.clock import MINUTE, Instant

FORM_BYTES_MAX = 2_048
FORM_FIELDS_MAX = 8
TRIES_FOR: Instant = 5 * MINUTE
TRIES_MAX = 10
"""So many links that cannot be used may be tried from one address in that time."""
TRIES_KEPT = 1_000
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex, nofollow",
}
HTTPS_HEADERS = {"Strict-Transport-Security": "max-age=31536000"}


class Refused(Exception):
    """What came is not taken: a status, and the word for it."""

    def __init__(self, status: int, what: str) -> None:
        super().__init__(what)
        self.status = status
        self.what = what


def origins(address: str) -> frozenset[str]:
    """The origins under which the desk at that address is opened: its own, and all names of this machine where it is
    this machine's own.
    """
    parts = urlsplit(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    hosts = LOOPBACK if parts.scheme == "http" and host in LOOPBACK else (host,)
    usual = parts.port in (None, 443 if parts.scheme == "https" else 80)
    return frozenset(f"{parts.scheme}://{one}" if usual else f"{parts.scheme}://{one}:{parts.port}" for one in hosts)


def check_host(request: Request, known: frozenset[str]) -> None:
    """`Refused` for a name that leads here from elsewhere, and for a request that names several."""
    hosts = request.headers.getlist("host")
    if len(hosts) != 1 or hosts[0].lower() not in {one.partition("://")[2] for one in known}:
        raise Refused(403, "refused")


def check_source(request: Request, known: frozenset[str]) -> None:
    """`Refused` unless a form was sent by a page of ours. As no page says where somebody came from, browsers call its
    origin "null", and say in another header that it is the same one.
    """
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is None:
        if origin not in known:
            raise Refused(403, "refused")
    elif site != "same-origin" or (origin is not None and origin != "null" and origin not in known):
        raise Refused(403, "refused")


def guard_of(secret: str, what: str) -> str:
    """What a form holds so that only a page of ours, in that browser, can send it."""
    return hmac.new(secret.encode(), what.encode(), hashlib.sha256).hexdigest()


def check_guard(form: Mapping[str, str], secret: str, what: str) -> None:
    """`Refused` unless the form holds it."""
    given = form.get("guard", "").encode("utf-8", "surrogatepass")
    if not secret or not hmac.compare_digest(given, guard_of(secret, what).encode()):
        raise Refused(403, "refused")


async def form_of(request: Request) -> Mapping[str, str]:
    """The fields of a short form. `Refused` for anything else."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise Refused(415, "refused")
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > FORM_BYTES_MAX:
            raise Refused(413, "large")
    try:
        found = parse_qs(body.decode("ascii"), max_num_fields=FORM_FIELDS_MAX, strict_parsing=bool(body))
    except ValueError:
        raise Refused(400, "refused") from None
    return {name: values[-1] for name, values in found.items()}


def client_of(request: Request, *, behind_proxy: bool) -> str:
    """Who asks: the address that the reverse proxy before the desk saw last, or the one that is connected."""
    told = request.headers.getlist("x-forwarded-for")[-1:] if behind_proxy else []
    return "".join(told).rpartition(",")[2].strip()[:64] or (request.client.host if request.client else "")


class Tries:
    """How often links were tried lately that cannot be used."""

    def __init__(self) -> None:
        self._tries: deque[tuple[Instant, str]] = deque(maxlen=TRIES_KEPT)

    def check(self, client: str, now: Instant) -> None:
        """`Refused` where it was too often from there. Others are not: whoever tries a lot must not shut them out."""
        while self._tries and self._tries[0][0] + TRIES_FOR <= now:
            self._tries.popleft()
        if sum(one == client for _, one in self._tries) >= TRIES_MAX:
            raise Refused(429, "busy")

    def failed(self, client: str, now: Instant) -> None:
        """One more."""
        self._tries.append((now, client))
