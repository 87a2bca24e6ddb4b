"""The signs that someone wants to die, whether they speak of themselves or of another."""

# Under way: nothing goes before it.
SUICIDE_NOW = """
avaler .. {pills} - arrive_pas/peux_pas/gorge/sirop/grippe/ordonnance/mieux/un_doliprane/avec_de_l_eau/médecin/rhume
avaler des/tous/tout/plein/trop (les/mes/de) (trucs/cachets) !quatre
pris {lots} (de/d/des/mes/ses/les/la/le/une) .. {pills} - ordonnance/médecin/guéri/grippe/rhume/traitement/
comme_prévu/mieux/tête_va/fièvre/entretien
pris une boîte/plaquette de/d {pills}
pris les/des/ses médicaments de ma/mon/sa/son
pris (la) boîte entière/de médicaments
{pills}/lame/corde/rasoir/flingue .. devant_moi/la_main
ça/ca saigne .. couper/poignet/profond
couper .. saigne/trop_profond/profond
viens/vient de me/se couper !le/un_doigt/les_cheveux - {accident}
tout avaler
overdose/surdose !de/d/des
au bord du/d/de_la .. pont/toit/vide/quai/balcon/falaise/fenêtre - train_arrive/retard/attends/vue/peinture
sur le rebord
suis en haut d/du/de (un/une/la/l) immeuble/tour/pont/falaise/toit - visite/vue/{work}/ménage/ascenseur
je/j/là .. suis sur le/un/mon toit/pont/rebord/balcon - tourne/gauche/droite/fume/clope/bouchon/voiture/bus/couvreur/
vue/arrive/retard/soleil/{work}
sur le pont/quai/toit .. jeter/sauter/finir/adieu
je vais/veux sauter $
je vais sauter du/par/dans_le_vide/d_un/sous
tout préparé/prévu .. ce_soir/mourir/partir/adieu
laisser/laissé/laisse/écrit .. lettre/mot .. adieu/mère/parents/table + adieu/bord/pont/partir/mourir/pleurer/vie/
plus/trouver/trouveront/pardon - motivation/{paperwork}/{school}
lettre/lettres/mot/mots/message/messages/vidéo d adieu
vais passer à l acte
combien de temps ... avaler
acheté/préparé/accroché une/la/ma corde - guitare/linge/escalade/sauter/{sport}
planter/foncer .. voiture/arbre/mur exprès
"""

