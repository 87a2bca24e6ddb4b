"""Wanting to die, told without its plain words: farewells, what is prepared, means, what a life is worth."""

FAREWELLS = """
adieu + plus_envie/plus_la_force/vivre/vie/tout/lettre/pardon/aime/comptes/affaires/ordre/monde/mère/story/personne/
mort/mourir/écrit/voilà/désolé/ce_soir/cette_nuit - demain/chômage/lycée/école/cours/clope/galère/galères/bye/mdr/
continuation/bonne_soirée/{no_harm}/lol/batterie
derniers mots - motivation/{no_harm}
c_est mon/ma/mes dernier/dernière/derniers message/mot/mots/lettre/nuit/soir/heures/noël - à_demain/aujourd_hui/bye/
stage/travail/contrat/{no_harm}
dernier/dernière jour/soir/nuit/message/fois pour moi - stage/contrat/travail/{no_harm}
dernières/derniers volontés
voulais/voulait/viens (vous/te) dire au_revoir + écrit/tout_le_monde/manquait/pardon/vie
dit/dire/dis au_revoir à/a tout_le_monde/tous + affaires/donné/plus/exister/répond/lettre - stage/école/lycée/
{no_harm}
écrit .. lettre/lettres/mot .. chacun/parents/mère/pour_après/proches - motivation/{no_harm}
mis/mettre mes/ses affaires en ordre/règle
donné/distribué/donne/légué (mon/ma/mes/ses/toutes) (mon/ma/mes/ses) affaires/chat/chien/animaux/peluches/baskets/
bijoux/console + partir/parte/pars/adieu/revoir/pour_de_bon/vivre/exister - asso/emmaüs/{no_harm}
avant de/que partir/pars/parte pour de_bon/toujours/l_éternité
avant de/que (je) partir/pars/parte + organes/mort/vie/pardon/adieu/désolé - {no_harm}
prends/prenez/prendre soin de/d + reviendrai/pars/partir/quand_je/mort/adieu/sans_mère/sans_moi - stage/{no_harm}
dis/dites/dire/direz à/a mon/ma/mes/ses {kin}/{partner}/{child}/conseillère + aime/faute/pardon - {no_harm}/rdv/
retard/absence
pardon .. mère/père/famille/tous + partir/plus/adieu/vie - retard/absence/{no_harm}
retrouve/retrouvez pas demain
reviendrai pas/plus/jamais + pars/partir/adieu/mieux - cours/lycée/{no_harm}
partir/pars/parte/partirai/m_en_aller/m_en_vais/quitter/quitte/sortir (de) cette/la/ce/le/ma vie/monde/terre !active/
professionnelle/scolaire/étudiante/entier/du - {no_harm}
partir/pars/m_en_vais/monter/rejoindre (pour/au/vers) (le) au/le ciel/paradis/là_haut/au_delà - {no_harm}
je me laisse partir
choisi .. enterrement/mourir/crever/en_finir
choisi .. jour/date/samedi/dimanche/pont/endroit + mort/mourir/enterrement/adieu/partir_pour
donner/donne mes/toutes affaires + plus_besoin/où_je_vais - emmaüs/asso/déménage
choisi le_jour/la_date/ma_date/l_endroit - mariage/{no_harm}
dites/dis/direz/demande pardon à/a ma/mon/mes/tous
"""

