"""The signs that someone wants to die or hurts themselves, whether they speak of themselves or of another."""

# Under way: nothing goes before it.
SUICIDE_NOW = """
avaler .. {pills}
avaler des/tous/tout/plein/trop (les/mes/de) (trucs/cachets) !quatre
pris {many} (de/d/des/mes/ses/les/la/le/une) .. {pills}
pris une boîte/plaquette de/d {pills}
pris les/des/ses médicaments de ma/mon/sa/son
pris (la) boîte entière/de médicaments
{pills}/lame/corde/rasoir/flingue .. devant_moi/la_main
ça/ca saigne .. couper/poignet/profond
couper .. saigne/trop_profond/profond
viens/vient de me/se couper !le/un_doigt/les_cheveux
tout avaler
overdose/surdose
au bord du/d/de_la .. pont/toit/vide/quai/balcon/falaise/fenêtre
sur le rebord
je/j/là .. suis sur le/un/mon toit/pont/rebord/balcon
sur le pont/quai/toit .. jeter/sauter/finir/adieu
je vais/veux sauter $
je vais sauter du/par/dans_le_vide/d_un/sous
tout préparé/prévu .. ce_soir/mourir/partir/adieu
laisser/laissé/laisse/écrit .. lettre/mot .. adieu/mère/parents/table
lettre/mot/message/vidéo d adieu
vais passer à l acte
combien de temps ... avaler
acheté/préparé/accroché une/la/ma corde
planter/foncer .. voiture/arbre/mur exprès
"""

