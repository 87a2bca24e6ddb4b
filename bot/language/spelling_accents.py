"""Common words typed without their accents."""

from bot.language.folding import fold

_ACCENTED = """
    abîmé absentéisme accès accéder accélérer achète aéroport aîné aînée ambulancière amène améliorer aménagement
    anémie année années anxiété août apéro apparaître appréhender araignée arrêt arrêter arrivée athlète âge âgée
    bâtiment bébé bébés bénéficiaire bénéficier bénévolat bénévole bénévoles bibliothèque blessée boîte bûcheron
    cafétéria caissière caméra caractère carrément carrière caténaire célèbre célibataire chaîne chaudière château
    chômage chômeur chômeuse cinéma clé clés collègue collègues commerçant compétence compétences complètement
    complément complémentaire concrète conférence congé congés connaît contrôle contrôleur coordonnée coordonnées
    coréen cosmétique couturière coûte crèche créateur création créatrice créer crêpe critère cuisinière dernière
    dernièrement deuxième débutant débutante décembre décès décider décision déclarer découragée découvrir décrochage
    décrocher décrocheur déçu déçue défaut définitif dégager dégât déjeuner délai démarche démarches déménager
    démission démissionner dépannage départ département dépend dépendre dépends déplacement déplacer dépose déposer
    dépôt dépression déprime déprimée dérouler désespérée désespérés désinscrire détail détails détruire détruis
    développement développeur développeuse diabète différence différences différent différente difficulté difficultés
    diplômée disparaître dîner données durée durées employé employée enlève enquête entièrement esthéticienne
    esthétique expérience expériences école écoles économie écouter écrire écris écrite éducateur éducatif éducation
    éducative éducatrice éducatrices égal électricien électricité électrique électroménager électronique élève élèves
    éligibilité éligible émotion énergie énervant énervante énervée énervés énormément épicerie épilepsie époque
    épreuve épuisée équipe équipement équivalence équivalent équivaut étage étape état éteint été étranger étrangers
    étrangère étudiant étudiante étudiantes étudiants étudier évaluation événement évidemment évidence éviter fenêtre
    ferronnière féminin féminine férié fériés février fête fières fièvre forcément français française frères fréquent
    gère général générale généraux génial gérer gênant grâce grève guérir handicapée handicapés hébergement hébergée
    hébergés hémorragie hépatite hésite hésiter hôpital hôtel hôtellerie hôtesse idée idées illégal illégale immédiate
    immédiatement impayée impayées impôt impôts incroyable indemnité indépendant infirmière intégration intégrer
    intéressant intéressante intéresse intérêt intérim intérimaire itinéraire journée journées justificatif lève légal
    légale libère libérer licenciée lumière maçon maçonnerie maîtrise matériel matière matinée mère mères mécanicien
    mécanique mécano média médias médiateur médiathèque médiation médical médicament médicaments mélange mémoire
    ménage ménages méthode métier métiers métro même mêmes modèle motivée musée naître nécessaire négatif négocier
    numérique numéros obligée opérateur opération opératrice paraît pâtisserie pâtissier pâtissière père pères
    pédagogique pénible périmé période périphérie pièce pièces plaît plombière plutôt poème policière première
    premièrement premières préavis précaire précarité précédent précis précisément préfecture préfère préférence
    préférer préférez prélèvement prénom prépa préparation prépare préparer présent présentation présenter prévenir
    prévu prévue prêt prête privée problèmes procédure progrès propriétaire psychiatrie qualité ramène reconnaître
    reçoit reçu reçue règle réaliser récemment réceptionniste réclamation récupérer rédiger réduction réel référence
    réfléchir réfugiée régime région régler régulier régulièrement réinitialise réinscription réinscrire rémunération
    rémunérée rénovation réorientation réorienter répète répéter répétez répondre réponses réseau réserver résidence
    résultat résultats réussi réussir réussite réveil rêve rôle sécurisé sécurisée sécurité séjour sélection séparée
    série sérieusement sérieux sévère société soirée soirées spécial spécialité stérilet stratégie stressée succès
    température télé télécharger téléphones télétravail tête théâtre théorie théorique thérapie tôt tranquillité très
    trésorerie troisième universitaire université véhicule vélo vérifier vérité vétérinaire vêtement vêtements vidéo
    voilà
"""


def _without_accents() -> dict[str, str]:
    return {fold(word): word for word in _ACCENTED.split() if fold(word) != word}


ACCENTED: dict[str, str] = _without_accents()
