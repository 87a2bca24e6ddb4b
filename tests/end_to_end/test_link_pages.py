"""The link pages in a real browser, 320 px wide and without JavaScript: seen, moved, cancelled; axe finds nothing."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.tables import metadata
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import AppointmentStatus
from tests.integration.link_setting import LinkPages, open_pages

pytest_plugins = ["tests.end_to_end.conftest_widget"]

NARROW = {"viewport": {"width": 320, "height": 640}, "reduced_motion": "reduce"}
TOO_SMALL = """() => [...document.querySelectorAll("main a, main button, main input:not([type=hidden]):not([type=radio]), .choice")]
    .filter((one) => one.getBoundingClientRect().height < (one.matches("p > a") ? 24 : 44))
    .map((one) => one.outerHTML.slice(0, 90))"""


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[LinkPages]:
    engine = make_engine(f"sqlite:///{tmp_path / 'links.sqlite'}")
    metadata.create_all(engine)
    yield open_pages(SqlDatabase(engine, Cipher("a key for tests only")))
    engine.dispose()


@pytest.fixture
def url(pages: LinkPages) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(pages.app, port=0, log_level="warning", lifespan="off"))
    listening = threading.Event()
    start = server.startup

    async def started(*args: object, **named: object) -> None:
        await start(*args, **named)  # type: ignore[arg-type]
        listening.set()

    server.startup = started  # type: ignore[method-assign]
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    assert listening.wait(timeout=20)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(locale="fr-FR", color_scheme=request.param, **NARROW)
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


def look(page: Page) -> None:
    """Nothing stands in anybody's way: axe, nothing wider than the screen, nothing too small for a thumb."""
    found = Axe().run(page).response["violations"]
    assert [] == [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert [] == page.evaluate(TOO_SMALL)


def test_an_appointment_is_seen_moved_and_cancelled(page: Page, pages: LinkPages, url: str) -> None:
    appointment = pages.book()
    page.goto(f"{url}{pages.link(appointment)}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ton rendez-vous")
    look(page)

    page.get_by_role("link", name="Changer l'heure").click()
    look(page)
    page.get_by_role("link", name="Plus tard").click()
    expect(page.get_by_role("link", name="Plus tôt")).to_be_visible()
    look(page)
    hour = page.get_by_role("button").first
    label = (hour.text_content() or "").strip().replace("\u00a0", " ")
    hour.click()
    expect(page.get_by_role("status")).to_contain_text("C'est changé")
    look(page)
    assert label == pages.appointment(appointment.id).label

    page.get_by_role("link", name="Annuler").click()
    look(page)
    page.get_by_role("button", name="Oui, annuler").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("C'est annulé")
    look(page)
    assert AppointmentStatus.CANCELLED_BY_PERSON is pages.appointment(appointment.id).status

    page.go_back()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ce lien ne marche plus")
    look(page)


def test_a_school_books_and_its_faults_are_shown(page: Page, pages: LinkPages, url: str) -> None:
    school = pages.prescribing.add("Lycée Jean-Moulin")
    page.goto(school.address.replace("http://testserver", url))
    look(page)
    page.get_by_role("link", name="Premier rendez-vous").click()
    look(page)
    page.locator(".hours a").first.click()
    page.get_by_label("Prénom du jeune").fill("Inès")
    page.get_by_label("Son téléphone").fill("06 12")
    look(page)
    page.get_by_role("button", name="Prendre ce rendez-vous").click()
    expect(page.get_by_role("alert")).to_contain_text("pas complet")
    expect(page.get_by_label("Prénom du jeune")).to_have_value("Inès")
    look(page)
    page.get_by_label("Son téléphone").fill("06 12 34 56 78")
    page.get_by_role("button", name="Prendre ce rendez-vous").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Le rendez-vous est pris")
    look(page)


def test_axe_sees_what_is_wrong(page: Page, pages: LinkPages, url: str) -> None:
    """The negative control: these tests would not pass on a page with a barrier."""
    page.goto(f"{url}{pages.link(pages.book())}")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"data:,\">')")

    with pytest.raises(AssertionError, match="image-alt"):
        look(page)
