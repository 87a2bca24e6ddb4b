"""An appointment by its link: what a page shows, what a button does, and what nobody learns from a link."""

import re
from datetime import datetime, timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import Table

from bot.database.tables import metadata
from bot.database.tables_appointments import appointments
from bot.database.tables_links import links
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.appointments import AppointmentStatus
from bot.mission_locale.conversations import Channel
from bot.mission_locale.links import Purpose, UnknownPrescriber
from bot.services import prescribing
from bot.services.erasure import Erasure
from bot.services.signals import LocalSignals
from bot.web import link_pages
from tests.integration.booking_setting import paris
from tests.integration.link_setting import TUESDAY, LinkPages, hours_on, open_pages

DEAD = "Ce lien ne marche plus"


@pytest.fixture
def pages(database: SqlDatabase) -> LinkPages:
    return open_pages(database)


async def test_a_link_shows_the_appointment_and_its_pages_stay_out_of_other_sites_and_search(pages: LinkPages) -> None:
    appointment = pages.book()

    page = await pages.browser().open(pages.link(appointment))

    assert 200 == page.status_code
    assert "mardi 1er décembre à 10" in page.text
    assert appointment.reference in page.text
    assert "no-referrer" == page.headers["referrer-policy"]
    assert "noindex" in page.headers["x-robots-tag"]
    assert "no-store" == page.headers["cache-control"]
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "<script" not in page.text


async def test_opening_every_page_changes_nothing(pages: LinkPages) -> None:
    """Telegram and mail gateways open links before people do."""
    appointment = pages.book()
    path, scanner = pages.link(appointment), pages.browser()

    for each in (path, f"{path}/annuler", f"{path}/deplacer", f"{path}/deplacer?page=2", f"{path}/agenda.ics"):
        assert 200 == (await scanner.open(each)).status_code
        assert 200 == (await scanner.client.head(each)).status_code

    assert appointment == pages.appointment(appointment.id)


async def test_an_appointment_is_moved_by_a_button(pages: LinkPages) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment)
    first = await browser.open(f"{path}/deplacer")
    second = await browser.open(f"{path}/deplacer?page=2")
    assert hours_on(first)
    assert not set(hours_on(first)) & set(hours_on(second))

    after = await browser.send(second, heure=hours_on(second)[0])

    moved = pages.appointment(appointment.id)
    assert "C&#39;est changé" in after.text
    assert (hours_on(second)[0], 1) == (moved.start.astimezone(TUESDAY.tzinfo).isoformat(), moved.ics_seq)
    assert [("first_contact", appointment.start)] == pages.chat.freed


async def test_the_same_button_twice_moves_once(pages: LinkPages) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment)
    page = await browser.open(f"{path}/deplacer")

    for _ in range(2):
        after = await browser.send(page, heure=hours_on(page)[0])

    assert "C&#39;est changé" in after.text
    assert 1 == pages.appointment(appointment.id).ics_seq
    assert 1 == len(pages.chat.freed)


async def test_a_page_that_shows_an_older_time_changes_nothing(pages: LinkPages) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment)
    to_move, to_cancel = await browser.open(f"{path}/deplacer"), await browser.open(f"{path}/annuler")
    pages.chat.booking.move(pages.chat.conversation.id, appointment.id, TUESDAY + timedelta(days=1), "chat")

    assert "a changé entre-temps" in (await browser.send(to_move, heure=hours_on(to_move)[3])).text
    assert "a changé entre-temps" in (await browser.send(to_cancel)).text
    assert (1, AppointmentStatus.CONFIRMED) == (
        pages.appointment(appointment.id).ics_seq,
        pages.appointment(appointment.id).status,
    )


async def test_a_time_taken_meanwhile_is_said_and_the_old_one_stands(pages: LinkPages) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment)
    page = await browser.open(f"{path}/deplacer")
    chosen = hours_on(page)[0]
    with pages.chat.database.writing() as work:
        other = work.conversations.open(Channel.WEB, "quicker", pages.chat.clock()).id
    pages.chat.booking.confirm(pages.chat.booking.hold(other, "first_contact", datetime.fromisoformat(chosen), "q").id)

    after = await browser.send(page, heure=chosen)

    assert "vient d&#39;être prise" in after.text
    assert chosen not in hours_on(after)
    assert appointment == pages.appointment(appointment.id)


