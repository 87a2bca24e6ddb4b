"""What the check of the situation leaves for the counsellor: facts, measures proposed, and why."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.database.unit_of_work import SqlDatabase
from bot.facts.loading import load_knowledge
from bot.mission_locale.conversations import Channel
from bot.mission_locale.situation import Activity, Circumstance, Need, Situation
from bot.services.console import Opened
from bot.services.guidance import Guidance
from bot.services.profiles import Profiles
from bot.web.console_card import Card, card
from tests.integration.booking_setting import HandClock

KNOWLEDGE = load_knowledge()


def opened(profile: Mapping[str, Any]) -> Opened:
    return Opened(None, None, None, [], profile, [])  # type: ignore[arg-type]


def advised(database: SqlDatabase, situation: Situation, **facts: Any) -> Card:
    """The card that a counsellor sees after this check."""
    clock = HandClock()
    with database.writing() as work:
        conversation = work.conversations.open(Channel.WEB, "someone", clock())
    profiles = Profiles(database, Guidance(KNOWLEDGE), KNOWLEDGE.guidance, clock)
    profiles.remember(conversation.id, facts)
    profiles.recommend(conversation.id, situation)
    return card(opened(profiles.known(conversation.id)))


def test_the_counsellor_sees_the_measures_proposed_and_why(database: SqlDatabase) -> None:
    situation = Situation(age=19, commune="Torcy", activity=Activity.NOTHING, need=Need.JOB)

    seen = advised(database, situation, age=19)

    assert "des pistes ont été proposées" == seen.outcome
    assert 2 <= len(seen.proposed) <= 4
    assert all(each.why and each.change for each in seen.proposed)


def test_the_counsellor_sees_what_was_told_unasked(database: SqlDatabase) -> None:
    told = {
        "age": 17,
        "born": "2009-03-12",
        "writer": "parent",
        "circumstances": ["without_papers"],
        "registered": False,
    }

    seen = advised(database, Situation(age=17, circumstances=frozenset({Circumstance.WITHOUT_PAPERS})), **told)

    facts = {fact.name: fact.value for fact in seen.facts}
    assert "17 ans, né·e le 12/03/2009" == facts["Âge"]
    assert "un proche" == facts["Écrit pour un jeune"]
    assert "pas de titre de séjour pour le moment" == facts["Dit aussi"]
    assert "non" == facts["Inscrit à France Travail"]


def test_someone_followed_already_is_shown_as_such(database: SqlDatabase) -> None:
    seen = advised(database, Situation(circumstances=frozenset({Circumstance.FOLLOWED})))

    assert "dit avoir déjà un conseiller" == seen.outcome
    assert [] == list(seen.proposed)


def test_birthdays_are_counted_in_paris(database: SqlDatabase) -> None:
    clock = HandClock()
    profiles = Profiles(database, Guidance(KNOWLEDGE), KNOWLEDGE.guidance, clock)

    assert date(2026, 11, 23) == profiles.today()
