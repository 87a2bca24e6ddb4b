"""Messages that were not understood, on both databases: kept without authors, counted, labelled, exported, forgotten."""

import asyncio
import base64
import json
import os
import subprocess
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
import yaml
from sqlalchemy import Engine, create_engine, inspect, make_url, text
from typer.testing import CliRunner

from actions.registry import make_executor
from bot import bootstrap
from bot.cli import app
from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.migrate import check, downgrade, upgrade
from bot.database.unit_of_work import SqlDatabase
from bot.launch.rasa_process import assistant_python, rasa_variables
from bot.mission_locale.misunderstood import KEPT, LABELS, Misunderstood, NoLongerKept, UnknownLabel
from bot.services.misunderstood import TO_BE_REREAD, Misunderstandings
from bot.services.ports import Counsellor
from bot.services.signals import LocalSignals
from bot.settings import ROOT, Settings
from tests.integration.booking_setting import MONDAY, HandClock, paris
from tests.integration.conftest import POSTGRESQL_URL

RANKING = ["nlu_fallback", "ask_cost", "ask_plan", "greet", "inform"]
NADIA = Counsellor("nadia", "Nadia", "nadia@example.org")


class Heard:
    """The service with a clock moved by hand, and a counsellor who labels."""

    def __init__(self, database: SqlDatabase) -> None:
        self.database = database
        self.clock = HandClock()
        self.service = Misunderstandings(database, self.clock, LocalSignals())
        with database.writing() as work:
            work.counsellors.add(NADIA, self.clock())

    def keep(self, *texts: str) -> None:
        for each in texts:
            self.service.keep(each, RANKING)

    def texts(self) -> list[str]:
        return [each.text for each in self.service.waiting()]

    def only(self) -> Misunderstood:
        (message,) = self.service.waiting()
        return message

    def label(self, said: str, label: str) -> Misunderstood:
        found = next(each for each in self.service.waiting() if each.text == said)
        return self.service.label(found.id, label, NADIA.id)

    def rows(self, query: str) -> list[tuple]:
        with self.database.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


@pytest.fixture
def heard(database: SqlDatabase) -> Heard:
    return Heard(database)


class TestKeeping:
    def test_words_are_kept_with_their_day_and_the_meanings_hesitated_between(self, heard: Heard) -> None:
        heard.keep("c cb ce ke vs faites")

        message = heard.only()
        assert ("c cb ce ke vs faites", ("ask_cost", "ask_plan", "greet")) == (message.text, message.likeliest)
        assert (date(2026, 11, 23), 1, None) == (message.received_on, message.times, message.label)

    def test_the_day_is_that_of_paris(self, heard: Heard) -> None:
        heard.clock.now = paris(24, 0, 30)

        heard.keep("c cb")

        assert date(2026, 11, 24) == heard.only().received_on

    def test_the_same_words_count_up_whatever_their_capitals_and_accents(self, heard: Heard) -> None:
        heard.keep("ça coûte cb", "Ca coute  cb", "ça coûte cb")
        heard.clock.forward(days=3)
        heard.service.keep("CA COUTE CB", ["ask_contact"])

        message = heard.only()
        assert ("ça coûte cb", 4, date(2026, 11, 23)) == (message.text, message.times, message.received_on)
        assert ("ask_contact",) == message.likeliest

    def test_messages_that_differ_by_who_wrote_them_are_one(self, heard: Heard) -> None:
        heard.keep("c karim jveu le truc", "c yanis jveu le truc")

        assert ("c [prénom] jveu le truc", 2) == (heard.only().text, heard.only().times)

    def test_several_lines_become_one(self, heard: Heard) -> None:
        heard.keep("alors\n- jsp\u2028\x0b  koi\x00 fr\x85 🙃")

        assert ["alors - jsp koi fr 🙃"] == heard.texts()

    @pytest.mark.parametrize(
        "said",
        [
            "j'ai envie de mourir",
            "jdor dehor ce soir jsé pas ou alé",
            "mon père me frappe",
            "06 12 34 56 78",
            "Karim",
            " ",
        ],
    )
    def test_danger_is_not_kept_here_nor_what_says_only_who_wrote(self, heard: Heard, said: str) -> None:
        heard.keep(said)

        assert [] == heard.texts()

    def test_the_most_frequent_come_first_then_the_newest(self, heard: Heard) -> None:
        heard.keep("ancien", "souvent")
        heard.clock.forward(days=1)
        heard.keep("neuf", "souvent")

        assert ["souvent", "neuf", "ancien"] == heard.texts()
        assert ["souvent"] == [each.text for each in heard.service.waiting(1)]
        assert 3 == heard.service.count_waiting()

    def test_after_six_months_it_goes_labelled_or_not_as_soon_as_another_is_added(self, heard: Heard) -> None:
        heard.keep("vieux", "vieux et classé")
        heard.label("vieux et classé", "greet")
        heard.clock.forward(days=KEPT.days)
        heard.keep("vieux")
        assert ["vieux"] == heard.texts()

        heard.clock.forward(days=1)
        heard.keep("neuf")

        assert ["neuf"] == heard.texts()
        assert [] == heard.service.labelled()

    async def test_the_same_words_from_many_at_once_are_one_line(self, heard: Heard) -> None:
        await asyncio.gather(*(asyncio.to_thread(heard.keep, "tt le monde dit sa") for _ in range(8)))

        assert 8 == heard.only().times

    def test_the_database_holds_neither_the_words_nor_who_wrote_nor_the_hour(self, heard: Heard) -> None:
        heard.keep("un secret bien gardé")

        columns = {each["name"] for each in inspect(heard.database.engine).get_columns("misunderstood")}
        ((token, lookup),) = heard.rows("SELECT text, text_lookup FROM misunderstood")
        made_at = int.from_bytes(base64.urlsafe_b64decode(token)[1:9])
        assert not {"conversation_id", "author", "at", "peer", "channel"} & columns
        assert "secret" not in f"{token}{lookup}"
        assert 0 == made_at


