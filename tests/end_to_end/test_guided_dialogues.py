"""Whole dialogues in French, through the door, with the trained model: one for each profile, one for each family of topics."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from bot.facts.loading import load_knowledge
from tests.end_to_end.product import Product, running_product
from tests.end_to_end.visitor import Visitor

pytestmark = pytest.mark.slow

AGE, COMMUNE, ACTIVITY = "Tu as quel âge ?", "Tu habites dans quelle ville ?", "Tu fais quoi en ce moment ?"
DIPLOMA, NEED, DISABLED = "plus haut diplôme", "tu cherches quoi en premier", "travailleur handicapé (RQTH) ?"
SUMMARY, YES = "Voici ce que j'ai compris", "C'est ça"
QUESTIONS = (AGE, COMMUNE, ACTIVITY, DIPLOMA, NEED, DISABLED)


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with running_product(tmp_path_factory.mktemp("dialogues")) as running:
        yield running


@pytest.fixture
def visitor(product: Product) -> Iterator[Visitor]:
    someone = Visitor(product)
    yield someone
    someone.close()
    assert not re.search(r"tu as droit à|vous avez droit à|\d ?€|\d euros par mois", someone.transcript)


type Step = tuple[str, str]

# What is written (a button between brackets), and words of what is then read.
PROFILES: dict[str, list[Step]] = {
    "under_16": [
        ("j'ai 15 ans j'ai droit à quoi", SUMMARY),
        ("oui", "Avant 16 ans, la Mission Locale ne peut pas encore te suivre"),
    ],
    "minor_without_school": [
        ("g 17 an jfé rien depui ke g aretté lécole, g pa de diplome", COMMUNE),
        ("noisiel", NEED),
        ("[Une formation]", SUMMARY),
        (f"[{YES}]", "Avant 18 ans, on doit pouvoir te proposer une solution"),
    ],
    "over_26": [
        ("j'ai 27 ans, vous pouvez m'aider ? jsuis à torcy", DISABLED),
        ("non", SUMMARY),
        ("c'est ça", "France Travail est là pour l'emploi"),
    ],
    "29_with_disability": [
        ("j'ai 29 ans, j'ai droit à quoi, je cherche un travail", DISABLED),
        ("[Oui]", COMMUNE),
        ("chelles", SUMMARY),
        (f"[{YES}]", "certaines solutions vont plus loin que 25 ans"),
    ],
    "student": [
        ("je suis étudiante, j'ai 20 ans, j'habite à Champs-sur-Marne", NEED),
        ("[De l'argent]", SUMMARY),
        ("ouais c'est ça", "Pas possible pour le moment : cela ne va pas avec ce que tu fais en ce moment"),
    ],
    "at_work": [
        ("je travaille déjà en cdi, j'ai 23 ans, je suis de Lognes", NEED),
        ("[Une formation]", DIPLOMA),
        ("[Bac]", SUMMARY),
        (f"[{YES}]", "Tu es déjà en activité"),
    ],
    "parent": [
        ("ma fille a 17 ans et elle fait rien de ses journées", "Dans quelle ville habite-t-il ou elle ?"),
        ("torcy", "Que cherche-t-il ou elle en premier"),
        ("[Une formation]", "plus haut diplôme"),
        ("[Aucun diplôme]", SUMMARY),
        (f"[{YES}]", "Vous écrivez pour un proche"),
    ],
    "professional": [
        ("je suis éducatrice et j'accompagne un jeune de 18 ans", "Dans quelle ville habite-t-il ou elle ?"),
        ("chelles", "Que fait ce jeune en ce moment"),
        ("rien pour le moment", "Que cherche-t-il ou elle en premier"),
        ("[Un travail]", SUMMARY),
        (f"[{YES}]", "Vous accompagnez un jeune"),
    ],
    "without_papers": [
        ("j'ai pas de papiers", "Tu peux venir et poser tes questions, même sans titre de séjour"),
        ("19 ans", COMMUNE),
        ("vaires sur marne", ACTIVITY),
        ("rien", NEED),
        ("un travail", SUMMARY),
        ("oui", "Cela dépend encore de : ton titre de séjour"),
    ],
    "little_french": [
        ("je parle pas bien francais", "je réponds avec des phrases courtes"),
        ("20", COMMUNE),
        ("torcy", ACTIVITY),
        ("je fais rien", NEED),
        ("[Une formation]", DIPLOMA),
        ("je préfère pas dire", SUMMARY),
        ("oui", "Voici ce que tu peux sans doute demander"),
    ],
    "followed": [
        ("je suis déjà suivi par Mme Diallo à la mission locale", "Tu as déjà un conseiller à la Mission Locale"),
    ],
    "elsewhere": [
        ("j'ai droit à quoi, j'ai 19 ans", COMMUNE),
        ("j'habite à meaux", SUMMARY),
        ("oui", "c'est la Mission Locale de Meaux"),
    ],
}


def play(visitor: Visitor, steps: list[Step]) -> None:
    for said, expected in steps:
        if said.startswith("["):
            visitor.presses(said.strip("[]"))
        else:
            visitor.says(said)
        visitor.reads(expected)


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_has_its_own_good_end(visitor: Visitor, profile: str) -> None:
    play(visitor, PROFILES[profile])

    asked = [message for message in visitor.heard if any(question in message["text"] for question in QUESTIONS)]
    assert len(asked) <= 6
    assert visitor.heard[-1]["choices"], "no way on"


def test_the_result_gives_two_to_four_measures_with_reason_source_and_date(visitor: Visitor) -> None:
    play(visitor, PROFILES["minor_without_school"])

    result = visitor.heard[-1]["text"]
    assert 2 <= result.count("Source : ") <= 4
    assert result.count("Source : ") == len(re.findall(r"vérifié le \d\d/\d\d/\d{4}", result))
    assert result.count("Ce qui peut changer la réponse") == result.count("Source : ")
    assert ["Prendre rendez-vous", "Parler à un conseiller", "En savoir plus"] == list(visitor.labels)


def test_corrections_refusals_vague_answers_and_questions_in_between(visitor: Visitor) -> None:
    play(
        visitor,
        [
            ("faire le point sur ma situation", AGE),
            ("17", COMMUNE),
            ("non pardon 18 pas 17", "je corrige"),
            ("c'est payant ?", "C'est gratuit"),
            ("et c'est ouvert quand", "Horaires prévus"),
            ("t'es un robot ?", "un programme, pas une personne"),
            ("vous êtes où exactement ?", "Arche Guédon"),
            ("je préfère pas dire", ACTIVITY),
            ("je sais pas trop", "il n'y a pas de mauvaise réponse".capitalize()),
            ("rien", NEED),
            ("jsp", SUMMARY),
        ],
    )
    assert "Âge : 18 ans" in visitor.heard[-1]["text"]
    assert "Commune" not in visitor.heard[-1]["text"]
    assert "Recherche : Trouver ma voie" in visitor.heard[-1]["text"]

    play(visitor, [("[Corriger]", "Qu'est-ce que je corrige ?"), ("j'ai 19 ans en fait", "Âge : 19 ans")])
    play(visitor, [("[Corriger]", "Qu'est-ce que je corrige ?"), ("[Ce que je cherche]", NEED)])
    play(visitor, [("[De l'argent]", "Recherche : De l'argent"), ("oui", "Voici ce que tu peux sans doute demander")])


def test_it_stops_when_told_and_goes_on_from_there_when_asked(visitor: Visitor) -> None:
    play(visitor, [("j'ai 21 ans et j'ai droit à quoi", COMMUNE), ("laisse tomber", "on arrête là")])
    play(visitor, [("[Reprendre]", COMMUNE), ("torcy", ACTIVITY)])


def age_events(product: Product, conversation: str, seconds: float) -> None:
    """Make Rasa believe that this conversation was left that long ago."""
    with closing(sqlite3.connect(product.data_dir / "rasa.sqlite", timeout=30)) as memory, memory:
        rows = memory.execute("SELECT id, data FROM events WHERE sender_id = ?", (conversation,)).fetchall()
        assert rows
        for number, data in rows:
            event = json.loads(data)
            event["timestamp"] -= seconds
            memory.execute(
                "UPDATE events SET data = ?, timestamp = ? WHERE id = ?",
                (json.dumps(event), event["timestamp"], number),
            )


def test_a_day_later_the_answer_is_still_awaited_and_nothing_is_asked_twice(visitor: Visitor, product: Product) -> None:
    play(visitor, [("j'ai 20 ans, j'habite à torcy, j'ai droit à quoi", ACTIVITY)])

    age_events(product, visitor.conversation, 86_400)
    play(visitor, [("je fais rien", NEED), ("un travail", SUMMARY)])

    assert "Âge : 20 ans\n• Commune : Torcy\n• En ce moment : Rien en ce moment" in visitor.heard[-1]["text"]


def test_what_was_told_survives_a_rasa_that_has_forgotten_everything(visitor: Visitor, product: Product) -> None:
    play(visitor, [("j'ai 28 ans, j'habite à torcy, j'ai droit à quoi", DISABLED)])

    with closing(sqlite3.connect(product.data_dir / "rasa.sqlite", timeout=30)) as memory, memory:
        memory.execute("DELETE FROM events WHERE sender_id = ?", (visitor.conversation,))
    play(visitor, [("oui", ACTIVITY)])


def test_a_date_of_birth_is_counted_to_the_day(visitor: Visitor) -> None:
    year = datetime.now(UTC).year
    play(visitor, [("j'ai droit à quoi", AGE), (f"je suis né le 12/03/{year - 14}", f"né ou née le 12/03/{year - 14}")])
    play(visitor, [("oui", f"tes 16 ans, le 12/03/{year + 2}")])


TOPICS: dict[str, list[Step]] = {
    "talking": [("slt sava", "Salut"), ("t un robot", "un programme"), ("merci bcp", "")],
    "measures": [
        ("c koi le cej", "Contrat d'engagement"),
        ("et le service civique ça marche comment", "Service Civique"),
        ("je cherche un patron pour un apprentissage", "apprenti"),
    ],
    "measures_for_them": [
        ("j'ai 20 ans et je suis étudiant à Torcy", NEED),
        ("stop", "on arrête là"),
        ("c'est quoi le contrat d'engagement jeune", "Pas possible pour le moment"),
    ],
    "without_papers_asks": [("j'ai pas de papiers je peux venir ?", "même sans titre de séjour")],
    "office": [
        ("vous etes ou", "Arche Guédon"),
        ("c quoi les horaires", "Horaires prévus"),
        ("faut payer ?", "gratuit"),
    ],
    "appointments": [("je veux un rdv", "des heures libres"), ("laisse tomber", "on arrête là")],
    "people": [("je veux parler à quelqu'un", "conseiller")],
    "danger": [("jveux mourir", "3114")],
    "personal_data": [("vous gardez mes infos ?", "gard"), ("supprime tout", "Je le fais ?"), ("non", "")],
    "inform": [("j'ai 18 ans et j'habite à Chelles", ACTIVITY)],
}


@pytest.mark.parametrize("family", TOPICS)
def test_every_family_of_topics_is_answered(visitor: Visitor, family: str) -> None:
    play(visitor, TOPICS[family])


QUESTIONS_OF_TOPICS = {
    "ask_plan": "le plan 1 jeune 1 solution sa existe encore ?",
    "ask_mission_locale": "c'est quoi une mission locale au juste",
    "ask_eligibility": "jusqu'à quel âge on peut venir chez vous",
    "ask_orientation": "jsp quel métier faire plus tard",
    "ask_intensive_support": "la garantie jeunes ça marche comment",
    "ask_financial_aid": "y a des aides quand on a plus d'argent ?",
    "ask_training": "vous proposez des formations qualifiantes ?",
    "ask_immersion": "je peux tester un métier dans une entreprise ?",
    "ask_civic_service": "le service civique c koi",
    "ask_apprenticeship": "comment on trouve une alternance",
    "ask_job_search": "vous pouvez m'aider pour mon cv",
    "ask_minor_obligation": "c'est vrai qu'on est obligé d'être en formation jusqu'à 18 ans ?",
    "ask_housing": "comment trouver un foyer de jeunes travailleurs",
    "ask_health": "je fais comment pour avoir une mutuelle",
    "ask_mobility": "y a une aide pour le permis ?",
    "ask_address": "c'est où la mission locale",
    "ask_opening_hours": "vous ouvrez à quelle heure",
    "ask_contact": "c koi votre numero de telephone",
    "ask_territory": "vous vous occupez de quelles villes",
    "ask_documents": "je dois ramener quels papiers",
    "ask_cost": "c'est gratuit ou pas",
    "ask_press_contact": "je suis journaliste, qui s'occupe de la presse",
    "ask_privacy": "vous gardez quoi comme infos sur moi",
}


def test_every_topic_has_a_question_here() -> None:
    """A new topic gets its dialogue."""
    assert {topic for topic in load_knowledge().measures if topic.startswith("ask_")} == set(QUESTIONS_OF_TOPICS)


@pytest.mark.parametrize("topic", QUESTIONS_OF_TOPICS)
def test_every_topic_is_answered_made_simpler_and_detailed(visitor: Visitor, topic: str) -> None:
    measure = load_knowledge().measures[topic]

    play(visitor, [(QUESTIONS_OF_TOPICS[topic], measure.short), ("j'ai rien compris", measure.simple)])
    assert topic == visitor.heard[-1]["topic"]
    assert 1 <= len(visitor.labels) <= 3
    if "En savoir plus" in visitor.labels:
        play(visitor, [("[En savoir plus]", measure.details[0])])
        assert "Vérifié le" in visitor.heard[-1]["text"]
