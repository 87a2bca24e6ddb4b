"""The groups of words that the signs of danger share: people, wishes, gestures, places."""

from bot.mission_locale.danger_settings import SETTINGS

GROUPS = {
    **SETTINGS,
    # --- people ---
    "partner": (
        "copain, copine, mec, meuf, mari, femme, homme, conjoint, conjointe, compagnon, compagne, ex, chéri, "
        "fiancé, amoureux, gars, père de mon fils, père de ma fille, père de mes enfants"
    ),
    "kin": (
        "père, mère, parents, frère, frères, sœur, oncle, tonton, tante, tata, cousin, cousine, grand père, "
        "grand mère, famille, belle famille, famille d accueil, vieux, beauf, colocataire, coloc"
    ),
    "child": "fils, fille, enfant, enfants, bébé, petit, petite, gosse, gamin, gamine, ado, neveu, nièce",
    "friend": (
        "pote, ami, amie, amis, copain, copine, camarade, voisin, voisine, collègue, élève, jeune, stagiaire, "
        "apprenti, apprentie, patient, patiente, étudiant, étudiante, garçon, personne, connaissance, mineur, "
        "bestah, besta, ancien"
    ),
    "boss": (
        "patron, patronne, chef, boss, employeur, tuteur, maître de stage, maître d apprentissage, gérant, "
        "manager, responsable"
    ),
    "grown_up": (
        "prof, entraîneur, coach, éduc, éducateur, moniteur, surveillant, imam, client, monsieur, proprio, "
        "propriétaire, adulte"
    ),
    "stranger": (
        "type, types, inconnu, inconnus, groupe, bande, gang, mecs, grands, élèves, hommes, jeunes, gens, gars, "
        "dealer, dealers"
    ),
    "he": "il, elle, ils, elles, on",
    "close": "{partner}, {kin}",
    "them": "{he}, {partner}, {kin}, {boss}, {grown_up}, {stranger}, {friend}, {child}, quelqu un",
    "other": "{partner}, {kin}, {friend}, {child}",
    # --- wanting ---
    "i_want": (
        "veux, voulais, aimerais, souhaite, préfère, préférerais, mérite de, rêve de, songe à, compte, envie de, "
        "envie d, envie que de, idée de, besoin de, hâte de, autant, vaut mieux, mieux vaut, j aime mieux, "
        "laisse moi, laissez moi, penser à, penser qu à, penser, envisage de, décidé de, essayer de, tente de, "
        "failli, prêt à, prête à, point de, doigts de, risque de, courage de, moyen de, façon de, cherche à, "
        "comment, vais, vais finir par, finirai par, peux, capable de, cap de, dois, pousse à, donne envie de, "
        "pour pas, empêche de, à part, sinon, sinon je vais, force de, allais, vouloir, voulu, disent de, dit de, "
        "dis de, peur de, obligé de, jure de, parler de, me dis de, bon qu à, plus qu à"
    ),
    "want": (
        "{i_want}, veut, veulent, va, vont, voulait, allait, aimerait, préférerait, voudrait, menace de, "
        "menacer de, jure de, dit vouloir, demande à, vouloir, voulu, essaie de, voulaient"
    ),
    "wish": (
        "veux, veut, veulent, voulais, voulait, vouloir, voulu, aimerais, aimerait, souhaite, préfère, "
        "préférerais, préférerait, mérite de, mérite que de, devrais, rêve de, songe à, envie de, envie d, "
        "envie que de, idée de, besoin de, hâte de, autant, vaut mieux, mieux vaut, j aime mieux, laisse moi, "
        "laissez moi, demande à, penser à, penser qu à, envisage de, décidé de, essayer de, tente de, courage de, "
        "moyen de, façon de, cherche à, parler de, dit vouloir, fous de, fiche de, couilles de, espère, "
        "attends de, ferais mieux de"
    ),
    "kill": (
        "suicide, tuer, buter, pendre, flinguer, supprimer, foutre en l air, mettre en l air, foutre en l r, "
        "mettre en l r, mettre en l aire, mettre en lr, foutre en lr, tirer une balle, mettre une balle, "
        "jeter sous, jeter par la fenêtre, jeter dans le vide, jeter du haut, jeter d un pont, jeter à l eau, "
        "jeter dans la marne, jeter dans la seine, jeter sur les rails, ouvrir les veines, tailler les veines, "
        "trancher les veines, couper les veines, noyer, balancer, ôter la vie, donner la mort, immoler, "
        "empoisonner, unalive, mettre sous un train, mettre sous le train"
    ),
    "end_of_life": "vie, vivre, exister, existence",
    "place_to_live": (
        "tranquillement, tranquille, chez, avec, ici, dans, à, en, là, seul, seule, sans, sur, comme, loin, "
        "ensemble, sous, au, aux, une, un, mon, ma, de, du, des, d, normalement, pro"
    ),
    "lots": (
        "plein, tous, tout, toute, toutes, dix, vingt, trente, une boîte, boîte, 8, 10, 12, 15, 18, 20, 25, 30, "
        "40, 50, 60, entière"
    ),
    "pills": (
        "médicaments, doliprane, dolipranes, paracétamol, efferalgan, lexomil, javel, plaquette, plaquettes, "
        "eau de javel, boîte, boîtes, pastilles, produit, produits"
    ),
    "body": "bras, veines, poignet, poignets, cuisses, cuisse, jambes, ventre, peau, avant bras",
    # --- striking ---
    "hits": (
        "frapper, taper, battre, cogner, gifler, tabasser, agresser, violer, poignarder, fracasser, lyncher, "
        "étrangler, maltraiter, séquestrer, racketter, harceler, brutaliser, martyriser, molester, marraver, "
        "savater, bastonner, goumer"
    ),
    "hits_slang": (
        "{hits}, éclater, défoncer, massacrer, démonter, tarter, dérouiller, fouetter, buter, bousculer, secouer, "
        "exploser"
    ),
    "slap": "claque, gifle, tarte, droite, patate, poing, coup, raclée, rouste, correction, mains, poings",
    "attempts": (
        "essayer de, tente de, failli, menace de, menacer de, juré de, jure de, parle de, parler de, voulu, "
        "cherche à, est capable de, serait capable de"
    ),
    "denied": "pas, jamais, plus du tout, plus depuis, plus maintenant",
    "blade": (
        "couteau, ciseaux, arme, flingue, pistolet, flinguer, gun, machette, hache, marteau, fusil, batte, "
        "cutter, tournevis"
    ),
    # --- a roof ---
    "outside": (
        "dehors, voiture, camion, fourgon, camionnette, caravane, utilitaire, tente, squat, cave, parking, "
        "garage, hall, halls, local poubelle, local poubelles, cage d escalier, cages d escalier, escaliers, "
        "palier, couloir, gare, pont, ponts, banc, bancs, abribus, arrêt de bus, métro, noctilien, aéroport, "
        "laverie, parc, jardin, bois, forêt, local, mcdo, toilettes, bibliothèque, entrepôt, chantier, porche, "
        "cartons, trottoir, périph, périphérique, bouche de métro, perron, ascenseur, église, box, bidonville, "
        "tunnel, cabane, quai, rue, rues, froid"
    ),
    "night": "soir, nuit",
    "sleep": (
        "dormir, loger, me loger, passer la nuit, passer ma nuit, passer cette nuit, m abriter, me réfugier, "
        "squatter, me mettre au chaud, atterrir"
    ),
    "roof": (
        "toit, logement, hébergement, domicile, abri, maison, appart, appartement, chambre, foyer, chez moi, "
        "canapé, canap, hébergeur, piaule, lit"
    ),
    "nowhere": (
        "nulle part, nulle par, aucun endroit, pas d endroit, plus d endroit, aucun lieu, personne, rien, "
        "plus rien, aucune solution, pas de solution, aucun plan, pas de plan, pas de place, plus de place"
    ),
    "throw": "jeter, virer, chasser, dégager, expulser, lourder, mettre, foutre, laisser, sortir",
    "throw_out": "jeter, virer, chasser, dégager, expulser, lourder",
    "home": (
        "chez moi, chez lui, chez elle, chez eux, chez nous, chez mes, chez mon, chez ma, chez ses, chez son, "
        "chez sa, chez leurs, la maison, ma maison, l appart, l appartement, mon appart, mon appartement, "
        "mon logement, son logement, notre logement, notre appart, son appart, mon studio, ma chambre, "
        "ma résidence, la résidence, mon foyer, son foyer, du foyer, le foyer, la coloc, ma coloc, du fjt, "
        "du cada, l hôtel, du squat, du logement, domicile, la chambre, foyer, fjt, ase, domicile familial, "
        "hébergement"
    ),
    "outside_for_fun": (
        "avec mes potes, avec des potes, avec mes amis, devant la mission, devant vos, devant votre, "
        "devant l agence, devant le bâtiment, devant l entrée, en train de, pour fumer, à fumer, au soleil, "
        "en terrasse, au parc, toute la journée, tout le temps, tous les jours, je te rappelle, je vous rappelle, "
        "la semaine, jusqu à, du coup je vous, en ce moment je réponds, pour mon travail, pour le sport"
    ),
    "door_of_school": (
        "du cfa, du lycée, de mon lycée, de l école, de mon école, du collège, de ma boîte, de la boîte, "
        "de la formation, de ma formation, de mon cfa, de mon job, de mon taf, de mon travail, du travail, "
        "du taf, de l entreprise, du stage, de mon stage, de mon apprentissage, de l usine, du club, du cours, "
        "à porte, de la fac, de l équipe, de la classe, de la mission, de l agence, de votre"
    ),
    "not_a_home": "de stage, d hôtes, de commerce, des métiers, d agriculture",
    "not_a_victim": "pas, jamais, balle, porte, record, tambour, carton",
    "deadpan": (
        "si je rate, si j oublie, si je trouve pas, si j arrive en retard, si j ai pas, si je valide pas, "
        "si je redouble, mdr, à la tâche, le temps"
    ),
    "not_a_rape": "de la loi, des règles, de données",
    "end": "ce soir, cette nuit, demain, moi",
    "camping": "camping, festival, scouts, scout, bivouac, rando, camp, randonnée, colo, belle étoile, surf",
}
