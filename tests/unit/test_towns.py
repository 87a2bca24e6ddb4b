"""Home towns as they are written, from the list of the Mission Locale's territory and around."""

import pytest

from bot.language.communes import COMMUNES, POST_CODES
from bot.language.towns import find_commune

SURE = [
    ("j'habite à Torcy", "Torcy"),
    ("Torcyyy", "Torcy"),
    ("g 19 an chui de torcy", "Torcy"),
    ("jhabite bussy", "Bussy-Saint-Georges"),
    ("Bussy St Georges", "Bussy-Saint-Georges"),
    ("bussy saint george", "Bussy-Saint-Georges"),
    ("bussy st martin", "Bussy-Saint-Martin"),
    ("je suis sur pontault", "Pontault-Combault"),
    ("pontault combo", "Pontault-Combault"),
    ("ponteau combault", "Pontault-Combault"),
    ("j'habite à champs", "Champs-sur-Marne"),
    ("champs sur marne", "Champs-sur-Marne"),
    ("champ sur marne", "Champs-sur-Marne"),
    ("roissy en b", "Roissy-en-Brie"),
    ("roissy en brie", "Roissy-en-Brie"),
    ("st thibault", "Saint-Thibault-des-Vignes"),
    ("j'habite saint thib", "Saint-Thibault-des-Vignes"),
    ("lagny", "Lagny-sur-Marne"),
    ("lagny/marne", "Lagny-sur-Marne"),
    ("je vis à lagni", "Lagny-sur-Marne"),
    ("noisiel", "Noisiel"),
    ("j'habite a noisiele", "Noisiel"),
    ("lognes", "Lognes"),
    ("je vis a logne", "Lognes"),
    ("chelles", "Chelles"),
    ("j habite a chel", "Chelles"),
    ("jsuis de chelle", "Chelles"),
    ("emerainville", "Émerainville"),
    ("émerinville", "Émerainville"),
    ("Croissy Beaubourg", "Croissy-Beaubourg"),
    ("collegien", "Collégien"),
    ("vaires", "Vaires-sur-Marne"),
    ("vaire sur marne", "Vaires-sur-Marne"),
    ("brou sur chantereine", "Brou-sur-Chantereine"),
    ("courtry", "Courtry"),
    ("villevaudé", "Villevaudé"),
    ("j'habite au pin dans le 77", "Le Pin"),
    ("montevrain", "Montévrain"),
    ("serris val d'europe", "Serris"),
    ("chessy", "Chessy"),
    ("esbly", "Esbly"),
    ("j'habite à esblie", "Esbly"),
    ("magny le hongre", "Magny-le-Hongre"),
    ("bailly romainvillier", "Bailly-Romainvilliers"),
    ("coupvray", "Coupvray"),
    ("thorigny", "Thorigny-sur-Marne"),
    ("ferrières", "Ferrières-en-Brie"),
    ("je suis à meaux", "Meaux"),
    ("melun", "Melun"),
    ("ozoir", "Ozoir-la-Ferrière"),
    ("noisy le grand", "Noisy-le-Grand"),
    ("noisy le gd", "Noisy-le-Grand"),
    ("villeparisi", "Villeparisis"),
    ("coulomier", "Coulommiers"),
    ("montfermeil", "Montfermeil"),
    ("paris 13e", "Paris"),
    ("je viens de Gagny", "Gagny"),
    ("vous prenez les gens de pontault ?", "Pontault-Combault"),
    ("77200", "Torcy"),
    ("j'habite dans le 77500", "Chelles"),
    ("77680", "Roissy-en-Brie"),
    ("la mission locale de torcy c'est loin ? j'habite chelles", "Chelles"),
    ("j'habite à Torcy, à côté de la mission locale", "Torcy"),
    ("je bosse à paris mais j'habite à vaires", "Vaires-sur-Marne"),
    ("j'habite rue de Paris à Noisiel", "Noisiel"),
    ("je suis né à meaux et je vis à lognes", "Lognes"),
    ("J'HABITE EMERAINVILLE", "Émerainville"),
    ("mon fils 17 ans roissy-en-brie", "Roissy-en-Brie"),
    ("st germain sur morin", "Saint-Germain-sur-Morin"),
    ("villeneuve le comte", "Villeneuve-le-Comte"),
    ("la ferté sous jouarre", "La Ferté-sous-Jouarre"),
]

UNSURE = [
    ("j'habite à noisy", "Noisy-le-Grand", "Noisiel"),
    ("roissy", "Roissy-en-Brie", "Roissy-en-France"),
    ("villeneuve", "Villeneuve-le-Comte", "Villeneuve-Saint-Denis"),
    ("j'habite la ferté", "La Ferté-sous-Jouarre", "La Ferté-Gaucher"),
    ("val d'europe", "Serris", "Chessy"),
    ("je vis à fontenay", "Fontenay-Trésigny", "Fontenay-sous-Bois"),
]

