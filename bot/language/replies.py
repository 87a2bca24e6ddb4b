"""Short replies to a question: yes, no, «je préfère pas dire», «passe»."""

import re

from bot.language.spelling import plain

_FILLER = r"(?:(?:ah|bah|ben|euh|heu|bon|eh|et|alors|franchement|mdr|ouais|ok) )*"
_YES = re.compile(
    rf"^{_FILLER}(?:oui|ok|yes|d'accord|vas-y|carrement|grave|c'est (?:ca|bien ca|exact|vrai|bon|parfait)(?! pas)|exact(?:ement)?|bien sur|ca (?:marche|me va|roule)(?! pas)|(?:moi )?je veux(?: bien)?$|avec plaisir|volontiers|parfait"
    r"|nickel|pourquoi pas|pas de (?:souci|probleme|soucis)|tout a fait|go|allez|evidemment|absolument|super|impeccable|entendu|affirmatif|clairement|trop bien|ca m'interesse(?! pas)|je suis d'accord|je confirme|certainement|yep)\b"
)
_NO = re.compile(
    rf"^{_FILLER}(?:non|pas (?:du tout|vraiment|d'accord|pour moi|maintenant|besoin|la peine|interessee?|ca|moi|possible|aujourd'hui)|(?:ce n'est|c'est) (?:pas|faux)|jamais|surtout pas|ca (?:me va|m'interesse|marche|va|ne m'interesse|me convient) pas"
    r"|(?:je )?(?:ne )?veux pas|hors de question|rien a voir|meme pas|mauvaise?|negatif|aucun|sans facon|faux|no)\b"
)
_SKIP = re.compile(
    r"^(?:(?:je|on|bon|ok|allez|bah|non) )*(?:(?:passe|passer|passons|skip|suivante?|next|saute|sauter|zappe|ignorer|suite|joker|plus tard)|(?:une )?autre question|(?:la )?(?:question suivante|suite)|pas cette question"
    r"|(?:prefere|peut|veux) passer|(?:passe|saute|passer|zappe) (?:a la suite|la question|cette question|a autre chose)|verra plus tard|(?:peut )?passer (?:cette question|a la suite|la question))"
    r"(?: (?:s'il te plait|s'il vous plait|merci|stp))*[ .!]*$"
)
_REFUSAL = re.compile(
    r"\bprefere (?:pas|ne pas|garder|eviter)\b|\b(?:te|vous|le|ca) regarde pas\b|\b(?:veux|envie|souhaite|voudrais|aime|compte) pas (?:de |d'en |te |vous |le |la |y |en |l'|d'|repondre|donner|dire|parler)*(?:dire|repondre|donner|parler|raconter|partager)\b"
    r"|\bc'est (?:prive|perso\w*|confidentiel|secret|intime)\b|\bdirai pas\b|\breponds? pas a ca\b|\brepondrai pas\b|\bsouhaite pas repondre\b|^(?:secret|prive|perso|confidentiel|no comment|joker)\b|\bgarder (?:ca )?pour moi\b"
    r"|\bpas tes affaires\b|\bde tes affaires\b|\bas pas a (?:le )?savoir\b|\bpas oblige de (?:dire|repondre)|pas envie (?:de |d)(?:en )?(?:le )?(?:dire|repondre|parler|donner)|pas le dire\b|\bdonne pas (?:mon|ma|mes)\b"
)
_SECOND_THOUGHTS = re.compile(r"\bmais\b|\bsauf\b")
_LONGEST_REPLY = 12


def is_yes(text: str) -> bool:
    """Whether the reply begins with a clear agreement."""
    said = _reply(text)
    return bool(_YES.search(said)) and not (_contradicted(said, _NO) or _hesitates(text, said) or _is_declined(said))


def is_no(text: str) -> bool:
    """Whether the reply begins with a clear disagreement."""
    said = _reply(text)
    return bool(_NO.search(said)) and not (_contradicted(said, _YES) or _hesitates(text, said) or _is_declined(said))


def is_refusal(text: str) -> bool:
    """Whether the person would rather not answer the question."""
    return refusal_in(plain(text))


def refusal_in(said: str) -> bool:
    """The same, for a message already put in plain French."""
    return _is_declined(_bare(said))


_VAGUE = re.compile(
    rf"^{_FILLER}(?:(?:je )?(?:ne )?sais (?:pas|plus)(?: (?:trop|vraiment|encore|du tout|moi|quoi (?:dire|repondre|mettre)))*|aucune idee|pas d'idee|nsp|bof|euh+|heu+|hein|(?:ca|cela) depend|peut-etre|je (?:me )?(?:rappelle|souviens) (?:pas|plus)|un peu de tout|comme tu veux|n'importe(?: quoi)?|pas sure?|je suis perdue?)(?: (?:en fait|desolee?|mdr|franchement|encore|je sais pas|la|trop|bof|euh))*$"
)


def is_vague(text: str) -> bool:
    """Whether the reply neither answers nor refuses: «je sais pas trop», «ça dépend»."""
    return _VAGUE.search(_reply(text)) is not None


def is_skip(text: str) -> bool:
    """Whether the person asks to go on to the next question."""
    return bool(_SKIP.search(_reply(text)))


def _reply(text: str) -> str:
    return _bare(plain(text))


def _bare(said: str) -> str:
    return re.sub(r"[,;:.! ]+", " ", said).strip()


def _is_declined(said: str) -> bool:
    return bool(_REFUSAL.search(said) or _SKIP.search(said))


def _contradicted(said: str, opposite: re.Pattern[str]) -> bool:
    rest = re.sub(r"^(?:oui|non|ok|d'accord)+ ?", "", said)
    return rest != said and opposite.search(rest) is not None and not rest.startswith(("c'est bon", "pas de"))


def _hesitates(text: str, said: str) -> bool:
    too_long = len(said.split()) > _LONGEST_REPLY
    return (
        too_long
        or "?" in text
        or _SECOND_THOUGHTS.search(said) is not None
        or re.search(r"\boui ou non\b|\bdocteur\b", said) is not None
    )
