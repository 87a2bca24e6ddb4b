"""How young people write the words of dates, one line a word: what is typed, and what is meant."""

from bot.language.date_names import MONTH, SHORT_MONTH, WEEKDAY

_POSSIBLE = r"(?:possible|poss)"

SPELLINGS = (
    # days
    (r"auj(?:our)?d?'?\s?h?ui|aujourd'? hui|aujourdh'?ui|auj|aujd", "aujourd'hui"),
    (r"ajd|ajrd|ojd|ojrd|ojourd'?h?ui|ajourd'?h?ui", "aujourd'hui"),
    (r"2\s?main|2m1|2mn|de ?m1|dem|demin|demein|deumain|dmain|dm1|dmin|dmn", "demain"),
    (r"(?:apres?|ap|apr)[ -]?demain|sur ?lendemain", "apres-demain"),
    (r"lndi|lundis", "lundi"),
    (r"mrdi|mardis", "mardi"),
    (r"jedi|geudi|jeud|jeudis", "jeudi"),
    (r"(?<=le )(mercredi|vendredi|samedi|dimanche)s", r"\1"),
    (r"week[ -]?ends?|wk[ -]?ends?|wk|w[-.]e\.?|wkd|(?<=[cl]e )we|(?<=du )we|(?<=les )we|we(?= pro)", "week-end"),
    (r"sem|semaines?|smaine|semain|semane|semene|smn|semn|smene", "semaine"),
    (r"(?:la )?veille de noel", "le 24 decembre"),
    # parts of the day
    (r"l?(?:apres?|aprs|ap)[ -]?(?:midi|midis|m1di|mid|mdi|m1)|apr?emi?di|l?aprems?|aprm|apm|aprem'", "aprem"),
    (r"mat1|mat'|matinees?|matins|mattin|matain|(?<=du )mat|(?<=ce )mat|(?<=\dh )mat", "matin"),
    (r"soirees?|soirs|swar|soar|soire", "soir"),
    (r"m1di|midis|mididi", "midi"),
    (r"(?:cet?|7|st|c'?t) (?=aprem)", "cet "),
    (r"c (?=soir|matin)|s (?=soir)|se (?=soir|matin)", "ce "),
    # hours
    (r"(?:diz|dis)(?= ?(?:h|heures?))", "10"),
    (r"h?uit(?= ?(?:h|heures?))", "8"),
    (r"deu(?= ?(?:h|heures?))", "2"),
    (r"troi(?= ?(?:h|heures?))", "3"),
    (r"neu[vf]?[ '-]?h?eures?", "9h"),
    (r"di[zs]h?eures?", "10h"),
    (r"on[zs]h?eures?", "11h"),
    (r"dou[zs]h?eures?", "12h"),
    (r"(?<=et )(?:kart|quar|cart)|(?<=le )(?:kart|quar)", "quart"),
    (r"moin(?= (?:le|un|\d))", "moins"),
    # limits
    (r"semaine apres(?= ?(?:$|[,.!?;]))", "semaine prochaine"),
    (r"ds|dan", "dans"),
    (r"d ?ici(?: a)?|d'ici (?:a )?|dissi", "d'ici "),
    (r"(?:a ?)?partir (?:de|du|d'(?=\w))|apd", "a partir de"),
    (r"(?:ap|apr|apre|aps)\.?(?= \d)", "apres"),
    (r"avt|av\.?(?= \d)", "avant"),
    (r"dapres", "d'apres"),
    (r"jus(?:qu|k)'? ?(?:a|au|aux|o|en)|jusk'?a|jsk a", "jusqu'a"),
    (r"aux? (?:alentours?|environs?) d[eu']\s?|autour d[eu]|environ|a peu pres|grosso modo|ver", "vers"),
    (rf"(?:le )?(?:plus|\+) (?:tot|vite|rapidement|rapide) {_POSSIBLE}|aussi tot que possible|asp", "asap"),
    (rf"(?:au|le) (?:plus|\+) (?:vite|tot)|d(?:e|a)s que (?:\w+ )?(?:{_POSSIBLE}|dispo\w*|pouvez|peux)", "asap"),
    # the words around
    (r"rdvs?|rendez[ -]?vous|rende ?vous|rendevou", "rdv"),
    (r"j(?:e |')?(?:suis|sui)|ch?ui?s?|suis", "suis"),
    (r"(?:j(?:e |')? ?)?peu[xt]?(?! importe)", "peux"),
    (r"pa(?= )", "pas"),
    (r"j(finis|bosse|travaill\w*|taff\w*|sors|commence|termine|veux|voudrai\w*|prefer\w*)", r"je \1"),
    (r"g(?!')|j(?:'| )?ai|jai", "j'ai"),
    (r"c'?(?:est|es|t)|c est|c(?!')|s'est", "c'est"),
)

UNITS = (
    (rf"\b({WEEKDAY})(?=\d)", r"\1 "),
    (r"\ba(?=\d{1,2} ?(?:h|heures?)\b|\d{1,2}h\d)", "a "),
    (r"(?:1|une?)? ?demi(?:e)?[ -]?h(?:eure)?\b", " 30 min"),
    (r"(?:1|une?) quart d'heure|(?<=dans )1/4 d'heure|1/4h", " 15 min"),
    (r"(?:3|trois) quarts d'heure|3/4 d'heure", " 45 min"),
    (r"(\d) ?(?:h|hr|heur|hre|heure|eure|heurre)s?(?= |$|[^\w'])", r"\1h"),
    (rf"(\d) ?h ?([0-5]\d)\b(?! ?(?:h|jours?|/|{MONTH}|{SHORT_MONTH}))|(\d)h(\d)\b", r"\1\3h\2\4"),
    (r"\b(20\d\d)-([01]?\d)-([0-3]?\d)\b", r"\3/\2/\1"),
    (r"(\d) ?(?:j|jr|jrs|jour)s?\b(?!')", r"\1 jours"),
    (r"(\d) ?(?:min|mn|minute|minut)s?\b", r"\1 min"),
    (r"(\d) ?(?:sem|smn|semaine)s?\b", r"\1 semaine"),
    (r"(\d) ?moi?s?\b", r"\1 mois"),
)
