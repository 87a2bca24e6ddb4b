"""The little language in which the signs of danger are written."""

import pytest

from bot.mission_locale.danger_patterns import Signs
from bot.mission_locale.danger_spelling import plain_words

GROUPS = {"kin": "père, mère, grand frère", "wish": "veux, envie de", "close": "{kin}, copain"}

MATCHES = [
    ("me frapper/taper", "il me tape", True),
    ("me frapper/taper", "il te tape", False),
    ("{kin} .. me frapper", "mon père quand il boit me frappe", True),
    ("{close} me frapper", "mon copain me frappe", True),
    ("{kin} .. me frapper", "mon père ne me frappe jamais plus et je me frappe", True),
    ("{wish} mourir", "j'ai envie de mourir", True),
    ("je .. mourir", "je ne veux pas mourir", False),
    ("je .. mourir", "je veux. mourir", False),
    ("sans (un) toit", "sans toit", True),
    ("sans (un) toit", "sans un toit", True),
    ("mourir !de/d_ennui", "mourir de rire", False),
    ("mourir !de/d_ennui", "mourir ce soir", True),
    ("<je/tu me frapper", "je me frappe", False),
    ("<je/tu me frapper", "il me frappe", True),
    ("^ dehors $", "dehors", True),
    ("^ dehors $", "salut. dehors ! merci", True),
    ("^ dehors $", "il pleut dehors", False),
    ("dehors ce_soir/$", "je suis dehors", True),
    ("banc + cette nuit", "cette nuit je suis sur un banc", True),
    ("banc + cette nuit", "j'ai dormi sur un banc. cette nuit aussi", True),
    ("banc + cette nuit", "je suis sur un banc", False),
    ("banc + nuit - festival/fête", "un banc, la nuit, après le festival", False),
    ("banc - festival", "je suis sur un banc", True),
    ("dehors + nuit", "dehors" + " ensuite" * 60 + " la nuit", False),
    ("dehors + nuit", "bonjour " * 60 + "dehors la nuit", True),
]


@pytest.mark.parametrize(("pattern", "message", "found"), MATCHES)
def test_a_pattern_finds_what_it_says(pattern: str, message: str, found: bool) -> None:
    assert Signs(pattern, GROUPS).found_in(plain_words(message)) is found


def test_what_is_set_aside_leaves_a_mark_that_nothing_crosses() -> None:
    set_aside = Signs("mourir de rire", {}).without(plain_words("je vais mourir de rire ce soir"))

    assert set_aside == plain_words("je vais").rstrip("| ") + " § " + plain_words("ce soir").lstrip()


def test_what_must_meet_something_else_is_set_aside_only_when_it_does() -> None:
    signs = Signs("un bleu + boxe", {})

    assert signs.without(plain_words("j'ai un bleu")) == plain_words("j'ai un bleu")
    assert "bleu" not in signs.without(plain_words("j'ai un bleu à la boxe"))


def test_where_the_last_thing_found_ends_is_known() -> None:
    words = plain_words("c'est réglé maintenant. je dors dehors")

    assert words[Signs("c_est réglé/fini", {}).last_end_in(words) :] == plain_words("maintenant. je dors dehors")[1:]
    assert Signs("banc", {}).last_end_in(words) == 0


def test_a_line_may_go_on_with_the_next_and_titles_are_not_read() -> None:
    signs = Signs("# les coups\nme frapper/\ntaper", {})

    assert signs.found_in(plain_words("il me tape"))
    assert not signs.found_in(plain_words("les coups"))


@pytest.mark.parametrize("pattern", ["(je) mourir", "mourir (demain)", "vraiment mourir"])
def test_a_pattern_that_would_match_too_much_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="«"):
        Signs(pattern, {})
