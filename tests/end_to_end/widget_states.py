"""The states a chat can be seen in, by name: each brings a visitor there."""

from typing import Any

from tests.end_to_end.widget_visitor import Visitor

QUESTION: dict[str, Any] = {
    "text": "Tu veux quoi ? Va voir https://example.org/aide ou appelle le 01 60 06 60 47.",
    "choices": [{"label": "Une formation", "value": "a"}, {"label": "Un rendez-vous", "value": "b"}],
    "links": [{"label": "Le site officiel", "url": "https://example.org/"}, {"label": "3114", "url": "tel:3114"}],
}


def closed_with_news(visitor: Visitor) -> None:
    visitor.open()
    visitor.close()
    visitor.gateway.push("assistant", "Rappel : ton rendez-vous est demain.")
    visitor.page.locator(".badge").wait_for()


def just_open(visitor: Visitor) -> None:
    visitor.open()


def with_choices(visitor: Visitor) -> None:
    visitor.open()
    visitor.gateway.push("assistant", **QUESTION)
    visitor.button("Un rendez-vous").wait_for()


def with_closed_choices(visitor: Visitor) -> None:
    with_choices(visitor)
    visitor.button("Un rendez-vous").click()
    visitor.page.get_by_text("Envoyé").wait_for()


def typing(visitor: Visitor) -> None:
    visitor.open()
    visitor.gateway.show({"type": "typing", "from": "assistant"})
    visitor.page.locator(".typing").wait_for()


def waiting(visitor: Visitor) -> None:
    visitor.open()
    visitor.gateway.give_floor("waiting", position=2)
    visitor.gateway.push("system", "Ta demande est partie.", choices=QUESTION["choices"])
    visitor.button("Un rendez-vous").wait_for()


def with_a_counsellor(visitor: Visitor) -> None:
    visitor.open()
    visitor.gateway.give_floor("counsellor")
    visitor.gateway.push("counsellor", "Bonjour, je suis là.", name="Nadia")
    visitor.page.get_by_text("Tu parles avec Nadia").wait_for()


def cut_off(visitor: Visitor) -> None:
    visitor.open()
    visitor.gateway.cut()
    visitor.say("j’attends")
    visitor.page.locator(".notice").wait_for()


def too_long(visitor: Visitor) -> None:
    visitor.open()
    visitor.field.fill("a" * 2100)


def menu_open(visitor: Visitor) -> None:
    visitor.open()
    visitor.button("Plus d’options").click()


def about_to_erase(visitor: Visitor) -> None:
    visitor.open()
    visitor.choose_in_menu("Effacer de cet appareil")


STATES = [
    closed_with_news,
    just_open,
    with_choices,
    with_closed_choices,
    typing,
    waiting,
    with_a_counsellor,
    cut_off,
    too_long,
    menu_open,
    about_to_erase,
]


def name_of(state: object) -> str:
    return getattr(state, "__name__", "")
