"""What the talk may be of besides danger: jobs, school, games, trips, errands, and what is long over."""

SETTINGS = {
    # --- another subject altogether ---
    "studies": (
        "exposé, dissert, dissertation, rédaction, grand oral, poésie, poème, roman, romans, livre, livres, "
        "cours sur, dans mon cours, parle en cours, pour mon cours, devoir sur, exo, thèse, rapport de stage, "
        "philo, expo, documentaire, docu, reportage, article, conférence, débat, sketch, théâtre, examen, "
        "enquête, sondage, dossier sur, sujet sur, mon affiche, une affiche, magazine, journaliste, journalistes, "
        "rédactrice, rédacteur, journal local, on étudie, en philo, interview, émission, mémoire sur, campagne, "
        "podcast, quelles études, quel diplôme, d études"
    ),
    "fiction": (
        "film, films, série, séries, épisode, netflix, manga, mangas, anime, chanson, chansons, clip, paroles, "
        "rappeur, personnage, perso, héros, acteur, actrice, ciné, cinéma, jeu, jeux, boss final, manette, "
        "fortnite, fifa, gta, cod, minecraft, valorant, roblox, vampire, vampires, zombie, zombies, dragon, "
        "batman, marvel, one piece, naruto, tueur"
    ),
    "trade": (
        "métier, métiers, devenir, veux travailler, aimerais travailler, envie de travailler, rêve de travailler, "
        "pour travailler, veux être, veux bosser, aimerais bosser, envie de bosser, pour bosser, bénévolat, "
        "être bénévole, formation de, formation d, formation en, formation agent, service civique, concours, "
        "être avocat, être avocate, être policier, juriste, agent de sécurité, bac pro sécurité, projet pro, "
        "reconversion, collecte, sensibilisation, prévention, être éducateur, être éducatrice, aider les, "
        "aider des, m occuper des, accompagner les, accompagner des, stage dans, stage en, stage à, stage chez, "
        "veilleur, recrute, recrutent, poste de"
    ),
    "around": (
        "association, asso, maraude, maraudes, bénévole, policier, gendarme, gendarmerie, pompier, pompiers, "
        "avocat, avocate, ccas, dons, mémoire, oral, saison, études, diplôme, stage, vous aidez, vous prenez, "
        "vous accueillez, vous suivez, vous acceptez"
    ),
    "everyday": (
        "mission, missions, job, jobs, boulot, bosser, c est quoi, service civique, stage, stages, études, "
        "formation, formations, permis, cap, emploi, bot, robot, chatbot, dossier, dossiers, bac, alternance, "
        "oral, cej, conseiller, conseillère, référente, conseillers, fac, maths, anglais, recruteur, aides, "
        "diplôme, métier, métiers, apprentissage, cv, inscrire, inscris, inscription, rdv, rendez vous, bts, "
        "intérim, questionnaire, formulaire, {sport}, console, prix, cdi, cdd, entretien, entretiens, horaires, "
        "code de la route, motivation, apl, notes, bulletin, concours, embauche, recrute, camping, festival, "
        "concert, vacances, démarches, orientation, créneau, projet, candidature, candidatures, navigo, bourse, "
        "hlm, logement social, garant, visale, licence, examen, exam, partiel, parcoursup, garantie jeunes, "
        "ouvrez, fermez, coûte, remboursé, facture, factures, appli, site, module, rgpd"
    ),
    # --- words that make one sign mean something else ---
    "game": (
        "psg, om, boss final, match, fifa, fortnite, console, manette, gta, zombie, zombies, dragon, batman, "
        "naruto, ps5, ranked, boxe, barça, mario, kart, mario kart, uno, tekken, smash, valorant, minecraft, "
        "clash, switch, nintendo, play, monopoly, cartes, échecs, ping pong, bataille"
    ),
    "joking": "déconne, déconner, rigole, je blague, une blague, pour rire, c est faux, mytho",
    "away": (
        "déménage, déménager, vacances, congé, congés, voyage, cdi, cdd, stage, formation, armée, étranger, "
        "weekend, week end, séjour, colo, intérim, embauché, embauchée, muté, mutée, emménage, alternance, "
        "saison"
    ),
    "errand_out": (
        "à gauche, à droite, gauche ou, réponds, rappelle, rappelez, plus tard, jusqu à 16h, jusqu à 17h, "
        "jusqu à 18h, pour trouver, vous trouver, vous trouve, l entrée, sonne, interphone, vous êtes où, ouvrez, "
        "devant chez vous, devant votre, fermés, ouvre pas, personne ouvre, vous ouvrez, quelle porte, "
        "quel étage, pause, courses, footing"
    ),
    "lost_for_words": (
        "réexplique, explique, expliquer, charabia, matière, remise à niveau, niveau, en sens de, orientation, "
        "capté, compris, répète, reformule, sigles, en clair, jargon, mots, maths, anglais, compta, orthographe, "
        "physique, informatique, avenir pro, vocabulaire, conjugaison, questions"
    ),
    "work": (
        "poste, métier, stage, formation, mission, annonce, cdd, cdi, intérim, taf, boulot, job, embauche, "
        "recrute, bosser, travailler, travail, veilleur, agent, sécu, sécurité, livreur, réception, cv, "
        "apprentissage, alternance, immersion, service civique, internat, bénévole, patron, employeur, "
        "entreprise, essai, chef, recruteur"
    ),
    "paperwork": (
        "dossier, dossiers, papiers, paperasse, démarches, démarche, questionnaire, formulaire, exam, examen, "
        "examens, permis, bac, code, procédure, inscription, rdv, rendez vous, inscris, parcoursup, partiels, "
        "oral, concours, mails, sms, notifications, relances, rappels, appels, pubs, pub, galère, grève, travaux, "
        "chantier, bruit, prélèvements, candidature, candidatures, postule, entretien, recherche, caf, impôts"
    ),
    "accident": (
        "accident, boulot, travail, taf, chantier, cuisine, cuisinant, verre, machine, four, stage, bricolant, "
        "bricolage, tombant, tombé, tombée, vélo, ski, rasant, épilation, barbe, jardin, moto, skate, "
        "trottinette, chute, entorse, opération, armée, dermato, tatouage, chat, chien, {sport}"
    ),
    "tired": (
        "fatigué, fatiguée, claqué, boulot, taf, nuit blanche, sport, entraînement, soirée, fête, mdr, lol, "
        "avant d, fatigue, oral, examen, bac, cross, partiel, canicule, chaleur, match, réviser, révisions, "
        "matin"
    ),
    "harmless_coup": (
        "soleil, vieux, chaud, froid, jus, éponge, peinture, neuf, collier, rein, reins, sabot, volant, frein, "
        "klaxon, flip, gueule, théâtre, grâce, maître, génie, tonnerre, fatigue, mou, barre, bambou, massue, "
        "pompe, crayon, tampon, fourchette, blues, cafard, cœur, foudre, main, patte, pub, sonnette, fil, bigo, "
        "chance, speed, rush, pouce, pinceau, projecteur"
    ),
    "early": "tôt, 5h, 6h, 7h, 8h, 9h, réveil, alarme, à l heure, retard, en retard, cours, grasse mat",
    "fooling": "mdr, lol, ptdr, haha, hihi, jpp mdr, xd",
    "minders": (
        "conseillère, conseiller, éduc, éducateur, éducatrice, assistante, psy, médecin, insta, tiktok, kiné, "
        "référente, docteur, suivi, suivie"
    ),
    "report_card": "notes, note, bulletin, permis, bac, résultats, redouble, colle, moyenne, facture, déçu, déçue",
    "own_home": (
        "chez ma mère, chez mon père, chez mes parents, chez ma tante, chez mon oncle, chez ma sœur, "
        "chez mon frère, chez ma grand mère, chez un ami, chez une amie, chez un pote, chez des amis, "
        "chez mon cousin, chez ma cousine, chez ma copine, chez mon copain, chez moi, budget, prix, annonce, "
        "annonces, visite, visites, garant, loyer, loyers, apl, correspond, leboncoin, cherche, trouve, trouver, "
        "étudiant, hlm, colocation"
    ),
    "cheap_stay": (
        "cher, stage, études, concours, rentrée, septembre, formation, alternance, fac, école, erasmus, "
        "apprentissage, {leisure}"
    ),
    "moving": (
        "emménage, déménage, déménagement, nouveau, nouvel, nouvelle, état des lieux, vide grenier, serrurier, "
        "cambriolage, cambrioler, cambriolé, cambriolés, cambriolée"
    ),
    "leisure": (
        "en vacances, pendant les vacances, vacances en, vacances à, de vacances, vacances de, camping, festival, "
        "concert, colo, scouts, rando, bivouac, week end, weekend, voyage, plage, soirée, fête, boîte de nuit, "
        "anniversaire, mariage, kermesse, surf, ski, tournoi, compétition, match, spectacle, sieste, terrasse, "
        "barbecue, pique nique, ciné, resto"
    ),
    "school": (
        "formation, cours, études, bts, bac, stage, lycée, service civique, contrat, alternance, cap, licence, "
        "fac, apprentissage, cfa, permis, code, conduite, procédure, formulaire, questionnaire"
    ),
    "sport": (
        "boxe, tennis, badminton, bowling, pétanque, volley, natation, poker, scrabble, billard, sparring, "
        "entraînement, entraîner, ring, judo, karaté, arts martiaux, lutte, krav maga, taekwondo, rugby, foot, "
        "futsal, hand, basket, match, combat, tournoi, finale, sport, escrime, jiu jitsu, ballon, gardien de but, "
        "goal, en jouant, joue, club, salle de sport"
    ),
    "long_ago": (
        "étais, j étais, avais, j avais, à l époque, l an dernier, l année dernière, quand j étais petit, "
        "quand j étais petite, plus jeune, il y a un an, il y a deux ans, il y a 2 ans, il y a 3 ans, "
        "il y a longtemps, y a longtemps, en 2019, en 2020, en 2021, en 2022, en 2023, en 2024, dormais, vivais, "
        "au collège, en primaire, était, il y a des années, y a 2 ans, y a 3 ans, y a un an, autrefois, jadis, "
        "a été, ai été, tout petit, toute petite, étant petit, étant petite"
    ),
    "solved": (
        "maintenant ça va, maintenant ça va mieux, ça va mieux, ça va bien, ça va maintenant, tout va bien, "
        "tout va mieux, c est du passé, c est derrière moi, c est réglé, c est terminé, m en suis sorti, "
        "en suis sorti, en suis sortie, maintenant j ai un studio, maintenant j ai un appart, "
        "maintenant j ai un logement, maintenant j ai une chambre, maintenant j ai un toit, "
        "maintenant je suis bien, maintenant j habite, maintenant je vis, j ai trouvé un studio, "
        "j ai trouvé un logement, j ai trouvé un appart, j ai un studio maintenant, j ai un appart maintenant, "
        "j ai mon appart, j ai mon studio, j ai mon logement, depuis j ai un appart, depuis j ai un logement, "
        "depuis j ai un studio, guéri, guérie, c est fini maintenant, c est finir maintenant, en sécurité, "
        "je suis logé, je suis logée, je suis hébergé, condamné, en prison, plus aucun contact, "
        "c est finir tout ça, ça fait du bien d en être sorti, plus de problème, je vais bien"
    ),
}
