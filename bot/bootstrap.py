"""The only place where real things are put together; entry points receive them."""

from dataclasses import dataclass
from datetime import UTC, datetime

import httpx

from bot.clients.mail import LoggedMailer, SmtpMailer
from bot.clients.passwords import Argon2Passwords
from bot.clients.rasa import RasaAssistant
from bot.database.encryption import Cipher
from bot.database.engine import make_engine
from bot.database.rasa_tracker import RasaMemory
from bot.database.seeding import seed
from bot.database.unit_of_work import SqlDatabase
from bot.facts.answer_files import FileAnswers
from bot.facts.loading import load_knowledge
from bot.mission_locale.measures import Notices
from bot.mission_locale.offices import Office
from bot.mission_locale.opening_hours import OpeningHours
from bot.services.answers import Answers
from bot.services.appointment_links import AppointmentLinks
from bot.services.booking import Booking, BookingRules
from bot.services.console import Console
from bot.services.conversation import ConversationDoor
from bot.services.corrections import Corrections
from bot.services.dangers import Dangers
from bot.services.doubts import Doubts
from bot.services.duty import DutyMail
from bot.services.erasure import Erasure
from bot.services.floor_ports import Mailer
from bot.services.guidance import Guidance
from bot.services.handoff import Handoff
from bot.services.help import Help
from bot.services.interpreter import Interpreter
from bot.services.keeper import Keeper
from bot.services.measures import CorrectedMeasures
from bot.services.misunderstood import Misunderstandings
from bot.services.own_answers import OwnAnswers
from bot.services.ports import Clock
from bot.services.post import Post
from bot.services.prescribing import Prescribing
from bot.services.profiles import Profiles
from bot.services.reminder_answers import ReminderAnswers
from bot.services.reminder_worker import ReminderWorker
from bot.services.reminding import ReminderRules, Reminding
from bot.services.sign_in import SignIn
from bot.services.signals import LocalSignals
from bot.services.suggestions import Suggestions
from bot.services.switches import Switches
from bot.services.tokens import Tokens
from bot.services.tongues import Tongues
from bot.services.waiting_list import WaitingList
from bot.services.watchdog import Watch, Watchdog
from bot.services.workshops import Workshops
from bot.settings import Settings

RASA_SECONDS = 15.0


@dataclass(frozen=True)
class Services:
    """Everything an entry point may use."""

    settings: Settings
    clock: Clock
    database: SqlDatabase
    signals: LocalSignals
    notices: Notices
    office: Office
    answers: Answers
    corrections: Corrections
    doubts: Doubts
    suggestions: Suggestions
    tongues: Tongues
    misunderstood: Misunderstandings
    profiles: Profiles
    guidance: Guidance
    handoff: Handoff
    switches: Switches
    dangers: Dangers
    post: Post
    help: Help
    booking: Booking
    waiting_list: WaitingList
    workshops: Workshops
    erasure: Erasure
    sign_in: SignIn
    console: Console
    tokens: Tokens
    assistant: RasaAssistant
    door: ConversationDoor
    keeper: Keeper
    appointment_links: AppointmentLinks
    prescribing: Prescribing
    reminding: Reminding
    reminder_worker: ReminderWorker
    watch: Watch
    rasa_client: httpx.AsyncClient

    async def start(self) -> None:
        """Begin the work that happens by itself."""
        await self.keeper.start()
        await self.reminder_worker.start()
        await self.post.start()
        self.watch.start()

    async def stop(self) -> None:
        """End it, and let go of connections."""
        self.watch.stop()
        await self.post.stop()
        await self.reminder_worker.stop()
        await self.keeper.stop()
        await self.rasa_client.aclose()
        self.database.engine.dispose()


_installed: list[Services] = []


def _with_our_driver(rasa_tracker_url: str) -> str:
    """The same database by the driver installed here; Rasa has another one."""
    return rasa_tracker_url.replace("postgresql://", "postgresql+psycopg://", 1)


def _mailer(settings: Settings) -> Mailer:
    if settings.smtp_url and settings.mail_from:
        return SmtpMailer(settings.smtp_url, settings.mail_from)
    return LoggedMailer()


def services() -> Services:
    """The services of this process: Rasa builds actions without arguments, so they come here for them."""
    if not _installed:
        raise RuntimeError("bootstrap.build has not run")
    return _installed[-1]


