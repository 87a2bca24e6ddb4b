"""What looks like a date and is none: ages, addresses, telephones, durations, greetings, things of the past."""

import re

from bot.language.date_names import MONTH, WEEKDAY

# A cut leaves a bar, so that the words on either side are never read as one expression.
CUT = " | "

_DATE_TOKEN = (
    rf"(?:l'|d'|le|la|les|ce|cet|cette|du|de|des|en|a|{WEEKDAY}|{MONTH}|\d[\dh/.:-]*|er|debut|fin|mi-?|matin|aprem|soir|"
    r"midi|an|ans|annees?|mois|semaines?|jours?|heures?|h|min|week-end|dernier|derniere|passe|passee|rentree|ete|hiver|"
    r"noel|hier|longtemps|plus|moins|environ|presque|quelques|un|une|deux|trois|premier|vacances)"
)
_SOME_DATE = rf"(?:{_DATE_TOKEN}(?![\w'])\s*|l'|d')+"
_STREET = (
    r"(?:rue|avenue|av|bd|boulevard|place|allees?|chemin|impasse|route|square|cours|quai|residence|rdp|esplanade|"
    r"lycee|college|ecole|cite|batiment|bat|appt?|appartement|etage|porte|arret|bus|ligne|rer|metro|salle|bureau|chambre)"
)
_STREET_NAME = r"(?: ?(?!(?:et|je|j'ai|suis|dispo|pour|rdv|mais|peux|on)\b)[\w'-]+){0,5}"
_PAST = (
    r"(?:appele|rappele|telephone|eu|vu|rate|loupe|manque|oublie|recu|fait|passe|venu|alle|essaye|ecrit|envoye|perdu|"
    r"arrete|fini|commence|demissionne|rencontre|signe|quitte|vire|attendu|parle|dit|bosse|travaille|dormi|ete|demande|"
    r"depose|postule|inscrit)(?:e|s|es)?"
)
_HAVE = (
    r"(?:j'ai|j'avais|j'etais|suis|on a|(?:personne )?m'a|m'ont|m'avez|m'as|il a|elle a|ils ont|vous avez|tu as|t'as|"
    r"etait|avait)"
)

_VERB = rf"{_HAVE} (?:pas |deja |bien )?{_PAST}"
_RELATED = r"(?:du|de|des|de la|d')"
_VEHICLE = r"(?:route|trajet|bus|train|transports?|voiture|rer|metro|marche|cours|sport|conduite|travail|boulot|stage)"
_THINGS = r"(?:fois|enfants?|personnes?|gosses|freres?|soeurs?|ects|points|km|places?|pieces?|metres)"
_WISHED = r"(?:journee|aprem|soir|week-end|semaine|annee|noel|fetes?|matin|vacances|dimanche|lundi|nuit)"
_SPELL = r"(?:semaine|mois|annee|an|week-end|ete|fois|nuit)"
_TIMES = r"(?:jours?|semaines?|mois|ans?|matins?|soirs?|week-ends?|heures?|fois)"
_NOT_RELATIVE = r"(?<!dans )(?<!ici )(?<!sous )"

