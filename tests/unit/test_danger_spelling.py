"""What a message typed on a phone is read as, before danger is looked for."""

import pytest

from bot.mission_locale.danger_spelling import SENTENCE_END, plain_words

READ_AS = [
    # case, accents, apostrophes, doubled and stretched letters
    ("J'AI ÉTÉ FRAPPÉE", "j'ai été frappé"),
    ("mouriiiiir", "mourir"),
    ("j’ai peur", "jai peur"),
    # phone spelling
    ("jve mourir", "je veux mourir"),
    ("chui a la ru", "je suis à la rue"),
    ("g nul part", "j'ai nulle part"),
    ("jdor dehor", "je dors dehors"),
    ("mon reup", "mon père"),
    ("ma p'tite sœur", "ma p tite soeur"),
    ("ma petite sœur", "ma sœur"),
    # one word for all its forms
    ("il me frappait", "il me frappe"),
    ("ils me tapent", "ils me tapé"),
    ("tt le monde dort", "tout le monde dort"),
    ("jdor ds un hall dimmeuble", "je dors dans un hall d'immeuble"),
    ("il menferme", "il m'enferme"),
    ("il ma tapé, ils mon viré", "il m'a tapé, ils m'ont viré"),
    ("nulpar ou aller", "nulle part où aller"),
    ("jss dehors mtn", "je suis dehors maintenant"),
    ("il veut ce pendre", "il veut se pendre"),
    ("un cou de couteau sou le pon", "un coup de couteau sous le pont"),
    ("sur le toi jve soté", "sur le toit je veux sauter"),
    ("partir pr tjrs", "partir pour toujours"),
    # a slip of the thumb, a disguise
    ("suicdier", "suicider"),
    ("je me su1cide", "je me suicide"),
    ("viol*r", "violer"),
    # words that only insist
    ("je veux vraiment trop mourir", "je veux mourir"),
    ("il n'arrête pas de me taper", "il me tape"),
    ("c'est pas une blague je veux mourir", "c'est je veux mourir"),
]


@pytest.mark.parametrize(("typed", "meant"), READ_AS)
def test_two_spellings_are_read_as_the_same_words(typed: str, meant: str) -> None:
    assert plain_words(typed) == plain_words(meant)


@pytest.mark.parametrize(
    ("real", "key"),
    [
        ("courir", "mourir"),
        ("nourrir", "mourir"),
        ("adresser", "agresser"),
        ("sacrifier", "scarifier"),
        ("exploser", "expulser"),
        ("sarcelles", "s harceler"),
        ("armée", "arme"),
        ("je te tue", "je toute tue"),
        ("ma mère", "m'a mère"),
        ("né", "ne"),
    ],
)
def test_a_real_word_is_never_taken_for_a_misspelling(real: str, key: str) -> None:
    assert plain_words(real) != plain_words(key)


def test_sentences_stay_apart() -> None:
    assert plain_words("merci. dehors") == f" merci {SENTENCE_END} dehors {SENTENCE_END} "