NOT_HOME = [
    "la mission locale de Torcy est ouverte ?",
    "je suis suivi à l'agence de Torcy",
    "rdv à la ML de torcy",
    "vous êtes bien à torcy ?",
    "champs d'action",
    "le pin est un arbre",
    "je veux travailler dans les champs",
    "j'habite chez ma mère",
    "je suis à la rue",
    "je suis à bout",
    "c'est mieux comme ça",
    "je suis en première",
    "quelles sont les conditions",
    "nous avons rdv",
    "au mois de mars",
    "rue de Paris",
    "je parie que non",
    "j'ai un cours demain",
    "je fais de la série",
    "77400",
    "0677200123",
    "77200 euros",
    "j'en ai marre de la vallée",
    "une province lointaine",
    "je vais à la mairie",
    "t'es une machine ?",
]

ASKED = [
    ("champs", "Champs-sur-Marne"),
    ("le pin", "Le Pin"),
    ("brou", "Brou-sur-Chantereine"),
    ("à la mission locale de torcy", "Torcy"),
    ("trocy", "Torcy"),
    ("torcie", "Torcy"),
    ("cheles", "Chelles"),
    ("esbli", "Esbly"),
    ("c'est à torcy", "Torcy"),
    ("bah avon", "Avon"),
    ("sérris", "Serris"),
    ("lony", None),
    ("je sais pas", None),
    ("chez mes parents", None),
    ("loin", None),
    ("oui", None),
]


# Rows written after the code, to see what it does with messages it was not made for.
MORE = [
    ("j'habite à bussy st georges à coté du rer", "Bussy-Saint-Georges"),
    ("Bonjour je suis de Vaires sur Marne", "Vaires-sur-Marne"),
    ("g 18 ans et jhabite à tolcy", "Torcy"),
    ("19 ans lognes", "Lognes"),
    ("je vi a noisielle", "Noisiel"),
    ("on habite brou", "Brou-sur-Chantereine"),
    ("mes parents habitent à Serris", "Serris"),
    ("emmerainville", "Émerainville"),
    ("pontault-combaut", "Pontault-Combault"),
    ("pontaul combault", "Pontault-Combault"),
    ("roissy-en-bri", "Roissy-en-Brie"),
    ("Chessy Disney", "Chessy"),
    ("montevrin", "Montévrain"),
    ("thorigny sur marn", "Thorigny-sur-Marne"),
    ("st thibaut des vignes", "Saint-Thibault-des-Vignes"),
    ("saint thibault", "Saint-Thibault-des-Vignes"),
    ("je loge à Collégien chez ma soeur", "Collégien"),
    ("conches sur gondoir", "Conches-sur-Gondoire"),
    ("gouvernes", "Gouvernes"),
    ("carnetin", "Carnetin"),
    ("chalifert", "Chalifert"),
    ("jabline", "Jablines"),
    ("lesches", "Lesches"),
    ("fresnes sur marne", "Fresnes-sur-Marne"),
    ("villevaude", "Villevaudé"),
    ("vilvaudé", "Villevaudé"),
    ("le pin 77", None),
    ("le pin villevaudé", "Villevaudé"),
    ("magni le hongre", "Magny-le-Hongre"),
    ("bailli romainvilliers", "Bailly-Romainvilliers"),
    ("esblie je crois c pas loin de meaux", "Esbly"),
    ("je suis pas de torcy je suis de meaux", "Meaux"),
    ("moi j'suis sur paris 18ème", "Paris"),
    ("paname", None),
    ("j'habite le 93 à gagny", "Gagny"),
    ("gagny (93)", "Gagny"),
    ("neuilly plaisance", "Neuilly-Plaisance"),
    ("j'habite villier sur marne", "Villiers-sur-Marne"),
    ("le plessis trevise", "Le Plessis-Trévise"),
    ("crecy la chapelle", "Crécy-la-Chapelle"),
    ("mouroux", "Mouroux"),
    ("lizy sur ourcq", "Lizy-sur-Ourcq"),
    ("dammartin en goele", "Dammartin-en-Goële"),
    ("combs la ville", "Combs-la-Ville"),
    ("moissy cramayelle", "Moissy-Cramayel"),
    ("lieu saint", "Lieusaint"),
    ("lesigny", "Lésigny"),
    ("pontcarré", "Pontcarré"),
    ("nangis", "Nangis"),
    ("melun", "Melun"),
    ("nemour", "Nemours"),
    ("j'habite à avon", "Avon"),
    ("trilport", "Trilport"),
    ("couilly pont aux dames", "Couilly-Pont-aux-Dames"),
    ("quinsy voisin", "Quincy-Voisins"),
    ("livry gargan", "Livry-Gargan"),
    ("clichy sous bois", "Clichy-sous-Bois"),
    ("je vis à Clichy-sous-bois et je bosse à Chelles", "Clichy-sous-Bois"),
    ("formation à Meaux, je suis de Chelles", "Chelles"),
    ("je suis au lycée Jean Moulin de Torcy, j'habite Lognes", "Lognes"),
    ("mon adresse : 3 rue de Meaux 77400 Lagny", "Lagny-sur-Marne"),
    ("12 avenue de la république 77200 Torcy", "Torcy"),
    ("12 rue de Paris 77500 Chelles", "Chelles"),
    ("il est de Noisiel", "Noisiel"),
    ("mon fils vit à torcy avec moi", "Torcy"),
    ("la ML de Torcy elle est où", None),
    ("mission locale torcy", None),
    ("je peux venir à Torcy quand ?", None),
    ("je dois aller à torcy demain pour le rdv", None),
    ("conseillère de torcy", None),
    ("je travaille au champ", None),
    ("chantier", None),
    ("je suis serein", None),
    ("j'aime la série", None),
    ("j'ai froid dans la rue", None),
    ("je rentre du boulot", None),
    ("c'est quoi le nom", None),
    ("j'ai eu une mention", None),
    ("j'habite à la campagne", None),
    ("je dors dans ma voiture", None),
    ("je veux être coiffeuse", None),
    ("pas loin d'ici", None),
    ("une place en foyer", None),
    ("marne la vallée", None),
    ("seine et marne", None),
    ("val d'oise", None),
    ("tour eiffel", None),
    ("un avion", None),
    ("je m'appelle Chelsea", None),
    ("je m'appelle Provence", None),
    ("moi c'est Avril", None),
    ("prends soin de toi", None),
    ("l'avenue de Meaux est fermée", None),
    ("les torchons", None),
    ("paris sportifs j'ai tout perdu", None),
    ("jsuis né a chelles et j'habite a chelles", "Chelles"),
    ("résidant à Bussy", "Bussy-Saint-Georges"),
    ("jcrèche à torcy", "Torcy"),
    ("habitante de Lognes", "Lognes"),
    ("moi noisiel", "Noisiel"),
    ("de pontault", "Pontault-Combault"),
    ("pontot combo", "Pontault-Combault"),
    ("serisse", None),
    ("sérrys", "Serris"),
    ("la ville de chelles", "Chelles"),
    ("chez ma soeur a emerainville", "Émerainville"),
    ("vers meaux", "Meaux"),
    ("à côté de melun", "Melun"),
    ("j'habite un petit village, jossigny", "Jossigny"),
    ("saint-thibault-des-vigne", "Saint-Thibault-des-Vignes"),
    ("bussy-saint-george", "Bussy-Saint-Georges"),
    ("a rosny sous bois", "Rosny-sous-Bois"),
    ("coulommier", "Coulommiers"),
    ("croisy beaubourg", "Croissy-Beaubourg"),
    ("colejien", "Collégien"),
    ("coubvray", "Coupvray"),
    ("vairre sur marne", "Vaires-sur-Marne"),
    ("ferrieres en brie", "Ferrières-en-Brie"),
    ("je dors chez des potes à torcy ou à noisiel", "Noisiel"),
    ("je cherche un stage sur torcy", "Torcy"),
    ("venez à torcy", None),
    ("j'arrive à la mission locale de torcy", None),
    ("l'accueil de torcy ferme quand", None),
    ("vous êtes dans torcy centre ?", None),
    ("j'ai mal au dos", None),
    ("je suis sourd", None),
    ("c'est nul ici", None),
    ("vous pouvez m'appeler", None),
    ("je suis marié", None),
    ("mon niveau est moyen", None),
    ("on habite avec ma grand mère", None),
    ("je vis au jour le jour", None),
    ("dans la logistique", None),
    ("je veux un logement à chessy", None),
    ("avenue de Lagny", None),
]


