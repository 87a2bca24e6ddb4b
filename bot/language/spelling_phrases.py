"""Rewritings that need the words around: «c ou» asks for a place, «je c» is to know, «sa va» is not a possession."""

import re
from collections.abc import Callable

_FIRST_PERSON = {
    "peu": "peux",
    "veu": "veux",
    "doi": "dois",
    "fai": "fais",
    "voi": "vois",
    "voudrai": "voudrais",
    "vai": "vais",
    "sui": "suis",
}
_STEMS = {"arret": "arrêt", "arrét": "arrêt", "lach": "lâch", "depos": "dépos", "quit": "quitt"}
_OPTIONAL_ADVERB = r"((?: pas| déjà| deja| tout| jamais| même pas| bien)?)"
_PARTICIPLE = (
    r"(arr[eéê]t|quitt?|lach|lâch|rat|trouv|commenc|travaill|termin|abandonn|valid|pass|demand|essay|oubli|envoy|chang"
    r"|d[eé]pos|redoubl|cherch)"
)
_GOING = (
    r"suis|habites?|vis|vit|vais|vas|va|aller|venir|viens|habiter|droit|inscrite?|inscri|arrive|arriver|grâce|grace"
    r"|rendez-vous|rdv|chui|jsuis|jhabite|travaille|bosse|étudie"
)


def _verb(found: re.Match[str]) -> str:
    return f"{found[1]} {_FIRST_PERSON[found[2]]}"


def _participle(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]} {_STEMS.get(found[3], found[3])}é"


_Rule = tuple[str, str | Callable[[re.Match[str]], str]]

_RULES: tuple[_Rule, ...] = (
    # figures glued to words
    (r"\b(g|j'?ai|jé|chui|jsuis|moi)(?=\d)", r"\1 "),
    (r"\b(\d\d) ?(?:an|anz|nas|asn|ants|ains|piges?|balais|berges)\b(?!')", r"\1 ans"),
    (r"\b(\d{1,2})(ans?|mois|jours?|semaines?|euros?)(?=\b|et|j|\d)", r"\1 \2 "),
    (r"(?<=\d) ?balles?\b", " euros"),
    (r"(?<=\d)i?eme\b", "ème"),
    # where
    (
        (
            r"\b(c|c'est|cest|cé|t|tu es|t'es|vous êtes|vs etes|vous etes) ou"
            r"(?= *(?:$|[?!.,;])| (?:la|le|les|l'|l |ml\b|votre|vot\b|vos\b|exactement|ça\b|torcy))"
        ),
        r"\1 où",
    ),
    (r"\bou (est|se|sont|es|c'est|c|je peux|je peu|aller)\b(?! pas)", r"où \1"),
    (r"\b(d|jusqu)[' ]?ou\b(?= *(?:$|[?!.,;]| (?:tu|vous|ça)))", r"\1'où"),
    # at, to
    (r"\ba (?:cote|côté)\b", "à côté"),
    (r"\b[aà] (?:bi1to|bi1tot|bientot|biento)\b", "à bientôt"),
    (r"\ba (quelle?|quel|kell?e?|qui|quoi|partir|plus|demain|midi|cause|pied|propos|domicile)\b", r"à \1"),
    (r"\ba(?= \d{1,2} ?(?:h|heures?)(?:\b|\d))", "à"),
    (r"^a(?= \d{1,2} ans\b)", "à"),
    (rf"\b({_GOING}) a\b(?! (?:un|une|pas|été|eu|ete)\b)", r"\1 à"),
    (r"\b[aà] ?(?:tt|tte|toute)\b(?= *(?:$|[?!.,;]))", "à tout à l'heure"),
    (r"(?<!\S)[a@] ?\+(?!\w)", "à plus"),
    # to be, to have, to know
    (r"\bje (?:c'est|c|sé|ses|s) pas?\b", "je sais pas"),
    (r"\bch(?:é|e|ai|ais) pas?\b", "je sais pas"),
    (r"\b(je|tu) (?:c|sé)\b(?!')", r"\1 sais"),
    (r"\bt (?=as\b|es\b)", "tu "),
    (r"\bd'acc?\b", "d'accord"),
    (r"\b(bien|bi1) sur\b(?= *(?:$|[?!.,;]))", r"\1 sûr"),
    (r"\bs'?il te pl[aâ][iî]?[st]?s?\b", "s'il te plaît"),
    (r"\bs'?il vous pl[aâ][iî]?[st]?s?\b", "s'il vous plaît"),
    (r"\brendez vous\b", "rendez-vous"),
    (
        (
            r"\bsa (?=(?:va|fait|fai|marche|serait|sera|veut|depend|dépend|te|vous|me|m'|sert|coute|coûte|existe|commence"
            r"|y|prend|suffit|arrive|ira|donne)\b)"
        ),
        "ça ",
    ),
    (r"\b(je|tu) (peu|veu|doi|fai|voi|voudrai|vai|sui)\b", _verb),
    (r"\b(on|il|elle|ça|qui|vous) peux?\b(?! (?:de|d'|trop|pres|plus))", r"\1 peut"),
    (r"(?<!de )(?<!du )\bfer\b", "faire"),
    (r"\b(fais|jfais|fai|jfai|faire) r\b", r"\1 rien"),
    (r"\b(en|de|du) fr\b", r"\1 français"),
    (r"\b(inscrite?|inscri|chez|au|a|à|par) pe\b", r"\1 pôle emploi"),
    (r"\b(suis|es|est|suis pas|suis très|suis trop|chui|jsuis) interesse\b", r"\1 intéressé"),
    # past participles without their accent
    (rf"\b(ai|as|a|avons|avez|ont|jai|g){_OPTIONAL_ADVERB} {_PARTICIPLE}(?:e|er|ez|é)\b", _participle),
)

_COMPILED = tuple((re.compile(pattern), replacement) for pattern, replacement in _RULES)


def rewrite_phrases(text: str) -> str:
    """Apply the rewritings that look at neighbouring words."""
    for pattern, replacement in _COMPILED:
        text = pattern.sub(replacement, text)
    return text
