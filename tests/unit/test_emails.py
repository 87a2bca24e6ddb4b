"""E-mail addresses, typed or dictated."""

import pytest

from bot.language.emails import find_email, without_emails

FOUND = [
    ("karim@gmail.com", "karim@gmail.com"),
    ("mon mail karim.b@gmail.com merci", "karim.b@gmail.com"),
    ("Karim.B@Gmail.COM", "karim.b@gmail.com"),
    ("lina-93_x+77@hotmail.fr", "lina-93_x+77@hotmail.fr"),
    ("c'est lina@orange.fr.", "lina@orange.fr"),
    ("(lina@orange.fr)", "lina@orange.fr"),
    ("lina@orange.fr,", "lina@orange.fr"),
    ("mailto:lina@orange.fr", "lina@orange.fr"),
    ("lina @ gmail . com", "lina@gmail.com"),
    ("lina@ gmail.com", "lina@gmail.com"),
    ("lina @gmail.com", "lina@gmail.com"),
    ("mon mail c'est lina @gmail.com", "lina@gmail.com"),
    ("lina@gmail,com", "lina@gmail.com"),
    ("lina arobase gmail point com", "lina@gmail.com"),
    ("lina point b arobase gmail point com", "lina.b@gmail.com"),
    ("lina tiret 77 arobase orange point fr", "lina-77@orange.fr"),
    ("lina underscore b arobase live point fr", "lina_b@live.fr"),
    ("lina(at)gmail.com", "lina@gmail.com"),
    ("lina[at]gmail.com", "lina@gmail.com"),
    ("lina at gmail.com", "lina@gmail.com"),
    ("lina@mission.ac-creteil.fr", "lina@mission.ac-creteil.fr"),
    ("0612345678@sfr.fr", "0612345678@sfr.fr"),
    ("lina@gmail.com ou 0612345678", "lina@gmail.com"),
    ("lina arobaz gmail.com", "lina@gmail.com"),
    ("lina at gmail dot com", "lina@gmail.com"),
    ("lina@gmail point com", "lina@gmail.com"),
    ("lina arobase gmail com", "lina@gmail.com"),
    ("lina point b @ gmail point com", "lina.b@gmail.com"),
    ("léa.b@gmail.com", "lea.b@gmail.com"),
]

NOT_FOUND = [
    "bonjour",
    "@+",
    "@lina",
    "a@b",
    "lina@gmail",
    "je suis at home",
    "mon mail",
    "c'est quoi votre arobase",
    "www.google.fr",
    "lina.fr",
    "@ torcy",
]


@pytest.mark.parametrize(("text", "address"), FOUND)
def test_an_address_is_found(text: str, address: str) -> None:
    assert address == find_email(text)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_other_words_are_no_address(text: str) -> None:
    assert find_email(text) is None


def test_addresses_are_taken_out_before_the_rest_is_read() -> None:
    assert ["j'ai", "19", "ans"] == without_emails("j'ai 19 ans lina17@gmail.com").split()
