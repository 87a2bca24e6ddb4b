"""The groups of words of a night without a roof: places, hours, bags, what ends, who shuts the door."""

from bot.mission_locale.danger_groups import GROUPS

HOMELESS_GROUPS = {
    **GROUPS,
    # --- where nobody chooses to sleep ---
    "hard_place": (
        "banc, bancs, trottoir, bitume, pont, ponts, hall, halls, cage d escalier, cages d escalier, escalier, "
        "escaliers, palier, parking, parkings, tente, tentes, cave, caves, abribus, arrêt de bus, squat, porche, "
        "tunnel, buissons, buisson, cartons, carton, local poubelle, local poubelles, local vélo, local à vélos, "
        "sous sol, banquette, container, conteneur, cabane, bidonville, campement, chantier, box, hangar, "
        "entrepôt, paillasson, couloir, fossé, halle, bord du canal, bord de l eau, berge, berges, "
        "aire d autoroute, station service, station essence, salle d attente, distributeur, sas, rue, rues, "
        "route, rond point"
    ),
    "vehicle": (
        "voiture, camion, camionnette, fourgon, fourgonnette, utilitaire, caravane, clio, twingo, kangoo, 206, "
        "208, 106, golf, polo, scenic, berlingo, partner, banquette arrière, coffre, noctilien, bus de nuit, "
        "wagon, wagons, trains, remorque, péniche"
    ),
    "open_place": (
        "gare, gares, quai, aéroport, roissy, orly, terminal, ligne a, ligne 1, ligne p, laverie, lavomatic, "
        "mcdo, macdo, mac do, quick, kebab, urgences, forêt, bois, parc, square, jardin, stade, gymnase, "
        "vestiaire, vestiaires, toilettes, chiottes, mosquée, église, usine, médiathèque, bibliothèque, lac, "
        "champ, champs, toit, herbe, herbes, pelouse, cimetière, centre commercial, galerie, magasin, ascenseur, "
        "garage, passerelle, péage"
    ),
    "anywhere": "{hard_place}, {vehicle}, {open_place}",
    "in": "dans, sous, sur, à, a, au, aux, en, derrière, devant, entre, contre, près",
    "a_the": "un, une, le, la, l, les, mon, ma, ce, cette, des, du, de la, d un, d une, notre, sa, son, leur, de",
    # --- when ---
    "tonight": (
        "ce soir, cette nuit, la nuit, pour la nuit, minuit, jusqu au matin, nuits, nuit, le soir, "
        "tous les soirs, chaque soir, ce matin, depuis, hier, maintenant, il neige, neige, pluie, il pleut, "
        "froid, caille, geler, gèle, jour, jours, semaine, semaines, mois"
    ),
    "soon": (
        "ce soir, cette nuit, demain, aujourd hui, ce matin, tout à l heure, tout de suite, dans une heure, "
        "à midi, avant midi, minuit, après demain, maintenant, cet après midi, hier, d ici ce soir, la nuit, "
        "vendredi, immédiat, immédiate, sur le champ, dans deux heures, dans 2 heures, dans 3 heures, avant 17h, "
        "avant 18h, avant 20h, avant 12h, à 11h, à 12h, 20h"
    ),
    # --- what comes with it ---
    "bags": (
        "valise, valises, sac, sacs, sac à dos, cartons, duvet, sac de couchage, couverture, poussette, bébé, "
        "affaires, baluchon, couvertures"
    ),
    "cold": (
        "froid, caille, gèle, geler, gelé, neige, pluie, il pleut, trempé, tremper, mouillé, grelotte, tremble, "
        "pleure, peur, personne, seul, seule, chaud, pas dormir, chien, rien"
    ),
    # --- a roof that ends ---
    "lodging": (
        "foyer, hôtel, fjt, cada, huda, hébergement, hebergement, prise en charge, résidence, auberge, airbnb, "
        "contrat jeune majeur, cjm, ase, centre d hébergement, mise à l abri, chambre, logement, appart, "
        "appartement, studio, canapé, canap, sous location, place, piaule, squat, gymnase, centre, coloc, box"
    ),
    "ended": (
        "finir, terminer, terminé, termine, arrêter, coupé, couper, expire, fermé, ferme, ferment, fermer, plus, "
        "quitter, rendre, rends, rendu, libérer, sortie, sortir, exclusion, exclu, fin, partir, dernier, "
        "dernière, évacué, stop"
    ),
    "host": (
        "{partner}, {kin}, {friend}, coloc, foyer, fjt, cada, ase, proprio, propriétaire, logeur, logeuse, "
        "bailleur, hôtel, résidence, centre, monsieur, dame, gardien, patronne, patron, famille, hôpital, couple, "
        "mosquée"
    ),
    "out_verb": (
        "virer, jeter, chasser, dégager, expulser, lourder, renvoyé, renvoyée, rayé, radié, sorti, sortie, "
        "sortis, banni, éjecter"
    ),
    "find": (
        "cherche, chercher, besoin, faut, faudrait, trouver, trouve, trouvé, trouvez, connaissez, connais, "
        "aurais, auriez, aurait, donnez, envoyez, demande, existe, avez, as, quelqu un, urgent, urgence, aidez, "
        "pouvez, peux, savez, sais, veux"
    ),
    "shelter": (
        "lit, toit, abri, hébergement, hebergement, matelas, place au chaud, endroit chaud, coin chaud, "
        "couverture, duvet, foyer, hôtel, chambre, canapé, place, chaise, endroit, coin, refuge, point de chute"
    ),
    # --- what makes it something else ---
    "work": (
        "poste, métier, stage, formation, mission, annonce, cdd, cdi, intérim, taf, boulot, job, embauche, "
        "recrute, bosse, bosser, travaille, travailler, travail, veilleur, agent, sécu, sécurité, livreur, "
        "réception, cv, apprentissage, alternance, immersion, service civique, internat, bénévole, cuisine, "
        "ménage"
    ),
    "settled": (
        "chez mes parents, chez ma mère, chez mon père, chez ma tante, chez moi, chez mon frère, chez ma sœur, "
        "chez ma copine, chez mon copain, chez des amis, chez un pote, chez ma grand mère, emménage, déménage, "
        "nouvel appart, nouveau logement, nouveau studio, mon studio, t inquiète, tkt, ça va, rien d urgent, "
        "tranquille, septembre, janvier, juin, juillet, août, dans un mois, dans trois mois, dans deux mois"
    ),
    "errand": (
        "permis, code, garantie, horaires, quelle heure, rdv, rendez vous, dossier, papiers, cv, formation, "
        "gauche, droite, où êtes vous, vous trouver, trouver vos, adresse de"
    ),
}
