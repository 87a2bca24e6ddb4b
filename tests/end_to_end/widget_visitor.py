"""A young person who uses the chat, for the widget's tests."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page

from tests.end_to_end.widget_server import FakeGateway, RunningGateway

DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
STILL: dict[str, Any] = {"reduced_motion": "reduce"}
DARK: dict[str, Any] = {"color_scheme": "dark"}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
INSIDE = "document.querySelector('mission-locale-chat').shadowRoot"


@dataclass
class Visitor:
    """A young person in front of one page that carries the chat."""

    page: Page
    gateway: RunningGateway

    @property
    def bubble(self) -> Locator:
        return self.page.get_by_role("button", name="Ouvrir la discussion")

    @property
    def panel(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def field(self) -> Locator:
        return self.page.get_by_label("Ton message")

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def messages(self) -> Locator:
        """The texts on screen, oldest first."""
        return self.page.locator(".message > .text")

    def open(self) -> None:
        """Open the chat and wait for the assistant's first words."""
        self.bubble.click()
        self.messages.first.wait_for()

    def say(self, text: str) -> None:
        """Type a message and press Enter."""
        self.field.fill(text)
        self.field.press("Enter")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def close(self) -> None:
        self.button("Fermer la discussion").click()

    def choose_in_menu(self, name: str) -> None:
        self.button("Plus d’options").click()
        self.button(name).click()

    def focused(self) -> str:
        """The class, or else the tag, of what has the keyboard, inside the chat when it is there."""
        return str(self.page.evaluate(FOCUSED))

    def kept(self) -> str | None:
        """What the browser keeps between two visits."""
        value = self.page.evaluate("localStorage.getItem('mission-locale-chat')")
        return None if value is None else str(value)


FOCUSED = """() => {
    let focused = document.activeElement;
    while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused.className || focused.tagName.toLowerCase();
}"""

type Visit = Callable[..., Visitor]


def received(kind: str, count: int = 1) -> Callable[[FakeGateway], bool]:
    """A condition: that many frames of a type arrived."""
    return lambda gateway: len(gateway.received(kind)) >= count


def containing(*parts: str) -> re.Pattern[str]:
    """A pattern for texts in which a space may be one that does not break."""
    return re.compile(".*".join(re.escape(part).replace("\\ ", r"\s") for part in parts))
