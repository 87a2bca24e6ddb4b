"""What a new database starts with: the office's desk, its openings and the reasons people come for.

Whatever the office has changed since stays as it is: only what is missing is added, openings only with a new desk.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from bot.database.tables import counsellors
from bot.database.tables_appointments import openings, reasons
from bot.database.unit_of_work import SqlDatabase
from bot.mission_locale.opening_hours import Interval

DESK_ID = "accueil-torcy"
DESK_NAME = "Accueil"
_HOURS = 60
REASONS = (
    {"id": "first_contact", "label": "Premier rendez-vous", "minutes": 45, "notice_minutes": 24 * _HOURS},
    {"id": "follow_up", "label": "Rendez-vous de suivi", "minutes": 30, "notice_minutes": 24 * _HOURS},
    {
        "id": "cej_information",
        "label": "Information sur le contrat d'engagement jeune",
        "minutes": 60,
        "notice_minutes": 48 * _HOURS,
    },
    # How long a workshop lasts is said by each of its sessions; these are two hours when nothing else is said.
    {
        "id": "workshop",
        "label": "Atelier",
        "minutes": 120,
        "notice_minutes": 24 * _HOURS,
        "modes": "office",
        "in_group": True,
    },
)


def seed(database: SqlDatabase, office_openings: Mapping[int, Sequence[Interval]], now: datetime) -> None:
    """Add what is missing; safe to repeat, and safe when several processes start together."""
    try:
        _seed(database, office_openings, now)
    except IntegrityError:
        # Another process was adding the same rows: now they are there.
        _seed(database, office_openings, now)


def _seed(database: SqlDatabase, office_openings: Mapping[int, Sequence[Interval]], now: datetime) -> None:
    with database.engine.begin() as connection:
        _add_missing_reasons(connection)
        if not connection.scalar(select(counsellors.c.id).where(counsellors.c.id == DESK_ID)):
            connection.execute(insert(counsellors).values(id=DESK_ID, name=DESK_NAME, active=True, created_at=now))
            _add_openings(connection, office_openings)


def _add_missing_reasons(connection: Connection) -> None:
    known = set(connection.scalars(select(reasons.c.id)))
    missing = [reason for reason in REASONS if reason["id"] not in known]
    for reason in missing:
        connection.execute(insert(reasons).values(buffer_minutes=15, max_days=42, **reason))


def _add_openings(connection: Connection, office_openings: Mapping[int, Sequence[Interval]]) -> None:
    rows = [
        {
            "counsellor_id": DESK_ID,
            "weekday": weekday,
            "start_local": interval.start,
            "end_local": interval.end,
        }
        for weekday, intervals in office_openings.items()
        for interval in intervals
    ]
    if rows:
        connection.execute(insert(openings), rows)