@pytest.mark.parametrize(("text", "name"), SURE)
def test_a_town_is_recognised_however_it_is_written(text: str, name: str) -> None:
    found = find_commune(text)

    assert found is not None
    assert (name, True) == (found.name, found.sure)


@pytest.mark.parametrize(("text", "name", "other"), UNSURE)
def test_a_name_that_several_towns_share_is_not_sure(text: str, name: str, other: str) -> None:
    found = find_commune(text)

    assert found is not None
    assert (name, False) == (found.name, found.sure)
    assert other in found.alternatives


@pytest.mark.parametrize(("text", "name"), MORE)
def test_messages_it_was_not_made_for_are_read_as_well(text: str, name: str | None) -> None:
    found = find_commune(text)

    assert name == (found.name if found else None)


@pytest.mark.parametrize("text", NOT_HOME)
def test_common_words_streets_and_the_office_are_no_home_town(text: str) -> None:
    assert find_commune(text) is None


@pytest.mark.parametrize(("text", "name"), ASKED)
def test_after_the_question_a_bare_word_may_be_the_town(text: str, name: str | None) -> None:
    found = find_commune(text, asked=True)

    assert name == (found.name if found else None)


@pytest.mark.parametrize("name", COMMUNES)
def test_every_town_is_found_by_its_official_name(name: str) -> None:
    found = find_commune(f"j'habite à {name}")

    assert found is not None
    assert (name, True) == (found.name, found.sure)


@pytest.mark.parametrize("text", ["je travaille à Chelles", "jbosse a torcy", "ma boîte est à Lognes"])
def test_a_work_place_is_not_a_home(text: str) -> None:
    assert find_commune(text) is None


def test_post_codes_name_known_towns_only() -> None:
    assert set(POST_CODES.values()) <= set(COMMUNES)
