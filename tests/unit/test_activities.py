"""What a young person does at the moment, in their words."""

import pytest

from bot.language.activities import find_activity

TOLD = [
    ("je suis au lycée", "school"),
    ("chui en terminale bac pro", "school"),
    ("je suis en 3eme", "school"),
    ("jsuis tjr au college", "school"),
    ("mon fils est en seconde", "school"),
    ("je suis lycéenne et je cherche un stage", "school"),
    ("je suis étudiante à la fac de créteil", "student"),
    ("en bts muc 1ere année", "student"),
    ("je suis en L2 de droit et je bosse le weekend", "student"),
    ("je suis apprenti boulanger", "apprentice"),
    ("je suis en alternance dans une banque", "apprentice"),
    ("en apprentissage au cfa de meaux", "apprentice"),
    ("je suis en formation cuisine", "training"),
    ("je fais une formation a l'afpa", "training"),
    ("je suis à l'école de la deuxième chance", "training"),
    ("je travaille chez mcdo", "employed"),
    ("jbosse en intérim", "employed"),
    ("j'ai un cdi à mi-temps", "employed"),
    ("j'ai arrêté la fac et je bosse à carrefour", "employed"),
    ("je suis livreur", "employed"),
    ("je suis en service civique à la mairie", "civic_service"),
    ("je fais mon service civique", "civic_service"),
    ("je cherche du taf", "jobseeker"),
    ("je suis au chomage", "jobseeker"),
    ("inscrit a france travail depuis mars", "jobseeker"),
    ("j'ai pas de travail", "jobseeker"),
    ("mon cdd est fini", "jobseeker"),
    ("j'ai perdu mon travail", "jobseeker"),
    ("j'ai arrêté l'école et je cherche un emploi", "jobseeker"),
    ("g 19 ans et je fais rien depuis juin", "nothing"),
    ("jfais r de mes journées", "nothing"),
    ("j'ai lâché le lycée", "nothing"),
    ("je suis déscolarisé", "nothing"),
    ("ni école ni travail", "nothing"),
    ("je reste chez moi toute la journée", "nothing"),
    ("ma fille ne fait plus rien", "nothing"),
    ("je travaille pas et je vais pas à l'école", "nothing"),
    ("je suis au lycée je peux venir ?", "school"),
    ("lycéenne, 17 ans, Lognes, je cherche un job d'été", "school"),
    ("je redouble ma terminale", "school"),
    ("je suis lycéen et je bosse le samedi", "school"),
    ("étudiant cherche logement", "student"),
    ("je suis en première année de médecine", "student"),
    ("je suis à la fac mais ça me plaît pas", "student"),
    ("j'ai une alternance depuis septembre", "apprentice"),
    ("mon patron me crie dessus, je suis apprentie coiffeuse", "apprentice"),
    ("ma patronne me harcèle au salon où je suis apprentie", "apprentice"),
    ("je suis une formation de vendeuse au greta", "training"),
    ("je livre pour deliveroo", "employed"),
    ("je garde les enfants de ma voisine tous les soirs", "employed"),
    ("je fais le ménage dans une école", "employed"),
    ("j'ai un petit contrat de 20h chez burger king", "employed"),
    ("on m'a embauchée à la crèche", "employed"),
    ("je suis à mon compte", "employed"),
    ("embauché comme agent de quai", "employed"),
    ("je travaille au lycée comme surveillant", "employed"),
    ("titulaire du bac, je bosse à temps plein", "employed"),
    ("j'ai trouvé un travail", "employed"),
    ("je suis demandeur d'emploi depuis la fin de mes études", "jobseeker"),
    ("je suis coiffeuse diplômée au chômage", "jobseeker"),
    ("je suis en galère de taf", "jobseeker"),
    ("mon patron m'a viré", "jobseeker"),
    ("j'ai démissionné en août", "jobseeker"),
    ("j'ai quitté mon boulot", "jobseeker"),
    ("je viens de perdre mon emploi", "jobseeker"),
    ("j'ai bac+3 et je trouve rien", "jobseeker"),
    ("moi pas travail", "jobseeker"),
    ("je cherche travail", "jobseeker"),
    ("sorti du lycée en juin et depuis rien", "nothing"),
    ("j'ai tout plaqué en janvier", "nothing"),
    ("j'étais au lycée mais j'ai été exclu", "nothing"),
    ("je suis inscrite à la fac mais j'y vais plus", "nothing"),
    ("17 ans viré du lycée", "nothing"),
    ("je m'occupe de ma fille à la maison", "nothing"),
    ("j'ai plus cours depuis avril et pas d'école pour la suite", "nothing"),
]

