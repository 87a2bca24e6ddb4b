"""Who writes, for whom, and what they tell unasked."""

import pytest

from bot.language.writers import told_in


@pytest.mark.parametrize(
    ("text", "writer"),
    [
        ("ma fille a 17 ans et elle fait rien", "parent"),
        ("mon fils fait rien de ses journées depuis juin", "parent"),
        ("je vous contacte pour mon fils de 17 ans", "parent"),
        ("maman d'un ado de 16 ans déscolarisé", "parent"),
        ("je suis le père de Kevin, 18 ans, il cherche un apprentissage", "parent"),
        ("je voudrais inscrire mon fils", "parent"),
        ("c pour mon ptit frere il a 16 ans il veut bosser", "parent"),
        ("j'ai 45 ans, mon fils de 19 ans cherche du travail", "parent"),
        ("je suis éducatrice et j'accompagne un jeune de 17 ans", "professional"),
        ("assistante sociale au lycée, je cherche une solution pour une élève", "professional"),
        ("bonjour, éducateur en foyer, un jeune de 17 ans voudrait une formation", "professional"),
        ("jaccompagne un jeune qui sort de prison", "professional"),
        ("je suis prof principal, j'ai un élève décrocheur", "professional"),
        ("je suis éduc et je suis une jeune de 19 ans", "professional"),
        # For themselves, whoever else they name.
        ("j'ai 20 ans et mon fils a 2 ans, je cherche un travail", None),
        ("j'ai 19 ans, ma fille est à la crèche", None),
        ("j'ai 17 ans ma mère est éducatrice", None),
        ("je suis une jeune de 19 ans", None),
        ("je suis un jeune accompagné par une éducatrice", None),
        ("je vis chez mon frère", None),
        ("je veux être éducatrice", None),
        ("mon éducatrice m'a dit de venir", None),
        ("ma mère veut que je travaille", None),
        ("j'ai 18 ans et je cherche du taf", None),
        ("", None),
    ],
)
def test_who_writes(text: str, writer: str | None) -> None:
    assert writer == told_in(text).writer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("je suis déjà suivi par Mme Diallo à la mission locale", {"followed"}),
        ("jsui deja suivie a la ML de torcy", {"followed"}),
        ("j'ai déjà une conseillère chez vous", {"followed"}),
        ("ma conseillère c'est mme Martin", {"followed"}),
        ("j'ai un conseiller mais il répond pas", {"followed"}),
        ("je suis en CEJ", {"followed"}),
        ("j'ai signé mon CEJ en mars", {"followed"}),
        ("je suis suivi par un conseiller pôle emploi", set()),
        ("je suis suivi par un psy", set()),
        ("je veux être suivi par un conseiller", set()),
        ("j'ai pas de conseiller", set()),
        ("je voudrais parler à ma conseillère", set()),
        ("est-ce que je peux avoir un conseiller", set()),
        ("mon frère est suivi à la mission locale", set()),
        ("j'ai pas de papiers", {"without_papers"}),
        ("g pa 2 papié mais jveu bossé", {"without_papers"}),
        ("je suis sans papiers", {"without_papers"}),
        ("mes papiers sont pas en règle", {"without_papers"}),
        ("g pas de titre de séjour", {"without_papers"}),
        ("j'attends mon titre de séjour", {"without_papers"}),
        ("je suis demandeur d'asile", {"without_papers"}),
        ("j'ai perdu mes papiers", set()),
        ("j'ai pas de papiers d'identité sur moi", set()),
        ("il faut quels papiers ?", set()),
        ("y a pas besoin de papiers ?", set()),
        ("mon copain a pas de papiers", set()),
        ("je parle pas bien français", {"little_french"}),
        ("je comprends mal le français", {"little_french"}),
        ("mon français est pas très bon", {"little_french"}),
        ("je viens d'arriver en france", {"little_french"}),
        ("je suis nul en français au bac", set()),
        ("j'ai pas de papiers et je parle pas français", {"without_papers", "little_french"}),
        ("j'ai 19 ans je cherche une formation", set()),
    ],
)
def test_what_is_told_unasked(text: str, told: set[str]) -> None:
    assert told == told_in(text).circumstances


@pytest.mark.parametrize(
    ("text", "registered"),
    [
        ("je suis inscrit à france travail", True),
        ("chui pas inscrit a pole emploi", False),
        ("je suis pas encore inscrite chez France Travail", False),
        ("je suis inscrit au lycée", None),
        ("il faut être inscrit à france travail ?", None),
    ],
)
def test_being_registered_is_heard_and_never_asked(text: str, registered: bool | None) -> None:
    assert registered is told_in(text).registered
