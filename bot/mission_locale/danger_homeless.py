"""The signs that someone has nowhere to sleep: on the street, thrown out, or without a solution tonight."""

HOMELESS = """
suis/est/es/sont/sommes/vivre/dormir/retrouve/retrouver/retrouvé/serai/sera/seront/être/étais/finir/vais_finir/
reste/galère/seul/seule/soir/encore/bébé/mec/vit .. à/a la rue !victor/de_la/du/des/jean/numéro/principale
à/a la rue depuis/avec/demain/sans/ce_soir/cette_nuit/à_19_ans/wallah/bientôt/aidez/maintenant/et_j
^ (à/a) (la) rue $
c_est la/le rue/dehors $
sinon .. rue $
que la rue $
suis/vivre/dormir/passe/couche/zone/traîne/vivent/dehors dans la/les rue/rues (là/maintenant/depuis/et/ce/avec/
wallah/en/aidez/mais/il/svp/j/je/frère/moi) (moment/soir/moi) $
dormir/vivre/couche/nuit dans la/les/une rue/rues !victor/de_la/du/des/jean/numéro/principale/derrière/juste/à_côté/
en_face/où/qui/calme/commerçante/st/saint
dans la rue avec mes/mon/ma valises/valise/sacs/bébé/enfants/fils/fille/affaires
suis dans la rue maintenant/depuis/avec_mon/avec_ma/ce_soir/sans
rue .. dormir/bébé
dormir .. {outside} !cet_été/avec_des_potes/du_travail
nuit .. {outside}/bus/rer !de_travail
nuit/matin .. dormir dans le bus/rer/train
dormir .. bus/rer/train .. nuit/pas_dehors/hier
toute la nuit .. rer/bus/dehors/marche
marche/tourne/rer/bus/train .. toute la nuit
passe/passer/passé/reste (la/ma/mes/toute/ses) (la) nuit .. {outside}/bus/rer/train/chaud
vivre/habite/habiter/loge .. dans/sous une/ma/sa/la/notre/un/mon/son/le/l/leur/des {outside} !victor/de_la/du/des/
calme/où/qui/derrière/principale/avec_jardin
vivre/dormir/habite dehors
squatte/squattais/squatter/squat une/un/dans/la/le/chez .. {outside}/tej/virer
dans un squat
dormir à/a droite .. gauche
dormir où je peux
dormir .. chez_des_inconnus/chez_des_gens_que
chez des inconnus .. dormir
sais/sait/aucune_idée/idée .. où/ou .. {sleep}/me_poser/me_mettre !pendant/en_vacances
où/ou (est_ce_que/est/ce/que/on/je) (je/on/vais/va/peux) {sleep} (ce/cette/là/la/ici) (soir/nuit) $
où/ou (je/on/vais/nous) (peux/peu/peut/vais/va/vas) {sleep} !pas/à_marseille/en_vacances/pendant/près_de/
pour_le_festival/pas_cher
je/on (peut/peux/vais) dormir/passer_la_nuit/m_abriter où/ou
dormir/crécher (on/je/nous) où/ou (nous/$) nous/$
peux/vais/va {sleep} où/ou
où/ou aller/rentrer ce/cette soir/nuit
sais/sait/savons pas/plus où/ou aller/rentrer/me_mettre ce/cette/là/aidez soir/nuit/moi/maintenant
sais/sait/savons pas/plus où/ou me_mettre
sais/sait/savoir/savons pas/plus où/ou aller .. {night}/dehors/dormir/valise/valises/sac/merci_de
dehors/valise/valises/porte/viré/expulser/fugue ... (pas/plus) où/ou aller
{nowhere} (ailleurs) (où/ou/pour/chez) (qui) (où/ou/me) {sleep}/aller/rester/rentrer/nous_loger/m_héberger
{nowhere} .. (ce/cette/pour) pour/ce/cette (ce/cette/la/dormir) (soir/nuit) {sleep}
nulle part où/ou
nulle part ailleurs
habite/vivre/dormir nulle part
pas/plus/aucun/trouvé .. {sleep} ce/cette/là
rien/personne (trouvé) .. pour {sleep}
pas/plus/personne/trouvé/rien_trouvé .. où/ou/pour {sleep}
personne (peut/pour/veut/peux) .. m_héberger/nous_héberger/me_loger/nous_loger/me_prendre/prendr/prendre/chez_qui/
me_garder
galère/galérer .. (pour) {sleep} !au_chaud_au
zéro/aucun/plus/pas (de) plan/solution/canap/canapé où/pour squatter/ce/cette/dormir/aller
tous mes plans canapé
ni/sans/pas/plus/aucun/zéro (de/d/un) toit/domicile/abri !ouvrant/fixe_professionnel
plus/aucun/sans/ni (de/d) {roof} !étudiant/disponible/social/à_visiter/à_moi/garant/crous/libre
pas (de/d/la/une/un) maison/hébergement/logement/appart (et) (je) $/je/depuis/actuellement/en_ce_moment/du_tout/
pour_ce_soir/pour_la_nuit/là/ce_soir/pas_famille/pas_de/dormir
sans solution/hébergement/plan (pour/d) (hébergement) ce/cette
sans solution/hébergement pour ce/cette/la
plus de chez
je/on/il/elle/ils/et/là/me/se/retrouver/bébé/enfants/frère/frères/sœur/mère/tous/deux/trois/toute/fille/nous/encore/
jsuis suis/est/sommes/sont/retrouve/serai/sera/finir/reste/retrouver/retrouvé/être/es (tous/toute/seul/seule/là/
deux/trois/encore/tout/en_ce_moment/tout_de_suite/retrouvé) dehors !{outside_for_fun}
{friend}/{kin}/{child}/{partner} (est/sont/se/toute) (retrouve/toute) dehors (seul/seule/depuis/
toute) !{outside_for_fun}
dehors (toute/tout) seul/seule/depuis/valise/valises/bébé/ce_soir/cette_nuit/tente/fuguer/enceinte
dehors .. pluie/froid/valise/valises/nuit/depuis/dormir/bébé
froid/gèle/pluie/caille ... dehors
gèle/froid ... pas de couverture
^ dehors .. {night}/$
18 ans (pile) dehors
demain/majeur .. (suis) dehors $
urgent (je) (suis) dehors
bloqué/bloquée/enfermé/enfermée/coincé/coincée dehors
mère/père/parents/il/elle/ils .. ouvre/ouvrent plus/pas
pris/perdre/rendu/volé/rendre .. mes/les/ses/nos clés/clefs/cles ... rentrer/dehors/studio/appart/chez_moi/chambre
pris mes/les/nos clés
changé/changer/change (la/les) serrure/serrures
{throw} dehors !en/du_lycée/du_cours/du_collège/de_cours/de_la_classe/de_formation/les_poubelles/le_nez/du_cfa/
la_poubelle
{throw} (moi/me) à/a/sur/ds/dans/de la rue
me/m/l/les/nous/se/s/ont/suis/est/ma .. {throw_out} .. {home} !{not_a_home}
chassé/viré/virée/virer/jeter/expulser/dégager/mettre_dehors/chasser/éjecté de/du/d/chez (la/l) {home}/coloc/maison/
appart/parents/mes_parents !{not_a_home}
{home} .. me/m/nous (a/ont) virer/jeter/expulser/mettre_dehors/chasser
{kin}/{partner}/{he} .. me/m/ma/l/les (a/ont/est/vient/viens) (de) {throw_out} de/du/dehors !de_questions/du_stage/
de_cours
{kin} .. me/m/ma/l (a/ont/vient_de/viens_de/vais/veut/veux) {throw_out} !de_questions/dans/sur/un/une
{partner}/meuf/copain .. m/ma (a) virer/dégager/chasser !de_mes
{partner}/meuf/copain .. m/ma/me (a) {throw_out} $
me/nous virer/jeter/dégager ce_soir/demain/aujourd_hui/cette_nuit
proprio/propriétaire/bailleur .. me/m/nous (a/ont/veut) virer/jeter/expulser/mettre_dehors
heberger .. dit de partir
perdu ma/mon chambre/logement/appart/hébergement/studio
plus de place dans/au/aux (les/le) foyer/foyers/115/centre/hébergement
moi dehors
brûler ma tente
{kin}/{he} .. viens/vient de me/la/le {throw_out}
fait/faire (me) {throw_out} par ma/mon/mes/sa/son/ses {kin}/{partner}
mettre/foutre/jeter/suis/est/serai (sera) à/a la porte !{door_of_school}
à/a la porte de chez
^ (à/a) la porte $
veut/veulent/veux plus de_moi/m_héberger/me_garder/me_voir/nous .. {kin}/maison/dehors/chez/{night}/dormir/$
{kin}/{partner}/foyer/auberge .. veut/veulent/veux/peut/peux/accepte/garde plus/pas de_moi/de_nous/me_garder/
m_héberger/me_voir/me_loger/que_je_remette/que_je_revienne/que_je_rentre/à_partir
me/nous garde/garder plus
{kin}/{partner}/{he} .. dit .. de (plus) partir/dégager/me_barrer/me_casser/quitter_la_maison/plus_jamais_revenir/
plus_revenir
{kin}/{partner}/{he}/hébergeait .. dit .. casse_toi/tu_dégager/dégager/reviens_plus/je_reviens_plus/pars/prends_tes
prends/prend/prendre tes/mes/ses affaires/valises et
plus jamais revenir à/chez
jour/pour de mes 18 .. au_revoir/dehors/porte/démerde
veut/veulent que je/elle/il/on partir/parte/dégager (de/ce/aujourd/demain/d) (soir) !en_stage/à_l_armée/en_vacances/
en_formation/tôt
dois/doit/doivent/devons/faut (que) (je) partir/quitter/rendre/libérer .. {night} !au_travail/pour/en_voyage/à_mon
rendre la/les/l chambre/appart/clés .. {night}/demain/aujourd_hui
affaires/valises/sacs/valise .. palier/dehors/poubelle/trottoir/en_bas/devant_la_porte
valise/valises/sac/sacs ... gare/endroit/rue/dehors/nulle/aucun
sac dehors
peux/peut/veux/laisse/laissent/laisser/ose/pouvoir plus/pas (rentrer/jamais) rentrer/retourner/entrer (à/
chez) (chez) moi/la_maison/chez_moi/chez_elle/chez_lui .. {night}/jamais/$/où/aller/plus/clés/dehors/rue
peux/peut plus (jamais) rentrer/retourner chez/à_la
laisse/laissent pas rentrer
rentrer .. nulle part
peut/peux/veut/veux/pourra plus/pas m/nous/me héberger/garder/loger/accueillir
besoin/cherche/faut/veux/demande .. hébergement (d/en/de) urgence
hébergement .. finir/terminé/s_arrêter/fermé/fin/se_termine
centre/foyer/gymnase/centre_d_urgence .. fermé/ferme/plein/complet/plus_de_place/reprennent/3_nuit .. {night}/matin/
dehors/dormir/dors
gymnase .. dormir/dormait
accueil de nuit
centre/centres/foyer/foyers/lit .. urgence
me/nous/m/moi/le/la loger/loge/héberger/prendre/accueillir (moi) ce/cette/là/pour soir/nuit/ce/cette/quelques
logez/hébergez/loge/héberge moi
{roof}/place/endroit/plan/matelas/solution/coin (où/pour/au) (je/on/être/me) (chaud) (pour/ce/cette/peux/
dormir) pour/ce/cette/la/dès (ce/cette/la) {night} !de_mercredi/étudiante
{roof}/place/endroit/lieu/coin .. (où/pour) dormir/squatter/passer_la_nuit/m_abriter/me_réfugier !calme/à_marseille/
en_vacances/pas_cher/à_paris/mieux
endroit .. au chaud
endroit .. me cacher
cherche/besoin/faut/trouver/trouvez .. {sleep} ce/cette/svp/au_chaud
cherche dormir
dormir au chaud
où/ou dormir !pas/à/en/pendant/pour
dernier/dernière nuit/soir/jour .. (dehors/rue/hôtel/foyer/après_rien/demain) dehors/rue
nuit suivante/après .. rien
hôtel/foyer/airbnb/auberge/résidence/prise_en_charge/contrat_jeune_majeur/chambre/logement .. finir/arrêter/termine/
terminé/ferme/fermé/fin/finit .. {night}/demain/aujourd_hui/dehors/rien/où/ou/matin/à_11h/sac
hôtel/chambre/foyer finir aujourd/ce/cette/sac/demain
plus/pas .. thune/argent/rond/sous/quoi_payer .. hôtel
hôtel .. dehors/rue/plus_un_rond
foyer/ase/fjt/résidence/proprio/cada/hôpital/prison/éducateurs .. lâche/lâchent/lâché/mettre/vire/virer/sortir/
expulser/garde_plus .. dehors/rien/nulle/rue/majeur/jour/{night}/affaires
sortir/sors/sortie/sort/sorti/sortant de/du/d (la/le/l) prison/foyer/taule/hôpital/ase/cada/hosto/garde/ehpad/
cure ... (et) (j/je) (ai) pas/plus/rien/sans/nulle/dehors/rue (de/d) (logement/hébergement/endroit/où/appart/
adresse/toit) logement/hébergement/endroit/où/appart/adresse/toit/rien/solution/$
expulser ce/hier/demain/avec/par/sans/de_mon_logement/de_chez/de_la_résidence !du_lycée/du_collège/du_cours/du_cfa/
de_mon_lycée/de_france/du_pays/de_l_école/de_cours/de_la_classe/du_stage/du_club
suis/sommes/être/été/va/vas/allons/fait/vient_d/est expulser !du_lycée/du_collège/du_cours/du_cfa/de_mon_lycée/
de_france/de_l_école/de_cours/de_mon_cfa/de_la_classe
huissier .. dehors/expulser/passe/porte
appart/maison/tente/immeuble/logement/studio/bidonville/squat/chambre .. brûler/évacué/inhabitable/effondré/inondé/
incendie
délogé/délogés/délogée
arrêté de péril
{other}/je/on/{he}/me_suis/s_est/j_ai/a .. fuguer
ans .. fuguer
^ (une) fuguer $
fugueuse/fugueur
barré/barrée/tiré/cassé/cassée/partir/enfuir/sauvé/quitté/quitter (de/d) chez/la moi/maison ... sais_pas_où/
nulle_part/inconnus/dormir/rue/dehors/sans_rien/nuit/sans_savoir/valise/sac/gare
{child}/{friend}/{kin} .. dormir .. on_sait_où/où_on_peut/sait_où/on_sait_pas/dehors/devant
dormir devant
dormir on sait où
dormir où ce_soir/cette_nuit
reste/dormir aux urgences .. chaud
rond/thune/argent .. pour cette_nuit
le 115
soir/nuit personne peut/veut
j appelle le 115
115 .. répond/place/rien/appelle/hôtel
hôtel (du/au) 115
^ 115 $
samu social
je/elle/il/on/est/suis/devenu/ans/maintenant/finir (suis/est/devenu) (devenir/devenu/toujours) sdf
^ (un) sdf .. $
^ sans abri
sans domicile !fixe_est
douche .. dehors
vivre dehors
laisse/laissent plus/pas rentrer $
me/m/nous (a/ont/est) sortir du/de (l/mon) foyer/ase/squat/appart/hôtel/logement
canapé en canapé
dit de prendre la porte
parents/mère/père/famille .. renié/reniée/abandonné/abandonnée/banni/bannie
foutre le camp de/du
en errance
dois/doit/faut/devons libérer la/ma/l chambre/appart .. aujourd_hui/demain/ce/et
déménagé sans moi
laisser/laissé/déposé/déposée/abandonné/abandonnée .. à la gare/rue
déposée/déposé/laissé là .. connais personne
plus de maison/toit/chambre .. dormir/clés/dehors
sans/pas/plus .. clés .. dehors
chez personne
du 115
trêve hivernale .. dehors
je/on/me lave .. toilettes .. dormir/gare
connais personne .. (il) fait nuit
"""

# Bare names of it: nothing when denied, or when the talk is of studies, of a trade or of a film.
HOMELESS_NAMED = """
<les/des/aux/ces/de sdf
<les/des/aux/ces/de sans abri
hébergement d urgence
dormir dehors
dormir dans la rue
à la rue $
"""
