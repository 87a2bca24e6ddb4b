"""Small words that are said alike and written for one another, above all in a dictated message: «ces combien», «sa va»."""

import re

_START = r"((?:^|[.,;!?] ?)(?:(?:mais|et|bon|ben|bah|euh|ah|oui|non|ok|alors|donc|là|salut|bonjour|bonsoir|madame|monsieur|coucou) )*)"
# What follows «c'est», and follows neither «ces» nor «ses» in a correct sentence.
_IT_IS = (
    r"(?:(?:quoi|koi|combien|cb|où|ou|qui|ki|bon|possible|gratuit|payant|fermée?|comment|quand|kan|pour|pr|une?|le|la|mon|ma|moi"
    r"|toi|lui|vous|nous|vrai|obligatoire|payé|loin|mort|fini|dur|grave|normal|quelle?|dans|ds|votre|toujours|chez|nul|génial"
    r"|cool|difficile|compliqué|cher|chère|chiant|relou|rien|pareil|sûr|nécessaire|confidentiel|marqué|noté|mieux|clair|du|sur"
    r"|juste|demain|cette|ton|notre|chelou|bizarre|triste|bête|parce|bientôt|déjà|par|sans|que|à|au|ok|ici|encore|ouvert|bien"
    r"|trop|tout|très|ça|sa)\b(?!-| \w+s\b)|l'|d'|qu'|pas\b(?! (?:dans|lents?|de)\b))"
)
_ADVERB = r"(?:(?:pas|plus|jamais|déjà|même|tout|trop|bien|encore|rien|toujours|vraiment|juste) )*"
_DONE = (
    r"(?:dit|di|fait|fé|mis|pris|vu|eu|reçu|promis|inscrit|écrit|répondu|vendu|perdu|rendu|battu|poursuivi|accueilli|prévenu"
    r"|retenu|convaincu|offert|permis|interdit|transmis|remis|surpris|trahi|servi|appris|entendu|cru|plu|déçu|suivi|mordu|tenu"
    r"|sorti|puni|averti|choisi)\b"
)
_HIMSELF = r"(?:\w+ée?s?|\w{3,}ue?s?|mise?|prise?|faite?|inscrite?|sentie?|enfuie?|endormie?)\b"
_HE = r"(?:il|elle|on|qui|ça|personne|père|mère|frère|sœur|patron|prof|copain|copine|mec|conseiller|conseillère|oncle|tante|caf)"
_THEY = r"(?:ils|elles|parents|darons|gens|gars|grands|potes|keufs|policiers|amis|profs|voisins|frères|papiers|patrons|cousins)"
_CLAUSE = r"(?:je|j'|jé|tu|ils?|elles?|on|vous|vs|c'est|ça|sa|si|quand|y|ya|est-ce|faut|comment|pourquoi|non|oui|aussi|maintenant)"
_WHOSE_THINGS = r"(?:papiers?|parents?|données|affaires|potes|amis|frères|sœurs|enfants|documents|droits)\b"
_IT_DOES = (
    r"(?:(?:va|fait|fai|fé|marche|serait|sera|était|veut|veu|depend|dépend|me|te|se|nous|vous|ne|sert|coute|coûte|existe|commence"
    r"|y|prend|suffit|arrive|ira|donne|dure|reste|vaut|finit|ouvre|craint|saoule|soule|soûle|pue|fonctionne|signifie|concerne"
    r"|comprend|dit|devient|doit|peut|peu|pourrait|devrait|avance|bouge|sent|a|à|est|tient|rapporte|je|il|on|tu|que|quoi|pas"
    r"|pour|avec|où|quand|mais|mène|dérange|intéresse|change)\b|(?:m|t|s|n|j|qu)')"
)
_YOU_HAVE = (
    r"(?:pas|quoi|koi|une?|des|du|vu|fait|dit|compris|déjà|jamais|trop|les?|la|mis|combien|kelle?|quelle?s?|eu|pris|reçu|lu|rien"
    r"|toujours|encore|tout|mon|mes)\b"
)
_THIS = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|samdi|dimanche|mois|matin|soir|jour|numéro|numero|num|truc|bot|dispositif|site|métier"
    r"|rendez-vous|rdv|papier|document|problème|contrat|stage|travail|moment|programme|plan|service|questionnaire|week-end|genre|cas)"
)
_STATE = (
    r"(?:pas|trop|très|partie?|morte?|fermée?|ouverte?|malade|où|là|dans|au|né|née|venue?|gratuit|possible|obligée?)\b"
)
_WHERE_VERBS = (
    r"(êtes|ete|habites?|vais|va|aller|allez|dormir|dors|sort?s?|appelle|trouve|passe|descends?|signe|sont|est|situés?|trouver"
    r"|habiter|inscrire|adresse|envoie|écris|venir|viens|inscris|garer|partir|pars|manger)"
)
_AT_THE_END = r"(?= *(?:$|[?!.,;)]))"

