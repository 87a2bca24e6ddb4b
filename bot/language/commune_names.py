"""The ways in which towns are called: official names, short names, and names that several towns share."""

from bot.language.communes import COMMUNES
from bot.language.folding import fold

_SHORT_NAMES = {
    "Annet-sur-Marne": "annet",
    "Aulnay-sous-Bois": "aulnay",
    "Bailly-Romainvilliers": "bailly, bailly romain, romainvilliers, bailly romainvillier",
    "Bray-sur-Seine": "bray",
    "Brie-Comte-Robert": "brie comte, bcr, brie co",
    "Brou-sur-Chantereine": "brou, brou sur chante, brou chantereine",
    "Bry-sur-Marne": "bry",
    "Bussy-Saint-Georges": "bussy, bussi, bsg, bussy saint g, bussy sg, bussy georges, bussy village",
    "Bussy-Saint-Martin": "bussy martin",
    "Champigny-sur-Marne": "champigny",
    "Champs-sur-Marne": "champs, champ sur marne, champs marne, champs s marne, champ marne, champs sur m",
    "Chanteloup-en-Brie": "chanteloup",
    "Chelles": "chel, chelle, chelles gournay",
    "Chennevières-sur-Marne": "chennevieres, chenneviere",
    "Chessy": "chessy tgv",
    "Clichy-sous-Bois": "clichy sous b",
    "Claye-Souilly": "claye, souilly",
    "Combs-la-Ville": "combs",
    "Conches-sur-Gondoire": "conches",
    "Coulommiers": "coulo",
    "Couilly-Pont-aux-Dames": "couilly",
    "Croissy-Beaubourg": "croissy, beaubourg",
    "Crécy-la-Chapelle": "crecy",
    "Dammarie-les-Lys": "dammarie",
    "Dammartin-en-Goële": "dammartin",
    "Donnemarie-Dontilly": "donnemarie",
    "Émerainville": "emerain, emrainville, emerainville pontault",
    "Évry-Courcouronnes": "evry",
    "Ferrières-en-Brie": "ferrieres, ferriere, ferriere en brie",
    "Fresnes-sur-Marne": "fresnes sur marne",
    "Gournay-sur-Marne": "gournay",
    "Gretz-Armainvilliers": "gretz, armainvilliers",
    "Ivry-sur-Seine": "ivry",
    "La Queue-en-Brie": "la queue en b, queue en brie",
    "Lagny-sur-Marne": "lagny, lagny thorigny, lagny marne, lagny s marne, lagny sur m",
    "Le Mée-sur-Seine": "le mee",
    "Le Perreux-sur-Marne": "le perreux, perreux",
    "Le Plessis-Trévise": "le plessis, plessis trevise, plessis",
    "Le Raincy": "raincy",
    "Les Pavillons-sous-Bois": "les pavillons, pavillons sous bois",
    "Livry-Gargan": "livry",
    "Lieusaint": "lieu saint",
    "Lizy-sur-Ourcq": "lizy",
    "Magny-le-Hongre": "magny, magny le hongr, magny hongre",
    "Mareuil-lès-Meaux": "mareuil",
    "Mitry-Mory": "mitry, mitry claye",
    "Moissy-Cramayel": "moissy, cramayel",
    "Montereau-Fault-Yonne": "montereau",
    "Montévrain": "montevrin, montev, monte vrain",
    "Moret-Loing-et-Orvanne": "moret, moret sur loing",
    "Nanteuil-lès-Meaux": "nanteuil",
    "Nogent-sur-Marne": "nogent",
    "Noisy-le-Grand": "noisy le gd, noisy grand, nlg, noisy champs, mont d'est",
    "Ormesson-sur-Marne": "ormesson",
    "Ozoir-la-Ferrière": "ozoir, ozoire, ozoir la f",
    "Pontault-Combault": "pontault, combault, pontault combo, ponto, ponto combo, pontaut",
    "Quincy-Voisins": "quincy",
    "Roissy-en-Brie": "roissy en b, roissy brie, roissy eb, roissy 77",
    "Roissy-en-France": "roissy cdg, roissy charles de gaulle",
    "Rosny-sous-Bois": "rosny",
    "Rozay-en-Brie": "rozay",
    "Saint-Fargeau-Ponthierry": "saint fargeau, ponthierry",
    "Saint-Maur-des-Fossés": "saint maur",
    "Saint-Thibault-des-Vignes": "saint thibault, saint thib, saint thibaut, saint thibaud, saint tibo, saint thibo, thibault des vignes",
    "Savigny-le-Temple": "savigny",
    "Sucy-en-Brie": "sucy",
    "Thorigny-sur-Marne": "thorigny, thorigni",
    "Tournan-en-Brie": "tournan",
    "Tremblay-en-France": "tremblay",
    "Vaires-sur-Marne": "vaires, vaire, vaires torcy, vaire sur marne",
    "Vaux-le-Pénil": "vaux",
    "Villeparisis": "villepa",
    "Villevaudé": "villevaude",
    "Vitry-sur-Seine": "vitry",
    "Villiers-sur-Marne": "villiers, villier",
}

