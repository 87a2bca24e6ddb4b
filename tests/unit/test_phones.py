"""Telephone numbers, however they are spaced, spelled or dictated."""

import pytest

from bot.language.phones import find_phone, without_phones

FOUND = [
    ("06 12 34 56 78", "+33612345678"),
    ("0612345678", "+33612345678"),
    ("06.12.34.56.78", "+33612345678"),
    ("06-12-34-56-78", "+33612345678"),
    ("06/12/34/56/78", "+33612345678"),
    ("mon num c le 0612345678 merci", "+33612345678"),
    ("+33 6 12 34 56 78", "+33612345678"),
    ("+33612345678", "+33612345678"),
    ("0033 6 12 34 56 78", "+33612345678"),
    ("+33 (0)6 12 34 56 78", "+33612345678"),
    ("33 6 12 34 56 78", "+33612345678"),
    ("07 81 23 45 67", "+33781234567"),
    ("01 60 06 60 47", "+33160066047"),
    ("06 12 345 678", "+33612345678"),
    ("061 234 56 78", "+33612345678"),
    ("O6 12 34 56 78", "+33612345678"),
    ("tel:0612345678", "+33612345678"),
    ("zéro six douze trente-quatre cinquante-six soixante-dix-huit", "+33612345678"),
    ("zero six 12 34 56 78", "+33612345678"),
    ("rappelez moi au 06 12 34 56 78 demain 14h", "+33612345678"),
    ("j'ai 19 ans 0612345678 torcy", "+33612345678"),
    ("09 70 12 34 56", "+33970123456"),
    ("+32 470 12 34 56", "+32470123456"),
    ("06, 12, 34, 56, 78", "+33612345678"),
    ("06 : 12 34 56 78", "+33612345678"),
    ("(06) 12 34 56 78", "+33612345678"),
    ("06 12 34 56 O8", "+33612345608"),
    ("06 douze 34 56 78", "+33612345678"),
    ("77200 torcy 06 12 34 56 78", "+33612345678"),
]

NOT_FOUND = [
    "j'ai 17 ans",
    "77200 torcy",
    "06 12 34",
    "le 12/03/2008",
    "12/03/2008 à 14h30",
    "numero de dossier 1234567890123456",
    "1200 euros",
    "le 3919",
    "00 00 00 00 00",
    "06123456789012",
    "612345678",
    "ouvert à 09:00, 10:30, 14:00, 16:30",
    "numéro de sécu 2 08 03 77 468 012 45",
    "06 12 34 56 ou 57",
]


@pytest.mark.parametrize(("text", "number"), FOUND)
def test_a_telephone_number_is_found(text: str, number: str) -> None:
    assert number == find_phone(text)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_other_figures_are_no_telephone_number(text: str) -> None:
    assert find_phone(text) is None


def test_after_the_question_the_first_zero_may_be_missing() -> None:
    assert "+33612345678" == find_phone("6 12 34 56 78", asked=True)
    assert "+33612345678" == find_phone("612345678", asked=True)


def test_numbers_are_taken_out_before_ages_and_dates_are_read() -> None:
    assert ["j'ai", "17", "ans", "mon", "tel"] == without_phones("j'ai 17 ans mon tel 06 18 19 20 21").split()
