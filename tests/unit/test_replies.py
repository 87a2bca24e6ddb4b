"""Short replies to a question of the assistant."""

import pytest

from bot.language.replies import is_no, is_refusal, is_skip, is_vague, is_yes

YES = """oui|ouais|oué|ouiii|ui|yep|ok|okk|d'acc|dac|d'accord|vas-y|vazy|carrément|grave|ouais grave|c'est ça|c ca|exact|bien sûr|bi1 sur|
    ça marche|ça me va|je veux bien|jv bien|avec plaisir|volontiers|parfait|nickel|pourquoi pas|👍|yes|oui merci|oui stp|pas de souci|
    oui j'habite à torcy|tout à fait|go|c'est bon pour moi|oui oui|allez|ok merci|évidemment|bah oui"""

NO = """non|nan|nn|nop|pas du tout|c pas ça|c'est pas ça|non merci|pas vraiment|jamais|ça me va pas|c'est faux|surtout pas|👎|non c'est pas moi|
    nooon|bah non|non j'ai 18 ans|je veux pas|jveu pa|ça m'intéresse pas|pas d'accord|pas pour moi|no|non non|euh non|pas maintenant|
    hors de question|rien à voir|même pas|mauvaise ville|pas besoin"""

REFUSAL = """je préfère pas dire|je prefere pas le dire|ça te regarde pas|sa te regarde pas|ca vous regarde pas|passe|skip|je veux pas répondre|
    pas envie de répondre|c'est privé|c perso|c'est personnel|je dirai pas|jveu pa dire|je ne souhaite pas répondre|question suivante|suivant|
    je passe|on passe|joker|je préfère garder ça pour moi|no comment|secret|je veux pas donner mon num|pas tes affaires|
    t'as pas à savoir|occupe toi de tes affaires|je réponds pas à ça|je veux pas en parler|je veux pas le dire"""

SKIP = """passe|skip|suivant|question suivante|je passe|on passe|next|on peut passer|passe à la suite|la suite|plus tard|on verra plus tard|
    passons|saute la question|passer|ignorer|je préfère passer|autre question|pas cette question|une autre question|saute|suite|zappe|
    on zappe|passer la question|je saute|joker|passer cette question|next stp|passe stp"""

NEITHER = """bonjour|j'ai 17 ans|je sais pas|c'est quoi|je suis passé hier|oui ou non ?|ouais nan|je veux un rdv|ok mais c'est quoi le cej ?|
    je suis pas bien|non stop je cherche du travail depuis deux ans et personne me répond|c'est grave docteur|torcy|pas de diplôme|
    je passe le bac|j'ai pas de travail"""


def rows(table: str) -> list[str]:
    return [row.strip() for row in table.split("|")]


@pytest.mark.parametrize("text", rows(YES))
def test_a_yes_is_a_yes(text: str) -> None:
    assert (True, False, False) == (is_yes(text), is_no(text), is_refusal(text))


@pytest.mark.parametrize("text", rows(NO))
def test_a_no_is_a_no(text: str) -> None:
    assert (False, True, False) == (is_yes(text), is_no(text), is_refusal(text))


@pytest.mark.parametrize("text", rows(REFUSAL))
def test_someone_may_rather_not_say(text: str) -> None:
    assert (False, True) == (is_yes(text), is_refusal(text))


@pytest.mark.parametrize("text", rows(SKIP))
def test_a_question_may_be_skipped_and_that_is_a_refusal_too(text: str) -> None:
    assert (True, True) == (is_skip(text), is_refusal(text))


@pytest.mark.parametrize("text", rows(NEITHER))
def test_anything_else_is_none_of_them(text: str) -> None:
    assert not any([is_yes(text), is_no(text), is_refusal(text), is_skip(text)])


@pytest.mark.parametrize(
    "text",
    [
        "je sais pas trop",
        "jsp",
        "jsais pas",
        "aucune idée",
        "bof",
        "euh jsp",
        "ça dépend",
        "nsp",
        "je sais plus",
        "peut-être",
    ],
)
def test_a_vague_reply_is_heard_as_vague(text: str) -> None:
    assert is_vague(text)


@pytest.mark.parametrize(
    "text", ["je sais pas quoi faire de ma vie", "18", "rien", "non", "je préfère pas dire", "je sais coder", "aucun"]
)
def test_an_answer_is_not_vague(text: str) -> None:
    assert not is_vague(text)
