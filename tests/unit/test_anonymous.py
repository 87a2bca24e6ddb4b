"""What is taken out of a message before it is kept without its author, and what stays as it was typed."""

import pytest

from bot.language.anonymous import says_something, without_personal_data

HIDDEN = [
    # Telephones
    ("mon num c 06 12 34 56 78 rapl moi", "mon num c [téléphone] rapl moi"),
    ("+33 6 44 55 66 77", "[téléphone]"),
    ("zéro six trente-neuf quatre-vingt-dix-huit douze quarante-cinq merci", "[téléphone] merci"),
    ("6 12 34 56 78", "[numéro]"),
    ("06.12.34.56.78 ou 07 98 76 54 32", "[téléphone] ou [téléphone]"),
    # E-mail addresses
    ("mon mail karim.b@gmail.com merci", "mon mail [e-mail] merci"),
    ("lina point b arobase gmail point com svp", "[e-mail] svp"),
    ("a@b.fr et c@d.xyz", "[e-mail] et [e-mail]"),
    # First names
    ("je m'appelle Karim", "je m'appelle [prénom]"),
    ("jmapel karim jcherche du taf", "jmapel [prénom] jcherche du taf"),
    ("moi c yanis", "moi c [prénom]"),
    ("c karim", "c [prénom]"),
    ("C'est Bintou", "C'est [prénom]"),
    ("salut c bintou jvoudrai un rdv", "salut c [prénom] jvoudrai un rdv"),
    ("je suis Priya", "je suis [prénom]"),
    ("je m'appelle Karimmmm", "je m'appelle [prénom]"),
    ("je m'appelle karim vous êtes ouverts ?", "je m'appelle [prénom] vous êtes ouverts ?"),
    ("je m'appelle Awa mais je préfère pas dire mon âge", "je m'appelle [prénom] mais je préfère pas dire mon âge"),
    ("j'ai rdv avec inès demain", "j'ai rdv avec [prénom] demain"),
    ("l'ami d'Inès", "l'ami d'[prénom]"),
    ("Jean-Michel m'a dit de venir", "[prénom] m'a dit de venir"),
    ("mon frère Ousséni galère", "mon frère [prénom] galère"),
    ("Lina et Yanis", "[prénom] et [prénom]"),
    # Family names
    ("je m'appelle Karim Benali, j'ai 19 ans", "je m'appelle [prénom] [nom], j'ai 19 ans"),
    ("je m'appelle karim benali et toi", "je m'appelle [prénom] [nom] et toi"),
    ("je m'appelle Maria Da Silva", "je m'appelle [prénom] [nom] [nom]"),
    ("JE M'APPELLE KARIM BENALI", "JE M'APPELLE [prénom] [nom]"),
    ("je m'appelle N'Golo Kouyaté", "je m'appelle [prénom] [nom]"),
    ("bonjour je suis Fatim Ba, 20 ans", "bonjour je suis [prénom] [nom], 20 ans"),
    ("Cordialement, Sékou Traoré", "Cordialement, [prénom] [nom]"),
    ("j'ai rdv avec Mme Dupont demain", "j'ai rdv avec Mme [nom] demain"),
    ("rdv avec mme dupont", "rdv avec mme [nom]"),
    ("M. Martin m'a appelé", "M. [nom] m'a appelé"),
    # Accounts and links
    ("@karim77 sur insta", "[pseudo] sur insta"),
    ("mon insta c'est karim_77", "mon insta c'est [pseudo]"),
    ("snap: lil.karim", "snap: [pseudo]"),
    ("https://www.instagram.com/x?a=1 regarde", "[lien] regarde"),
    ("t.me/exemple", "[lien]"),
    ("va sur monsite.fr", "va sur [lien]"),
    # Figures that lead to someone
    ("FR76 3000 6000 0112 3456 7890 189", "[numéro]"),
    ("2 04 05 77 468 123 45", "[numéro]"),
    ("dossier n° 1234567A", "dossier n° [numéro]"),
    ("né le 12/05/2004 à Meaux", "né le [date] à Meaux"),
    ("née le 3 mai 2004", "née le [date]"),
    ("12 rue des Lilas à Torcy", "[adresse] à Torcy"),
    # Several at once, on several lines
    ("Léa, 07 61 62 63 64\nlea.b@example.com", "[prénom], [téléphone]\n[e-mail]"),
]  # fmt: skip

KEPT = [
    "jsp koi fR aidez moi svp",
    "j'ai 19 ans et j'habite à Bussy-Saint-Georges",
    "bussy saint georges",
    "les jeunes de Seine-Saint-Denis",
    "77200 torcy",
    "1000 euros par mois",
    "rdv le 12/05 à 14h",
    "rentrée 2025-2026",
    "j'ai eu 12.5/20 au bac",
    "j'ai zéro diplôme frr",
    "j'ai appelé le 3919",
    "c'est sympa",
    "c chaud la",
    "je suis perdu",
    "je suis Camerounais",
    "je m'appelle comment ?",
    "madame aidez moi svp",
    "monsieur le conseiller",
    "C'est Pôle Emploi qui m'envoie",
    "Le CEJ c'est pour moi ?",
    "a@+ @tte",
    "2 place pour moi",
    "on est 4 avec les petits",
    "insta c'est nul.",
    "1jeune1solution.gouv.fr c'est quoi",
    "et/ou",
    "👍",
    "",
]


@pytest.mark.parametrize(("text", "kept"), HIDDEN)
def test_what_tells_who_wrote_is_replaced(text: str, kept: str) -> None:
    assert kept == without_personal_data(text)


@pytest.mark.parametrize("text", KEPT)
def test_everything_else_stays_as_it_was_typed(text: str) -> None:
    assert text == without_personal_data(text)


@pytest.mark.parametrize("text", [*(text for text, _ in HIDDEN), *KEPT])
def test_hiding_twice_hides_nothing_more(text: str) -> None:
    once = without_personal_data(text)

    assert once == without_personal_data(once)


@pytest.mark.parametrize(
    ("text", "says"),
    [("[téléphone] rappelez moi", True), ("???", True), ("👍", True), ("[téléphone]", False), ("[prénom], [e-mail] !", False), ("  ", False)],
)  # fmt: skip
def test_masks_alone_say_nothing(text: str, says: bool) -> None:
    assert says is says_something(text)