class TestLabelling:
    def test_a_label_says_who_gave_it_and_takes_the_message_off_the_list(self, heard: Heard) -> None:
        heard.keep("c cb")

        heard.label("c cb", "ask_cost")

        (labelled,) = heard.service.labelled()
        assert ("ask_cost", "nadia", MONDAY) == (labelled.label, labelled.labelled_by, labelled.labelled_at)
        assert [] == heard.texts()
        assert 0 == heard.service.count_waiting()

    def test_seen_again_it_stays_labelled(self, heard: Heard) -> None:
        heard.keep("c cb")
        heard.label("c cb", "ask_cost")

        heard.keep("c cb")

        assert [("c cb", 2)] == [(each.text, each.times) for each in heard.service.labelled()]

    def test_one_may_change_ones_mind(self, heard: Heard) -> None:
        heard.keep("c cb")
        labelled = heard.label("c cb", "ask_plan")

        assert "ask_cost" == heard.service.label(labelled.id, "ask_cost", NADIA.id).label
        assert 1 == len(heard.service.labelled())

    def test_what_is_thrown_away_is_gone(self, heard: Heard) -> None:
        heard.keep("azerty", "c cb")
        thrown = next(each for each in heard.service.waiting() if each.text == "azerty")

        heard.service.discard(thrown.id, NADIA.id)

        assert ["c cb"] == heard.texts()
        for late in (
            lambda: heard.service.discard(thrown.id, NADIA.id),
            lambda: heard.service.label(thrown.id, "greet", NADIA.id),
            lambda: heard.service.get(thrown.id),
        ):
            with pytest.raises(NoLongerKept):
                late()

    def test_a_label_outside_the_list_changes_nothing(self, heard: Heard) -> None:
        heard.keep("c cb")

        with pytest.raises(UnknownLabel):
            heard.label("c cb", "nlu_fallback")

        assert ["c cb"] == heard.texts()
        assert [] == heard.rows("SELECT what FROM audit")

    def test_who_labelled_or_threw_what_is_written_down_without_a_conversation(self, heard: Heard) -> None:
        heard.keep("c cb", "azerty")
        heard.label("c cb", "reschedule_appointment")

        heard.service.discard(heard.only().id, NADIA.id)

        written = heard.rows("SELECT counsellor_id, what, conversation_id FROM audit ORDER BY id")
        assert [("nadia", "label reschedule_appointment", None), ("nadia", "discard", None)] == written


HARD = [
    "- déjà un tiret",
    "# pas un commentaire : \"guillemets\" 'simples' & * ! % @ `",
    "[prénom](stp) et [a]{b} ou [c][d]",
    "{accolades}: [] |",
    "çà ût où € 🙃 👩‍👩‍👧 \ufeff",
    "oui: non",
    "/greet",
]


class TestExport:
    def test_lines_are_grouped_by_label_in_the_order_of_the_contract(self, heard: Heard) -> None:
        heard.keep("c cb", "yo", "c cb", "c payan")
        heard.label("c cb", "ask_cost")
        heard.label("c payan", "ask_cost")
        heard.label("yo", "greet")

        comment, rest = heard.service.export().split("\n", 1)

        assert TO_BE_REREAD == comment
        assert (
            'version: "3.1"\n\nnlu:\n  - intent: greet\n    examples: |\n      - yo\n\n'
            "  - intent: ask_cost\n    examples: |\n      - c cb\n      - c payan\n"
        ) == rest

    def test_nothing_labelled_is_an_empty_list(self, heard: Heard) -> None:
        heard.keep("c cb")

        assert {"version": "3.1", "nlu": []} == yaml.safe_load(heard.service.export())

    def test_whatever_was_typed_a_reader_of_yaml_and_rasa_find_the_same_words(
        self, heard: Heard, tmp_path: Path
    ) -> None:
        heard.keep(*HARD)
        kept = heard.texts()
        for each, label in zip(heard.service.waiting(), LABELS, strict=False):
            heard.service.label(each.id, label, NADIA.id)
        path = tmp_path / "phrases.yml"
        path.write_text(heard.service.export(), encoding="utf-8")

        blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        read = [block["examples"].removesuffix("\n").removeprefix("- ") for block in blocks]

        assert len(HARD) == len(kept)
        assert sorted(text.replace("](", "] (").replace("]{", "] {").replace("][", "] [") for text in kept) == sorted(
            read
        )
        assert list(zip((block["intent"] for block in blocks), read, strict=True)) == read_by_rasa(path)


