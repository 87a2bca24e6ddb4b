"""The booking dialogue on real services, without Rasa: what is asked, offered and said, and every bad answer."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.appointments import (
    ActionBookAppointment,
    ActionCancelAppointment,
    ActionPrepareMove,
    ActionStartBooking,
    ActionViewAppointment,
)
from actions.base import ServiceAction
from actions.booking_form import ActionAskBookingConfirmed, ActionAskWantedTime, ValidateBookingForm
from bot.facts.loading import load_knowledge
from bot.mission_locale.appointments import Mode
from bot.services.appointment_links import AppointmentLinks
from bot.services.signals import LocalSignals
from bot.services.waiting_list import WaitingList
from bot.services.workshops import Workshops
from tests.integration.booking_setting import BookingOffice, paris

ASKS = {"wanted_time": ActionAskWantedTime, "booking_confirmed": ActionAskBookingConfirmed}


@dataclass
class Talk:
    """One person in front of the actions: slots kept, forms followed, as Rasa would."""

    office: BookingOffice
    person: str
    slots: dict[str, Any] = field(default_factory=dict)
    form: bool = False
    said: list[dict[str, Any]] = field(default_factory=list)
    past: list[dict[str, Any]] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        known, office = load_knowledge(), self.office
        waiting = WaitingList(office.database, office.clock, known.notices, LocalSignals())
        self.services = SimpleNamespace(
            booking=office.booking,
            clock=office.clock,
            office=known.office,
            notices=known.notices,
            answers=SimpleNamespace(topics=()),
            profiles=SimpleNamespace(remember=lambda person, facts: None),
            waiting_list=waiting,
            appointment_links=AppointmentLinks(
                office.database, office.booking, known.notices, office.clock, "https://example.org"
            ),
        )

    def start(self, text: str = "je veux un rdv", **entities: str) -> list[str]:
        return self._outside(ActionStartBooking, "book_appointment", text, entities)

    def move(self, text: str = "déplacer", **entities: str) -> list[str]:
        return self._outside(ActionPrepareMove, "reschedule_appointment", text, entities)

    def cancel(self, text: str = "annuler", **entities: str) -> list[str]:
        return self._outside(ActionCancelAppointment, "cancel_appointment", text, entities)

    def view(self, **entities: str) -> list[str]:
        return self._outside(ActionViewAppointment, "view_appointment", "mon rdv", entities)

    def answer(self, text: str = "", intent: str = "inform", **entities: str) -> list[str]:
        """What is typed or, with entities and no text, pressed, while the form runs."""
        text = text or f"/{intent}{{}}"
        self.said = []
        self._run(ValidateBookingForm, intent, text, entities)
        self._go_on(intent, text, entities)
        return self.responses

    @property
    def responses(self) -> list[str]:
        return [message["response"] for message in self.said if message["response"]]

    @property
    def last(self) -> dict[str, Any]:
        return [message for message in self.said if message["response"]][-1]

    @property
    def links(self) -> list[str]:
        """The addresses that go with what was said."""
        beside = [message["custom"]["links"] for message in self.said if "links" in (message["custom"] or {})]
        return [link["url"] for some in beside for link in some]

    def press(self, index: int) -> list[str]:
        payload = self.last["buttons"][index]["payload"]
        name, value = payload.removeprefix("/inform{").removesuffix("}").replace('"', "").split(": ", 1)
        return self.answer(**{name: value})

    def book(self) -> list[str]:
        """From the offer to the end, without a name."""
        self.press(0)
        self.answer(skip="first_name")
        self.answer(skip="phone")
        return self.answer(confirmed="yes")

    def _outside(self, action: type[ServiceAction], intent: str, text: str, entities: dict[str, str]) -> list[str]:
        self.said, self.form = [], False
        events = self._run(action, intent, text, entities)
        if any(event["event"] == "followup" for event in events):
            self.form = True
            self.slots["requested_slot"] = "wanted_time"
            self._run(ActionAskWantedTime, intent, text, entities)
        return self.responses

    def _go_on(self, intent: str, text: str, entities: dict[str, str]) -> None:
        question = self.slots.get("requested_slot")
        if question is None:
            self.form = False
            self._run(ActionBookAppointment, intent, text, entities)
        elif question in ASKS:
            self._run(ASKS[question], intent, text, entities)
        else:
            self.said.append({"response": f"utter_ask_booking_form_{question}"})

    def _run(self, action: type[ServiceAction], intent: str, text: str, entities: dict[str, str]) -> list[dict]:
        dispatcher = CollectingDispatcher()
        self.count += 1
        latest = {
            "intent": {"name": intent},
            "entities": [{"entity": name, "value": value} for name, value in entities.items()],
            "text": text,
            "message_id": f"m-{self.count}",
            "metadata": {"now": self.office.clock().isoformat(), "asked": self.slots.get("asked")},
        }
        loop = {"name": "booking_form"} if self.form else {}
        tracker = Tracker(self.person, dict(self.slots), latest, list(self.past), False, None, loop, None)
        events = action(self.services).act(dispatcher, tracker)  # type: ignore[arg-type]
        for event in events:
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
        self.said += dispatcher.messages
        return events


@pytest.fixture
def talk(office: BookingOffice) -> Talk:
    return Talk(office, office.person())


def titles(talk: Talk) -> list[str]:
    return [button["title"] for button in talk.last["buttons"]]


def test_three_times_at_once_and_a_confirmation_in_so_many_words(talk: Talk) -> None:
    assert ["utter_offer_times"] == talk.start()
    assert ["mardi 24 novembre à 10 h", "mardi 24 novembre à 13 h 30", "mercredi 25 novembre à 9 h", "Voir d'autres heures", "Plutôt par téléphone", "Pour autre chose"] == titles(talk)  # fmt: skip

    assert ["utter_appointment_booked"] == talk.book()
    said = talk.last
    assert ("Premier rendez-vous", "mardi 24 novembre à 10 h") == (said["reason"], said["day_and_hour"])
    assert said["where"].startswith("à la Mission Locale, ")
    assert "pièce d'identité" in said["bring"]
    assert said["reference"] == talk.office.booking.view(talk.person)[0].reference


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("un rdv jeudi aprem", "jeudi 26 novembre à 13 h 30"),
        ("un rdv mais pas le matin", "mardi 24 novembre à 13 h 30"),
        ("un rendez-vous après le 15", "mercredi 16 décembre à 9 h"),
        ("un rdv le plus tôt possible", "mardi 24 novembre à 10 h"),
    ],
)
def test_times_are_chosen_by_what_they_typed(talk: Talk, text: str, first: str) -> None:
    talk.start(text)

    assert first == titles(talk)[0]


def test_others_are_shown_by_button_and_in_words(talk: Talk) -> None:
    talk.start()
    first = titles(talk)[:3]
    talk.press(3)
    second = titles(talk)[:3]
    talk.answer("t'as pas d'autres créneaux ?")

    assert 9 == len({*first, *second, *titles(talk)[:3]})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le 31 février", ["utter_time_impossible", "utter_offer_times"]),
        ("lundi dernier", ["utter_time_past", "utter_offer_times"]),
        ("le 3 janvier 2020", ["utter_time_past", "utter_offer_times"]),
        ("la semaine des vacances", ["utter_ask_holiday_date", "utter_offer_times"]),
        ("samedi", ["utter_offer_nearest_times"]),
        ("le 25 décembre", ["utter_offer_nearest_times"]),
        ("samedi à 10h", ["utter_time_closed", "utter_offer_nearest_times"]),
        ("jeudi à 22h", ["utter_time_closed", "utter_offer_nearest_times"]),
        ("jeudi 13h", ["utter_time_closed", "utter_offer_nearest_times"]),
        ("blablabla", ["utter_explain_wanted_time", "utter_offer_times"]),
    ],
)
def test_a_day_or_an_hour_that_cannot_be_is_said_with_times_that_can(talk: Talk, text: str, said: list[str]) -> None:
    talk.start()

    assert said == talk.answer(text)
    assert 6 == len(titles(talk))


def test_an_impossible_day_in_the_very_first_message_is_said_too(talk: Talk) -> None:
    assert ["utter_time_impossible", "utter_offer_times"] == talk.start("un rdv le 31 février")


def test_a_week_without_any_time_left_offers_the_nearest(talk: Talk) -> None:
    talk.office.add_absence(paris(23), paris(28))

    assert ["utter_offer_nearest_times"] == talk.start("un rdv cette semaine")
    assert "lundi 30 novembre à 9 h" == titles(talk)[0]


def test_nothing_at_all_leads_to_the_waiting_list(talk: Talk) -> None:
    talk.office.add_absence(paris(23), paris(23, year=2027))

    assert ["utter_offer_no_times"] == talk.start()
    assert ["utter_waiting_joined"] == talk.view(offer=f"wait:{talk.last['reason_id']}")
    assert ["first_contact"] == [each.reason_id for each in talk.services.waiting_list.of(talk.person)]


def test_a_time_gone_meanwhile_comes_with_the_three_nearest(talk: Talk) -> None:
    talk.start()
    talk.office.book(paris(24, 10))

    assert ["utter_time_gone", "utter_offer_nearest_times"] == talk.press(0)
    assert "mardi 24 novembre à 11 h" in titles(talk)[:3]


def test_a_hold_that_ran_out_is_said(talk: Talk) -> None:
    talk.start()
    talk.press(0)
    talk.answer(skip="first_name")
    talk.answer(skip="phone")
    talk.office.clock.forward(minutes=11)

    assert ["utter_hold_expired"] == talk.answer(confirmed="yes")


@pytest.mark.parametrize("value", ["nonsense", "2026-11-24T10:00:00", "2026-13-45T10:00:00+01:00", "2020-01-01T10:00:00+00:00", "2026-11-24T10:07:00+01:00"])  # fmt: skip
def test_a_forged_or_old_time_takes_nothing(talk: Talk, value: str) -> None:
    talk.start()
    talk.answer(wanted_time=value)

    assert [] == talk.office.booking.view(talk.person)
    assert 6 == len(titles(talk))


def test_by_telephone_a_number_is_needed_and_without_one_it_is_at_the_office(talk: Talk) -> None:
    talk.start("un rdv par téléphone")
    talk.press(0)
    talk.answer(skip="first_name")

    assert ["utter_no_number_no_call", "utter_confirm_booking"] == talk.answer(skip="phone")
    talk.answer(confirmed="yes")
    assert Mode.OFFICE is talk.office.booking.view(talk.person)[0].mode


def test_by_telephone_they_read_which_number_is_called(talk: Talk) -> None:
    talk.start()
    assert ["utter_mode_noted", "utter_offer_times"] == talk.answer("par téléphone plutôt", intent="ask_contact")
    talk.press(0)
    talk.answer(skip="first_name")
    talk.answer("06 39 98 45 12", phone="+33639984512")
    talk.answer(confirmed="yes")

    assert "par téléphone, au +33639984512" == talk.last["where"]
    assert Mode.TELEPHONE is talk.office.booking.view(talk.person)[0].mode


def test_the_reason_is_guessed_and_may_be_changed(talk: Talk) -> None:
    talk.past = [{"event": "user", "parse_data": {"intent": {"name": "ask_intensive_support"}}}]
    talk.start()
    assert "Information sur le contrat d'engagement jeune" == talk.last["reason"]
    talk.press(5)
    assert ["utter_choose_reason"] == talk.responses
    chosen = titles(talk).index("Rendez-vous de suivi")

    talk.press(chosen)

    assert "Rendez-vous de suivi" == talk.last["reason"]


def test_a_seat_at_a_workshop_is_booked_the_same_way(talk: Talk) -> None:
    office = talk.office
    office.add_counsellor("leader", weekdays=())
    Workshops(office.database, office.clock).plan("workshop", "leader", "Atelier CV", paris(26, 14), 8)

    assert ["utter_offer_times"] == talk.start("m'inscrire a un atelier")
    assert "jeudi 26 novembre à 14 h (8 places)" == titles(talk)[0]
    assert ["utter_appointment_booked"] == talk.book()
    assert office.booking.view(talk.person)[0].session_id


def test_one_at_a_time_for_a_reason_and_another_for_something_else(talk: Talk) -> None:
    talk.start()
    talk.book()

    assert ["utter_already_booked"] == talk.start()
    assert ["utter_choose_reason"] == talk.start("/book_appointment{}", reason="choose")
    assert ["utter_offer_times"] == talk.start("/book_appointment{}", reason="follow_up")
    assert "mardi 24 novembre à 10 h" not in titles(talk)
    talk.book()
    assert 2 == len(talk.office.booking.view(talk.person))


def test_of_two_appointments_they_are_asked_which(talk: Talk) -> None:
    first = talk.office.book(paris(25, 9), person=talk.person)
    talk.office.book(paris(26, 9), "follow_up", talk.person)

    assert ["utter_which_appointment"] == talk.cancel()
    assert ["utter_confirm_cancellation"] == talk.cancel(appointment=first.id)
    talk.slots["asked"] = "cancellation"
    assert ["utter_appointment_cancelled"] == talk._outside(ActionCancelAppointment, "affirm", "oui", {})
    assert "cancelled_by_person" == talk.office.status(first)


def test_an_appointment_of_someone_else_is_not_found(talk: Talk) -> None:
    theirs = talk.office.book(paris(25, 9))

    assert ["utter_appointment_unknown"] == talk.cancel(appointment=theirs.id, confirmed="yes")
    assert ["utter_appointment_unknown"] == talk.move(appointment=theirs.id)
    assert "confirmed" == talk.office.status(theirs)


def test_moving_keeps_the_reference_and_asks_no_name_again(talk: Talk) -> None:
    before = talk.office.book(paris(25, 9), person=talk.person)
    talk.move("déplacer à vendredi aprem")
    assert ["utter_confirm_booking"] == talk.press(0)

    assert ["utter_appointment_moved"] == talk.answer(confirmed="yes")
    assert (before.reference, "vendredi 27 novembre à 13 h 30") == (talk.last["reference"], talk.last["day_and_hour"])


def test_a_time_that_came_free_is_taken_or_left_by_a_button(talk: Talk) -> None:
    office, waiting = talk.office, talk.services.waiting_list
    waiting.join(talk.person, "first_contact")
    other = Talk(office, office.person())
    booked = office.book(paris(25, 9), person=other.person)

    assert ["utter_appointment_cancelled"] == other.cancel(appointment=booked.id, confirmed="yes")
    kept = waiting.of(talk.person)[0].offered_id
    assert ["utter_hold_expired"] == other.view(offer=f"yes:{kept}")
    assert ["utter_appointment_booked"] == talk.view(offer=f"yes:{kept}")
    assert "mercredi 25 novembre à 9 h" == talk.last["day_and_hour"]


def test_declining_a_time_that_came_free_keeps_the_place(talk: Talk) -> None:
    waiting = talk.services.waiting_list
    waiting.join(talk.person, "first_contact")
    other = talk.office.person()
    booked = talk.office.book(paris(25, 9), person=other)
    talk.office.booking.cancel(other, booked.id)
    waiting.offer_freed(booked)

    assert ["utter_offer_declined"] == talk.view(offer=f"no:{waiting.of(talk.person)[0].offered_id}")
    assert waiting.of(talk.person)
    assert talk.office.book(paris(25, 9))
