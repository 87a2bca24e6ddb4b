"""The chat for everybody: keyboard, screen reader, small and zoomed screens, slow lines, strict pages."""

import gzip
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.end_to_end.widget_server import WEB, RunningGateway
from tests.end_to_end.widget_states import (
    cut_off,
    just_open,
    name_of,
    too_long,
    typing,
    waiting,
    with_choices,
    with_closed_choices,
)
from tests.end_to_end.widget_visitor import DESKTOP, INSIDE, PHONE, STILL, Visit, Visitor

pytest_plugins = ["tests.end_to_end.conftest_widget"]

LARGEST_DOWNLOAD = 15_000
ZOOMED: dict[str, Any] = {"viewport": {"width": 320, "height": 256}}
# --- keyboard -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("device", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_escape_closes_and_gives_the_keyboard_back(visit: Visit, device: dict[str, Any]) -> None:
    visitor = visit(**device)
    visitor.bubble.press("Enter")
    expect(visitor.panel).to_be_visible()
    visitor.page.keyboard.press("Escape")

    expect(visitor.panel).to_be_hidden()
    assert visitor.focused() == "bubble"


def test_the_keyboard_goes_back_to_the_button_of_the_page_that_opened_the_chat(visit: Visit) -> None:
    visitor = visit("/")
    visitor.button("Poser ma question").press("Enter")
    visitor.page.keyboard.press("Escape")

    expect(visitor.button("Poser ma question")).to_be_focused()


