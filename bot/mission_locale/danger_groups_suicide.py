"""The groups of words of someone who wants to die: wishes, means, farewells, the body, those who stay."""

from bot.mission_locale.danger_groups import GROUPS

SUICIDE_GROUPS = {
    **GROUPS,
    "hope": (
        "veux, vouloir, voulu, voulais, aimerais, souhaite, espère, espérant, espérer, envie, rêve, rêver, rêvé, "
        "prie, attends, attendre, hâte, vivement, pense, penser, imagine, désir, demande, cherche, idée, "
        "voudrais, préfère, courage, prêt, prête, besoin, décidé, choisi, prévu, promis"
    ),
    "strength": (
        "courage, force, envie, désir, idée, besoin, hâte, volonté, cran, couilles, tentation, obsession, date, jour"
    ),
    # --- what one would do it with, where one would do it ---
    "height": (
        "pont, ponts, fenêtre, fenêtres, balcon, toit, immeuble, étage, vide, falaise, viaduc, parking, tour, "
        "passerelle, barrière, rambarde, garde corps, grue, terrasse"
    ),
    "rails": "rails, rail, quai, quais, voie, voies, voie ferrée, voies ferrées, train, rer, métro, tgv, ligne",
    "tool": (
        "briquet, corde, lame, lames, cutter, rasoir, couteau, flingue, arme, ceinture, drap, fusil, médicaments, "
        "doliprane, gaz, nœud, ciseaux, compas"
    ),
    "medicine": (
        "médicaments, doliprane, dolipranes, pills, lexomil, xanax, somnifères, antidépresseurs, insuline, "
        "traitement, tramadol, codéine, morphine, paracétamol, plaquette, plaquettes, boîte, boîtes, tube, "
        "gélules, ordonnance, armoire à pharmacie, pharmacie"
    ),
    "poison": (
        "javel, produit, acide, détergent, mort aux rats, pesticide, déboucheur, antigel, essence, white spirit, "
        "produit de nettoyage, produit ménager, eau de javel"
    ),
    "resolve": (
        "y pense, j y pense, solution, sortie, issue, envie, attire, m appelle, courage, sauter, saute, un pas, "
        "rapproche, me jeter, tomber, basculer, adieu, délivrance, enjambe, penche, tentation, tentée, tentant, "
        "plus peur, plus mal, pour de bon, disparaître, mourir, crever, suicide, raterai, failli, "
        "une fois pour toutes, une bonne fois, apaise, soulage, soulagement, fait de l œil, lâcher prise"
    ),
    "wounds": (
        "coupures, coupure, entailles, entaille, plaies, traits, cicatrices, scarifications, griffures, brûlures, "
        "marques"
    ),
    "flesh": (
        "bras, avant bras, poignet, poignets, veines, cuisse, cuisses, jambe, jambes, peau, main, mains, ventre, "
        "gorge, hanches, mollets"
    ),
    "hurt_self": (
        "couper, brûler, griffer, blesser, blesse, mordre, mords, frapper, taper, cogner, taillader, piquer, "
        "pique, ouvrir, ouvre, ouvert, entaille, arracher, arrache, étrangler, faire mal, fait mal, fait du mal, "
        "abîme, abîmer, punir, punis, saigner, saigne, scarifier, lacérer, tape"
    ),
    "relief": (
        "exprès, volontairement, calme, calmer, soulage, soulager, sang, cachette, routine, ressentir, moins mal, "
        "mal à l intérieur, mal dedans, tenir, oublier, tension, va pas, angoisse, craquer, crise, seule chose, "
        "seul truc"
    ),
    "living": "vivre, vie, respirer, exister, réveiller, être née, être né, existence, être vivant, être vivante",
    "burden": "poids, boulet, fardeau, charge, problème, parasite, déchet, erreur, bouche à nourrir, ennuis, souci",
    "those_left": (
        "tout le monde, ma famille, mes parents, ma mère, mon père, eux, personne, les autres, vous, mes frères, "
        "mes proches, mes sœurs, la société, la terre, ma fille, mon fils, mes enfants, leur, elle, lui, "
        "le monde"
    ),
    "the_dead": (
        "mort, cimetière, décès, décédé, décédée, enterrement, deuil, parti, partie, ciel, paradis, tombe, perdu, "
        "défunt, défunte, enterré, enterrée, au delà, étoiles, là haut, anges, ange"
    ),
    "my_dead": (
        "mère, père, frère, sœur, fils, fille, bébé, mamie, papi, cousin, copain, copine, ami, pote, jumeau, fiancé"
    ),
    # --- what makes it something else ---
    "no_harm": (
        "déconne, rigole, blague, pour rire, expression, base de données, fichier, fichiers, compte insta, "
        "dossier, inscription, abonnement, newsletter, cdi, cdd, déménage, vacances, congé, voyage, sport, "
        "piscine, parachute, élastique, escalade, cuisine, cuisinant, légumes, jardin, jeu, jeux, match, film, "
        "série, livre, chanson, exposé, stage, resto, alternance, apprentissage, cap, bafa, secourisme, "
        "formation, dermato, boxe, foot, judo, tournoi, noël dernier, couvreur, métier, bricolant, bricolage"
    ),
    "robot": "robot, bot, chatbot, machine, serveur, ordi, ordinateur, batterie, téléphone, tel, appli, site",
}
