"""Of the towns that a message names, the one where the writer lives: not those they go to, come from or dream of."""

import time

import pytest

from bot.language.towns import find_commune

LIVED_IN = [
    # told outright, or with nothing else
    ("sur Torcy", "Torcy"),
    ("de Chelles", "Chelles"),
    ("chui de Brou", "Brou-sur-Chantereine"),
    ("habitant Noisiel", "Noisiel"),
    ("dans le 77 à Esbly", "Esbly"),
    ("Lagny 77400", "Lagny-sur-Marne"),
    ("cherche emploi 19 ans Lognes permis B", "Lognes"),
    ("slt moi c kev de chelles g 20 ans", "Chelles"),
    ("20 ans / chelles / bac pro", "Chelles"),
    # a roof, or none
    ("j'ai mon appart à Bussy", "Bussy-Saint-Georges"),
    ("je suis hébergé au CHRS de Meaux", "Meaux"),
    ("placé en famille d'accueil à Coulommiers", "Coulommiers"),
    ("je dors dans ma voiture à Torcy", "Torcy"),
    ("à la rue à Chelles", "Chelles"),
    ("coincée à Esbly sans voiture", "Esbly"),
    ("mon logement à Chelles est insalubre", "Chelles"),
    ("j'ai trouvé un studio à Vaires", "Vaires-sur-Marne"),
    ("revenu vivre chez mes parents à Claye", "Claye-Souilly"),
    # after something else
    ("je suis né à Paris mais j'habite Chelles", "Chelles"),
    ("né au Mali, arrivé à Torcy en 2022", "Torcy"),
    ("j'ai un entretien à Serris et j'habite à Esbly", "Esbly"),
    ("je cherche un stage j'suis à Noisiel", "Noisiel"),
    ("ma mère habite Meaux mais je suis placé à Lognes", "Lognes"),
    ("j'habite chez ma copine à Serris", "Serris"),
    ("j'ai quitté Meaux pour Torcy", "Torcy"),
    ("avant j'étais à Chelles maintenant Vaires", "Vaires-sur-Marne"),
    ("en train depuis Lagny je viens comment", "Lagny-sur-Marne"),
    ("chessy val d'europe, j'y vis", "Chessy"),
    ("j'habite bailly val d'europe", "Bailly-Romainvilliers"),
]

NOT_LIVED_IN = [
    # born, taught or treated there
    "ma naissance c'était à Melun",
    "née à l'hôpital de Lagny",
    "j'étais au collège à Lognes",
    "j'ai fait mon CAP au CFA de Meaux",
    "j'ai eu mon brevet à Chelles",
    "viré du lycée de Lagny",
    "la fac de Créteil a refusé mon dossier",
    "j'ai passé la nuit à l'hôpital de Jossigny",
    # an errand, a job, a wish
    "j'ai un essai à Serris lundi",
    "il y a un job dating à Bussy samedi ?",
    "je suis convoqué au tribunal de Meaux",
    "y'a du boulot à Croissy ?",
    "je recherche une alternance à Meaux",
    "besoin d'un taf à Lognes ou Torcy",
    "je veux bosser à Disney Chessy",
    "le mcdo de Lognes m'a viré",
    "une formation à Melun ça existe ?",
    "j'aimerais vivre à Lagny",
    "je cherche un appart à Vaires",
    "mon rêve c'est un studio à Vincennes",
    "j'attends un logement à Lognes",
    "je veux déménager à Melun",
    # who sends them, and where things are
    "France travail de Chelles m'a radié",
    "l'assistante sociale de Roissy m'a donné votre numéro",
    "c'est la mds de Noisiel qui m'envoie",
    "un ami de Noisiel m'a parlé de vous",
    "mon avocat est à Melun",
    "j'ai perdu mes papiers à Lagny",
    "je me suis fait agresser à Noisiel",
    "tu connais un bon kebab à Chelles",
    # other people
    "mon pote vit à Meaux",
    "ma soeur est à la fac à Créteil",
    "le copain de ma mère habite à Gagny",
    "tu viens de Chelles ?",
    # the office's town
    "où se trouve Torcy",
    "torcy c loin ?",
    "quel bus pour Torcy ?",
    "je connais pas Torcy",
    "c'est à Torcy votre bureau ?",
    # lived in once
    "j'habitais à Lagny",
    "j'étais à Meaux l'an dernier",
]