@pytest.mark.parametrize("device", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_escape_closes_first_what_lies_on_top(visit: Visit, device: dict[str, Any]) -> None:
    visitor = visit(**device)
    visitor.open()
    visitor.choose_in_menu("Effacer de cet appareil")
    visitor.page.keyboard.press("Escape")
    expect(visitor.field).to_be_visible()
    visitor.button("Plus d’options").press("Enter")
    expect(visitor.button("Mes données")).to_be_visible()
    visitor.page.keyboard.press("Escape")
    expect(visitor.button("Mes données")).to_be_hidden()

    expect(visitor.panel).to_be_visible()
    expect(visitor.button("Plus d’options")).to_be_focused()


def test_on_a_desktop_the_text_box_is_ready_and_the_page_stays_in_reach(visit: Visit) -> None:
    visitor = visit()
    visitor.open()

    assert visitor.focused() == "textarea"
    expect(visitor.page.get_by_role("link", name="Un lien")).to_be_visible()


def test_on_a_phone_the_chat_is_modal_and_does_not_raise_the_keyboard(visit: Visit) -> None:
    visitor = visit(**PHONE)
    visitor.open()
    assert visitor.focused() == "h2"
    stops = set()
    for _ in range(12):
        visitor.page.keyboard.press("Tab")
        stops.add(visitor.focused())

    assert "a" not in stops
    assert {"textarea", "send", "human", "tool"} <= stops


def test_turning_the_screen_keeps_what_is_being_written(visit: Visit) -> None:
    visitor = visit()
    visitor.open()
    visitor.field.fill("je suis en train")
    visitor.page.set_viewport_size({"width": 390, "height": 844})
    expect(visitor.panel).to_have_class(re.compile("modal"))

    expect(visitor.field).to_have_value("je suis en train")
    assert visitor.focused() == "textarea"


def test_shift_enter_writes_a_new_line(visit: Visit) -> None:
    visitor = visit()
    visitor.open()
    visitor.field.press_sequentially("un")
    visitor.field.press("Shift+Enter")
    visitor.field.press_sequentially("deux")
    visitor.field.press("Enter")

    expect(visitor.messages.last).to_have_text("un\ndeux")


# --- sizes --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [just_open, with_choices, waiting, cut_off, too_long], ids=name_of)
def test_at_400_percent_the_text_box_is_in_sight_and_nothing_runs_off_sideways(
    visit: Visit, state: Callable[[Visitor], None]
) -> None:
    visitor = visit("/", **ZOOMED)
    state(visitor)
    visitor.field.focus()

    expect(visitor.field).to_be_in_viewport(ratio=1)
    assert visitor.page.evaluate(HIDDEN_BY_ANOTHER, "textarea") is False
    assert visitor.page.evaluate(RUNS_OFF) == []


def test_at_400_percent_every_stop_of_the_keyboard_is_in_sight(visit: Visit) -> None:
    visitor = visit(**ZOOMED)
    with_choices(visitor)
    for _ in range(12):
        visitor.page.keyboard.press("Shift+Tab")
        if visitor.focused() not in ("body", "log"):
            assert visitor.page.evaluate(HIDDEN_BY_ANOTHER) is False, visitor.focused()


@pytest.mark.parametrize("device", [DESKTOP, {"viewport": {"width": 320, "height": 640}}], ids=["desktop", "320 px"])
def test_wider_text_spacing_hides_nothing(visit: Visit, device: dict[str, Any]) -> None:
    visitor = visit(**device)
    with_choices(visitor)
    visitor.page.evaluate(SPACE_OUT)

    expect(visitor.field).to_be_in_viewport(ratio=1)
    expect(visitor.button("Parler à un conseiller")).to_be_in_viewport(ratio=1)
    assert visitor.page.evaluate(RUNS_OFF) == []


HIDDEN_BY_ANOTHER = f"""(selector) => {{
    const inside = {INSIDE};
    const one = selector ? inside.querySelector(selector) : inside.activeElement;
    const box = one.getBoundingClientRect();
    return [box.top + 4, box.bottom - 4].some((y) => {{
        const there = inside.elementFromPoint(box.left + box.width / 2, y);
        return !one.contains(there) && there !== one;
    }});
}}"""
RUNS_OFF = f"""() => [...{INSIDE}.querySelectorAll(".panel *:not(.unseen, .unseen *)")].filter((one) => {{
    const box = one.getBoundingClientRect();
    return box.width && (box.left < -1 || box.right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1)
        && getComputedStyle(one).display !== "inline" && getComputedStyle(one).clipPath === "none";
}}).map((one) => one.className || one.tagName)"""
SPACE_OUT = f"""() => {{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* {{ line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }}");
    {INSIDE}.adoptedStyleSheets.push(sheet);
}}"""


# --- what people ask of their system ------------------------------------------------------------------------------------


def test_nothing_moves_for_those_who_asked_for_it(visit: Visit) -> None:
    visitor = visit(**DESKTOP, **STILL)
    typing(visitor)

    assert visitor.page.evaluate(f"{INSIDE}.getAnimations().length") == 0


def test_in_forced_colours_the_limits_of_things_are_drawn(visit: Visit) -> None:
    visitor = visit(**DESKTOP, forced_colors="active")
    with_closed_choices(visitor)

    for part in (".panel", ".send", ".me .text", ".assistant .text"):
        expect(visitor.page.locator(part).first).to_have_css("border-top-style", "solid")


def test_messages_and_states_are_announced(visit: Visit) -> None:
    visitor = visit(**PHONE)
    visitor.open()

    expect(visitor.log).to_have_attribute("aria-live", "polite")
    expect(visitor.panel).to_have_attribute("aria-modal", "true")
    expect(visitor.panel).to_have_accessible_name("Mission Locale")
    visitor.gateway.give_floor("waiting", position=2)
    expect(visitor.page.get_by_role("status").filter(has_text="position 2")).to_have_count(1)


# --- strict pages, slow lines, old browsers -----------------------------------------------------------------------------


def test_the_page_loads_one_file_for_it_and_calls_nobody_else(visit: Visit, gateway: RunningGateway) -> None:
    visitor = visit("/bare")
    addresses: list[str] = []
    visitor.page.on("request", lambda request: addresses.append(request.url))
    visitor.page.reload()
    visitor.open()

    assert [address.removeprefix(gateway.url) for address in addresses if "favicon" not in address] == [
        "/bare",
        "/widget.js",
    ]


def test_the_file_is_small() -> None:
    assert len(gzip.compress((WEB / "static" / "widget.js").read_bytes())) <= LARGEST_DOWNLOAD


def test_the_style_sheet_for_old_browsers_is_the_one_of_the_script() -> None:
    script = (WEB / "static" / "widget.js").read_text(encoding="utf-8")
    inside = re.search(r"const STYLE = `\n(.*?)`;", script, re.DOTALL)

    assert inside is not None
    assert inside[1] == (WEB / "static" / "widget.css").read_text(encoding="utf-8")


def test_without_constructable_style_sheets_it_looks_the_same(visit: Visit) -> None:
    visitor = visit(before="window.CSSStyleSheet = undefined;")
    visitor.open()

    expect(visitor.panel).to_have_css("position", "fixed")
    expect(visitor.field).to_be_in_viewport(ratio=1)


def test_a_page_with_rude_styles_does_not_change_it(visit: Visit) -> None:
    visitor = visit("/bare")
    visitor.page.evaluate(RUDE_STYLES)
    visitor.open()

    expect(visitor.button("Envoyer")).to_have_css("width", "46px")
    expect(visitor.messages.first).to_have_css("font-size", "16px")
    expect(visitor.messages.first).to_have_css("text-transform", "none")


RUDE_STYLES = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 62.5% } * { text-transform: uppercase } button { width: 300px !important; float: left }");
    document.adoptedStyleSheets = [sheet];
}"""


def test_the_demo_page_fits_the_narrowest_screen(visit: Visit) -> None:
    visitor = visit("/", viewport={"width": 320, "height": 640})

    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 320