TYPED_BY_EAR = [
    ("je travail à lidl", "employed"),
    ("en interime a marne la vallée", "employed"),
    ("jai arété les cour en mars", "nothing"),
    ("je suis a lafpa", "training"),
    ("chui en service civik", "civic_service"),
    ("jsuis o chomage", "jobseeker"),
    ("jui aprenti macon", "apprentice"),
]

CHILDREN = [
    ("ma fille est au collège", "school"),
    ("mon fils qui est en seconde veut arrêter", "school"),
    ("je suis maman d'un lycéen", "school"),
    ("je travaille de nuit, mon fils de 17 ans est déscolarisé", "nothing"),
    ("c'est pour mon petit frère, il est en apprentissage", "apprentice"),
    ("ma nièce de 19 ans cherche du travail", "jobseeker"),
    ("ma fille travaille à carrefour mais elle veut une formation", "employed"),
    ("j'accompagne un jeune, il est au chômage", "jobseeker"),
    ("j'ai une fille de 2 ans et je cherche un emploi", "jobseeker"),
    ("je dépose mon bébé à la crèche et je vais au lycée", "school"),
]

OTHERS = [
    ("mon frère est apprenti, moi je fais rien", "nothing"),
    ("ma sœur est à la fac, moi je suis en terminale", "school"),
    ("j'ai un frère au lycée moi je bosse", "employed"),
    ("mon copain et moi on bosse chez mcdo", "employed"),
    ("ma mère est au chômage et moi en terminale", "school"),
    ("mon frère a arrêté l'école et il fait rien", None),
    ("ma copine elle fait une formation à l'afpa", None),
    ("mes parents bossent tous les deux", None),
    ("mon ami veut quitter le lycée", None),
    ("c'est mon cousin qui est en alternance", None),
    ("je dépose ma fille à l'école à huit heures", None),
]

SILENT = [
    "c'est ouvert aux étudiants ?",
    "c'est quoi le service civique",
    "je voudrais faire une formation",
    "je cherche une alternance",
    "j'ai fini ma formation l'an dernier",
    "bonjour",
    "j'ai 17 ans",
    "ça sert à rien",
    "de rien",
    "j'ai rien compris",
    "je veux faire un service civique",
    "comment devenir apprenti ?",
    "c'est où l'école de la deuxième chance",
    "un apprenti touche combien",
    "les lycéens ont droit à quelque chose ?",
    "une personne au chômage a droit à quoi",
    "en apprentissage on est payé comment",
    "l'alternance c'est mieux que le lycée ?",
    "c'est pour qui le service civique",
    "je dois être demandeur d'emploi pour venir ?",
    "obligé d'aller au lycée jusqu'à 16 ans ?",
    "je peux faire une formation en étant salarié ?",
    "si je fais rien je risque quoi",
    "vous êtes en formation ou vous êtes un robot",
    "qui travaille dans une mission locale",
    "un truc pour les mineurs décrocheurs",
    "je voudrais entrer en formation d'aide-soignante",
    "je veux travailler dans la petite enfance",
    "j'envisage l'école de la 2e chance",
    "on m'a proposé une formation",
    "j'ai un entretien d'embauche demain",
    "y a un job dating bientôt ?",
    "je cherche la mission locale",
    "je cherche un patron pour mon cap en alternance",
    "je suis vendeuse de formation",
    "ça fait rien",
    "j'habite à Collégien",
    "je tourne en rond depuis 20 minutes dans la rue",
    "je squatte un canapé différent chaque nuit",
    "ma boîte aux lettres est cassée",
    "j'ai travaillé deux ans dans la restauration",
    "mon contrat de service civique est terminé",
    "j'ai peur d'être au chômage",
]