def read_by_rasa(path: Path) -> list[tuple[str, str]]:
    """Label and words of every example, if none was taken for an annotation."""
    load = (
        "import json, sys; from rasa.shared.nlu.training_data.loading import load_data; "
        "print(json.dumps([(m.get('intent'), m.get('text'), m.get('entities')) for m in load_data(sys.argv[1]).intent_examples]))"
    )
    command = [str(assistant_python(ROOT)), "-W", "error::UserWarning", "-c", load, str(path)]
    done = subprocess.run(
        command, check=True, cwd=ROOT, env=rasa_variables(), capture_output=True, text=True, timeout=120
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert [] == [words for _, words, annotated in found if annotated]
    return [(label, words) for label, words, _ in found]


class TestCommand:
    @pytest.fixture
    def folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """The data folder of a product where one sentence is labelled."""
        for name in ("DATABASE_URL", "SECRET_KEY"):
            monkeypatch.delenv(name, raising=False)
        folder = tmp_path / "var"
        settings = Settings.from_environment(os.environ, folder)
        upgrade(settings.database_url)
        heard = Heard(SqlDatabase(make_engine(settings.database_url), Cipher(settings.secret_key)))
        heard.keep("c cb")
        heard.label("c cb", "ask_cost")
        heard.database.engine.dispose()
        return folder

    def test_the_labelled_sentences_are_shown(self, folder: Path) -> None:
        done = CliRunner().invoke(app, ["misunderstood", "export", "--data-dir", str(folder)])

        assert 0 == done.exit_code
        assert [{"intent": "ask_cost", "examples": "- c cb\n"}] == yaml.safe_load(done.stdout)["nlu"]

    def test_or_written_to_a_file(self, folder: Path, tmp_path: Path) -> None:
        path = tmp_path / "phrases.yml"

        done = CliRunner().invoke(app, ["misunderstood", "export", "--data-dir", str(folder), "--output", str(path)])

        assert f"1 phrase(s) dans {path}." in done.stdout
        assert path.read_text(encoding="utf-8").startswith(f'{TO_BE_REREAD}\nversion: "3.1"\n')

    def test_a_file_that_cannot_be_written_is_named(self, folder: Path, tmp_path: Path) -> None:
        path = tmp_path / "nowhere" / "phrases.yml"

        done = CliRunner().invoke(app, ["misunderstood", "export", "--data-dir", str(folder), "--output", str(path)])

        assert 0 != done.exit_code
        assert f"{path} ne peut pas être écrit" in str(done.exception)


class TestWiring:
    async def test_words_that_rasa_gives_up_on_reach_the_list_of_the_product(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As Rasa calls the action, with everything that `bootstrap` puts together."""
        monkeypatch.delenv("DATABASE_URL", raising=False)
        settings = Settings.from_environment(os.environ, tmp_path / "var")
        upgrade(settings.database_url)
        services = bootstrap.build(settings)
        ranking = [{"name": name, "confidence": 0.2} for name in RANKING]
        latest = {"text": "c karim c cb", "intent": ranking[0], "intent_ranking": ranking, "entities": []}
        tracker = {"sender_id": str(uuid4()), "slots": {}, "latest_message": latest, "events": [], "active_loop": {}}
        call = {"next_action": "action_ask_back", "tracker": {**tracker, "paused": False}, "domain": {}}

        answered = (await make_executor().run(call)).model_dump()

        assert services.notices.text("fallback_question") == answered["responses"][0]["text"]
        assert [("c [prénom] c cb", ("ask_cost", "ask_plan", "greet"))] == [
            (each.text, each.likeliest) for each in services.misunderstood.waiting()
        ]
        await services.stop()


class TestMigration:
    @pytest.fixture(params=["sqlite", "postgresql"])
    def url(self, request: pytest.FixtureRequest, tmp_path: Path):
        """A database without tables."""
        if request.param == "sqlite":
            yield f"sqlite:///{tmp_path / 'empty.sqlite'}"
            return
        request.getfixturevalue("postgresql")
        schema = f"migrated_{uuid4().hex}"
        server = create_engine(POSTGRESQL_URL, isolation_level="AUTOCOMMIT")
        with server.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
        own = make_url(POSTGRESQL_URL).update_query_dict({"options": f"-csearch_path={schema}"})
        yield own.render_as_string(hide_password=False)
        with server.connect() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        server.dispose()

    def test_the_table_comes_and_goes_and_is_the_one_that_the_code_describes(self, url: str) -> None:
        upgrade(url)
        check(url)
        assert "misunderstood" in tables_of(url)

        downgrade(url, "0001")
        assert "misunderstood" not in tables_of(url)


def tables_of(url: str) -> list[str]:
    engine: Engine = make_engine(url)
    try:
        return inspect(engine).get_table_names()
    finally:
        engine.dispose()
