"""Counsellors at real browsers, already signed in, in front of a running console."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from bot.mission_locale.roles import Role
from bot.services.sign_in import SESSION
from bot.web.console_sessions import SESSION_COOKIE
from tests.end_to_end.console_server import RunningDesk
from tests.end_to_end.widget_visitor import DESKTOP

WATCH_VIOLATIONS = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (e) => violations.push(`${e.violatedDirective} ${e.blockedURI}`));
"""

type Arrive = Callable[..., Page]


@contextmanager
def arriving(chromium: Browser, desk: RunningDesk) -> Iterator[Arrive]:
    """Opens pages as a counsellor already signed in; nothing may break or be blocked on the way."""
    contexts, faults = [], []

    def come(path: str = "/", name: str | None = "Nadia", role: Role = Role.COUNSELLOR, **device: Any) -> Page:
        context = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **(device or DESKTOP))
        context.set_default_timeout(10_000)
        context.add_init_script(WATCH_VIOLATIONS)
        context.on("weberror", lambda error: faults.append(str(error.error)))
        contexts.append(context)
        if name:
            cookie = {"name": SESSION_COOKIE, "value": session(desk, name, role), "url": f"{desk.url}/console"}
            context.add_cookies([cookie])
        page = context.new_page()
        page.goto(f"{desk.url}/console{path}")
        return page

    yield come

    for context in contexts:
        for page in context.pages:
            faults.extend(page.evaluate("window.violations ?? []"))
        context.close()
    assert faults == []


def session(desk: RunningDesk, name: str, role: Role = Role.COUNSELLOR) -> str:
    """The cookie of a counsellor who has just signed in."""
    counsellor = desk.desk.signed_in(name, role).counsellor
    token, now = f"cookie-of-{name}", desk.desk.clock()
    with desk.desk.database.writing() as work:
        work.counsellors.close_session(token)
        work.counsellors.open_session(token, counsellor.id, now, now + SESSION)
    return token