OF_THOSE_WHO_HELP = [
    "je suis journaliste et je travaille pour une radio",
    "je suis prof au lycée et j'accompagne une classe",
    "nous sommes une entreprise et cherchons un apprenti",
    "je suis conseillère d'orientation au collège",
    "on prépare une émission sur l'apprentissage",
    "je suis boulangère et je recrute un apprenti",
]

ANSWERED = [
    ("rien", "nothing"),
    ("lycée", "school"),
    ("l'école", "school"),
    ("fac", "student"),
    ("taf", "employed"),
    ("intérim", "employed"),
    ("chômage", "jobseeker"),
    ("recherche d'emploi", "jobseeker"),
    ("apprentissage", "apprentice"),
    ("alternance", "apprentice"),
    ("formation", "training"),
    ("service civique", "civic_service"),
    ("rien de spécial", "nothing"),
    ("je sais pas", None),
    ("j'ai rien compris", None),
    ("vendeur en boutique, 25h semaine", "employed"),
    ("nounou", "employed"),
    ("aide à domicile", "employed"),
    ("auto-entrepreneuse en onglerie", "employed"),
    ("35h chez castorama", "employed"),
    ("je suis dans une boîte de nettoyage", "employed"),
    ("mission intérim chez geodis", "employed"),
    ("1ère année de cap pâtisserie", "school"),
    ("2nde bac pro mécanique", "school"),
    ("tale", "school"),
    ("bts tourisme première année", "student"),
    ("école de commerce", "student"),
    ("en école d'infirmière", "student"),
    ("prépa apprentissage", "training"),
    ("a lepide de montry", "training"),
    ("volontariat service civique chez les pompiers", "civic_service"),
    ("mco en alternance", "apprentice"),
    ("entre deux boulots", "jobseeker"),
    ("je cherche", "jobseeker"),
    ("rien je cherche du taf", "jobseeker"),
    ("france travail", "jobseeker"),
    ("pas grand chose", "nothing"),
    ("j'ai tout lâché", "nothing"),
    ("jfou rien", "nothing"),
    ("posé à la maison", "nothing"),
    ("je dors toute la journée", "nothing"),
    ("formation si possible", None),
    ("je veux travailler", None),
    ("ça te regarde pas", None),
]


@pytest.mark.parametrize(("text", "activity"), TOLD)
def test_an_activity_that_is_told_is_found(text: str, activity: str | None) -> None:
    assert activity == find_activity(text)


@pytest.mark.parametrize(("text", "activity"), TYPED_BY_EAR)
def test_an_activity_typed_by_ear_is_found(text: str, activity: str) -> None:
    assert activity == find_activity(text)


@pytest.mark.parametrize(("text", "activity"), CHILDREN)
def test_a_grown_up_who_writes_for_a_child_tells_what_the_child_does(text: str, activity: str | None) -> None:
    assert activity == find_activity(text)


@pytest.mark.parametrize(("text", "activity"), OTHERS)
def test_what_relatives_and_friends_do_is_not_what_the_writer_does(text: str, activity: str | None) -> None:
    assert activity == find_activity(text)


@pytest.mark.parametrize("text", OF_THOSE_WHO_HELP)
def test_journalists_teachers_and_employers_tell_no_activity_of_a_young_person(text: str) -> None:
    assert find_activity(text) is None


@pytest.mark.parametrize("text", SILENT)
def test_a_wish_or_a_question_is_no_activity(text: str) -> None:
    assert find_activity(text) is None


@pytest.mark.parametrize(("text", "activity"), ANSWERED)
def test_after_the_question_a_bare_word_is_enough(text: str, activity: str | None) -> None:
    assert activity == find_activity(text, asked=True)