def watchdog(settings: Settings, clock: Clock = lambda: datetime.now(UTC)) -> Watchdog:
    """The watchdog alone, for a process that does nothing else."""
    database = SqlDatabase(make_engine(settings.database_url), Cipher(settings.secret_key))
    return Watchdog(database, clock, ReminderRules(settings.reminder_days))


def build(
    settings: Settings,
    clock: Clock = lambda: datetime.now(UTC),
    rasa_transport: httpx.AsyncBaseTransport | None = None,
) -> Services:
    """Put the product together over an existing, migrated database, and remember it as this process's own."""
    knowledge = load_knowledge(office_folder=settings.office_dir)
    database = SqlDatabase(make_engine(settings.database_url), Cipher(settings.secret_key))
    seed(database, knowledge.office.openings, clock())
    signals = LocalSignals()
    rasa_client = httpx.AsyncClient(base_url=settings.rasa_url, timeout=RASA_SECONDS, transport=rasa_transport)
    assistant = RasaAssistant(rasa_client, settings.rasa_token)
    files = FileAnswers(knowledge)
    measures = CorrectedMeasures(database, files)
    answers, guidance = Answers(knowledge, measures), Guidance(knowledge, measures)
    suggestions = Suggestions(database, knowledge.notices)
    hours = OpeningHours(knowledge.office.openings, open_on_pentecost_monday=knowledge.office.open_on_pentecost_monday)
    handoff = Handoff(database, hours, knowledge.notices, clock, signals)
    duty = DutyMail(settings.duty_email, settings.public_url)
    help_service = Help(database, answers, handoff, clock, duty)
    erasure = Erasure(database, RasaMemory(make_engine(_with_our_driver(settings.rasa_tracker_url))), clock, signals)
    tongues = Tongues(knowledge.tongues)
    booking_rules = BookingRules(open_on_pentecost_monday=knowledge.office.open_on_pentecost_monday)
    booking = Booking(database, clock, booking_rules)
    waiting_list = WaitingList(database, clock, knowledge.notices, signals, booking_rules)
    address, rules = knowledge.office.address, ReminderRules(settings.reminder_days)
    links = AppointmentLinks(
        database, booking, knowledge.notices, clock, settings.public_url, freed=waiting_list.offer_freed
    )
    reminding = Reminding(database, links, knowledge.notices, address, clock, signals, rules)
    door = ConversationDoor(
        database,
        assistant,
        handoff,
        help_service,
        suggestions,
        Interpreter(database, handoff, tongues, clock),
        erasure,
        knowledge.notices,
        clock,
        signals,
        links,
        ReminderAnswers(database, booking, links, knowledge.notices, address, clock, freed=waiting_list.offer_freed),
        own=OwnAnswers(database, knowledge.notices, knowledge.guidance, knowledge.positions, clock),
    )
    built = Services(
        settings=settings,
        clock=clock,
        database=database,
        signals=signals,
        notices=knowledge.notices,
        office=knowledge.office,
        answers=answers,
        corrections=Corrections(database, files, answers, clock, signals),
        doubts=Doubts(database, answers, clock, signals),
        suggestions=suggestions,
        tongues=tongues,
        misunderstood=Misunderstandings(database, clock, signals),
        profiles=Profiles(database, guidance, knowledge.guidance, clock),
        guidance=guidance,
        handoff=handoff,
        switches=handoff.switches,
        dangers=Dangers(database, clock, signals),
        post=Post(database, _mailer(settings), clock, duty),
        help=help_service,
        booking=booking,
        waiting_list=waiting_list,
        workshops=Workshops(database, clock),
        erasure=erasure,
        sign_in=SignIn(database, Argon2Passwords(), clock),
        console=Console(database, booking, clock),
        tokens=Tokens(settings.secret_key),
        assistant=assistant,
        door=door,
        keeper=Keeper(door, handoff, assistant, waiting_list),
        appointment_links=links,
        prescribing=Prescribing(database, booking, links, clock, settings.public_url),
        reminding=reminding,
        reminder_worker=ReminderWorker(reminding),
        watch=Watch(Watchdog(database, clock, rules), clock, signals),
        rasa_client=rasa_client,
    )
    _installed[:] = [built]
    return built