@pytest.mark.parametrize("hour", ["", "demain", "2026-12-02T10:00", "2026-12-06T10:00+01:00", "2020-01-06T10:00+01:00"])
async def test_a_time_that_makes_no_sense_or_lies_outside_opening_is_refused(pages: LinkPages, hour: str) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment)

    after = await browser.send(await browser.open(f"{path}/deplacer"), heure=hour)

    assert "Choisis-en une autre" in after.text
    assert appointment == pages.appointment(appointment.id)


async def test_cancelling_asks_once_then_kills_every_link_but_the_calendar(pages: LinkPages) -> None:
    appointment = pages.book()
    browser, path, other = pages.browser(), pages.link(appointment), pages.link(appointment)

    done = await browser.send(await browser.open(f"{path}/annuler"))

    assert "C'est annulé" in done.text
    assert AppointmentStatus.CANCELLED_BY_PERSON is pages.appointment(appointment.id).status
    assert [("first_contact", appointment.start)] == pages.chat.freed
    for each in (path, other, f"{path}/annuler", f"{path}/deplacer"):
        assert (404, True) == ((page := await browser.open(each)).status_code, DEAD in page.text)
    assert b"METHOD:CANCEL" in (await browser.open(f"{path}/agenda.ics")).content


@pytest.mark.parametrize("hours", [3, 0])
async def test_four_hours_before_nothing_can_be_changed_any_more(pages: LinkPages, hours: int) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment)
    to_cancel, to_move = await browser.open(f"{path}/annuler"), await browser.open(f"{path}/deplacer")
    pages.chat.clock.now = TUESDAY - timedelta(hours=hours)

    assert "trop tard" in (await browser.send(to_cancel)).text
    assert "trop tard" in (await browser.send(to_move, heure=hours_on(to_move)[-1])).text
    assert "trop tard" in (await browser.open(f"{path}/annuler")).text
    assert appointment == pages.appointment(appointment.id)


async def test_a_link_that_only_shows_changes_nothing(pages: LinkPages) -> None:
    appointment = pages.book()
    browser, path = pages.browser(), pages.link(appointment, Purpose.VIEW)
    page = await browser.open(path)
    manage = await browser.open(f"{pages.link(appointment)}/annuler")
    csrf = re.search(r'name="csrf" value="(\w+)"', manage.text)

    assert "/annuler" not in page.text
    assert 303 == (await browser.client.post(f"{path}/annuler", data={"csrf": csrf[1], "suite": "0"})).status_code
    assert appointment == pages.appointment(appointment.id)


# --- what nobody learns, and what nobody forges -----------------------------------------------------------------------


async def test_unknown_expired_and_erased_links_are_one_and_the_same_page(pages: LinkPages) -> None:
    appointment = pages.book()
    path, browser = pages.link(appointment), pages.browser()
    unknown = await browser.open(f"/rendez-vous/{'A' * 43}")
    malformed = await browser.open("/rendez-vous/abc")

    pages.chat.clock.now = appointment.end
    over = await browser.open(path)
    pages.chat.clock.now = paris(16, 10)
    assert 200 == (await browser.open(path)).status_code
    Erasure(pages.chat.database, pages.chat.memory, pages.chat.clock, LocalSignals()).erase(pages.chat.conversation.id)
    erased = await browser.open(path)

    assert {404} == {page.status_code for page in (unknown, malformed, over, erased)}
    assert 1 == len({page.text for page in (unknown, malformed, over, erased)})
    assert pages.chat.known.office.telephone.replace(" ", "\u00a0") in unknown.text
    # Nor does its calendar file tell more.
    assert unknown.text == (await browser.open(f"{path}/agenda.ics")).text


async def test_posting_to_a_link_that_opens_nothing_tells_no_more(pages: LinkPages) -> None:
    answer = await pages.browser().client.post(f"/rendez-vous/{'A' * 43}/annuler", data={"csrf": "x", "suite": "0"})

    assert (404, True) == (answer.status_code, DEAD in answer.text)