WORDS_LIKE_TOWNS = [
    "ma petite soeur est collégienne",
    "quand j'étais collégien",
    "je m'ennuie comme un collégien",
    "les collégiens peuvent venir ?",
    "montre moi les options",
    "je tremble de froid",
    "seriez-vous une machine ?",
    "ki est deriere lecran",
    "je suis couvert par qui",
    "demande de tournage",
    "j'habite à Marseille",
    "la rochelle",
    "je paris que vous allez pas m'aider",
]

CORRECTED = [
    ("pas Torcy, Lognes", "Lognes"),
    ("non pas chelles, gournay", "Gournay-sur-Marne"),
    ("c'est pas Noisiel c'est Lognes", "Lognes"),
    ("pas torcy mais noisiel", "Noisiel"),
    ("Thorigny pas Lagny", "Thorigny-sur-Marne"),
    ("ni Torcy ni Lognes, Noisiel", "Noisiel"),
    ("Lagny enfin Thorigny", "Thorigny-sur-Marne"),
    ("Torcy... euh non Noisiel", "Noisiel"),
    ("chelles pardon vaires", "Vaires-sur-Marne"),
    ("plus à Chelles, à Brou", "Brou-sur-Chantereine"),
]

DICTATED = [
    ("vert sur marne", "Vaires-sur-Marne"),
    ("verre sur marne", "Vaires-sur-Marne"),
    ("camp sur marne", "Champs-sur-Marne"),
    ("chants sur marne", "Champs-sur-Marne"),
    ("noisy elle", "Noisiel"),
    ("la nie sur marne", "Lagny-sur-Marne"),
    ("bailli romain villiers", "Bailly-Romainvilliers"),
    ("brie compte robert", "Brie-Comte-Robert"),
]

ASKED_ABOUT = [
    ("je dépends de quelle mission locale à Claye ?", "Claye-Souilly"),
    ("quelle mission locale pour Lagny", "Lagny-sur-Marne"),
    ("c'est quelle mission locale pour Melun ?", "Melun"),
    ("la mission locale la plus proche de Villeparisis", "Villeparisis"),
    ("vous couvrez Esbly ?", "Esbly"),
    ("vous prenez ceux de Bry ?", "Bry-sur-Marne"),
    ("à Champs on dépend de qui", "Champs-sur-Marne"),
    ("pour Ozoir c'est vous ?", "Ozoir-la-Ferrière"),
    ("mon pote de Pontault il peut venir aussi ?", "Pontault-Combault"),
    ("est-ce que Coulommiers dépend de Torcy", "Coulommiers"),
    ("les gens de Guermantes ils vont chez vous ou à Lagny ?", "Guermantes"),
    ("si j'habite Pomponne je peux venir ?", "Pomponne"),
]


@pytest.mark.parametrize(("text", "name"), [*LIVED_IN, *ASKED_ABOUT])
def test_the_town_lived_in_or_asked_about_is_found(text: str, name: str) -> None:
    found = find_commune(text)

    assert name == (found.name if found else None)


@pytest.mark.parametrize("text", [*NOT_LIVED_IN, *WORDS_LIKE_TOWNS])
def test_another_town_is_no_home(text: str) -> None:
    assert find_commune(text) is None


@pytest.mark.parametrize(("text", "name"), [*CORRECTED, *DICTATED])
def test_an_answer_may_be_corrected_or_dictated(text: str, name: str) -> None:
    found = find_commune(text, asked=True)

    assert name == (found.name if found else None)


def test_a_town_ruled_out_answers_nothing() -> None:
    assert find_commune("j'habite plus à Chelles", asked=True) is None


@pytest.mark.parametrize("text", ["marseille", "poissy", "nancy", "bercy"])
def test_a_town_far_away_is_not_taken_for_one_of_ours(text: str) -> None:
    assert find_commune(text, asked=True) is None


def test_after_the_question_any_town_counts() -> None:
    found = find_commune("je suis né à Meaux", asked=True)

    assert found is not None
    assert "Meaux" == found.name


@pytest.mark.parametrize("words", ["chelles ", "ou chelles ", "et ", "a ", "mon pote de chelles "])
def test_an_endless_message_is_read_in_no_time(words: str) -> None:
    start = time.process_time()
    find_commune(words * (2000 // len(words)))

    assert time.process_time() - start < 0.5
