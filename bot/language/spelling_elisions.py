"""Small words glued to the next one for want of an apostrophe: «jarrive», «lecole», «dargent», «mappeler»."""

from bot.language.folding import fold

_ELISIONS = {
    "j": """
        abandonne accepte achète adore ai aide aie aimais aime aimerai aimerais ajoute amène annule apporte apprends
        appelle arrivais arrive arrête assume attend attendais attends aurai aurais avais avance avoue en entends envisage envoie
        espère essaie essaye explique existe embauche emprunte ennuie essayais habitais habite habiterai hallucine hésite ignore
        imagine insiste irai irais insulte intéresse oublie oublierai ouvre organise utilise y écoute écris écrivais étais
        étouffe étudie évite appel attend entend espère
    """,
    "l": """
        a accueil accident adresse adulte aéroport agence agenda agent ai aide aider air alarme alcool allocation alternance
        ambiance amende amener ami amie amour an ancien ancienne anglais animation année annonce annuler appart appartement
        appel appeler appli application apprenti apprentissage aprem après-midi argent armée arrêt arrêter assistante
        assistant association assurance atelier attestation auto autorisation autre autres avenir avis avocat avoir
        école économie écran éducateur éducation éducatrice effacer électricité emploi employeur enfant endroit enlever entrepôt
        entreprise entretien entrée envoie envoyer équipe erreur essence état été étage étranger étude euro examen exemple
        expérience extérieur habitant hébergement heure hiver histoire historique hôpital hôtel idée identité image
        immersion impression indemnité info infirmier infirmière informatique infos insertion inscription inscrire instant
        intérim internet intérieur inverse obligation obtenir offre oncle ont opération ordinateur ordre organisme
        orientation origine oubli ouverture ouvrir université urgence usine utiliser âge
    """,
    "d": """
        abonnement abord accord accueil accès action activité activités adresse affaire affaires affectation agence agent
        aide aides ailleurs alcool aller allocation alternance ami amie amis anglais angoisse animaux année anxiété appart
        appartement appel apprendre apprenti apprentissage après argent arnaque arriver arrêt arrêter asile assurance atelier
        ateliers attendre attente attestation autre autres avance avant avec avenir avoir accepter adieu acheter
        école effacer électricien électricité elle embauche emploi emplois enfant enfants engagement enlever entendre entre
        entreprise entreprises entretien entrée entrer envie environ envoyer espoir essayer essence être été étage étranger étude
        études étudiant étudiants étudier euro euros éviter examen excuse excuses exemple exister expérience expliquer échanger
        habiter habitude hébergement heure heures hier hiver hôpital hôtel humain ici idée idées identité immeuble immersion
        impôt impôts info information informations informatique infos inscription inscrire insertion insulte internet intérim
        intérêt occasion offre offres ordinateur ordre organisme orientation orienter origine oublier ouverture un une urgence
        usine utiliser âge
    """,
    "m": """
        abandonner accompagne accompagner accueille accueillir adresser agresse agresser aide aidez aider aidé aime aiment
        appelle appeler appelez appelé arrange arranger arrive arrête asseoir attend attendent attendez attends avait avez avoir
        ayant embauche embaucher embaucherait embête emmener emmerde emmerdes en endormir énerve énerver enferme engager ennuie
        ennuyer envoi envoie envoyer envoyez envoyé est excuse excuser expliquer explique expliquez étrangle était étouffe étouffer habiller
        habituer indiquer informer inquiète inscris inscrit inscrire insulte insultent installer intégrer intéresse intéressent
        intéresserait intéressait ont oublier oubliez occuper oriente orienter ouvre ouvrir
    """,
    "t": """
        arriver aide aider aime appelle appelles arrive arrives arrête attend attends aurais auras avais aura aurait embête embêtes
        emmerde en envoie étais excuse expliques habites inquiète inquiètes occupes énerve énerves
    """,
    "s": """
        adresse adresser agit allume amuse améliore améliorer appelle appelait arrange arranger arrête arrêter en engager
        entendre entraîner est exprimer habiller habituer il ils inquiète inscrire inscrit inscrivent installer occupe occuper
        orienter ouvre organiser utilise était étonne éteint
    """,
    "n": "a ai aime arrive as aurai aurais avait avais avez en est existe importe ont y étais était étaient",
    "c": "est était étaient étais",
    "qu": "à au aucun aucune avant avec elle elles en est il ils on un une après aujourd",
}

# «quelle», «la» or «mont» are words of their own.
_REAL_WORDS = frozenset(["dune", "la", "las", "men", "mest", "mont", "quelle", "quelles", "sen", "ten"])


def _pairs() -> list[tuple[str, str]]:
    return [(letter, word) for letter, words in _ELISIONS.items() for word in words.split()]


def _glued() -> dict[str, str]:
    glued = {letter + word: f"{letter}'{word}" for letter, word in _pairs()}
    for letter, word in _pairs():
        glued.setdefault(fold(letter + word), f"{letter}'{word}")
    return {typed: meaning for typed, meaning in glued.items() if typed not in _REAL_WORDS}


def _elided() -> frozenset[tuple[str, str]]:
    return frozenset((letter, spelling) for letter, word in _pairs() for spelling in (word, fold(word)))


GLUED: dict[str, str] = _glued()
ELIDED: frozenset[tuple[str, str]] = _elided()