async def test_a_form_that_no_page_of_ours_made_is_refused(pages: LinkPages) -> None:
    appointment = pages.book()
    path, mine, other = pages.link(appointment), pages.browser(), pages.browser()
    csrf = re.search(r'name="csrf" value="(\w+)"', (await mine.open(f"{path}/annuler")).text)[1]
    fields = {"csrf": csrf, "suite": "0"}

    # Without the cookie, from another browser, from another site, without a token, far too big.
    assert "fait=vieux" in (await pages.browser().client.post(f"{path}/annuler", data=fields)).headers["location"]
    await other.open(path)
    assert "fait=vieux" in (await other.client.post(f"{path}/annuler", data=fields)).headers["location"]
    from_elsewhere = {"sec-fetch-site": "cross-site"}
    sent = await mine.client.post(f"{path}/annuler", data=fields, headers=from_elsewhere)
    assert "fait=vieux" in sent.headers["location"]
    assert "fait=vieux" in (await mine.client.post(f"{path}/annuler", data={"suite": "0"})).headers["location"]
    huge = {**fields, "more": "x" * 20_000}
    assert "fait=vieux" in (await mine.client.post(f"{path}/annuler", data=huge)).headers["location"]

    assert appointment == pages.appointment(appointment.id)


async def test_guessing_is_slowed_down_for_the_guesser_alone(pages: LinkPages) -> None:
    path, guesser = pages.link(pages.book()), pages.browser("198.51.100.9")
    answers = [(await guesser.open(f"/rendez-vous/{index:043}")).status_code for index in range(25)]

    assert [404] * link_pages.MISSES_ALLOWED == answers[: link_pages.MISSES_ALLOWED]
    assert {429} == set(answers[link_pages.MISSES_ALLOWED :])
    assert 429 == (await guesser.open(path)).status_code
    assert 200 == (await pages.browser("198.51.100.10").open(path)).status_code


async def test_a_while_later_one_may_come_again() -> None:
    now = [0.0]
    pace = link_pages.Pace(2, 10, lambda: now[0])
    for _ in range(2):
        pace.count("a")

    assert pace.is_full("a")
    assert not pace.is_full("b")
    now[0] = 10.1
    assert not pace.is_full("a")


def test_no_token_is_kept_in_clear_anywhere(pages: LinkPages, database: SqlDatabase) -> None:
    appointment = pages.book(TUESDAY)
    token = pages.link(appointment).rpartition("/")[2]
    pages.chat.clock.now = TUESDAY - timedelta(days=1)
    assert 1 == pages.chat.reminding.send_due()
    told = [link.url for message in pages.chat.transcript() for link in message.links]
    said_token = re.search(r"rendez-vous/([\w-]{43})", told[0])[1]

    with database.engine.connect() as connection:
        kept = [str(row) for table in metadata.sorted_tables for row in connection.execute(table.select())]
    assert len(token) * 6 >= 128
    assert not any(secret in row for row in kept for secret in (token, said_token))


def test_what_nobody_can_open_any_more_is_swept_away(pages: LinkPages, database: SqlDatabase) -> None:
    pages.link(pages.book())
    pages.chat.reminding.sweep()
    assert 1 == len(rows_of(database, links))

    pages.chat.clock.now = TUESDAY + timedelta(hours=1)
    pages.chat.reminding.sweep()
    assert [] == rows_of(database, links)


def rows_of(database: SqlDatabase, table: Table) -> list[object]:
    with database.engine.connect() as connection:
        return list(connection.execute(table.select()))


# --- the calendar file ----------------------------------------------------------------------------------------------