SUICIDE = """
<tu/il/ils/elle/vous/a/on {i_want} (vais) me/m {kill}
je/j (vais/veux) me {kill}
je .. {i_want} me {kill}
me/m suicide
me pendre/supprimer/immoler/flinguer
me/se foutre/mettre en l_air/l_r/lr/l_aire
foutre en l_air/l_r .. vie
me/se mettre/tirer/tire/tiré/foutre une balle
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
penser/pensé/parler/envisage/songe/numéro/oui/commettre (de/y) .. au/de/du/le_mot/pour_le/un suicide !de_caton/
assisté
tentative/idée/envie/envies/propos/risque/tentatives/pensées de/au suicide
fait/refait/refaire/ma/sa/une/deux/ses/dernière (une/des/ma) tentative/tentatives/ts $
fait/refait/après/depuis/sortie/sorti/suite (d/de/à) une/ma/deux ts/tentative !de_contact/de_vente/d/au/pour/
de_connexion/de_paiement
raté ma/sa/la tentative !au/de_connexion/de_but/d
tente de/d (en/me/se) finir/mourir
lavage d estomac
dit/disent de me {kill}
terme à/a ma/mes/sa/ses vie/jours
me/se laisser mourir !de
attends/attend la mort
plus là pour longtemps
partir/partie définitivement !de/du/à
défenestré/défenestrer/défenestrée
sauter de/du/par (la/le/l/un) fenêtre/balcon/toit/pont/étage/immeuble/falaise
mérite pas/plus de vivre/rester
me raterai pas
je peux/pourrais mourir quand
personne ... si je mourir/crever
plus/pas .. supporter la/cette/ma vie
supporte/supporter plus/pas (de) vivre !avec/chez/ici
plus supporte/supporter (de) vivre !avec/chez/ici
supporte/supporter plus/pas (de) la/ma/cette vie
me taillader
mieux mort
si j étais mort !de
vivre sert (à) rien
pourquoi (je/j) (suis/reste) (rester) en vie
pour en finir !avec
si je mourir/crever .. personne/rien/changera/tout_le_monde
comment .. mourir !de/d/dans/à_petit
plus/pas envie de me réveiller
mort serait mieux/soulagement/délivrance
plus/pas vivre dans ce monde
{wish} mourir/crever !de_rire/de_honte/d_amour/d_ennui/de_faim/dans_ce_jeu/moins_bête
<tu/vous veux/veut/aimerais mourir/crever
je/j .. que (à) mourir/crever $
envie de rien à_part/sauf mourir/crever
ai failli le faire/passer
{wish} (que/qu) (je) (être) mort !de/d_ennui
être/serais/suis/déjà mort à_l_intérieur/dedans/$
si (j) (étais) mort .. personne/mieux/tranquille
si/quand/vivement (que/qui) je mourir/crever .. personne/pleurer/mieux/manque/tranquille/$
vivement que je mourir/crever/disparaître
qui .. pleurer .. je mourir/meurs
m_en_fous/fiche/fous/couilles/bats/tape/égal de/si_je mourir/crever/vivre
vivre ou/et mourir/crever
je vais mourir/crever ce_soir/cette_nuit/demain/bientôt/de_toute_façon/de_toutes_façons
je serai/serais/soit (bientôt) mort !de/d
serai/suis/compte/pense plus/pas (être) (en) vie/vivant/vivante !étudiante
plus en vie
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
personne .. à mon enterrement
idée/idées/pensées/penser/pensée/envies/envie/penses noires/noire/sombres/suicidaires/suicidaire/morbides/macabres/
de_mort/de_suicide
pulsions/tendances/propos/crise/période/comportement suicidaires/suicidaire
suis/est/étais/redeviens/être/es suicidaire !de_venir/ce
^ suicidaire $
^ (je) mourir $
autant partir $
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
plus/pas/sans/pu/aucune/aucun/aucuns/une_seule/seule (d/de/la/le/une/seule/bonne) (seule) envie/force/raison/
raisons/goût/courage/rage/sens (de/à/pour/d) (continuer) (à/de) {end_of_life}/rester/être/continuer/
la_vie !{place_to_live}
plus/pas goût à la_vie/vivre
comment/bon/pourquoi/sert/pas/plus/arriver/arrive/force/raison/quoi (à/de) continuer (à) {end_of_life}
arriver/arrive plus/pas à vivre !{place_to_live}
marre/ras/bol/raz/fatigué/fatiguée/fatigue/saoulé/dégoûté/épuisé/épuisée/lassé/peux_plus/claqué (le/bol) (de/
d) {end_of_life}/être_en_vie/être_né !{place_to_live}
marre/bol/fatigué/fatiguée/peux_plus/dégoûté/épuisé/veux_plus (de/d) la/ma/cette/ce/leur vie !{place_to_live}/
active/étudiante/chère/sociale
quitter/quitte/fuir/partir/quitté (de) ce/cette/le/la monde/terre/planète/vie !du/de_l/active
j arrêter (avec) la vie
stop .. la vie
sert/quoi/bon (rien/ça) (ça/ca/sert/bon) (sert) (à/de) (que/de) (je) vivre/exister
sert à/a rien sur cette terre
vie .. plus/aucun/perdre/pas (aucun/de/d/son/tout) sens/goût
vie (c/est/elle) (est) finir pour_moi/$
vie (est) dur/dure pour_moi/ici
plus/pas/quitter (être) de ce/cette monde/terre !du/de_l
plus/cesser/arrêter (d/de/pas) exister
jamais existé
serai/serais/suis/étais/es/est plus là/la !à_la/pour_le_rdv/de/au/avant
quand/si/lorsque je serai/serais/suis/étais (soit) plus là/la/de_ce_monde
plus/pas (envie) (d) être là/la/ici $
compte plus/pas être/vivre
mieux/tranquille/tranquilles/heureux/soulagés/soulagé sans_moi/si_j_étais_plus/si_je_disparais/si_je_disparaître/
si_j_étais_mort/quand_je_serai
sans moi .. mieux/tranquille/heureux
débarrassé/débarrassés/débarrasser/débarrassée de moi
manque/manquerai/manquerais/manquer à personne
personne .. remarquerait/remarque/manque/manquerait/verrait si/que (j/je) disparaître/meurs/mourir/suis_plus
si je disparaître
un/suis poids/boulet/fardeau/charge pour tout/tous/ma/mes/eux/vous/les/tout_le_monde
veux/envie/vais/préfère/voulais/aimerais/mieux/vivement/voudrait (de) (je) disparaître !sous_terre/de_la_liste/de_l/
de_vos/des/d/un_peu/du
mieux que (je) (sois/soit/être) mort
{wish} que tout/ça/ca/mon/ma .. s_arrête/s_arrêter/arrêter/termine/cesse/noir/finir !de_/les/au
que mon cœur s arrêter
tout arrêter/finir/stopper définitivement/pour_de_bon/pour_toujours
{want}/dire/bientôt/d/de/à/d_ d/de/à/en (en) finir (une) (bonne) fois/ce_soir/cette_nuit/demain/$
{want}/y_a_plus_qu/d/allait/autant (à/d/de) en finir !avec_l/avec_le/avec_les/avec_mes/avec_mon/avec_ce/avec_cette/
vite/rapidement
en finir avec la_vie/tout/moi/cette_vie/ma_vie
en finir (une) (bonne) fois/ce_soir/cette_nuit/définitivement
^ (je/j/vouloir/veux/veut) en finir $
{friend}/notre/{kin}/{child} ... vouloir/veut/veulent/pense/parle/parler (d/à) en finir
fin à/a mes/ses/ces/ma/sa/tout jours/jour/vie/ça/souffrances/souffrance
finir/terminer/achever/abréger ma/mes vie/jour/souffrance/souffrances !professionnelle/d/active
passer/passe/passage/passé/passerai à/a l acte
partir/parti/pars/parte/en_aller/aller/quitter/dormir/endormir/disparaître pour toujours/de_bon/l_éternité/jamais
dormir (et) (pour) plus/jamais (jamais) (me) (plus) ouvrir/réveiller/rouvrir
endormir .. plus/pas/jamais .. réveiller
jamais/plus/pas (me/se) (jamais) me/se réveiller/réveille
si je me réveille plus/pas
réveille/réveiller pas .. demain
repos éternel
envie/veux/vais/vas/vivement (de) (la/le) rejoindre .. ciel/là_haut/la_haut/étoiles/paradis/dieu/tombe/mort
vais/veux/envie rejoindre les_étoiles/les_anges
perdu/mort/morte/mourir/décédé/décédée/partie .. (et) (je/j) (ai) veux/envie/vais (de) (la/le/
les) rejoindre !la_formation
mort .. (je/j) (ai) veux/envie (de) partir avec lui/elle
rejoindre .. là_haut/la_haut/au_ciel
dernier/dernière message/conversation/lettre $
c_est mon/ma dernier/dernière soir/nuit/jour/heure/message/anniversaire/lettre $
adieu tous/tout_le_monde/à_tous/la_vie/le_monde/les_gars/les_amis/mère/père/ma/mon
fait/dit/dire/faire/tout_dit mes/ses/des adieu/adieux
adieu .. proche/proches/famille/amis/dit
dit/dites/dis/donne .. adieu
merci .. avant de partir pour
prenez/prends/occupez soin/vous de ma/mon/mes .. quand_je/après_moi/si_je
dites à/a ma/mon/mes .. que je l/les aime
pas/plus/aura_pas de demain/prochaine_fois (pour) (moi) (jvous/je) !matin
va/vais/peur/risque/capable/fasse/allais/veut/fait .. grosse connerie/bêtise !d_orientation/administrative
je/j vais (finir_par) fait (une) (grosse) connerie/bêtise
vais fait une/des connerie/bêtise/conneries/bêtises
peur .. fasse/faire/fait/fais une/des bêtise/connerie/bêtises
l irréparable
{other}/{he} ... va fait une (grosse) connerie/bêtise $
peur de moi_même/me_faire_du_mal
peur de moi $
peur .. ce que je pourrais me
peur de (me) fait mal exprès
peur de me fait du_mal
{want}/que/me/{other} (elle/il) me/se/m/s fait/faire/fais du mal $
je me fait (du) mal !au/à/aux/en
recommence/recommencé à/a me/se fait (du) mal
me/se fait (du) mal exprès/volontairement/à_moi_même/toute_seule
{other} .. se fait du mal
me/se/m/s scarifier/mutiler/lacérer/auto_mutiler/automutiler
scarifier/scarification/scarifications/automutilation
s/m taillader .. {body}
me/m/se/s/suis/est couper (les/le/la) {body}
me/m/se/s/suis/est brûler/griffer/couper (les/le/la/au) ... punir/exprès/sang/saigner/soulager/calmer/angoisse/
rasoir/cutter/cigarettes/cigarette/briquet
me/se couper quand/pour_oublier/en_cachette/chaque/tous/depuis/exprès/la_peau/$
recommence/recommencé/recommencer/fini_par à/a me/se couper
coupures/cicatrices/entailles .. {body}/partout
m arrache la peau
frapper/taper/cogner la tête .. jusqu/saigner
frapper/taper/cogner la tête .. saigner/exprès/pas_bien/punir
{want} .. sauter/sauté .. fenêtre/pont/toit/balcon/vide/étage/métro/quai/rer/train
envie/penser/dit/dis/failli/ose/prêt/peur/disent (de/à/d) sauter hier/$
balcon/pont/quai/fenêtre .. (et) (j) (ai) failli
pont ... vite finir
mon/son/ma ex/{partner}/{friend} ... au bord du toit/pont
accident et/pour (y) rester/mourir/plus
espère/espérant/aimerais/vivement/voudrais .. voiture/camion/train/bus .. écraser/écrase/renverse/percute
espérant y passer/rester
rester en vie
choisi le jour/la_date/l_endroit
voix .. dit/dis/disent .. de (me) tuer/sauter/mourir/faire/suicide/finir
voix dans ma/la tête
c_est finir pour moi (je) lâche
c_est finir pour moi .. adieu/lâche/ciao
baisse les bras .. vie/rester
penser aux médicaments
vois pas .. continuer à vivre
vois pas (dépasser/atteindre) dépasser/atteindre
sans mon/ma/mes {child}/{kin}/chien/chat .. (je) serai/serais/suis (plus/déjà/parti/mort) mort/parti/plus_là
retient/empêche .. (de) me tuer/suicide/mourir/partir/finir
plus rien me/qui_me retient !ici_pour_le
un/le/quel numéro .. (envie) (de) mourir/suicide
unalive/kms/sewerslide
{wish} cercueil
jours sont comptés
je/j (suis) (être) mort .. dans un/une mois/semaine $
dans une/un/trois semaine/mois/jour je serai mort/plus
finir/terminer/crever/mourir (tout/toute) seul .. personne/remarque
"""

# Bare names of it: nothing when denied, or when the talk is of studies, of a trade or of a film.
SUICIDE_NAMED = """
suicide
suicidaire
suicidaires
idées noires
se pendre
se tuer
le 3114
"""
