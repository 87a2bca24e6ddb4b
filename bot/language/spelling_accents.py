"""Common words typed without their accents, and small words glued together for want of an apostrophe."""

from bot.language.folding import fold

_ACCENTED = """
    absentéisme abîmé accompagné accès accéder ambulancière améliorer aménagement aménagé année années anxiété
    août appréhender apéro arrivée arrêt arrêter associé athlète aéroport aîné aînée bibliothèque blessé boîte
    brûlé bâtiment bébé bébés bénéficiaire bénéficier bénévolat bénévole bûcheron caissière caméra caractère
    carrière carrément caténaire chaudière chaîne château chômage chômeur chômeuse cinéma clé clés commerçant
    complètement complément complémentaire compétence compétences concrète conférence congé congés contrôle
    contrôleur coordonnée coordonnées cosmétique couturière coûte crèche création créer crêpe cuisinière curé
    célibataire célèbre dernière dernièrement deuxième difficulté difficultés différent différente diplômé
    diplômée décembre décider décision déclarer déclaré découragé découragée découvrir décrochage décrocher
    décrocheur décroché défaut définitif dégager dégoûté dégât déjeuner délai démarche démarches démission
    démissionner démissionné déménager déménagé dépannage départ département dépendre déplacement déplacer
    dépose déposer dépression déprime déprimé déprimée dépôt dérouler désespéré désespérée développement
    développeur développeuse déçu déçue dîner employé employée enquête entièrement esthéticienne esthétique
    expérience expériences fenêtre ferronnière fiancé fières forcément français française frères fâché février
    fête grâce grève guérir génial général générale gérer gênant gêné hébergement hébergé hébergée hémorragie
    hésite hésiter hôpital hôtel hôtellerie hôtesse idée idées immédiatement impôt impôts incroyable indépendant
    infirmière intéressant intéressante intéresse intérim intérimaire intérêt itinéraire
    journée journées justificatif licencié licenciée lumière légal matinée matière matériel maçon maçonnerie
    maîtrise modèle motivé motivée musée mère mères mécanicien mécanique mécano médiathèque médical médicament
    médicaments mélange mémoire ménage ménages méthode métier métiers métro même mêmes numérique numéros
    nécessaire négatif obligé obligée occupé pièce pièces plaît plombière plutôt policière première premièrement
    premières privé problèmes procédure progrès propriétaire protégé préavis précaire précarité précis
    précisément précédent préfecture préfère préférence préférer prélèvement prénom prépa préparation prépare
    préparer présent présentation présenter prévenir prévu prévue prêt prête psychiatrie pâtisserie pâtissier
    pâtissière père pères périmé période qualité reconnaître reçu reçue règle réaliser récemment réceptionniste
    réclamation récupérer rédiger réduction réel réfléchir réfugié réfugiée régime région régler régulier
    régulièrement réinscription réinscrire rémunération rémunéré rémunérée rénovation réorientation réorienter
    répondre réponses répéter réseau réserver résidence résultat résultats réussi réussir réussite réveil
    révolté rêve rôle société soirée soirées spécial spécialisé spécialité stratégie stressé stressée succès
    sécurité séjour sélection séparé séparée série sérieusement sérieux sévère température théorie thérapie
    théâtre tranquillité troisième très trésorerie télé télécharger téléphones télétravail tôt universitaire
    université vidéo voilà véhicule vélo vérifier vérité vétérinaire vêtement vêtements âge école
    écoles économie écouter écrire écris éducateur éducatif éducation éducatrice éducatrices égal électricien
    électricité électrique électroménager électronique éligibilité éligible éloigné élève élèves émotion énergie
    énervé énervée énormément épicerie époque épreuve épuisé épuisée équipe équipement équivalence équivalent
    étage étape état étranger étrangers étrangère étudiant étudiante étudiants étudier évaluation évidemment
    éviter événement
"""

_ELISIONS = {
    "j": "ai aime arrive habite attends écris envoie étais avais aurai irai étudie espère oublie adore aimerais aurais appelle essaye en y",
    "l": """école argent adresse agence accueil aide alternance apprentissage emploi entreprise entretien hôpital heure hiver
        année âge appart appartement inscription idée anglais intérim état hôtel hébergement avenir orientation armée informatique
        étage assurance allocation instant usine étude université éducation animation aéroport immersion ai a avez auto autre""",
    "d": """école argent adresse aide emploi entreprise entretien hôpital année appartement inscription idée anglais intérim orientation
        informatique accord abord habitude ici ailleurs autres autre envie études étude expérience apprentissage alternance attente une un
        aller avoir être accueil abonnement assurance appart elle arriver apprendre essayer""",
    "m": "aider aide inscrire appelle occuper informer orienter intéresse intéresserait aidez appelez énerve attend habiller ont en",
    "t": "appelle appelles inquiète aime aider en",
    "s": "il ils inscrire occuper appelle arrange arrête est en",
    "n": "ai est a as avez ont était étais aime arrive importe y",
    "c": "est était étais",
    "qu": "il ils on une un est elle elles",
}

_REAL_WORDS = frozenset(["la", "las", "men", "ten", "sen", "mont", "dune", "quelle", "quelles"])


def _without_accents() -> dict[str, str]:
    return {fold(word): word for word in _ACCENTED.split() if fold(word) != word}


def _glued() -> dict[str, str]:
    pairs = ((letter, word) for letter, words in _ELISIONS.items() for word in words.split())
    glued = {fold(letter + word): f"{letter}'{word}" for letter, word in pairs}
    return {typed: meaning for typed, meaning in glued.items() if typed not in _REAL_WORDS}


def _elided() -> dict[tuple[str, str], str]:
    pairs = ((letter, word) for letter, words in _ELISIONS.items() for word in words.split())
    accentless: dict[tuple[str, str], str] = {}
    for letter, word in pairs:
        accentless[letter, fold(word)] = accentless[letter, word] = f"{letter}'{word}"
    return accentless


ACCENTED: dict[str, str] = {**_without_accents(), **_glued()}
ELIDED: dict[tuple[str, str], str] = _elided()
