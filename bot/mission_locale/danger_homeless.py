"""The signs that someone has nowhere to sleep: on the street, thrown out, or without a solution tonight."""

HOMELESS = """
suis/est/es/sont/sommes/vivre/dormir/retrouve/retrouver/retrouvé/serai/sera/seront/être/étais/finir/vais_finir/reste/
galère/seul/seule/soir/encore/bébé/mec/vit .. à/a la rue !victor/de_la/du/des/jean/numéro/
principale - {lost_for_words}
à/a la rue depuis/avec/demain/sans/ce_soir/cette_nuit/à_19_ans/wallah/bientôt/aidez/maintenant/et_j - {lost_for_words}
^ à/a/dans (la) rue $
c_est la/le rue/dehors $
sinon .. rue $
que la rue $
suis/vivre/dormir/passe/couche/zone/traîne/vivent/dehors dans la/les rue/rues (là/maintenant/depuis/et/ce/avec/wallah/
en/aidez/mais/il/svp/j/je/frère/moi) (moment/soir/moi) $
dormir/vivre/couche/nuit dans la/les/une rue/rues !victor/de_la/du/des/jean/numéro/principale/derrière/juste/à_côté/
en_face/où/qui/calme/commerçante/st/saint
dans la rue avec mes/mon/ma valises/valise/sacs/bébé/enfants/fils/fille/affaires
suis dans la rue maintenant/depuis/avec_mon/avec_ma/ce_soir/sans
rue .. dormir/bébé
dormir .. {outside} !cet_été/avec_des_potes/du_travail - {leisure}/arrêt/retard/militaire/4h/5h/normal
nuit/nuits (dans/sous/sur/à/a/au/aux/en/devant) (un/une/le/la/les/ma/l/mon/des) {outside}/bus/
rer !de_travail - {work}/{leisure}/demander/volé/garer/gare_ma
mes/ses nuits (c_est) (dans/à/la/une/un/sur) laverie/parking/gare/banc/cave/hall/voiture/métro/rer/noctilien - {work}
nuit/matin .. dormir dans le bus/rer/train
dormir .. bus/rer/train .. nuit/pas_dehors/hier
toute la nuit .. rer/bus/dehors/marche
marche/tourne/en_rer/en_bus/en_train/dans_le_rer/dans_le_bus .. toute la nuit - circule/horaires/machine/{leisure}
passe/passer/passé/reste (la/ma/mes/toute/ses) (la) nuit .. {outside}/bus/rer/train/chaud - {leisure}/arrêt/retard
vivre/habite/habiter/loge .. dans/sous une/ma/sa/la/notre/un/mon/son/le/l/leur/des {outside} !victor/de_la/du/des/
calme/où/qui/derrière/principale/avec_jardin - sens_unique/numéro/rénové/quartier/piétonne
vivre/dormir/habite dehors
squatte/squattais/squatter/squat une/un/dans/la/le/chez .. {outside}/tej/virer
dans un squat
dormir à/a droite .. gauche
dormir où je peux
dormir .. chez_des_inconnus/chez_des_gens_que
chez des inconnus .. dormir
sais/sait/aucune_idée/idée .. où/ou .. {sleep}/me_poser/me_mettre !pendant/en_vacances - {cheap_stay}
où/ou (est_ce_que/est/ce/que/on/je) (je/on/vais/va/peux) {sleep} (ce/cette/là/la/ici) (soir/nuit) $
où/ou (je/on/vais/nous) (peux/peu/peut/vais/va/vas) {sleep} !pas/à_marseille/en_vacances/pendant/près_de/
pour_le_festival/pas_cher - {cheap_stay}
je/on (peut/peux/vais) dormir/passer_la_nuit/m_abriter où/ou
dormir/crécher (on/je/nous) où/ou (nous/$) nous/$
peux/vais/va {sleep} où/ou
où/ou aller/rentrer ce/cette soir/nuit
sais/sait/savons pas/plus où/ou aller/rentrer/me_mettre ce/cette/là/aidez soir/nuit/moi/maintenant
sais/sait/savons pas/plus où/ou me_mettre
sais/sait/savoir/savons pas/plus où/ou aller .. {night}/dehors/dormir/valise/valises/sac/merci_de
dehors/valise/valises/porte/viré/expulser/fugue ... (pas/plus) où/ou aller
{nowhere} (ailleurs) (où/ou/pour/chez) (qui) (où/ou/me) {sleep}/nous_loger/m_héberger - {cheap_stay}
{nowhere} où/ou/chez_qui aller/rester/rentrer
{nowhere} .. (ce/cette/pour) pour/ce/cette (ce/cette/la/dormir) (soir/nuit) {sleep}
nulle part où/ou
ai/a/avons nulle part ailleurs
ai/a/avons nulle part !au_monde/pareil
habite/vivre/dormir nulle part
pas/plus/aucun/trouvé .. {sleep} ce/cette/là
rien/personne (trouvé) .. pour {sleep}
pas/plus/personne/trouvé/rien_trouvé .. où/ou/pour {sleep} - {cheap_stay}
personne (peut/pour/veut/peux) .. m_héberger/nous_héberger/me_loger/nous_loger/me_prendre/prendr/prendre/chez_qui/
me_garder - {work}/cv/contrat/expérience/fils/enfant
galère/galérer pour {sleep} !au_chaud_au - stress/insomnie/bruit/voisin/angoisse/écran/médecin/sommeil/bébé/
{cheap_stay}
zéro/aucun/plus/pas (de) plan/solution/canap/canapé où/pour squatter/ce/cette/dormir/aller
tous mes plans canapé
<pour/les/des/aux/ces/jeunes/gens/personnes/de ni/sans/pas/plus/aucun/zéro (de/d/un) toit/domicile/abri !ouvrant/
fixe_professionnel/sur - adresse_de/domiciliation/quelle_adresse
<pour/les/des/aux/ces/jeunes/gens/personnes/de plus/aucun/sans/ni (de/d) {roof} !étudiant/disponible/social/à_visiter/
à_moi/garant/crous/libre/sur - adresse_de/domiciliation/ {own_home}
pas (de/d/la/une/un) maison/hébergement/logement/appart (et) (je) $/je/depuis/actuellement/en_ce_moment/du_tout/
pour_ce_soir/pour_la_nuit/là/ce_soir/pas_famille/pas_de/dormir - {own_home}
sans solution/hébergement/plan (pour/d) (hébergement) ce/cette
sans solution/hébergement pour ce/cette/la
plus de chez
je/on/il/elle/ils/et/là/me/se/retrouver/bébé/enfants/frère/frères/sœur/mère/tous/deux/trois/toute/fille/nous/encore/
jsuis suis/est/sommes/sont/retrouve/serai/sera/finir/reste/retrouver/retrouvé/être/es (tous/toute/seul/seule/là/deux/
trois/encore/tout/en_ce_moment/tout_de_suite/retrouvé) dehors !{outside_for_fun} - {errand_out}/beau/terrasse/clope/
fumer/il_fait_chaud/copains/balade/chien_dehors/jusqu/{work}/vous_laisse/te_laisse/agence/ferme/quelle_heure/ouvert/
rdv/accueil
{friend}/{kin}/{child}/{partner} (est/sont/se/toute) (retrouve/toute) dehors (seul/seule/depuis/
toute) !{outside_for_fun} + nuit/soir/depuis/seul/seule/froid/virer/jeter/aider/aidez/bébé/ans/dort/dormir/où/
sans - {errand_out}
dehors (toute/tout) seul/seule/depuis/valise/valises/bébé/ce_soir/cette_nuit/tente/fuguer/enceinte - {leisure}/manger/
potes/sortir
froid/gèle/pluie/caille ... dehors
gèle/froid ... pas de couverture
^ dehors .. {night}/$
18 ans (pile) dehors
demain/majeur .. (suis) dehors $
urgent (je) (suis) dehors
bloqué/bloquée/enfermé/enfermée/coincé/coincée dehors - serrurier/badge/clé/clés/double/{fooling}/accueil
mère/père/parents .. ouvre/ouvrent plus/pas - lien/mail/message/{errand_out}
il/elle/ils m/nous ouvre/ouvrent plus/pas - lien/mail/accueil
<ai pris/volé mes/les/ses/nos clés ... rentrer/dehors/studio/appart/chez_moi/chambre
perdre/rendu/rendre mes/les/nos clés ... dehors/rue/nulle_part/rien - {moving}
<ai/bien pris mes/les/nos clés
<ai/avons changé/changer/change (la/les) serrure/serrures - {moving}/perdu/clés_perdues
{throw} dehors !en_cours/en_plein/du_lycée/du_cours/du_collège/de_cours/de_la_classe/de_formation/les_poubelles/
le_nez/du_cfa/la_poubelle - {fooling}/essai/cv/apprentissage/boulangerie/restaurant/magasin/salon/garage/patron/
internat/absences
{throw} (moi/me) à/a/sur/ds/dans/de la rue - {lost_for_words}
me/m/l/les/nous/se/s/ont/suis/est/ma .. {throw_out} .. {home} !{not_a_home} - {work}
chassé/viré/virée/virer/jeter/expulser/dégager/mettre_dehors/chasser/éjecté de/du/d/chez (la/l) {home}/coloc/maison/
appart/parents/mes_parents !{not_a_home} - juin/juillet/août/septembre/fin_d_année
{home} .. me/m/nous (a/ont) virer/jeter/expulser/mettre_dehors/chasser
{kin}/{partner} .. me/m/ma/l/les (a/ont/est/vient/viens) (de) {throw_out} de/du/dehors !de_questions/du_stage/
de_cours - {work}/cuisine/canapé
{he} .. me/m/l/les/nous (a/ont) {throw_out} dehors/de_chez/de_la_maison/de_l_appart - {work}
{kin} .. me/m/ma/l (a/ont/vient_de/viens_de/vais/veut/veux) {throw_out} !de_questions/dans/sur/un/une
{partner}/meuf/copain .. m/ma (a) virer/dégager/chasser !de_mes
{partner}/meuf/copain .. m/ma/me (a) {throw_out} $
me/nous virer/jeter/dégager ce_soir/demain/aujourd_hui/cette_nuit - {work}/lycée
proprio/propriétaire/bailleur .. me/m/nous (a/ont/veut) virer/jeter/expulser/mettre_dehors
heberger .. dit de partir
perdu ma/mon chambre/logement/appart/hébergement/studio
plus/pas de place dans/au/aux (les/le) foyer/foyers/115/centre/hébergement - {leisure}/septembre/rentrée/janvier/
travailleurs
<attend/attendre/attends/retrouve/rejoindre/rejoins/laisse/laissez moi dehors - {errand_out}
brûler ma tente
{kin}/{he} .. viens/vient de me/la/le {throw_out}
fait/faire (me) {throw_out} par ma/mon/mes/sa/son/ses/notre/nos/leur/le/la {kin}/{partner}
mettre/foutre/jeter/suis/est/serai (sera) à/a la porte !{door_of_school} - ouvrez/sonne/code/badge/interphone/accueil/
ouvrir/rdv/essai/cv/apprentissage/boulangerie/restaurant/magasin/salon/garage/patron/internat/absences
à/a la porte de chez
^ (à/a) la porte $
veut/veulent/veux plus de_moi/m_héberger/me_garder/nous .. {kin}/maison/dehors/chez/{night}/dormir/$
{kin}/{partner}/foyer/auberge .. veut/veulent/veux/peut/peux/accepte/garde plus/pas de_moi/de_nous/me_garder/
m_héberger/me_loger/que_je_remette/que_je_revienne/que_je_rentre/à_partir
me/nous garde/garder plus - {work}/cdd
{kin}/{partner}/{he} .. dit .. de (plus) partir/dégager/me_barrer/me_casser/quitter_la_maison/plus_jamais_revenir/
plus_revenir - {work}/{leisure}
{kin}/{partner}/{he}/hébergeait .. dit .. casse_toi/tu_dégager/dégager/reviens_plus/je_reviens_plus/pars/
prends_tes_affaires/prendre_tes_affaires/prends_tes_valises - {work}
prends/prend/prendre tes/mes/ses affaires/valises et partir/pars/part/dégager/casse/sors/rentre/va/vas/de
plus jamais revenir à/chez - vous/école
jour/pour de mes 18 .. au_revoir/dehors/porte/démerde
veut/veulent que je/elle/il/on partir/parte/dégager (de/ce/aujourd/demain/d) (soir) !en_stage/à_l_armée/en_vacances/
en_formation/tôt - {work}/{school}/armée
dois/doit/doivent/devons/faut (que) (je) quitter/rendre/libérer (la/l/le/ma/mon/les) {roof}/hôtel/foyer/clés/
lieux .. {night}/demain/aujourd_hui - {moving}/{work}
dois/doit/doivent/devons/faut (que) (je) partir .. {night} + où/ou/foyer/hôtel/valise/nulle/hébergement/appart/
chez - {work}/{leisure}/train
rendre la/les/l chambre/appart/clés .. {night}/demain/aujourd_hui - {moving}
affaires/valises/sacs/valise/cartons/meubles .. palier/dehors/poubelle/trottoir/en_bas/devant_la_porte - {moving}/
lessive/déchetterie
valise/valises/sac/sacs ... gare/endroit/rue/dehors/nulle/aucun - volé/perdu/oublié/papiers/train
sac dehors
peux/peut/veux/laisse/laissent/laisser/ose/pouvoir plus/pas (rentrer/jamais) rentrer/retourner/entrer (à/
chez) (chez) moi/la_maison/chez_moi/chez_elle/chez_lui .. {night}/jamais/$/où/aller/plus/clés/dehors/rue - grève/
retard/bus/train/rer/travaux
peux/peut plus (jamais) rentrer/retourner chez_moi/chez_mes/chez_mon/chez_ma/chez_eux/à_la_maison
laisse/laissent pas rentrer - vigile/boîte/accueil/bus/salle/cours/cfa/lycée/site/sécu
rentrer .. nulle part
peut/peux/veut/veux/pourra plus/pas m/nous/me héberger/garder/loger/accueillir - {work}/rdv/école/cfa/crèche
besoin/cherche/faut/veux/demande .. hébergement (d/en/de) urgence
hébergement .. finir/terminé/s_arrêter/fermé/fin/se_termine - juin/juillet/août/septembre/site/internet/mois_prochain
centre/foyer/gymnase/centre_d_urgence .. fermé/ferme/plein/complet/plus_de_place/reprennent/3_nuit .. {night}/matin/
dehors/dormir/dors
gymnase .. dormir/dormait
accueil de nuit
me/nous/m/moi/le/la loger/loge/héberger/prendre/accueillir/dépanner (moi) (pour) ce_soir/cette_nuit/quelques_nuits/
une_nuit - {work}/{leisure}
<suis/es/est logez/hébergez/loge/héberge moi
{roof}/place/endroit/plan/matelas/solution/coin (où/pour/au) (je/on/être/me) (chaud) (pour/ce/cette/peux/dormir) pour/
ce/cette/la/dès (ce/cette/la) {night} !de_mercredi/étudiante - {leisure}/sortir/concert/ciné
{roof}/place/endroit/lieu/coin .. (où/pour) dormir/squatter/passer_la_nuit/m_abriter/me_réfugier !calme/à_marseille/
en_vacances/pas_cher/à_paris/mieux - {cheap_stay}
endroit .. au chaud
endroit .. me cacher
cherche/besoin/faut/trouver/trouvez .. {sleep} ce/cette/svp/au_chaud
cherche dormir
dormir au chaud + ce_soir/nuit/où/ou/numéro/besoin/cherche/endroit/froid/dehors
où/ou dormir/coucher !pas/à/en/pendant/pour - {cheap_stay}
dernier/dernière nuit/soir/jour .. (dehors/rue/hôtel/foyer/après_rien/demain) dehors/rue
nuit suivante/après .. rien
hôtel/foyer/airbnb/auberge/résidence/prise_en_charge/contrat_jeune_majeur/chambre/logement .. finir/arrêter/termine/
terminé/ferme/fermé/fin/finit .. {night}/demain/aujourd_hui/dehors/rien/où/ou/matin/à_11h/sac
hôtel/chambre/foyer finir aujourd/ce/cette/sac/demain
plus/pas .. thune/argent/rond/sous/quoi_payer .. hôtel - {leisure}
hôtel .. dehors/rue/plus_un_rond
foyer/ase/fjt/résidence/proprio/cada/hôpital/prison/éducateurs .. lâche/lâchent/lâché/mettre/vire/virer/sortir/
expulser/garde_plus .. dehors/rien/nulle/rue/majeur/jour/{night}/affaires
sortir/sors/sortie/sort/sorti/sortant de/du/d (la/le/l) prison/foyer/taule/hôpital/ase/cada/hosto/garde/ehpad/
cure ... (et) (j/je) (ai) pas/plus/rien/sans/nulle/dehors/rue (de/d) (logement/hébergement/endroit/où/appart/adresse/
toit) logement/hébergement/endroit/où/appart/adresse/toit/rien/solution
sortir/sors/sorti/sortie de/du/d (la/le/l) prison/foyer/taule/hôpital/ase ... et j ai (plus) rien
expulser ce/hier/demain/avec/par/sans/de_mon_logement/de_chez/de_la_résidence !du_lycée/du_collège/du_cours/du_cfa/
de_mon_lycée/de_france/du_pays/de_l_école/de_cours/de_la_classe/du_stage/du_club - cours/lycée/collège/prof/match/
arbitre/terrain/jeu/discord/{sport}/juin/juillet/août/septembre/fin_d_année
suis/sommes/être/été/va/vas/allons/fait/vient_d/est expulser !du_lycée/du_collège/du_cours/du_cfa/de_mon_lycée/
de_france/de_l_école/de_cours/de_mon_cfa/de_la_classe - juin/juillet/août/septembre/fin_d_année
huissier .. dehors/expulser/passe/porte
appart/maison/tente/immeuble/logement/studio/bidonville/squat/chambre .. brûler/évacué/inhabitable/effondré/inondé/
incendie - assurance/dégât/constat/soleil
délogé/délogés/délogée
arrêté de péril
{other}/je/on/{he}/me_suis/s_est/j_ai/a .. fuguer
ans .. fuguer
^ (une) fuguer $
fugueuse/fugueur
barré/barrée/tiré/cassé/cassée/partir/enfuir/sauvé/quitté/quitter (de/d) chez/la moi/maison ... sais_pas_où/
nulle_part/inconnus/dormir/rue/dehors/sans_rien/nuit/sans_savoir/valise/sac/gare
{child}/{friend}/{kin} .. dormir .. on_sait_où/où_on_peut/sait_où/on_sait_pas/dehors/devant
dormir devant !la_télé/netflix/l_écran/mon/ma/une_série/un_film/l_ordi/mes/les
dormir on sait où
dormir où ce_soir/cette_nuit
reste/dormir aux urgences .. chaud
rond/thune/argent .. pour cette_nuit
soir/nuit personne peut/veut
j appelle le 115
115 .. répond/place/rien/appelle/hôtel - service_civique/métier/travaille/travailler
hôtel (du/au) 115
^ 115 $
<comme/air/dirait/look je/elle/il/on/est/suis/devenu/ans/maintenant/finir (suis/est/devenu) (devenir/devenu/
toujours) sdf
^ (un) sdf .. $
^ sans abri
sans domicile !fixe_est - domiciliation/adresse_de
douche .. dehors
vivre dehors
laisse/laissent plus/pas rentrer $
me/m/nous (a/ont/est) sortir du/de (l/mon) foyer/ase/squat/appart/hôtel/logement
canapé en canapé
place d urgence - travaux
montré/montre/indiqué la porte/sortie + bus/valise/sac/dehors/enceinte/parents/nuit/soir
faute de/d hébergement/logement/toit/place + nuit/dormir/dehors/soir/rue/noctilien
refuse .. que je rentrer/dorme/revienne/reste + chez/maison/soir/nuit/dehors - {work}
dit de prendre la porte
parents/mère/père/famille .. m/nous a/ont renié/reniée/banni/bannie
en errance
dois/doit/faut/devons libérer la/ma/l chambre/appart .. aujourd_hui/demain/ce/et
déménagé sans moi
laisser/laissé/déposé/déposée/abandonné/abandonnée .. à la gare/rue
déposée/déposé/laissé là .. connais personne
plus de maison/toit/chambre .. dormir/clés/dehors
sans/pas/plus .. clés .. dehors - serrurier/double/{errand_out}
chez personne
du 115
trêve hivernale .. dehors
je/on/me lave .. toilettes .. dormir/gare
connais personne .. (il) fait nuit
<les/des/qui/cours/prof m/nous a/ont expulser !du/de_france/du_pays/de_l_école - {sport}/cours/lycée/collège/discord
virer/chasser/jeter/dégager/sortir .. du/de_la/de_l parking/gare/hall/métro/squat/banc/cave/tente/cage_d_escalier/
laverie - {work}/train
personne .. nous/m/me accueillir/héberger/loger + nuit/soir/dehors/gare/rue/bébé - {work}
dehors avec ma/mon/mes/nos sœur/frère/mère/fils/fille/bébé/enfants/petite_sœur/valise/valises - balade/jouer/parc/
beau/{leisure}
cette_nuit/ce_soir .. suis dehors - {leisure}
suis dehors .. cette_nuit/la_nuit - {leisure}/{work}
dormir .. en cachette
dormir assis/assise - avion/cours/trajet
rue/parking/voiture/cave/gare ... j y dormir
pas/plus de toi pour/ce/cette/$
pu de/d {roof}
à/a la porte avec mes/mon/ma/nos sac/sacs/valise/valises/affaires/enfants/bébé
je suis la rue $
sorti/sortie/sortis/sorties du/de_la/de_l parking/gare/hall/métro/squat/banc/cave/tente
ce_soir/cette_nuit j ai pas/plus (de/d) lit/toit/abri
sorti/sortie/sortir par ses/mes/nos parents
chez moi c_est (un/une/l/le/la/les) {outside} !en_travaux - près/à_côté
héberger/logeait/hébergeait .. veut/veux/peut/peux plus - {work}
logeait/hébergeait + viré/virer/dehors/lit - {moving}
{outside}/twingo/clio/kangoo/206/208/camion c_est ma/mon chambre/maison/lit/domicile
dans la rue ... depuis - travaux/{leisure}/distribue/{work}
"""

# Bare names of it: nothing when denied, or when the talk is of studies, of a trade or of a film.
HOMELESS_NAMED = """
centre/centres/foyer/foyers/lit .. urgence + appeler/appelle/appelé/numéro/répond/place/dit/complet/soir/nuit/dormir/
dehors/besoin/cherche/où
le 115 + appeler/appelle/appelé/numéro/répond/place/dit/complet/soir/nuit/dormir/dehors/besoin/cherche/où
samu social + pris/appeler/appelle/appelé/numéro/répond/place/dit/complet/soir/nuit/dormir/dehors/besoin/cherche/
où - maraudeur/maraude/suivre
<les/des/aux/ces/de/pour/en/un/avec sdf
<les/des/aux/ces/de/pour/jeunes sans abri
hébergement d urgence
dormir dehors
dormir dans la rue
à la rue $
"""