PREPARED = """
mon/mes (propre/propres) enterrement/obsèques/cercueil/funérailles !de_vie
ma mort !de/du/subite - veux_ma/veut_ma/voulez_ma/veulent_ma/signer/signe/jusqu_à_ma
lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain/bientôt/mars/avril/juin/été/noël je serai/
serais mort - fatigue/avant/{no_harm}
dans .. jour/jours/semaine/semaines/mois/heures (je) serai/serais plus là/la - {no_harm}/travail
serai/serais/soit/sois/être plus là/la + façon/infos/personne/pleurer/manque/manquerait/mieux/monde/promis/vivant/
du_tout/choix - {no_harm}/rdv
je vais/veux/voudrais/préfère m_effacer/m_éteindre/me_vider - {no_harm}/base/données
se/me vider $
éteins/éteindre tout moi
pas/jamais voir/fêter/atteindre/dépasser mes/ses 18/19/20/21/22/23/24/25/26/30 ans
ferai/tiendrai/passerai/verrai pas (l/la/les/2/deux) (autre) hiver/année/noël/été/nuit/jours + vie/mort/lame/crois/
penser/fin - {no_harm}
prévu/décidé/promis/compte .. (de) en_finir/mourir/crever/m_en_aller/me_tuer/me_suicide/sauter - {no_harm}
tout préparé/prêt/prévu/planifié + personne/mourir/lettre/corde/pleurer/adieu/continuer - {no_harm}/entretien/rdv/
dossier
si je mourir/crever + famille/mère/personne/assurance/livret/enfant/fils/fille/sœur/chat/chien/problème/
parents - {no_harm}/travail
en mourant
assurance/livret/héritage/organes + mourir/me_tuer/s_est_tuer/suicide + ma/mon/je - travail/{no_harm}
mort .. semble/paraît/serait (plus) doux/douce/mieux/belle/meilleure
plus/pas peur de/d la mort + vivre/vie/attends/attendre/partir/même - boss/{no_harm}
{hope} .. (de/que/à/pour) la mort !de/du/dans/des - {robot}/contre/peine/parle/{no_harm}
{strength} (de/d/pour/à/que) mourir/crever/me_tuer/m_en_aller/sauter/en_finir/passer_à_l_acte/disparaître !de/d/une/
des/la/avec - {robot}/{no_harm}
moi/je vouloir/envie/voulais mourir/mort !de/d/moins - {no_harm}
veux finir $
plus être vivant/vivante
mourir/crever pour_de_vrai/vrai/doucement/exprès/quoi/chaque_soir/pour_de_bon/enfin/en_paix - rire/faim/chaud/froid/
soif/{robot}
penser/songe/envisage (à) mourir/disparaître/en_finir/m_en_aller !de/d - {no_harm}
penser .. le fait bientôt/ce_soir/demain
ça/ca fait mal de mourir
comment (on/je/y) mourir !de/d/dans/à/les/le/la/des - jeu/boss/{robot}/{no_harm}
comment (on) (peut/va/fait/pour) (pour) me_tuer/en_finir/se_pendre/plus_exister/disparaître_pour - jeu/boss/{robot}/
{no_harm}/avec
soit je mourir/meurs
mérite/mériter pas/plus/jamais (de/d) {living}/l_air/d_être_là/rester_en_vie
pourquoi (je) (suis/étais) pas mort
aurais/aurait/auraient dû/aimé/préféré (me) mourir/crever/me_laisser_mourir
réanimé + dû/auraient/voulu/raterai/prochaine/regrette
qu on me sauve/réanime/ranime !la
envie/idée/besoin/tentation (d/de/d_) d en finir !avec
me laisser/laisse couler/partir/mourir/crever/glisser - {no_harm}
me vois/voyais/imagine mourir/mort
mourir (ça/ce) réglerait/résoudrait/arrangerait/changerait/soulagerait/serait !de
rejoindre .. {my_dead} (là) où
rejoindre .. où il/elle est
retrouver .. {my_dead} + ciel/paradis/là_haut/tombe/au_delà
pour disparaître/mourir $
tentative/d autolyse
autolyse
euthanasie + je/moi/me/mon - {no_harm}
passer de l autre côté - rue/rive/voie/quai/{no_harm}
trouvé/trouvée à temps + prochaine/cette_fois/recommence/médicaments
gaz + ouvrir/ouvert/allumé + mourir/finir/endormir/dormir - {no_harm}
personne/aucun .. remarquerait/remarquera/verrait (mon/ma/si) absence/mort/disparition
tentative + hôpital/psychiatrie/hôpital_psy/suicidaire/repense/recommence/urgences - {no_harm}/connexion/but
morts/mort + aller/partir/être .. avec lui/elle/eux - {no_harm}
rejoindre + {the_dead} + veux/voudrais/envie/vais/vivement/hâte/vouloir/veut - groupe/équipe/{no_harm}
rejoindre .. {my_dead} .. ciel/là_haut/paradis/tombe/mort
rejoindre .. {my_dead} + décès/mort/enterrement/perdu/défunt
sommeil/dormir/endormir/anesthésie/coma + pour_toujours/plus_jamais/jamais_me/plus_me - {no_harm}
dormir/endormir .. (sans/ne/plus/pas/jamais) (plus/jamais/me) réveiller - bébé/{no_harm}
autant (que) disparaître/mourir/crever/en_finir/me_foutre
{hope} .. (que/qu) (un/une/le/la) camion/voiture/train/bus/rer/maladie/cancer me/m (prenne/écrase/renverse/percute/
fauche/emporte) $
camion/voiture/train/bus/rer .. me/m prenne/écrase/renverse/percute/fauche/emporte + {hope}/yeux/pas_grave
rêve/envie/espère .. d/un/une accident + mort/voulu/net/partir/finir/disparaître/y_passer - {no_harm}
fermer/ferme les yeux + camion/volant/scooter/scoot/voiture/route/conduis + espère/espérant/exprès - {no_harm}
me vois pas souffler/fêter/vieillir/vivre_jusqu/à_20_ans
qui me retient ici - {no_harm}
pas/plus de/d mois_prochain/année_prochaine/semaine_prochaine/lendemain/avenir/demain pour moi - {no_harm}
je tiens (plus) (qu) à un fil
rester/reste/restera pas/plus sur (cette) terre
bêtise/connerie .. avec .. {pills}/corde/lame/rasoir
fermer/ferme les yeux une_bonne_fois
perdu mon bébé/fils/père/frère + rejoindre
lâche la vie
ma propre fin
"""