async def test_the_calendar_file_says_when_where_and_how_to_change(pages: LinkPages) -> None:
    appointment = pages.book()
    path = pages.link(appointment)

    answer = await pages.browser().open(f"{path}/agenda.ics")

    assert answer.headers["content-type"].startswith("text/calendar")
    calendar = Calendar.from_ical(answer.content)
    (event,) = calendar.walk("VEVENT")
    assert ("PUBLISH", appointment.ics_uid, 0) == (calendar["METHOD"], event["UID"], event["SEQUENCE"])
    assert (appointment.start, appointment.end) == (event["DTSTART"].dt, event["DTEND"].dt)
    assert "Europe/Paris" == event["DTSTART"].params["TZID"]
    assert ["Europe/Paris"] == [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    assert pages.chat.known.office.address == event["LOCATION"]
    assert appointment.reference in event["DESCRIPTION"]
    assert path in event["DESCRIPTION"]
    assert 2 == len(event.walk("VALARM"))


async def test_a_moved_appointment_keeps_its_place_in_the_calendar(pages: LinkPages) -> None:
    appointment = pages.book()
    path = pages.link(appointment)
    pages.chat.booking.move(pages.chat.conversation.id, appointment.id, TUESDAY + timedelta(days=1), "chat")

    (event,) = Calendar.from_ical((await pages.browser().open(f"{path}/agenda.ics")).content).walk("VEVENT")

    assert (appointment.ics_uid, 1) == (event["UID"], event["SEQUENCE"])
    assert TUESDAY + timedelta(days=1) == event["DTSTART"].dt


async def test_the_cancelled_file_takes_the_event_out(pages: LinkPages) -> None:
    appointment = pages.book()
    path = pages.link(appointment)
    pages.chat.booking.cancel(pages.chat.conversation.id, appointment.id)

    calendar = Calendar.from_ical((await pages.browser().open(f"{path}/agenda.ics")).content)

    (event,) = calendar.walk("VEVENT")
    assert ("CANCEL", "CANCELLED", appointment.ics_uid, 1) == (
        calendar["METHOD"],
        event["STATUS"],
        event["UID"],
        event["SEQUENCE"],
    )


@pytest.mark.parametrize(("day", "month", "offset"), [(23, 10, 2), (26, 10, 1), (26, 3, 1), (30, 3, 2)])
async def test_the_hour_is_right_on_both_sides_of_a_clock_change(
    pages: LinkPages, day: int, month: int, offset: int
) -> None:
    year = 2026 if month == 10 else 2027
    pages.chat.clock.now = paris(day, 9, month=month, year=year) - timedelta(days=20)
    appointment = pages.book(paris(day, 9, month=month, year=year))

    answer = await pages.browser().open(f"{pages.link(appointment)}/agenda.ics")
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")

    assert (9, timedelta(hours=offset)) == (event["DTSTART"].dt.hour, event["DTSTART"].dt.utcoffset())


# --- prescribers ----------------------------------------------------------------------------------------------------


async def test_a_school_books_for_somebody_and_hands_over_a_link(pages: LinkPages) -> None:
    school = pages.prescribing.add("Lycée Jean-Moulin")
    browser, path = pages.browser(), school.address.removeprefix("http://testserver")

    reasons = await browser.open(path)
    assert "Lycée Jean-Moulin" in reasons.text
    hours = await browser.open(f"{path}?motif=first_contact&page=2")
    chosen = re.findall(r"heure=([^\"]+)\"", hours.text)[0]
    form = await browser.open(f"{path}?motif=first_contact&heure={chosen}")
    done = await browser.send(form, prenom="Inès", telephone="06 12 34 56 78", mode="office")

    assert "Le rendez-vous est pris" in done.text
    handed = re.search(r'href="https://torcy\.example\.org(/rendez-vous/[\w-]{43})"', done.text)[1]
    shown = await pages.browser("192.0.2.1").open(handed)
    reference = re.search(r'class="reference">(\w+)<', shown.text)[1]
    assert reference in done.text
    assert "/annuler" in shown.text
    # One link serves for several people.
    again = await browser.open(f"{path}?motif=first_contact&heure={re.findall(r'heure=([^\"]+)\"', hours.text)[2]}")
    assert "Le rendez-vous est pris" in (await browser.send(again, prenom="Noé", telephone="", mode="office")).text


async def test_the_same_form_twice_books_once(pages: LinkPages) -> None:
    browser, form = await prescription_form(pages)

    texts = [(await browser.send(form, prenom="Inès", telephone="", mode="office")).text for _ in range(2)]

    references = [re.search(r"<strong>(\w{6})</strong>", text)[1] for text in texts]
    assert references[0] == references[1]


async def test_two_schools_after_the_same_time_get_one_place(pages: LinkPages) -> None:
    (mine, my_form), (theirs, their_form) = await prescription_form(pages), await prescription_form(pages)
    await mine.send(my_form, prenom="Inès", telephone="", mode="office")

    late = await theirs.send(their_form, prenom="Noé", telephone="", mode="office")

    assert 409 == late.status_code
    assert "plus libre" in late.text
    assert 'value="Noé"' in late.text
    assert 3 == len(hours_on(late))
    booked = await theirs.send(late, heure=hours_on(late)[0], prenom="Noé", telephone="", mode="office")
    assert "Le rendez-vous est pris" in booked.text


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"prenom": "", "telephone": "", "mode": "office"}, "Écrivez le prénom seul"),
        ({"prenom": "<b>x", "telephone": "", "mode": "office"}, "Écrivez le prénom seul"),
        ({"prenom": "Inès", "telephone": "06 12", "mode": "office"}, "pas complet"),
        ({"prenom": "Inès", "telephone": "", "mode": "telephone"}, "il faut un numéro"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_booked(pages: LinkPages, fields: dict[str, str], said: str) -> None:
    browser, form = await prescription_form(pages)

    answer = await browser.send(form, **fields)

    assert (422, True) == (answer.status_code, said in answer.text)
    assert 0 == len(rows_of(pages.chat.database, appointments))


async def test_no_reminder_is_said_where_nobody_reads_it(pages: LinkPages) -> None:
    browser, form = await prescription_form(pages)
    await browser.send(form, prenom="Inès", telephone="", mode="office")

    with pages.chat.database.reading() as work:
        assert [] == list(work.reminders.remindable(pages.chat.clock(), TUESDAY + timedelta(days=60)))


async def test_a_prescribers_link_ends_with_its_time_or_when_it_is_taken_back(pages: LinkPages) -> None:
    first = pages.prescribing.add("CCAS de Torcy", timedelta(days=1))
    second = pages.prescribing.add("Lycée")
    browser = pages.browser()
    paths = [each.address.removeprefix("http://testserver") for each in (first, second)]
    assert [200, 200] == [(await browser.open(path)).status_code for path in paths]

    pages.prescribing.revoke("Lycée")
    pages.chat.clock.now += timedelta(days=1)

    answers = [await browser.open(path) for path in (*paths, f"/prescripteur/{'A' * 43}")]
    assert [404, 404, 404] == [answer.status_code for answer in answers]
    assert 1 == len({answer.text for answer in answers})


async def test_a_prescriber_books_no_more_than_anybody_fills_in_by_hand(pages: LinkPages, monkeypatch) -> None:
    monkeypatch.setattr(prescribing, "BOOKINGS_AN_HOUR", 1)
    school = pages.prescribing.add("Lycée")
    browser, first = await prescription_form(pages, school.address)
    await browser.send(first, prenom="Inès", telephone="", mode="office")
    browser, second = await prescription_form(pages, school.address, number=2)

    answer = await browser.send(second, prenom="Noé", telephone="", mode="office")

    assert "Réessayez plus tard" in answer.text
    pages.chat.clock.now += timedelta(minutes=61)
    assert "Le rendez-vous est pris" in (await browser.send(second, prenom="Noé", telephone="", mode="office")).text


async def prescription_form(pages: LinkPages, address: str | None = None, number: int = 0):
    path = (address or pages.prescribing.add("Lycée").address).removeprefix("http://testserver")
    browser = pages.browser()
    hours = await browser.open(f"{path}?motif=first_contact")
    chosen = re.findall(r"heure=([^\"]+)\"", hours.text)[number]
    return browser, await browser.open(f"{path}?motif=first_contact&heure={chosen}")


def test_a_prescriber_of_whom_nobody_knows_cannot_be_revoked(pages: LinkPages) -> None:
    with pytest.raises(UnknownPrescriber, match="Prescripteur inconnu"):
        pages.prescribing.revoke("personne")