# As a telephone writes down what it hears, in words that mean something else on their own.
_DICTATED = {
    "Bailly-Romainvilliers": "bailly romain villiers, bailli romain villiers",
    "Brie-Comte-Robert": "brie compte robert, brie conte robert",
    "Bry-sur-Marne": "brie sur marne",
    "Champs-sur-Marne": "chant sur marne, chants sur marne, camp sur marne, camps sur marne",
    "Gouvernes": "gouverne",
    "Lagny-sur-Marne": "la nie sur marne",
    "Noisiel": "noisy elle, noisi elle, noisi el, noisy el",
    "Vaires-sur-Marne": "vers sur marne, vert sur marne, verre sur marne, ver sur marne, vair sur marne",
}

SHARED_NAMES: dict[str, tuple[str, ...]] = {
    "noisy": ("Noisy-le-Grand", "Noisiel", "Noisy-le-Sec"),
    "roissy": ("Roissy-en-Brie", "Roissy-en-France"),
    "villeneuve": ("Villeneuve-le-Comte", "Villeneuve-Saint-Denis", "Villeneuve-Saint-Georges"),
    "la ferte": ("La Ferté-sous-Jouarre", "La Ferté-Gaucher"),
    "fontenay": ("Fontenay-Trésigny", "Fontenay-sous-Bois"),
    "val d'europe": ("Serris", "Chessy", "Montévrain", "Bailly-Romainvilliers", "Magny-le-Hongre"),
    "val europe": ("Serris", "Chessy", "Montévrain", "Bailly-Romainvilliers", "Magny-le-Hongre"),
    "valdeurope": ("Serris", "Chessy", "Montévrain", "Bailly-Romainvilliers", "Magny-le-Hongre"),
    "neuilly": ("Neuilly-sur-Marne", "Neuilly-Plaisance"),
    "clichy": ("Clichy-sous-Bois",),
    "boissy": ("Boissy-Saint-Léger", "Boissy-le-Châtel"),
    "saint germain": ("Saint-Germain-sur-Morin",),
    "conde": ("Condé-Sainte-Libiaire",),
    "nanteuil": ("Nanteuil-lès-Meaux",),
    "marolles": ("Marolles-en-Brie",),
    "fresnes": ("Fresnes-sur-Marne",),
    "varennes": ("Varennes-sur-Seine",),
}

# Everyday words and words inside other names: these are towns only where a place is being told.
_NEEDS_A_PLACE_WORD = frozenset(
    [
        "annet",
        "avon",
        "beaubourg",
        "bray",
        "brou",
        "bry",
        "champs",
        "cesson",
        "chel",
        "combs",
        "conches",
        "conde",
        "gouverne",
        "moret",
        "nandy",
        "nogent",
        "plessis",
        "servon",
        "stains",
        "vaire",
        "vaux",
        "villier",
        "villiers",
        "voulx",
        "bcr",
        "livry",
        "claye",
        "saint-denis",
        "la-rochette",
        "le-pin",
        "le-plessis",
        "les-lilas",
        "les-pavillons",
        "saint-germain",
        "saint-mard",
        "champ-marne",
        "brie-co",
        "saint-maur",
    ]
)


_LONG_FORMS = {"st": "saint", "ste": "sainte"}


def name_key(name: str) -> str:
    """A town's name as it is compared: no case, accents, hyphens nor apostrophes, «saint» in full."""
    words = fold(name).replace("-", " ").replace("'", " ").replace("/", " sur ").split()
    return " ".join(_LONG_FORMS.get(word, word) for word in words)


def _by_key(names: dict[str, str]) -> dict[str, str]:
    return {name_key(form): name for name, forms in names.items() for form in forms.split(", ")}


WRITTEN_NAMES: dict[str, str] = _by_key(_SHORT_NAMES) | {name_key(name): name for name in COMMUNES}
KNOWN_NAMES: dict[str, str] = _by_key(_DICTATED) | WRITTEN_NAMES
PLACE_WORD_KEYS: frozenset[str] = frozenset(name_key(name) for name in _NEEDS_A_PLACE_WORD)
SHARED_KEYS: dict[str, tuple[str, ...]] = {name_key(name): towns for name, towns in SHARED_NAMES.items()}