MEANS = """
sauter d/du/de/par/des/sur/sous/dans .. {height}/{rails}/rivière/seine/marne/5e/6e/7e/8e/9e/10e/huitième/septième/
cinquième/sixième/quatrième/haut - {no_harm}/marche/ticket/dans_le_train/obstacle
sauter du 4e/5e/6e/7e/8e/9e/10e/11e/12e
pont/fenêtre/balcon/sur_le_toit/du_toit/rambarde/falaise/viaduc/garde_corps + {resolve} - {no_harm}/vue/ouvrier/
peur_du_vide/couvreur/page/cv/{robot}/chatbot/te_jeter
vide + sauter/saute/balcon/rapproche/m_appelle/attire/un_pas/me_jeter/tomber/basculer - {no_harm}/sonne/peur_du_vide
rails/quai/quais/voie_ferrée/sur_les_voies + un_pas/me_jeter/sauter/terminé/finir/attire/appelle/envie/suicide/mourir/
penser/failli - {no_harm}/correspondance
voie ferrée/ferrées + retrouvé/retrouvée/pompiers/descendu/descendue/marche/suis/va
train/rer/métro + un_pas
écris/écrit/parle .. du/sur_le toit/pont/balcon/bord
monté/montée/monter sur le/un/la toit/pont/rambarde/parapet + sauter/regarde/envie/bas/vide/finir - {no_harm}
corde/flingue/lame/rasoir/cutter/fusil + {resolve}/cou/table/prêt/prête/achetée/acheté/cachée/matelas/plafond/
accroché - {no_harm}/guitare/linge/raide
couteau + matelas/veines/poignets/poignet/vider/me_couper/gorge/courage + je/moi/se/me/mon/mes - {no_harm}
{tool} + {flesh} + mes/mon/ma/me/m - {no_harm}/médecin/ordonnance
seule/seul/plus solution/sortie/issue/porte .. c_est la/le/de {height}/{rails}/corde/mort/vide
{medicine} + compte/gardé/garde/stocke/mets_de_côté/mis_de_côté/tout_prendre/en_une_fois/d_un_coup/d_un_seul_coup/
assez_pour/dans_la_main/devant_moi/tout_avaler/il_en_faut/penser + je/j/me/jvais - {no_harm}/ordonnance/mutuelle/
remboursé/pilulier
{medicine} .. main/mains/table/devant_moi + tout/prendre/finir/avaler/adieu
avaler/prendre toute/tout la/le/les/ma boîte/tube/plaquette/armoire/pharmacie
j ai la/une corde - {no_harm}/guitare
vider/vidé/vide une/la/toute (la) plaquette/boîte/tube - {no_harm}/cartouche
avaler (toute) (la) boîte + finir/mourir/dormir/terminé
boire/avaler/boit/bois/bu (du/de) (la/l/le) {poison} + mourir/finir/exprès/envie/va/vais/aidez/urgence
insuline/traitement/antidépresseurs + exprès/mourir/que_ça_s_arrêter/une_bonne_fois/me_supprimer/en_finir - {no_harm}/
faim
exprès + mourir/insuline/que_ça_s_arrêter/me_tuer/saigner - {no_harm}
essayer/tente/tenté (de) m/me étrangler/noyer/pendre/étouffer/empoisonner/intoxiquer
me/m/se étrangler/étouffer (avec) (hier/un/une/ma/avec) oreiller/sac/ceinture/hier/drap/foulard
s_est enfermer .. (avec) couteau/corde/lame/médicaments/fusil/rasoir
enfermer .. avec une/un/des/le/la corde/lame/médicaments/fusil/rasoir
prendre/ôter/enlever/supprimer/gâcher/perdre/donner ma/sa (propre) vie + pense/penser/péché/envie/vouloir/vais/
soir - {no_harm}/de_vie
me donnerais/donnerai/donner/donne/donné la mort
me supprimer !de
tue/tuer toi + voix/tête/ordonne/obéir/écouter/envie - {robot}
va te tuer/suicide/pendre + envie/écouter/raison/lycée/disent/dit - {robot}/bot
voix + obéir/ordonne/ordonnent/mourir/sauter/couper/me_faire_du_mal
failli .. sauter/tout_arrêter/en_finir/passer_à_l_acte - {no_harm}
recommence/recommencer/essayer/réessayer + tentative/suicide/réanimé/hôpital/réa - permis/code/{no_harm}
armoire à pharmacie + toute/regarde/vider/lit
sous mon/son oreiller/matelas/lit + lame/couteau/cutter/rasoir/corde
{tool} + {flesh} + soulage/calme/secret/apaise
corde/mort/fenêtre réglerait/arrangerait/résoudrait
médicaments .. poche + envie/mère/plus
regarde les rails/trains - vue
"""

