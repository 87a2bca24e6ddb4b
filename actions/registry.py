"""Every custom action, under the names that domain.yml lists."""

from rasa_sdk.executor import ActionExecutor

from actions.answering import ActionAnswer, ActionAskBack, ActionRephrase
from actions.appointments import (
    ActionBookAppointment,
    ActionCancelAppointment,
    ActionPrepareMove,
    ActionStartBooking,
    ActionViewAppointment,
)
from actions.base import ServiceAction
from actions.booking_form import ActionAskBookingConfirmed, ActionAskWantedTime, ValidateBookingForm
from actions.danger import ActionDanger
from actions.measures import ActionRecommend
from actions.people import ActionCancel, ActionDeleteMyData, ActionTalkToHuman
from actions.replying import ActionAffirm, ActionDeny, ActionTakeNote
from actions.situation_form import ActionAskSituationConfirmed, ValidateSituationForm
from bot import bootstrap

ACTIONS: tuple[type[ServiceAction], ...] = (
    ActionAnswer,
    ActionAskBack,
    ActionRephrase,
    ActionAffirm,
    ActionDeny,
    ActionTakeNote,
    ActionCancel,
    ActionDanger,
    ActionTalkToHuman,
    ActionDeleteMyData,
    ActionRecommend,
    ActionAskWantedTime,
    ActionAskBookingConfirmed,
    ActionStartBooking,
    ActionBookAppointment,
    ActionViewAppointment,
    ActionCancelAppointment,
    ActionPrepareMove,
    ValidateSituationForm,
    ActionAskSituationConfirmed,
    ValidateBookingForm,
)


def make_executor(services: bootstrap.Services | None = None) -> ActionExecutor:
    """An executor that knows them all."""
    executor = ActionExecutor()
    for action in ACTIONS:
        executor.register_action(action(services))
    return executor
