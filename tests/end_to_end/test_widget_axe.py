"""No barrier that axe knows of, in any state of the chat, on a desktop and on a phone; no button too small for a thumb."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.end_to_end.widget_states import (
    STATES,
    cut_off,
    menu_open,
    name_of,
    too_long,
    with_a_counsellor,
    with_closed_choices,
)
from tests.end_to_end.widget_visitor import DARK, DESKTOP, INSIDE, PHONE, STILL, Visit, Visitor

pytest_plugins = ["tests.end_to_end.conftest_widget"]

TOO_SMALL = f"""() => [...{INSIDE}.querySelectorAll("button, a, textarea")].filter((one) => {{
    const box = one.getBoundingClientRect();
    const least = one.closest(".text") ? 24 : 44;
    return box.width && (box.height < least || box.width < least);
}}).map((one) => one.className || one.textContent)"""
DEVICES = {"desktop": {**DESKTOP, **STILL}, "phone": {**PHONE, **STILL}}


def barriers(page: Page) -> list[str]:
    """What axe finds, all its rules applied: the rule and the element."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]


def doubtful_colours(page: Page) -> list[str]:
    """Texts whose contrast axe fails or cannot judge, once the page behind the chat no longer confuses it."""
    page.evaluate("document.querySelector('main').hidden = true")
    report = Axe().run(page, options={"runOnly": ["color-contrast"]}).response
    found = report["violations"] + report["incomplete"]
    return [str(node["target"]) for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("device", DEVICES.values(), ids=DEVICES)
@pytest.mark.parametrize("state", STATES, ids=name_of)
def test_axe_finds_no_barrier(visit: Visit, state: Callable[[Visitor], None], device: dict[str, Any]) -> None:
    visitor = visit(**device)
    state(visitor)

    assert barriers(visitor.page) == []
    assert visitor.page.evaluate(TOO_SMALL) == []
    assert state is menu_open or doubtful_colours(visitor.page) == []


@pytest.mark.parametrize("state", [with_closed_choices, with_a_counsellor, cut_off, too_long], ids=name_of)
def test_axe_finds_no_barrier_in_the_dark(visit: Visit, state: Callable[[Visitor], None]) -> None:
    visitor = visit(**PHONE, **STILL, **DARK)
    state(visitor)

    assert doubtful_colours(visitor.page) == []


def test_axe_would_find_barriers_inside_the_chat(visit: Visit) -> None:
    """The control: the same page spoiled on purpose must be reported, or the tests above prove nothing."""
    visitor = visit(**DESKTOP, **STILL)
    visitor.open()
    visitor.page.evaluate(SPOIL)
    rules = {barrier.split(":")[0] for barrier in barriers(visitor.page)}

    assert {"button-name", "label", "color-contrast"} <= rules
    assert visitor.page.evaluate(TOO_SMALL) == ["send"]


SPOIL = """() => {
    const { shadowRoot } = document.querySelector("mission-locale-chat");
    shadowRoot.querySelector(".send").removeAttribute("aria-label");
    shadowRoot.querySelector(".send").style.width = "30px";
    shadowRoot.querySelector("label").remove();
    shadowRoot.querySelector("textarea").placeholder = "";
    shadowRoot.querySelector(".message .text").style.color = "#ccc";
}"""


@pytest.mark.parametrize("device", [DESKTOP, {**PHONE, **DARK}], ids=["desktop", "phone in the dark"])
def test_axe_finds_no_barrier_on_the_demo_page(visit: Visit, device: dict[str, Any]) -> None:
    visitor = visit("/", **device)

    assert barriers(visitor.page) == []