SUICIDE = """
<tu/il/ils/elle/vous/a/on {i_want} (vais) me/m {kill}
je/j (vais/veux) me {kill}
je .. {i_want} me {kill}
me/m suicide
me pendre/immoler/flinguer - {fooling}/maths/anglais/bug
me supprimer !de/du/des/mon/mes/l - fichier/base/compte/données/liste/site/appli/inscription/newsletter/dossier/rgpd/
rendez_vous/rdv
me/se foutre/fou/mettre en l_air/l_r/lr/l_aire
foutre en l_air/l_r .. vie
me/se mettre/tirer/tire/tiré/foutre/fume/loge/colle une balle
^ me tuer/buter/flinguer $
me/se jeter/balancer/foutre/mettre/vois_passer/vois (passer) sous
me/se jeter/balancer par la_fenêtre
envie/veux/vais/failli (de) me jeter $
me/se jeter/balancer du/d_un/depuis !le/la
me/se jeter/balancer du haut/pont/balcon/toit/rer
passer sous le/un train/rer/métro/bus/camion
passer par la fenêtre !d/du/de
fenêtre m attire
m/s/me (est/suis) ouvrir/ouvert/tailler/taillé/trancher les veines
me/se tailler/couper/trancher/taillader les veines
{other}/{he}/qui ... {want} (va) se {kill} !au_travail/à_la_tâche
{other} .. se {kill} !au/à_la_tâche
peur que/qu/qu_il/qu_elle .. se {kill}
{other}/{he} .. se foutre/foute/mette/mettre en l_air/l_r
envie/idée/idées/tente/essayer/parler/penser/veut/voulait/failli/vouloir/veulent (de/d/à) se {kill} !au/du
gens/personnes/jeune/jeunes qui veulent/pensent (à) se suicide
{other}/{he} .. est/viens_de/vient_de .. suicide hier/ce_matin/cette_nuit
penser/pensé/parler/envisage/songe/numéro/oui/commettre (de/y) .. au/de/du/le_mot/pour_le/un suicide !de_caton/assisté
tentative/idée/envie/envies/propos/risque/tentatives/pensées de/au suicide
fait/refait/refaire/ma/sa/une/deux/ses/dernière (une/des/ma) tentative/tentatives/ts $ - permis/code/concours/bac/
entretien/appel/connexion/joindre/essai
fait/refait/après/depuis/sortie/sorti/suite (d/de/à) une/ma/deux ts/tentative !de_contact/de_vente/d/au/pour/
de_connexion/de_paiement
raté ma/sa/la tentative !au/de_connexion/de_but/d
tente de/d (en/me/se) finir/mourir
lavage d estomac
terme à/a ma/mes/sa/ses vie/jours
me/se laisser mourir !de
attends/attend la mort
défenestré/défenestrer/défenestrée
sauter de/du/par (la/le/l/un) fenêtre/balcon/toit/pont/étage/immeuble/falaise
mérite pas/plus de vivre/rester
me raterai pas
je peux/pourrais mourir quand
plus/pas .. supporter la/cette/ma vie !{place_to_live}/parisienne/étudiante
supporte/supporter plus/pas (de) vivre !avec/chez/ici
plus supporte/supporter (de) vivre !avec/chez/ici
supporte/supporter plus/pas (de) la/ma/cette vie !{place_to_live}/parisienne/étudiante
mieux mort
si j étais mort !de
vivre sert (à) rien
pourquoi (je/j) (suis/reste) (rester) en vie
pour en finir !avec
si je mourir/crever .. personne/rien/changera/tout_le_monde
comment .. mourir !de/d/dans/à_petit
plus/pas envie de me réveiller - {early}/lundi/école
mort serait mieux/soulagement/délivrance
plus/pas vivre dans ce monde
{wish} mourir/crever !de_rire/de_honte/d_amour/d_ennui/de_faim/dans_ce_jeu/moins_bête
<tu/vous veux/veut/aimerais mourir/crever
je/j .. que (à) mourir/crever $
envie de rien à_part/sauf mourir/crever
ai failli le faire/passer
{wish} (que/qu) (je) (être) mort !de/d_ennui
être/serais/suis/déjà mort à_l_intérieur/dedans/$
m_en_fous/fiche/fous/couilles/bats/tape/égal de/si_je mourir/crever/vivre
vivre ou/et mourir/crever
je vais mourir/crever ce_soir/cette_nuit/demain/bientôt/de_toute_façon/de_toutes_façons - {tired}
je serai/serais/soit (bientôt) mort !de/d - {tired}/après
issue/solution/sortie/option/choix que/c_est (la/de) (la) mort/mourir/disparaître/partir
vois/trouve plus/pas/aucune (d) (autre/autres) (issue/solution/sortie) que de/me/la .. disparaître/mourir/mort/tuer/
kill
plus/pas/aucune d issue (pour) (moi) $
seule chose qui me soulagerait
vivre me fait mal/souffrir
mort/mourir ... soulagement/soulagerait/soulager/délivrance/solution
mourir .. fait mal
comment mourir !d_un/dans
méthode/façon/moyen (pour) (de) mourir
penser/pense/pensées/obsédé .. à/par la/ma mort !de
penser (qu) à (la) mort !de
penser (qu/que) (à) mourir
penser/imaginer/imagine/imaginais/vois/rêve (de) .. (à) ma mort
imaginer/imagine/penser/vois (à) mon/mes enterrement/obsèques
idée/idées/pensées/penser/pensée/envies/envie/penses noires/noire/sombres/suicidaires/suicidaire/morbides/macabres/
de_mort/de_suicide
pulsions/tendances/propos/crise/période/comportement suicidaires/suicidaire
suis/est/étais/redeviens/être/es suicidaire !de_venir/ce
^ suicidaire $
^ mourir $
sert à/a rien sur terre/cette
^ (le) suicide $
lâche la rampe
je penser/pense me {kill}
lutte .. pour pas me {kill}
rester/reste en vie
en vie .. regrette
regrette .. en_vie/né/née
jamais/pas/pourquoi/pk/dû (dû/du/je/j/suis/être/voulu/demandé/à) (suis/être/de) naître/né/née !ici/en/en_france
jamais naître
plus/pas (je/j) vivre !{place_to_live}
peux/veux/sais/peut/veut/veulent (plus) plus vivre comme_ça $
plus/pas/sans/pu/aucune/aucun/aucuns/une_seule/seule (d/de/la/le/une/seule/bonne) (seule) envie/force/raison/raisons/
goût/courage/rage/sens (de/à/pour/d) (continuer) (à/de) {end_of_life}/rester_en_vie/rester_ici_bas/rester_sur_terre/
être_en_vie/être_vivant/être_vivante/être_là/être_au_monde/la_vie/continuer_$/continuer_à_vivre/
continuer_comme_ça !{place_to_live} - {school}
plus/pas goût à la_vie/vivre
comment/bon/pourquoi/sert/pas/plus/arriver/arrive/force/raison/quoi (à/de) continuer (à) {end_of_life} - {school}
arriver/arrive plus/pas à vivre !{place_to_live}
marre/ras/bol/raz/fatigué/fatiguée/fatigue/saoulé/dégoûté/épuisé/épuisée/lassé/peux_plus/claqué (le/bol) (de/
d) {end_of_life}/être_en_vie/être_né !{place_to_live}
marre/bol/fatigué/fatiguée/peux_plus/dégoûté/épuisé/veux_plus (de/d) la/ma/cette/ce/leur vie !{place_to_live}/active/
étudiante/chère/sociale
j arrêter (avec) la vie
stop .. la vie
sert/quoi/bon (rien/ça) (ça/ca/sert/bon) (sert) (à/de) (que/de) (je) vivre/exister
sert à/a rien sur cette terre
vie .. plus/aucun/perdre/pas (aucun/de/d/son/tout) sens/goût
vie (c/est/elle) (est) finir pour_moi/$
veux plus la vie
plus/cesser/arrêter (d/de/pas) exister - fichier/base/données/serveur/site
jamais existé - fichiers/base/données/serveurs/dossier
un/suis poids/boulet/fardeau/charge pour tout/tous/ma/mes/eux/vous/les/tout_le_monde - financièrement/argent/loyer/
job/thune/équipe/{school}
mieux que (je) (sois/soit/être) mort
{wish} que tout/ça/ca/mon/ma .. s_arrête/s_arrêter/arrêter/termine/cesse/noir/finir !de_/les/au - {paperwork}/hoquet/
règles/dent/toux/dos/pluie
que mon cœur s arrêter
tout arrêter/finir/stopper définitivement/pour_de_bon/pour_toujours - {school}
{want}/dire/bientôt/d/de/à/d_ d/de/à/en (en) finir (une) (bonne) fois/ce_soir/cette_nuit/demain/$ - {paperwork}/
{school}/chômage
{want}/y_a_plus_qu/d/allait/autant (à/d/de) en finir !avec_l/avec_le/avec_les/avec_mes/avec_mon/avec_ce/avec_cette/
vite/rapidement - {paperwork}/{school}/chômage
en finir avec la_vie/tout/moi/cette_vie/ma_vie
en finir (une) (bonne) fois/ce_soir/cette_nuit/définitivement - {paperwork}/{school}/chômage
^ (je/j/vouloir/veux/veut) en finir $ - {paperwork}/{school}/chômage
{friend}/notre/{kin}/{child} ... vouloir/veut/veulent/pense/parle/parler (d/à) en finir
fin à/a mes/ses/ces/ma/sa/tout jours/jour/vie/ça/souffrances/souffrance - {paperwork}/{school}/chômage
finir/terminer/achever/abréger ma/mes vie/jour/souffrance/souffrances !professionnelle/d/active/avec/à/en/ici/dans_la/
au/comme/sur/de_bureau
passer/passe/passage/passé/passerai à/a l acte - {paperwork}/{school}/sport/lance
va/vais/peur/risque/capable/fasse/allais/veut .. grosse connerie/bêtise !d_orientation/administrative - contrat/
orientation/{paperwork}
je/j vais (finir_par) fait (une) (grosse) connerie/bêtise - contrat/orientation/signe/démissionne/arrête_la/
{paperwork}/{school}
vais fait une/des connerie/bêtise/conneries/bêtises - contrat/orientation/signe/démissionne/arrête_la/{paperwork}/
{school}
peur .. fasse/faire/fait/fais une/des bêtise/connerie/bêtises
l irréparable
{other}/{he} ... va fait une (grosse) connerie/bêtise $
peur de moi_même/me_faire_du_mal
peur de moi $
peur .. ce que je pourrais me
{want} .. sauter/sauté .. fenêtre/pont/toit/balcon/vide/étage/métro/quai/rer/train
envie/penser/dit/dis/failli/ose/prêt/peur/disent (de/à/d) sauter hier/$ - parachute/piscine/plongeoir/élastique/haie/
cheval/classe/{sport}
balcon/pont/quai/fenêtre .. (et) (j) (ai) failli - tomber/vélo/rater/louper/train/retard
pont ... vite finir
mon/son/ma ex/{partner}/{friend} ... au bord du toit/pont
accident et/pour (y) rester/mourir
espère/espérant/aimerais/vivement/voudrais .. voiture/camion/train/bus .. écraser/écrase/renverse/percute
espérant y passer/rester
rester en vie
voix .. dit/dis/disent .. de (me) tuer/sauter/mourir/faire/suicide/finir
voix dans ma/la tête
baisse les bras .. vie/rester
penser aux médicaments
vois pas .. continuer à vivre
vois pas (dépasser/atteindre) dépasser/atteindre
un/le/quel numéro .. (envie) (de) mourir/suicide
unalive/kms/sewerslide
{wish} cercueil
je/j (suis) (être) mort .. dans un/une mois/semaine $
finir/terminer/crever/mourir (tout/toute) seul .. personne/remarque
attenter à ses/mes/leurs/leur jours/vie
arrêter de vivre/respirer/exister !{place_to_live}
envie les mort
tous les avaler
mourir (ça/ca) me tente/attire/appelle
raison de pas sauter/mourir/le_faire/me_tuer/en_finir
fermer/ferme les yeux pour_toujours/l_éternité/définitivement
plus/pas (la/le) force/courage de vivre
plus envie/force/le_goût d être vivant/vivante/en_vie
aie envie de vivre
dose .. mortelle/mortel/létale
mourir/tuer sans douleur/souffrir/faire_mal/fait_mal/avoir_mal
quel/quels/quelle médicaments .. tuer/mourir
me dis (va/vas) (y) sauter $
{wish}/vais me laisser couler/mourir/partir/crever
pas veux vivre
se ouvert le/les veines
pris assez/pas_assez de {pills}
assez de {pills} pour
veut/veux plus vivre mon/ma/il/elle/moi/et/depuis
renonce/renoncer à vivre
mon/son propre enterrement
tenir/tiendrai en vie
retourner/retournera contre lui/elle/moi + arme/fusil/couteau
jeu du foulard
veux/vouloir/vais/voulais/envie_de tuer/pendre/noyer moi
je/vais/veux couper/ouvrir/trancher mon/ma/mes cou/gorge/veines/poignets
suffit/suffisent pour mourir/me_tuer
pour/de/vais/envie_de/veux foncer dans un/le/ce platane/arbre/mur/camion/poteau/ravin
va/veut/voulait/vais se jeter $
"""

# Bare names of it: nothing when denied, or when the talk is of studies, of a trade or of a film.
SUICIDE_NAMED = """
suicide - bloqué/retard/trafic/voyageur/incident/voie
suicidaire
suicidaires
idées noires
se pendre
se tuer
le 3114
"""
