"""What the widget's tests share: a browser, and somebody new in front of a page with a scripted gateway behind it."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.end_to_end.widget_server import RunningGateway, running_gateway
from tests.end_to_end.widget_visitor import DESKTOP, Visit, Visitor

CHROMIUM_OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WATCH_VIOLATIONS = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (e) => violations.push(`${e.violatedDirective} ${e.blockedURI}`));
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium on this machine: the widget's browser tests did not run")
    expect.set_options(timeout=15_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def gateway() -> Iterator[RunningGateway]:
    with running_gateway() as running:
        yield running


@pytest.fixture
def visit(chromium: Browser, gateway: RunningGateway) -> Iterator[Visit]:
    """Open a page as somebody new, on a desktop unless told; nothing may break or be blocked on the way."""
    contexts, pages, faults = [], [], []

    def arrive(path: str = "/bare", before: str = "", **device: Any) -> Visitor:
        context = chromium.new_context(locale="fr-FR", timezone_id="Europe/Paris", **(device or DESKTOP))
        context.set_default_timeout(15_000)
        context.on("weberror", lambda error: faults.append(str(error.error)))
        context.add_init_script(WATCH_VIOLATIONS + before)
        contexts.append(context)
        page = context.new_page()
        pages.append(page)
        page.goto(gateway.url + path)
        page.wait_for_function("() => Boolean(customElements.get('mission-locale-chat'))")
        return Visitor(page, gateway)

    yield arrive

    for page in pages:
        faults.extend(page.evaluate("window.violations ?? []"))
    for context in contexts:
        context.close()
    assert faults == []
