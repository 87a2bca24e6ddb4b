"""Two processes over one database: what one publishes, the other answers, without a restart."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from bot import bootstrap
from bot.database.migrate import downgrade, upgrade
from bot.mission_locale.roles import Role
from bot.services.typed_wording import typed
from bot.settings import Settings
from tests.integration.conftest import POSTGRESQL_URL

ROOT = Path(__file__).parent.parent.parent
TOPIC = "ask_contact"
OTHER_PROCESS = textwrap.dedent("""
    import os, sys
    from pathlib import Path
    from bot import bootstrap
    from bot.settings import Settings

    services = bootstrap.build(Settings.from_environment(os.environ, Path(sys.argv[1]), 8000))
    for line in sys.stdin:
        print(services.answers.answer(line.strip()).text.replace("\\n", " "), flush=True)
""")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty, migrated database that several processes can open."""
    if request.param == "sqlite":
        found = f"sqlite:///{tmp_path / 'shared.sqlite'}"
        upgrade(found)
        yield found
        return
    schema = f"test_{uuid4().hex}"
    server = create_engine(POSTGRESQL_URL, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 2})
    try:
        with server.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {schema}"))
    except OperationalError:
        pytest.skip("no PostgreSQL answers: this test ran on SQLite only")
    own = make_url(POSTGRESQL_URL).update_query_dict({"options": f"-csearch_path={schema}"})
    found = own.render_as_string(hide_password=False)
    upgrade(found)
    yield found
    with server.connect() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    server.dispose()


def test_a_correction_reaches_another_process_at_once(url: str, tmp_path: Path) -> None:
    environment = {**os.environ, "DATABASE_URL": url, "SECRET_KEY": "a key for tests only, long enough to be one"}
    here = bootstrap.build(Settings.from_environment(environment, tmp_path, 8000))
    lina = here.sign_in.add_counsellor("lina@example.org", "Lina", "un mot de passe assez long", Role.EDITOR)
    lina = here.sign_in.set_role("lina@example.org", Role.EDITOR)

    with other_process(environment, tmp_path) as there:
        assert answer(there).startswith("Tu peux appeler")
        for number, words in enumerate(("Appelle lundi.", "Appelle mardi.")):
            fields = {**typed(here.corrections.open(TOPIC, lina).spoken.wording), "short": words}
            mark = here.corrections.save(TOPIC, fields, "", number, lina).mark
            here.corrections.publish(TOPIC, mark, number, lina)
            assert words == answer(there)
        here.corrections.bring_back(TOPIC, 0, 2, lina)
        assert answer(there).startswith("Tu peux appeler")
    here.database.engine.dispose()


def test_accounts_of_before_become_counsellors_and_nothing_is_lost_on_the_way_back(url: str) -> None:
    downgrade(url, "0002")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO counsellors (id, name, active, created_at) VALUES ('nadia', 'Nadia', :yes, :now)"),
            {"yes": True, "now": "2026-11-23 09:00:00"},
        )
        connection.execute(
            text("INSERT INTO console_sessions VALUES ('hash', 'nadia', :now, :now)"), {"now": "2026-11-23 09:00:00"}
        )
    upgrade(url)
    with engine.connect() as connection:
        assert "counsellor" == connection.scalar(text("SELECT role FROM counsellors WHERE id = 'nadia'"))
        assert "hash" == connection.scalar(text("SELECT token_hash FROM console_sessions"))
    downgrade(url, "0002")
    with engine.connect() as connection:
        assert "Nadia" == connection.scalar(text("SELECT name FROM counsellors WHERE id = 'nadia'"))
        assert "hash" == connection.scalar(text("SELECT token_hash FROM console_sessions"))
    engine.dispose()


@contextmanager
def other_process(environment: dict[str, str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A product process that answers the topics it reads."""
    command = [sys.executable, "-c", OTHER_PROCESS, str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.stdin.close()
            process.wait(timeout=20)


def answer(process: subprocess.Popen[str]) -> str:
    process.stdin.write(f"{TOPIC}\n")
    process.stdin.flush()
    return process.stdout.readline().strip()
