"""What the young person does at the moment; the values are those of `bot.mission_locale.situation.Activity`.

What is over, wished for or asked about is not what they do. Looking for work wins over doing nothing.
"""

import re

from bot.language.clauses import Clause, clauses
from bot.language.spelling import plain

_SOMEONE = (
    r"(?:\b(?:je|j'|moi|suis|on|mon|ma|il|elle|actuellement|maintenant|toujours|encore|en ce moment|deja)\b|\bj'|^\W*(?:\w+ ){0,2}(?:au|en|a la|a l'|etudiante?|lyceenn?e?"
    r"|apprentie?|salariee?|chomage|collegienn?e?)\b)"
)
_GRADE = r"(?:3 ?eme|4 ?eme|5 ?eme|6 ?eme|3e|4e|5e|2nde|2de|seconde|premiere|1ere|terminale|segpa|ulis)"
_CURRENT = (
    (
        "civic_service",
        r"\b(?:en|mon|un|de|le) service civique\b|\bvolontaire en service civique|^(?:le )?service civique$",
    ),
    (
        "apprentice",
        (
            r"\bapprentie?s?\b|\ben (?:contrat d')?(?:apprentissage|alternance)\b|\bcontrat (?:pro\b|de professionnalisation|d'apprentissage)|\bau cfa\b|\balternante?\b"
            r"|\bune alternance\b|^(?:une? |l')?(?:apprentissage|alternance|cfa)$"
        ),
    ),
    (
        "training",
        (
            r"\b(?:en|une|ma|de) formation\b|\bstagiaire (?:de la formation|afpa|greta)|\b(?:a l'|l'|au |le )(?:afpa|greta|e2c|epide)\b|\becole de la (?:deuxieme|2eme|2e|2) ?chance\b"
            r"|^(?:la )?formation$|^(?:e2c|epide|afpa)$|\ben prepa (?:metier|apprentissage)|\ben remise a niveau"
        ),
    ),
    (
        "student",
        (
            r"\betudiante?\b|\ba la fac\b|\ben (?:\w+ annee de )?(?:bts|licence|master|l1|l2|l3|m1|m2|dut|but|iut|deug|bachelor|ifsi|paces|prepa)\b|\ba l'(?:universite|iut|ifsi)\b|\b(?:fais|fait|prepare) (?:un|mon|son) (?:bts|master|dut|but)\b"
            r"|\b(?:fais|fait) (?:une|ma|sa) licence\b|\b(?:fais|fait|suis|continue) (?:mes|des|ses) etudes\b|^(?:la |une )?(?:fac|universite|bts|licence|etudes|les etudes)$"
        ),
    ),
    (
        "school",
        (
            rf"\blyceenn?e?\b|\bcollegienn?e?\b|\b(?:au|le) (?:lycee|college)\b|\ben {_GRADE}(?!\w)|\ben (?:1ere |2eme |premiere |derniere |deuxieme )?(?:annee de )?(?:cap|bac pro|bac techno|bep)\b"
            r"|\bscolarisee?\b|\ba l'ecole\b|\b(?:fais|fait|prepare|suis) (?:un|mon|son) (?:bac pro|cap)\b|\bmon (?:bac|cap) (?:cette annee|en juin)|^(?:le |au |l')?(?:lycee|college|ecole|cours)$"
        ),
    ),
    (
        "employed",
        (
            r"\b(?:je|j'|il|elle|on) ?(?:y )?(?:travaille|bosse|taffe)s?\b|\bje fais (?:(?:des? |de l')(?:menages?|livraisons?|interim|extras?|babysitting)|du (?:babysitting|baby-sitting))\b"
            r"|\b(?:en|un|mon|ai) (?:petit )?(?:cdi|cdd|interim|travail|emploi|poste|job|contrat(?! d'| pro| jeune| de))\b|\bsalariee?\b|\bemployee?\b|\bauto-?entrepreneu\w*|\bmicro-?entrepreneu\w*"
            r"|\ben interim\b|\binterimaire\b|\ben poste\b|\bje suis (?:\w+ )?(?:livreur|livreuse|vendeur|vendeuse|serveur|serveuse|caissiere?|cariste|agent|preparateur|preparatrice|animateur|animatrice"
            r"|cuisinier|cuisiniere|coiffeur|coiffeuse|macon|manutentionnaire|chauffeur|vigile|aide-soignante?|auxiliaire|surveillante?|assistante?|ouvriere?|equipier|equipiere|hotesse)\b"
            r"|^(?:le |un |du |en |au |a )?(?:travail|boulot|job|cdi|cdd|interim|emploi|travaille|contrat)$|\b(?:mi-temps|temps partiel|temps plein)\b"
        ),
    ),
)
_CURRENT_PATTERNS = tuple((value, re.compile(pattern)) for value, pattern in _CURRENT)
_WORK = r"(?:travail|travailler|emploi|job|boulot|cdi|cdd|interim|petit boulot|poste|mission)"
_LOOKING_FOR_WORK = re.compile(
    rf"\b(?:cherche|recherche|cherchais|trouve|trouver|trouve pas)(?: \w+){{0,3}} (?:d'|de |du |un |une |le |des )?{_WORK}(?! en alternance| en apprentissage)\b"
    r"|\bau chomage\b|\bchomeu\w+|\bdemandeu\w+ d'emploi|\b(?:inscrite?|suivie?) (?:a|au|chez|par) (?:france travail|pole emploi)|\bsans (?:emploi|travail|job|boulot)\b"
    r"|\brecherche d'(?:un )?(?:emploi|travail)|\brecherche active|\b(?:ai|a|est) (?:toujours |encore )?(?:pas|plus) (?:de |d')(?:travail|emploi|job|boulot)|\bperdu (?:mon|son|un) (?:travail|emploi|job|boulot|poste)"
    r"|\b(?:fin|fini|termine) (?:de )?(?:mon |ma |un )?(?:cdd|contrat|interim|mission)|\b(?:cdd|contrat|interim|mission) (?:est |s'est |vient de |a )?(?:se )?(?:fini\w*|termin\w*|arrete\w*)"
    r"|\b(?:etais|avais|j'ai eu) (?:en |un )?(?:cdd|cdi|interim|contrat)\b|\blicenciee?\b|\bvire\w* (?:de mon|du) (?:travail|boulot|job)|\bje postule\b|\brien trouve\b|^(?:le |au |en )?(?:chomage|recherche)$|^jobseeker$|\bfrance travail$"
)
_NOTHING = re.compile(
    r"\b(?:je|j'|il|elle|on) (?:ne |n')?(?:fais|fait|fous|fout|branle|glande) (?:vraiment |strictement |plus |absolument )?rien\b(?! (?:de mal|pour))|\bglande\b|\btraine (?:dehors|dans|toute)|\brien faire de (?:mes|ma)"
    r"|\b(?:fais|fait) (?:plus )?rien\b(?! (?:de mal|pour))|\bdescolarise\w*|\bsans (?:activite|solution|rien)\b|\bni (?:a l')?(?:ecole|cours|etudes|lycee|travail|formation|emploi)\b.{0,30}\bni\b"
    r"|\breste (?:chez moi|a la maison|au lit|enferme\w*)|\btoute la journee (?:chez|a la)|\btout arrete\b|\b(?:travaille|bosse) (?:pas|plus)\b|\b(?:vais|va) (?:pas|plus) (?:a l'ecole|en cours|au lycee|au college)"
    r"|\binactif\b|\binactive\b|\bje suis rien\b|\bplus (?:a l'ecole|scolarise\w*|au lycee|au college|en cours)\b|\bje m'ennuie (?:chez|a la)"
)
_LEFT_SCHOOL = re.compile(
    r"\b(?:arrete\w*|quitte\w*|lache\w*|abandonne\w*|decroche\w*|viree?|exclue?|renvoyee?|laisse tomber)\b.{0,25}\b(?:ecole|lycee|college|cours|etudes|fac|scolarite|bac|cap|bts|formation|licence|terminale|seconde"
    r"|premiere|apprentissage|alternance)\b"
)
_BARE_NOTHING = re.compile(
    r"^(?:bah |ben |euh |pour l'instant |en ce moment |la |franchement |actuellement )*(?:rien|nada|sans activite|inactif)(?: (?:de special|du tout|pour l'instant|en ce moment|la|actuellement|mdr|triste))*$"
)


def find_activity(text: str, *, asked: bool = False) -> str | None:
    """The current activity told in a message; `asked` when it was the question, so that a bare word counts."""
    return activity_in(plain(text), asked=asked)


def activity_in(text: str, *, asked: bool = False) -> str | None:
    """The same, for a message already put in plain French."""
    parts = clauses(text)
    if current := _current(parts, asked=asked):
        return current
    if any(_looks_for_work(part) for part in parts) and not re.search(r"\bcherche (?:pas|plus)\b", text):
        return "jobseeker"
    if _NOTHING.search(text) or (asked and any(_BARE_NOTHING.search(part.text) for part in parts)):
        return "nothing"
    return "nothing" if any(_LEFT_SCHOOL.search(part.text) for part in parts) else None


def _current(parts: list[Clause], *, asked: bool) -> str | None:
    for value, pattern in _CURRENT_PATTERNS:
        for part in parts:
            if part.holds and pattern.search(part.text) and (asked or re.search(_SOMEONE, part.text)):
                return value
    return None


def _looks_for_work(part: Clause) -> bool:
    return _LOOKING_FOR_WORK.search(part.text) is not None