# "au lieu de jeudi 14h" names the time that is given up.
_GIVEN_UP = (rf"\b(?:au lieu|a la place) d[eu'] ?{_SOME_DATE}",)
_CONTACT = (
    r"\S+@\S+|https?://\S+",
    r"(?:\+33 ?|\b0)[1-9](?:[ .-]?\d{2}){4}\b|\d{5,}|\b\d{2} \d{3}\b",
    r"\b(?:appel\w*|fai\w+|compos\w+|telephon\w+) (?:au |le )(?:1[578]|11[0-9]|39\d\d|116)\b",
    rf"\b\d{{1,4}},? ?(?:bis |ter )?{_STREET}\b{_STREET_NAME}|\b{_STREET} (?:numero |n )?\d{{1,3}}(?:er)?\b(?! ?h)",
    rf"\b(?:rue|avenue|boulevard|place|square|allee|stade|gymnase) {_RELATED} ?{_STREET_NAME}|\brue\b{_STREET_NAME}",
)
_PERSON = (
    r"\b(?:entre |de )?\d{1,2} ?(?:et|a|-|/) ?\d{1,2} ?ans?\b|\b\d{1,2} ?(?:ans?|piges|balais)\b",
    r"\bj'ai (?:eu )?\d{1,2}\b(?! ?h\b|h|:)",
    rf"\bne(?:e|s)? (?:le|en|au)? ?{_SOME_DATE}|\bdate de naissance.*|\bage de \d+",
)
_COUNTS = (
    r"\d+(?:[/.-]\d+){3,}[/.-]?",
    r"\b24 ?h? ?/ ?(?:24 ?h?|7 ?j?)|\b7 ?(?:j|jours)? ?/ ?7 ?(?:j|jours)?",
    rf"{_NOT_RELATIVE}\b(?:2[5-9]|[3-9]\d)h\d{{0,2}}\b|\b\d+h ?(?:/ ?)?(?:semaine|sem|hebdo)\w*",
    rf"\d+(?:[.,]\d+)? ?(?:euros?|balles|eur|%)|\b\d+(?:[/-]\d+)? {_THINGS}\b|\b\d+/20\b",
    r"\b(?:bac|bts|niveau|niv|cap|option|choix|reponse|numero|num|n) ?\+? ?\d+\b",
)
_LENGTHS = (
    rf"\b(?:depuis|ca fait|cela fait|il y a|ya|y a|pendant|durant|au bout de|du temps de)\b (?:que )?(?:{_SOME_DATE})?",
    r"\b\d+(?:h\d*| jours| semaine| mois| min)? ?(?:/|par|chaque) ?(?:jours?|semaines?|mois|an)\b",
    r"\b\d+h\d* (?:d'(?!aprem|ici)\w+|aller|retour)\b|\bhabite a \d+h\d*",
    r"\b(?:dormi|attendu|marche|patiente|roule|perdu|passe) \d+h\d*",
    rf"\b\d+h\d* (?:de |en |d'){_VEHICLE}\b|\bdur\w+ (?:\w+ )?\d+ ?(?:h\d*|min|jours|mois|semaine)",
    r"\bretard d[e'] ?\d+ ?(?:h\d*|min)|\b\d+h\d* (?:plus tard|apres(?= *(?:$|[,.!?;|]))|plus tot|de retard)\b",
    r"\b(?:cdd|cdi|stage|contrat|mission|formation|interim) d[e'] ?\d+ \w+",
    r"\b\d+ (?:mois|semaine|jours) (?:de|d'|chez|au|en)\b",
)
_BYGONE = (
    rf"\bc'etait (?:le |ce )?{WEEKDAY}\b|\bderniere? (?:matin|soir|nuit)\b|\bdu matin au soir\b",
    r"\b(?:avant[ -])?hier(?: (?:matin|aprem|soir|midi))?\b|\bla veille\b|\bl'autre (?:jour|fois)\b",
    rf"\b(?:le |la |l'|en )?(?:{WEEKDAY}|{MONTH}|{_SPELL}) (?:derni\w+|pass\w+|d'avant|precedente?)\b",
    rf"\b(?:le |ce |cet |cette )?(?:{WEEKDAY}|matin|midi|aprem|soir)(?: matin| aprem| soir)?,? {_VERB}\b",
    rf"\b{_VERB}(?: (?:un |mon |le |au |a la |en )?\w+)?(?: (?:le|de|du|ce))? {WEEKDAY}\b",
    rf"\b{_VERB} (?:mon |le |un |notre )?(?:rdv |entretien )?(?:de |du )?(?:ce matin|ce midi)",
    rf"\b{_VERB}(?: [\w']+){{0,5}}? (?:en|au mois de|debut|fin|courant) (?:{MONTH}|20\d\d)\b",
)
_VAGUE = (
    # Duckling takes meals for hours
    r"\b(?:petit )?(?:dejeuner|dej|diner|gouter|souper)\b",
    r"(?<!fin de )(?<!debut de )(?<!fin de la )\b(?:toute |dans |en |pour )*(?:la )?journee\b",
    rf"\b(?:bon(?:ne)?s?|joyeux|excellent\w*|tres bonne?) (?:debut de |fin de )?{_WISHED}\b|\bbonsoir\b",
    r"\ba (?:tout a l'heure|tte|toute?|plus tard|plus)\b|\btout a l'heure\b|\ben ce moment\b|\bactuellement\b",
    r"(?<!ou )(?<!et )(?<!pas )(?<!au )\bplus tard\b(?! que)",
    rf"\b(?:tous les|toutes les|chaque|certains|plusieurs|combien de|quelques|par) (?:\d+ )?{_TIMES}\b",
    rf"\b(?:une|la) fois\b|{_NOT_RELATIVE}\b(?:1|un|une) (?:jour|semaine|mois|annee|fois)\b(?! prochain)",
    # the zones of the school holidays are not known here
    r"\b(?:la |les |aux |des )?vacances(?: (?:scolaires|de la toussaint|de \w+))?\b|\bla rentree\b|\bsemaine des\b",
    r"(?<!cet )(?<!l')(?<!en )\bete\b",
)
# "Je vous redis ça demain" promises news, "il est 10h" tells the time: neither asks for anything.
_TELL = (
    r"(?:redis|redit|(?:r|re)?appell?e?|recontacte\w*|(?:re)?ecris|dis (?:ca|quoi)|tiens au courant|envoie [\w ]{2,12})"
)
_NEWS_DAY = rf"(?:(?:apres-)?demain|{_SOME_DATE})"
_LATER_NEWS = (
    rf"(?:\bj?(?:vous|te)|\bt'|\bon) {_TELL}(?: (?:ca|tout ca|la reponse))? {_NEWS_DAY}",
    rf"\breviens vers vous {_NEWS_DAY}|\b(?:demande|parle) a (?:mon|ma|mes) \w+ {_NEWS_DAY}",
    r"\bil est (?:deja |bientot )?\d{1,2}h\d{0,2}\b(?: (?:du (?:matin|soir)|de l'aprem))?",
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (*_CONTACT, *_GIVEN_UP, *_COUNTS, *_PERSON, *_LENGTHS, *_BYGONE, *_LATER_NEWS, *_VAGUE)
)
_PARTING = r"(?:merci|ok|bye|ciao|salut|alors|parfait|super|d'accord|bah|donc)"
_FAREWELL = re.compile(rf"(?:^|\b{_PARTING}\b.*?)\ba (?:demain|{WEEKDAY}|bientot)(?: alors| prochain)?\s*[!.]*$")


def without_noise(words: str, *, asked: bool) -> str:
    """The words that may speak of an appointment's day or hour."""
    if not asked:
        words = _FAREWELL.sub(CUT, words)
    for pattern in _PATTERNS:
        words = pattern.sub(CUT, words)
    return words
