"""The words around a town that tell of a home there, of a wish to live there, or of a birth."""

import re

PREPOSITION = r"(?:a|au|aux|de|d|du|des|en|vers|sur|dans|pour|chez|par|pres de|autour de|cote de|a cote de|du cote de|proche de)(?: la| l| le)?"
ATTACHED = re.compile(rf"\b{PREPOSITION}(?: disney\w*)?$")
ON = re.compile(r"\bsur$")
# Nothing but «à», «moi je suis de», «pas loin de»: the answer to where they live.
ALONE = re.compile(
    r"^(?:(?:bonjour|bonsoir|salut|coucou|wesh|moi|c est|ici|toujours|oui|alors|bah|ben|euh|et|ok|non|pas|tout|dans le|loin|pres|cote|a|de|du|d|des|sur|vers|dans|en|pour|entre|proche|par"
    r"|les|le|la|l|je|j|on|nous|ceux|celle|un|une|mon|ma|plus|\d+|,) ?)*$"
)

# They live, sleep or come from there, or have a roof there.
_FAMILY = r"(?:pere|mere|papa|maman|parents|vieux|daronn?e?s?|soeurs?|freres?|tante|oncle|grand|mamie|papi|cousine?s?|copine?s?|copain|potes?|amie?s?|proches?|famille)"
HOME = re.compile(
    r"\b(?:habite[rs]?|habitent|habitons|habitante?s?|habit[ai]+s?|vis|vit|vivons|vivent|vivre|reside|residante?|residence|residons|loge|logee|hebergee?|relogee?|domiciliee?|domiciliation"
    r"|demeure|demeurant|dors|dort|dormir|squatte|zone|galere|grandi|installee?s?|emmenage|demenager?|je creche|jcreche|creche|reste|serai|suis|loue|locataire|loyer"
    r"|(?:viens|vient|originaire|gars|filles?|jeunes?|mec|gens|sommes|es|restons) (?:de|d|du|sur|a|vers|dans|en|au)|(?:est|sont) (?:a|sur|de|d|dans|vers)(?= *$)"
    r"|(?:suis|est|viens d|vient d|venons d|puis|enfin) arrive[er]?e?|^arrivee?|rentree?|revenue?|retournee?|recommence|tourne en rond|m ennuie|m (?:heberg|log|accueil)\w+"
    r"|commune|ville|code postal|chez (?:moi|nous)|adresse|secteur|quartier|cite|arche guedon|coteaux|luzard"
    r"|maison|appartement|logement|studio|chambre|foyer|fjt|hotel|camping|coloc\w*|squat|famille d accueil"
    r"|sdf|a la rue|dehors|tente|caravane|porche|banc|abribus|seule?|coincee?|bloquee?|paumee?|isolee?|enclavee?|sans \w+|une maman|une mere|un papa|(?:on|nous) (?:est|sommes)|famille de \d+"
    rf"|chez (?:mon|ma|mes|un|une|des|le|la) (?:\w+ )?{_FAMILY}|chez (?:papa|maman|mamie|papi)|avec (?:mon|ma|mes) (?:pere|mere|parents|famille|enfants?|fils|fille|bebe|daronne?)"
    r"|(?:moi c est|m appelle) \w+(?: \w+)? de|depuis|au depart de|venir de|venant de|partant de|(?:voiture|velo|bus|train|pied) (?:de|d))\b"
)
# «J'ai quitté Meaux pour…»
MOVED = re.compile(
    r"\b(?:quitte (?!le\b|la\b|l\b|mon\b|ma\b|mes\b|un)\w+(?: \w+){0,4} pour|(?:parti\w*|demenage\w*) (?:de|d) \w+(?: \w+){0,4} (?:pour|a|vers|sur))$"
)
DWELLS = re.compile(r"\b(?:habit\w*|vis|vit|vivons|loge\w*|hebergee?|resid\w*|dors|dort|domicili\w*|squatte)\b")
# They lived there once.
WAS_HOME = re.compile(
    r"\b(?:habitais|habitait|habitions|vivais|vivait|vivions|logeais|logeait|residais|dormais|etais|etait|etions|restais|ai (?:vecu|loge|reside)"
    r"|(?:quitte|demenage|parti|partie|partir|fui|demenager) (?:de|d)|quitte|venais|venait)(?: (?:a|de|d|sur|dans|en|vers|chez|au|du))*(?: \w+){0,2}$"
)

# They wish to live or lodge there some day.
_DWELL = r"(?:habiter|vivre|loger|resider|demenager|emmenager|(?:m |s )?installe[rz]?|aller(?: vivre| habiter)?|partir|rester|dormir)"
WANT = (
    r"(?:veux|veut|voudrais?|voulais|aimerais?|aimerait|souhait\w*|reves?|revais|rever|envie|compte|projet\w*|pense|prevois|espere|cherche\w*|recherche\w*|trouver?|peux|peut"
    r"|besoin|faut|faudrait|demand\w*|postul\w*)"
)
_STILL = r"(?: (?!je\b|j\b|suis\b|habite|vis\b|payer|garder|perdre|mon\b|ma\b)\w+)"
_LODGING = r"(?:appartement|logement|studio|chambre|logements|studios|chambres|foyers?|fjt|loyers?|coloc\w*|hlm|maison|hebergement|place|residence|t[1-4]|f[1-4]|toit)"
WISHED_HOME = re.compile(
    rf"\b{WANT}{_STILL}{{0,4}} {_DWELL}{_STILL}{{0,4}}$"
    rf"|\b(?:cherch\w+|recherch\w+|trouver|trouve pas|veux|veut|voudrais?|aimerais?|besoin|demande|faut|faudrait|aurai|reve c est|si (?:je|j) (?:trouve|ai|avais)|propos\w+|attends?|visit\w+|y a|combien)(?:{_STILL}|(?: avoir)? (?:mon|ma)){{0,5}} {_LODGING}{_STILL}{{0,4}}$"
)

BORN = re.compile(
    r"\b(?:(?:suis|est|es|sommes|etre|soit|moi) (?:\w+ )?(?:ne|nee|nes)|nee|nees|naissance|naquis|natif|native|accouche\w*|maternite)\b"
    r"|^(?:\w+ )?(?:ne|nee)\b(?! (?:suis|habite|vis|sais|peux))"
)
