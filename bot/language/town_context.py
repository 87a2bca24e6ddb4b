"""What the words before a town say of it: a home, a work place, the office, a street."""

import re
from enum import IntEnum


class Place(IntEnum):
    """How likely a town is the writer's home; the highest wins."""

    NOT_HOME = 0
    WEAK = 1
    PLAIN = 2
    HOME = 3


_ARTICLE = r"(?:de|d|du|des|de la|de l)"
_STREET = re.compile(
    rf"\b(?:rue|avenue|av|bd|boulevard|route|place|porte|chemin|allee|faubourg|quai|cours|impasse|square|tour|pont|passage) {_ARTICLE}(?: la)?$"
)
_OFFICE = re.compile(
    r"\b(?:mission locale|missions locales|ml|agence|antenne|bureaux?|permanence|structure|accueil|conseillere?|locaux|france travail"
    r"|pole emploi|caf|cpam|prefecture|tribunal|commissariat|point d acces|centre social)(?: \w+){0,2}? (?:de|a|d|sur|du|vers)(?: la| l)?$|\b(?:mission locale|ml|agence|antenne)$"
)
_OFFICE_TOWN = re.compile(
    r"\b(?:vous etes|etes vous|c est|situee?s?|trouve|trouvez|rdv|rendez vous|venir|venez|arrive|aller|passer|allez|vais|va|ouverte?|bureaux?|recevez|tu es|est)"
    r"(?: (?:bien|toujours|pas|que|ou|vous|encore|seulement|loin|moi|demain|lundi|mardi|mercredi|jeudi|vendredi))* (?:a|sur|pour|jusqu a|vers|de|dans)$"
)
_NEGATED = re.compile(
    r"\b(?:habite|suis|vis|viens|loge|reside)\w* (?:pas|plus|meme pas)(?: (?:a|sur|de|dans|en|vers))?$"
)
_STATION = re.compile(r"\b(?:gare|arret|rer|arche guedon)(?: \w+){0,2} (?:de|d|du)$|\barche guedon$")
_DWELLS = re.compile(r"\b(?:habit\w*|vis|vit|loge|heberge\w*|resid\w*|dors|dort)\b")
_LANDMARK = re.compile(
    r"\b(?:gare|lycee|college|ecole|hopital|stade|iut|fac|universite|cfa|mairie|centre)(?: \w+){0,3} (?:de|a|d|sur|du)$"
)
_HOME_WORDS = re.compile(
    r"\b(?:habite|habites|habitant|habitante|habitants|habitons|habiter|habitent|vis|vit|vivons|vivent|vivre|reside|residant|residence|loge|heberge|hebergee|domicilie"
    r"|domiciliee|demeurant|dors|(?:viens|vient|originaire|gars|filles?|jeunes?|mec|gens|suis|sommes|est|sont|es|installee?) (?:de|d|du|sur|a|vers|dans|en)"
    r"|suis|commune|ville|code postal|maison|chez moi|adresse|secteur|demenager?|quartier|cite)\b"
)
_WEAK_WORDS = re.compile(
    r"\b(?:travaille\w*|bosse|travail|emploi|job|poste|mission|interim|formation|stage|alternance|apprentissage|apprentie?|contrat|etudes|etudie|inscrite?|scolarisee?|lycee|college"
    r"|fac|cfa|ecole|iut|bts|cap|bac|entreprise|patron|mcdo|carrefour|nee?|naissance|rdv|rendez vous|venir|aller|vais|va|deplacer|offres?"
    r"|appartement|logement|studio|chambre|foyer|fjt|cherche|recherche|trouver|habitais|habitait|vivais|permis|concert|match|train|bus|rer|ligne|loin|amis?|copain|copine"
    r"|magasin|restaurant|boulangerie|usine|entrepot|aeroport|service civique|epide|suivie?|salon|forum|suivre)\b"
)


def place_of(before: str, town: str, office_town: str) -> Place:
    """Read the words of the same clause that stand before the town."""
    last_piece = before.rpartition(",")[2]
    before = before.replace(" ,", "").removeprefix(", ")
    if _STREET.search(before) or _NEGATED.search(before) or _OFFICE.search(before):
        return Place.NOT_HOME
    home, weak = _last(_HOME_WORDS, before), _last(_WEAK_WORDS, before) if _WEAK_WORDS.search(last_piece) else -1
    if (
        town == office_town
        and _OFFICE_TOWN.search(before)
        and home < weak + 1
        and not re.search(r"\bhabit\w+\b", before)
    ):
        return Place.NOT_HOME
    if _STATION.search(before) and not _DWELLS.search(before):
        return Place.NOT_HOME
    if _LANDMARK.search(before):
        return Place.HOME if _DWELLS.search(before) else Place.WEAK
    if home < 0 and weak < 0:
        return Place.PLAIN
    return Place.HOME if home > weak else Place.WEAK


def _last(pattern: re.Pattern[str], before: str) -> int:
    return max((found.start() for found in pattern.finditer(before)), default=-1)