# By the word that may stand for another: the rules of the words that are not there are not tried.
_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "ces": ((rf"\bces (?={_IT_IS})", "c'est "), (r"\bces(?= *(?:$|[?!]))", "c'est")),
    "ses": ((rf"\bses (?!pas\b|ou\b)(?={_IT_IS})", "c'est "),),
    "cet": ((rf"\bcet (?!ouvert|encore|ici|où|ou|ok|une?\b)(?={_IT_IS})", "c'est "),),
    "sait": (
        (rf"{_START}sait (?!pas\b|bien\b|rien\b|que\b|mieux\b)(?={_IT_IS})", r"\1c'est "),
        (r"\b(est-ce que|parce que|(?:crois|pense|dit|sûr) que|si|mais) sait (?!pas\b|que\b)", r"\1 c'est "),
    ),
    "sais": ((r"^sais (?=combien|gratuit|possible|obligatoire|payant|loin)", "c'est "),),
    "s'est": (
        (
            rf"{_START}s'est (?=quoi|combien|où|gratuit|possible|pour|payant|loin|obligatoire|mon|ma|une?\b|le|la)",
            r"\1c'est ",
        ),
        (
            r"\b(est-ce que|parce que|si) s'est (?=quoi|combien|gratuit|possible|pour|payant|obligatoire|loin)",
            r"\1 c'est ",
        ),
    ),
    "c'est": ((rf"\b(ils?|elles?|on) c'est (?={_HIMSELF})", r"\1 s'est "),),
    "c'et": ((r"\bc'et\b", "c'est"),),
    "sa": (
        (rf"\bsa (?={_IT_DOES})", "ça "),
        (rf"\bsa{_AT_THE_END}", "ça"),
        (rf"\b(comme|pour|tout|avec|fait|c'est|faire|dit) sa (?={_CLAUSE}\b)", r"\1 ça "),
        (r"\bsa (?=ferme (?:à|a|quand|tôt)\b)", "ça "),
    ),
    "se": (
        (rf"\bse (?={_THIS}\b)", "ce "),
        (r"\bse (?=(?:que|qui|ke|ki)\b|qu')", "ce "),
    ),
    "ce": ((r"\b(ça|sa|il|elle|on|comment) ce (?=(?:passe|trouve|fait|situe|déroule|met|sent|fé)\b)", r"\1 se "),),
    "j'en": ((r"\bj'en (?:é|et|est)\b", "j'en ai"), (r"\bj'en (?:peut|peu|pe)\b", "j'en peux")),
    "jen": ((r"\bjen (?:é|et|est)\b", "j'en ai"),),
    "o": ((r"\bo f[eèê]te?\b", "au fait"),),
    "ma": (
        (r"\bma dis\b", "m'a dit"),
        (rf"\b(?:tu|t) ma (?={_ADVERB}{_DONE})", "tu m'as "),
        (rf"\bma (?={_ADVERB}{_DONE})", "m'a "),
        (r"\bma[ -]t[ '-]?on\b", "m'a-t-on"),
        (r"\btu ma(?= *$)", "tu m'as"),
        (r"\bon ma (?=\w+é\b)", "on m'a "),
    ),
    "ta": (
        (rf"\b({_HE}) ta (?={_ADVERB}{_DONE})", r"\1 t'a "),
        (rf"(?<!\bde )(?<!\bà )\bta (?={_YOU_HAVE})", "tu as "),
    ),
    "tas": ((r"(?<!\bun )(?<!\bdes )(?<!\bgros )(?<!\ble )(?<!\ben )\btas (?!de\b|d')", "tu as "),),
    "tes": (
        (
            r"\btes (?=(?:qui|ki|quoi|où|ou|une?|trop|con|bête|nul|nulle|le|la|sûr|d'accord|dispo|en|là|au|à|mort|relou|lourd)\b)",
            "tu es ",
        ),
    ),
    "mes": ((rf"\bmes (?={_CLAUSE}(?:\b|(?<=')))", "mais "), (r"\bmes (?=en fait\b)", "mais ")),
    "mais": ((rf"\bmais (?={_WHOSE_THINGS})", "mes "),),
    "mé": (
        (r"\bmé (?=(?:papi|paren|don|afair|affair|pote|ami|frère|frere|soeur|sœur|enfan|document|droi)\w*)", "mes "),
    ),
    "son": (
        (
            rf"\b({_THEY}) son (?=pas|tous|toutes?|trop|morts?\b|\w+[éiu]s?\b|là\b|la\b|où\b|en\b|dans\b|au\b|à\b|chez\b)",
            r"\1 sont ",
        ),
        (r"\b(quels?|quelles?|où|ou|ce) son (?=(?:vos|les|mes|tes|leurs)\b)", r"\1 sont "),
    ),
    "mon": ((rf"\b({_THEY}|qui|ils?) mon (?={_ADVERB}(?:{_DONE}|\w+é\b))", r"\1 m'ont "),),
    "m'on": ((r"\bm'on (?!t\b)", "m'ont "),),
    "on": (
        (rf"\b({_THEY}) on (?={_ADVERB}(?:{_DONE}|\w+é\b|pas|une?\b|déjà))", r"\1 ont "),
        (rf"\bon ta (?={_ADVERB}{_DONE})", "on t'a "),
    ),
    "ont": (
        (
            r"(?:^|(?<=que )|(?<=quand )|(?<=comment )|(?<=où )|(?<=si ))ont (?=(?:peut|peu|va|vas|doit|veut|me|se)\b|[mts]')",
            "on ",
        ),
    ),
    "et": (
        (r"\b(quels?|quelles?) et (?=(?:les?|la|mon|ma|votre|vos|ton|ta)\b|l')", r"\1 est "),
        (rf"\b(il|elle|qui) et (?={_STATE})", r"\1 est "),
    ),
    "é": ((r"\b(il|elle|on|qui|ça|ki|sa) é\b(?! (?:moi|toi|je|j'))", r"\1 est"), (r"\bc'? ?é\b", "c'est")),
    "j'é": ((r"\bj'é\b", "j'ai"),),
    "à": ((r"(?<!-)\b(y|il|on) à\b", r"\1 a"), (rf"(?<!-)\belle à (?=pas\b|une?\b|{_DONE})", "elle a ")),
    "quant": ((r"\bquant (?!à\b|a\b|aux?\b)", "quand "),),
    "comme": ((r"\bcomme (?:même|meme|mm)\b", "quand même"),),
    "qu'en": ((r"\bqu'en (?=(?:je|tu|vous|on|il|elle|même|est-ce)\b)", "quand "),),
    "qu'elle": (
        (
            r"\bqu'elle (?=(?:heures?|formations?|aides?|adresse|âge|documents?|papiers?|démarches?|jours?|bus|ligne)\b)",
            "quelle ",
        ),
    ),
    "peut": ((r"(?<!')\bun peut\b(?!-)", "un peu"), (r"\b(je|tu) peut\b", r"\1 peux")),
    "plu": (
        (
            r"(?<!\bm'a )(?<!\bt'a )(?<!\bma )\bplu (?=(?:de|rien|personne|envie|\d+|besoin|que|aucun|jamais|tard|vite|droit|confiance)\b|d')",
            "plus ",
        ),
        (
            r"(?<!\ba )(?<!'a )(?<!\bma )(?<!\bavait )(?<!\baurait )(?<!\bbeaucoup )(?<!\bbien )(?<!\btrop )(?<!\bpas )\bplu\b",
            "plus",
        ),
    ),
    "pu": (
        (
            r"\b(ai|as|a|avez|ont|g|jai|y|j'ai) pu (?=de\b(?! nouveau)|d'|(?:du|personne|envie|\d+|besoin|droit|confiance)\b|rien\b(?! faire))",
            r"\1 plus ",
        ),
        (
            r"\b(peux|peut|veux|veut|sais|suis|vais|va|est|sert|marche|dors|mange|travaille|faut|aime|vois|fait|fais|supporte|crois) pu\b",
            r"\1 plus",
        ),
    ),
    "tout": ((r"\btout (les|mes|tes|ses|vos|nos|ces|leurs)\b", r"tous \1"),),
    "i": ((r"\bi (?=(?:faut|fo|fau|a|est|va|peut|peu|fait|dit|me|te|se|y)\b|[mtsn]')", "il "),),
    "y": ((r"(?:^|(?<=et )|(?<=que )|(?<=mais ))y (?=(?:faut|fo|fau|peut)\b|m')", "il "),),
    "toi": ((r"\btoi (?=sur (?:la|ma) t[eê]te|pour dormir)", "toit "), (r"\b(un|mon|son) toi\b", r"\1 toit")),
    "dan": ((r"\bdan (?=(?:les?|la|une?|mon|ma|mes|ton|ta|votre|vot|ce|cette|des|rue|kel|quel)\b|l')", "dans "),),
    "ou": (
        (rf"\b{_WHERE_VERBS} ou(?= *(?:$|[?!.]))", r"\1 où"),
        (r"\b(sais|sait|savoir|dire|voir) ou (?=(?:je|vous|on|tu)\b)", r"\1 où "),
        (
            r"\b(sais|sait|savoir|dire|pas|plus|part) ou (?=(?:dormir|aller|alé|allé|trouver|manger|me|se)\b|[ms]')",
            r"\1 où ",
        ),
        (r"^ou (?=(?:je|on|aller|alé|trouver|dormir|dois|faut|habite|est|sont|puis|peut|vous)\b|s')", "où "),
        (r"\bpar ou (?=commencer|passer|je|on|aller)", "par où "),
    ),
}
_COMPILED = {
    word: tuple((re.compile(pattern), replacement) for pattern, replacement in rules) for word, rules in _RULES.items()
}
_WORD = re.compile(r"[\w']+")


def tell_homophones_apart(text: str) -> str:
    """Write the small word that fits its neighbours."""
    words = frozenset(_WORD.findall(text))
    for word, rules in _COMPILED.items():
        if word in words:
            for pattern, replacement in rules:
                text = pattern.sub(replacement, text)
    return text
