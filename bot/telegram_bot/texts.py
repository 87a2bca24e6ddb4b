"""What is said on Telegram alone, in French; everything else comes from the facts and from the assistant."""

COMMANDS = (
    ("start", "Commencer"),
    ("aide", "Ce que je sais faire"),
    ("rdv", "Prendre ou voir un rendez-vous"),
    ("conseiller", "Parler à un conseiller"),
    ("mesdonnees", "Voir ce qui est gardé sur toi"),
    ("supprimer", "Effacer tes données"),
    ("stop", "Arrêter la question en cours"),
)

SHORT_DESCRIPTION = "L'assistant de la Mission Locale, pour les 16-25 ans. Un programme, pas une personne."

DESCRIPTION = (
    "Tu as entre 16 et 25 ans ? Pose ta question comme tu parles : emploi, formation, argent, logement, santé, "
    "rendez-vous.\n\n"
    "Je suis un programme, pas une personne. Un conseiller ou une conseillère peut prendre le relais quand tu veux.\n\n"
    "Pas besoin de donner ton nom. /mesdonnees montre ce qui est gardé, /supprimer l'efface."
)

GROUP_DECLINED = (
    "Bonjour ! Je ne réponds qu'en tête-à-tête, pour que tes échanges restent privés : écris-moi directement, "
    "je quitte ce groupe."
)

SOMETHING_BROKE = (
    "Désolé, quelque chose n'a pas marché de mon côté. Si tu n'as pas de réponse dans un instant, renvoie ton message."
)

ALREADY_CHOSEN = "C'est déjà choisi. Écris-moi si tu as changé d'avis."

CHOSEN = "✓ {label}"

COUNSELLOR_SAYS = "{name} :\n{text}"

LINK_LINE = "{label} : {url}"
