"""Started with another Mission Locale's two files, the product says nothing that is ours."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from sqlalchemy import select
from starlette.testclient import TestClient
from typer.testing import CliRunner

from actions.answering import ActionAnswer
from bot import bootstrap
from bot.bootstrap import Services, build
from bot.cli import app
from bot.database.engine import make_engine
from bot.database.tables import counsellors, metadata
from bot.facts.loading import load_knowledge
from bot.facts.readability import WORDS_A_SENTENCE, jargon, unexplained_acronyms, words_a_sentence
from bot.mission_locale.measures import Knowledge
from bot.mission_locale.situation import Activity, Diploma, Need, Situation
from bot.services.answers import Answer
from bot.services.rendering import as_reply, outcome_as_reply
from bot.settings import Settings
from bot.telegram_bot import texts
from bot.web.app import create_app
from tests.unit.test_actions import tracker
from tests.unit.test_facts import NOTICE_VALUES

ROOT = Path(__file__).parents[2]
ANOTHER_OFFICE = ROOT / "tests" / "another_office"
OURS, THEIRS = load_knowledge(), load_knowledge(office_folder=ANOTHER_OFFICE)


def _local_words(knowledge: Knowledge) -> set[str]:
    """Whatever names our office or its surroundings."""
    office, territory = knowledge.office, knowledge.territory
    places = [place.place for place in office.outreach]
    neighbours = [word for each in territory.neighbours for word in (each.name, each.address, *each.communes)]
    known = [office.name, office.address, office.telephone, office.telephone.replace(" ", ""), *office.former_names]
    short = ["Marne-la-Vallée", "Arche Guédon", "Val d'Europe", "Seine-et-Marne", "Boucles de la Marne", "77200"]
    return {*known, *short, *places, *neighbours, *(commune.name for commune in territory.communes)}


LOCAL = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(_local_words(OURS))))


def ours_in(said: str) -> set[str]:
    """The words of ours in a text; typographic apostrophes and unbreakable spaces count as the plain ones."""
    return set(LOCAL.findall(said.replace("’", "'").replace("\u00a0", " ")))


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """The product as it starts for them; only Rasa is not there. Nothing here changes it: once is enough."""
    settings = Settings.from_environment({"OFFICE_DIR": str(ANOTHER_OFFICE)}, tmp_path_factory.mktemp("theirs"))
    engine = make_engine(settings.database_url)
    metadata.create_all(engine)
    engine.dispose()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bootstrap, "_installed", [])
        built = build(settings)
        yield built
    built.database.engine.dispose()


def _said_in(answer: Answer) -> Iterator[str]:
    yield from (answer.text, *answer.details, str(answer.source_title))
    yield from (choice.label for choice in answer.choices)
    yield from (link.label + link.url for link in answer.links)


def test_the_net_itself_catches_what_is_ours() -> None:
    """A negative control: our own product is full of it."""
    ours = " ".join((OURS.measures["ask_address"].short, OURS.measures["ask_territory"].details[-1]))

    assert {OURS.office.name, OURS.office.address, OURS.office.telephone, "Chelles"} <= ours_in(ours)
    assert ours_in("à Torcy, 5 passage de l’Arche Guédon") == {"Torcy", "Arche Guédon"}


def test_every_answer_is_theirs(services: Services) -> None:
    said = [
        text
        for topic in services.answers.topics
        for answer in (services.answers.answer(topic), services.answers.simpler(topic), services.answers.more(topic))
        for text in _said_in(answer)
    ]

    assert [text for text in said if ours_in(text)] == []
    assert any("1 place Inventée, 99999 Villefictive" in text for text in said)
    assert any("tramway imaginaire" in text for text in said)


@pytest.mark.parametrize("commune", ["Villefictive", "Bourgrêvé", "Portsonge", "Ailleurs-sur-Rien"])
def test_every_answer_about_a_commune_is_theirs(services: Services, commune: str) -> None:
    assert ours_in(services.answers.answer("ask_territory", commune=commune).text) == set()


def test_a_commune_of_ours_is_unknown_to_them(services: Services) -> None:
    text = services.answers.answer("ask_territory", commune="Torcy").text

    assert ours_in(text.replace("« Torcy »", "")) == set()
    assert "Je ne sais pas quelle Mission Locale suit" in text


@pytest.mark.parametrize("kind", ["suicide", "violence", "homeless"])
@pytest.mark.parametrize("age", [16, 20, None])
def test_what_is_said_in_danger_is_theirs(services: Services, kind: str, age: int | None) -> None:
    assert ours_in(services.answers.danger(kind, age).text) == set()


def test_every_notice_and_every_button_is_theirs(services: Services) -> None:
    said = [services.notices.text(key, **NOTICE_VALUES) for key in services.notices.texts]
    said += services.notices.labels.values()

    assert [text for text in said if ours_in(text)] == []
    assert any(services.office.telephone in text for text in said)


def test_the_guided_dialogue_is_theirs(services: Services) -> None:
    said = [*THEIRS.guidance.labels.values()]
    said += [THEIRS.guidance.text(key, **NOTICE_VALUES) for key in THEIRS.guidance.texts]
    for age in (15, 17, 20, 27):
        for commune in ("Villefictive", "Portsonge", None):
            for need in Need:
                situation = Situation(age, commune, Activity.NOTHING, Diploma.NONE, need)
                said.append(outcome_as_reply(services.guidance.outcome(situation)).text)

    assert [text for text in said if ours_in(text)] == []


@pytest.mark.parametrize("tongue", sorted(THEIRS.tongues.texts))
def test_other_languages_are_theirs(tongue: str) -> None:
    texts_of = THEIRS.tongues.texts[tongue]

    assert ours_in(f"{texts_of.first} {texts_of.again} {texts_of.human_label}") == set()
    assert THEIRS.office.telephone in texts_of.first


def test_everything_rasa_says_is_theirs() -> None:
    """Its responses are the same for every office: whatever is local comes into them as a value."""
    said = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "data" / "responses").glob("*.yml"))]
    said.append(yaml.safe_dump(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8")), allow_unicode=True))

    assert [ours_in(text) for text in said if ours_in(text)] == []


def test_everything_rasa_says_is_as_readable_as_the_facts() -> None:
    for path in sorted((ROOT / "data" / "responses").glob("*.yml")):
        for name, texts_of in yaml.safe_load(path.read_text(encoding="utf-8"))["responses"].items():
            for said in (each["text"] for each in texts_of):
                assert (name, [], []) == (name, jargon(said), unexplained_acronyms(said))
                assert words_a_sentence(said) <= WORDS_A_SENTENCE, name


def test_an_answer_given_through_rasa_is_theirs(services: Services) -> None:
    action = ActionAnswer(services)
    replies = [action.reply(tracker(topic), topic, in_detail=more) for topic in OURS.measures for more in (False, True)]

    assert [reply.text for reply in replies if ours_in(reply.text)] == []
    assert as_reply(services.answers.answer("ask_address")).text in {reply.text for reply in replies}


def test_telegram_shows_nothing_of_ours() -> None:
    said = [value for name, value in vars(texts).items() if name.isupper() and isinstance(value, str)]
    said += [label for _, label in texts.COMMANDS]

    assert said
    assert [text for text in said if ours_in(text)] == []


@pytest.mark.parametrize("address", ["/", "/widget.js", "/console/sign-in", "/static/demo.js", "/static/console.js"])
def test_pages_and_scripts_are_theirs(services: Services, address: str) -> None:
    with TestClient(create_app(services)) as client:
        shown = client.get(address)

    assert shown.status_code == 200
    assert ours_in(shown.text) == set()


def test_the_page_gives_their_name_address_telephone_and_hours(services: Services) -> None:
    with TestClient(create_app(services)) as client:
        shown = client.get("/").text.replace("\u00a0", " ")
        sign_in = client.get("/console/sign-in").text

    assert "Mission Locale du Val Fictif, à Villefictive : pose ta question" in shown
    assert "1 place Inventée, 99999 Villefictive" in shown
    assert "01 99 00 00 00" in shown
    assert "le lundi, 8 h 30 - 12 h" in shown
    assert "à confirmer" not in shown
    assert "du Val Fictif" in sign_in


def test_no_template_and_no_action_holds_anything_of_ours() -> None:
    """What a walk through the pages could miss: every template and script, whoever sees it."""
    files = [path for kind in ("html", "js", "css") for path in (ROOT / "bot" / "web").rglob(f"*.{kind}")]
    files += [*(ROOT / "actions").glob("*.py"), *(ROOT / "bot" / "services").glob("*.py")]
    files += [*(ROOT / "bot" / "telegram_bot").glob("*.py"), *(ROOT / "bot" / "commands").glob("*.py")]

    found = {path.name: ours for path in files if "vendor" not in path.parts and (ours := ours_in(path.read_text()))}

    assert len(files) > 50
    assert found == {}


def test_commands_name_no_place() -> None:
    shown = CliRunner().invoke(app, ["--help"]).output

    assert "Mission Locale" in shown
    assert ours_in(shown) == set()


def test_the_desk_of_their_appointments_opens_at_their_hours(services: Services) -> None:
    with services.database.engine.connect() as connection:
        names = set(connection.scalars(select(counsellors.c.name)))

    assert names == {"Accueil"}
    assert services.office.name == "Mission Locale du Val Fictif"