WORTH = """
plus/pas (être) un {burden} pour {those_left}
je suis/serai/fais/être (un/une/qu/que) (un/une) {burden} .. pour {those_left}
{those_left} .. (se_porter/sera/sera/seraient/serait/serait/vivra/ira/iraient/irait/tournera/tournerait/
vivrait) mieux .. sans_moi/quand_je/si_je
monde tournera/tournerait mieux
mieux sans moi/mère !dans
pas de place/rien_à_faire .. sur terre/cette_terre/ce_monde/ici_bas
rien à fait/faire (ici/parmi/sur) parmi/sur les/terre
parmi les vivants
personne .. pleurer/pleurera/pleurerait/remarquera/manquerait/regrettera/s_en_rendrait + continuer/mort/plus/partir/
préparé/disparaître/vivre/là - film/série
pourquoi/pk/quoi_bon/sert (à/de) (rien/quoi) continuer + pleurer/personne/vivre/vie/mort/marre/plus - formation/lycée/
études/cours/stage/{no_harm}
la/ma vie (et/c) (moi/c) (c_est) finir/terminé/fini/stop/adieu (pour) !professionnelle/active - {no_harm}/galère_c
vie .. (c_est) finir/terminé/lâche/arrêter pour moi
lâche l_affaire/prise/tout + la_vie/vivre/adieu/pour_de_bon
arrêter/stopper/quitter/finir/abréger ma/cette/la vie !active/scolaire/étudiante/professionnelle/de_galère/
de_chômeur - {no_harm}
vivre .. (c_est) (une/un/trop/plus/me/fait) punition/enfer/supplice/calvaire/souffrance/torture/fait_peur/
fait_mal - chez/avec/{no_harm}
vivre (ça/ca) sert/sers (plus) à/a rien
sert/sers à/a rien + vivre/mourir/tombe/être_là/mort/né - {no_harm}/formation/cv
fatigué/fatiguée/marre/plus/peux_plus/épuisé/mérite (envie/force/la) (de/d) respirer/exister/vivre/être_en_vie/
faire_semblant_de_vivre !{place_to_live}
fatigué/marre .. (faire) semblant .. + partir/finir/adieu/vie/mourir - {no_harm}
arriver/arrive plus/pas à vivre/exister !de/{place_to_live}
plus/pas/jamais (de/d/aucune/aucun) vie (pour) (moi) moi/ici
mieux (être) dans la/ma/une tombe
sous/six_pieds (six_pieds) terre + mieux/décidé/bientôt/je_serai/voudrais
préfère/veux/vais finir ma vie !avec/à/à_la/en/au/pro/ici - {no_harm}/retraite
finir ma/mes/ma_vie .. (dans) marne/seine/rivière/canal/rails
autant .. (ma) vie jusqu_au_bout
plus rien (ne/me/qui) (me) retient/rattache
plus/aucune/aucun raison/sens/but .. (de/à) vivre/vie/rester/être_là - chez/{no_harm}
cœur (il) s_arrêter
vie .. vaut/vaux rien/plus_rien/pas_le_coup/pas_la_peine - {no_harm}
vaut/vaux (pas) (plus) la peine (d/de) vivre/être_vécue/exister/continuer_à_vivre
superflu sur (cette/la) terre
superflu dans ce monde
c_est la fin pour moi - contrat/stage/mois/{no_harm}
plus (la/le/aucune) force/courage (de/d) continuer $/vous/comme_ça/à_vivre/comme_cela
mieux/simple/facile .. étais/était/soit/sois/serait (pas/plus) (être) réveiller/réveillé/naître/mort - {no_harm}
si je m étais pas réveillé/réveillée/réveiller - {no_harm}/heure/réveil
arrêter de souffrir + définitivement/mourir/partir/toujours/vie/solution - dent/dos/ventre/règles/kiné
terme à/a mon_existence/cette_existence/ma_souffrance - contrat/{no_harm}
"""

SUICIDE_TOLD = FAREWELLS + PREPARED + MEANS + WORTH
