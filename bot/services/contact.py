"""A telephone number shared as a contact card, kept only when the person says so.

Until then it stays in their own chat: the question answers the card, and the press on its button brings it along.
"""

from bot.language.phones import find_phone
from bot.mission_locale.conversations import Choice, IncomingMessage, Reply
from bot.services.ports import Notices, UnitOfWork

PRODUCT_CHOICE = "product:"
CONTACT_TOPIC = "contact_shared"
SHARED_OWN, SHARED_OTHER = f"{PRODUCT_CHOICE}contact_own", f"{PRODUCT_CHOICE}contact_other"
KEEP, FORGET = f"{PRODUCT_CHOICE}contact_keep", f"{PRODUCT_CHOICE}contact_forget"
_FRANCE = "33"


def phone_kept(work: UnitOfWork, conversation_id: str) -> str | None:
    """The number kept so far."""
    phone = work.conversations.profile(conversation_id).get("phone")
    return str(phone) if phone else None


def phone_of_card(number: str) -> str | None:
    """The number of a contact card, which may come without its plus sign; None when it is none."""
    bare = number.strip()
    return find_phone(bare if bare.startswith(("+", "0")) or not bare.startswith(_FRANCE) else f"+{bare}", asked=True)


def card_shown(incoming: IncomingMessage) -> Choice:
    """What the transcript keeps of a card: whose it is, never the number."""
    return Choice("", SHARED_OWN if incoming.is_own_contact else SHARED_OTHER)


def asked_to_keep(notices: Notices) -> Reply:
    """May the number be kept?"""
    choices = (Choice(notices.label("contact_keep"), KEEP), Choice(notices.label("contact_forget"), FORGET))
    return Reply(notices.text("contact_own"), choices, topic=CONTACT_TOPIC)
