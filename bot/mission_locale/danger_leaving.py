"""The signs that someone is leaving life: farewells, being gone for those who stay, never waking, joining the dead."""

LEAVING = """
dit/disent de me {kill}
plus là pour longtemps
partir/partie définitivement !de/du/à - {away}/france/région/ville/bled/étranger/province/campagne
personne ... si je mourir/crever
si (j) (étais) mort .. personne/mieux/tranquille
si/quand/vivement (que/qui) je mourir/crever .. personne/pleurer/mieux/manque/tranquille/$
vivement que je mourir/crever/disparaître
qui .. pleurer .. je mourir/meurs
serai/suis/compte/pense plus/pas (être) (en) vie/vivant/vivante !étudiante
<est/sont/était plus en vie
personne .. à mon enterrement
autant partir $
quitter/quitte/fuir/partir/quitté (de) ce/cette/le/la monde/terre/planète/vie !du/de_l/active/parisienne/en/de/à/dans/
civile/étudiante/de_famille
<est/sont/était plus/pas/quitter (être) de ce/cette monde/terre !du/de_l
<vous/tu serai/serais/étais/sois plus là/la !à_la/pour_le_rdv/pour_personne_pendant/de/au/avant/à/a/en - {away}/
adresse/pendant
suis plus là/la .. demain/bientôt/vivre/monde
quand/si/lorsque (demain/un_jour) je serai/serais/suis/étais (soit) plus là/la/de_ce_monde
plus envie (d) être là/la/ici $ - {school}/{work}
compte plus/pas être_là/être_la/être_en_vie/vivre !ici/à/avec/chez
mieux/tranquille/tranquilles/heureux/soulagés/soulagé sans_moi/si_j_étais_plus/si_je_disparais/si_je_disparaître/
si_j_étais_mort/quand_je_serai - patrons/patron/bot
sans moi .. mieux/tranquille/heureux
débarrassé/débarrassés/débarrasser/débarrassée de moi - {fooling}/cdi/job/taf/trouvé/{school}
manque/manquerai/manquerais/manquer à personne
personne .. remarquerait/remarque/manque/manquerait/verrait si/que (j/je) disparaître/meurs/mourir/suis_plus
si je disparaître !de_la/quelques/deux/trois/un_mois
veux/envie/vais/préfère/voulais/aimerais/mieux/vivement/voudrait (de) (je) disparaître !sous_terre/dans_un/
de_la_liste/de_l/de_vos/des/d/un_peu/du - base/données/fichier/fichiers/liste/registre/système/dossier
partir/parti/pars/parte/en_aller/aller/quitter/dormir/endormir/disparaître pour toujours/de_bon/l_éternité/
jamais - bonne_soirée/ciao/bye/étranger/lyon/déménage/canada/bled/{away}
dormir (et) (pour) plus/jamais (jamais) (me) (plus) ouvrir/réveiller/rouvrir
endormir .. plus/pas/jamais .. réveiller
jamais/plus/pas (me/se) (jamais) me/se réveiller/réveille - {early}
si je me réveille plus/pas
réveille/réveiller pas .. demain
repos éternel
envie/veux/vais/vas/vivement (de) (la/le) rejoindre .. ciel/là_haut/la_haut/étoiles/paradis/dieu/tombe/mort
vais/veux/envie rejoindre les_étoiles/les_anges
mort/mourir/décédé/décédée .. (et) (je/j) (ai) veux/envie/vais (de) (la/le/les) rejoindre !la_formation
mort .. (je/j) (ai) veux/envie (de) partir avec lui/elle
rejoindre .. là_haut/la_haut/au_ciel
dernier/dernière message/conversation/lettre $ - à_demain/aujourd_hui/bonne/stage/contrat/formation
c_est mon/ma dernier/dernière soir/nuit/jour/heure/message/anniversaire/lettre $ - à_demain/aujourd_hui/bonne/stage/
contrat/formation/pot/départ/collègues/bureau
adieu tous/tout_le_monde/à_tous/la_vie/le_monde/les_gars/les_amis/mère/père/ma/mon - {joking}/à_demain/continuation/
bonne_soirée
fait/dit/dire/faire/tout_dit mes/ses/des adieu/adieux
adieu .. proche/proches/famille/amis/dit - {joking}/à_demain/continuation/bonne_soirée
dit/dites/dis/donne .. adieu $
dit/dites/dis adieu à/a tous/tout_le_monde/ma_mère/mes_parents/mes_proches/la_vie
merci .. avant de partir pour de_bon/toujours/l_éternité
prenez/prends/occupez soin/vous de ma/mon/mes .. quand_je/après_moi/si_je
dites à/a ma/mon/mes .. que je l/les aime
pas/plus/aura_pas de demain/prochaine_fois (pour) (moi) (jvous/je) !matin - retard/promis/absence/louper/désolé
c_est finir pour moi (je) lâche
c_est finir pour moi .. lâche/vie
sans mon/ma/mes {child}/{kin}/chien/chat .. (je) serai/serais/suis (plus/déjà) mort/parti/plus_là - vrille/cacahuète/
vacances
retient/empêche .. (de) me tuer/suicide/mourir/partir/finir
plus rien me/qui_me retient !ici_pour_le - {away}/étranger/lyon/région
jours sont comptés
dans une/un/trois semaine/mois/jour je serai mort/plus
dérangerai/gênerai/embêterai/encombrerai plus personne/vous/tout_le_monde
lettre .. disparu + mourir/adieu/suicide
"""
