"""The groups of words of violence: who does it, what is done, with what, the marks it leaves, the fear."""

from bot.mission_locale.danger_groups import GROUPS

VIOLENCE_GROUPS = {
    **GROUPS,
    "they": "il, elle, ils, elles, on",
    "someone": (
        "{they}, {close}, {boss}, {grown_up}, {stranger}, quelqu un, dame, garçon, garçons, mecs, tous, voisin, "
        "voisine, collègue, collègues, passeur, compatriote, photographe, hommes, cousins, oncles, tantes, tatie, "
        "{friend}, beaux parents, cité, quartier, dealers, livreur, vigile, infirmier, médecin, docteur, éducs"
    ),
    "at_home": (
        "{close}, {they}, conjoint, voisin, fiancé, mère, père, beaux parents, oncles, tantes, frères, "
        "famille d accueil"
    ),
    # --- what is done ---
    "blow": (
        "égorger, mord, mordu, mordue, griffer, pincer, pince, ébouillanter, ébouillanté, ébouillantée, attaché, "
        "attachée, attacher, étrangler, défigurer, défigurera, défiguré, vitrioler, vitriole, renverser, ligoté, "
        "ligotée, assommé, assommée, corriger, corrigé, corrigée, corrige, fouetté, piétiné, piétinée, uriné, "
        "pissé, roué, rouée, molester, brutaliser, rosser, rossé, tordu, plaqué, plaquée, plaque, crache, craché, "
        "crachent, secouer, kidnapper, séquestrer, frapper, battre, cogner, gifler, taper, tabasser, poignarder, "
        "maltraiter, violer, {hits}"
    ),
    "hurt": (
        "tuer, buter, égorger, planter, poignarder, étrangler, brûler, {hits}, défoncer, éclater, démonter, "
        "massacrer, finir, casser, fumer, crever, vitrioler, défigurer, enterrer, retrouver, retrouvera, "
        "retrouve, lyncher, fracasser, marier, exciser, trouver, ramener, enfermer, couper, noyer, balancer, "
        "défigurera, tape, rate pas, raterai pas"
    ),
    "thing": (
        "ceinture, bâton, câble, balai, fer, fer à repasser, bouteille, couteau, casserole, chaussure, cintre, "
        "poing, poings, pied, pieds, genou, louche, règle, chargeur, batte, marteau, assiette, tel, téléphone, "
        "pierre, caillou, cigarette, clope, clopes, briquet, ciseaux, martinet, savate"
    ),
    "weapon": (
        "couteau, arme, flingue, pistolet, machette, hache, fusil, batte, battes, marteau, cutter, barre, "
        "bouteille, tournevis, acide, gazeuse"
    ),
    "mark": (
        "bleus, bleu, coquard, cocard, œil au beurre noir, beurre noir, œil fermé, marques, marque, traces, "
        "hématomes, hématome, arcade, ecchymoses, brûlures, trous dans les cheveux, col roulé, manches longues, "
        "fond de teint"
    ),
    "face": "visage, épaule, joue, cou, lèvre, nez, dent, dents, côtes, tympan, mâchoire, œil",
    "by_them": (
        "mari, père, mère, copain, copine, fiancé, frère, oncle, ex, conjoint, compagnon, mec, beau père, "
        "belle mère, parents, tuteur, patron, lui, coloc, keum"
    ),
    "body_part": (
        "pantalon, culotte, jupe, robe, fesses, cuisses, cuisse, seins, poitrine, sexe, slip, soutif, "
        "soutien gorge, entrejambe, short"
    ),
    "flesh": "cuisse, cuisses, fesses, seins, ventre, cou, dos, cheveux, jambe, jambes, poitrine",
    "id_papers": (
        "passeport, papiers, carte d identité, titre de séjour, récépissé, pièce d identité, carte de séjour"
    ),
    "abroad": (
        "bled, pays, village, mali, maroc, algérie, tunisie, turquie, comores, sénégal, pakistan, guinée, "
        "côte d ivoire, gambie, mauritanie, kurdistan, tchétchénie, inde, sri lanka, bangladesh, afghanistan, "
        "egypte, là bas, afrique, kosovo, cameroun"
    ),
    "fear": (
        "peur, flippe, terrorisé, terrorisée, tremble, pleure, aidez, aide, cache, sors plus, ose, oser, "
        "dors plus, panique, angoisse, secours, urgence, plainte, police, sauver, échapper, fuir, protéger"
    ),
    "refuse": (
        "refuse, refusé, dis non, dit non, parle, parler, pars, partir, reviens, paye pas, paie pas, obéis, "
        "rentre, reste, porte plainte, rembourse, travaille pas, fais pas, fait pas"
    ),
    # --- what makes it something else ---
    "no_blow": (
        "{game}, foot, boxe, match, jeu, film, série, manga, fiction, karaté, judo, arts martiaux, rugby, combat, "
        "entraînement, sparring, console, mario kart, mario, play, tournoi, sport, chien, chat, hamster, skate, "
        "vélo, trottinette, moto, scooter, bricolage, prix, horaires, pub, musique, batterie, fête, formation, "
        "métier, devenir, exposé, rigole, blague, déconne, mdr, lol, t inquiète, cv, clavier, oreiller, notes, "
        "bulletin, permis, entretien d embauche, rêve, livre"
    ),
    "own_wish": (
        "avec mon copain, avec ma copine, avec mon chéri, avec ma chérie, avec mon fiancé, avec mon homme, "
        "avec ma meuf, par amour, invité, invitée, témoin, congé, costume, salle"
    ),
    "public": (
        "préfecture, mairie, caf, ambassade, consulat, administration, banque, pôle emploi, france travail, "
        "douane, secrétariat"
    ),
}
