"""Small words, everyday verbs and «je» glued to them, as they are typed on a phone. One line a meaning."""

SMALL_WORDS = """
pas de problème: pdp padpb
quand: kan kand qd kant qand cand qan quan
qui: ki
que: ke qe qeu
pourquoi: pk pq prk pkoi prkoi pourkoi pourqoi pckoi porkoi pouquoi purquoi pourkwa pkwa prkw pourcoi pourkoua
comment: cmt koment coment comen komen cmnt comman kommen cmmt comant komment cmen
combien: cb cbien combi1 konbien kombien combi kb conbien
quel: kel qel
quelle: kelle qelle quele
quelque: kelke qlq qq
quelque chose: qqch qqchose kelkechose qlqch qqc kkchose qlqchose qqchoz qqchoze kkch kekchose
quelqu'un: qqun qqn qq1 kelk1 kelkun quelquun quelqun qlqn qlqun kelqun quelk1 kelq1 kqn kk1 kkun kqun qlq1 quelqu1 qqu1 kékun
quelques: qqs kelkes qlqs
est-ce que: esque esk eske eskeu estceque esce esceque estce èske escque ec esqeu esseke esseque aiskeu ésk éske
qu'est-ce que: keske kesk kesque qesque keskeu kes qske quesque queske kesse késke kèske koiske keskke
parce que: pcq pck pcke parske parceke psk pske paske parcque parcq pque paceque prcq parsk pask paskeu passke passque parsque parseque parskeu
avec: avc avk avek aveck avecc ac avecq avèque
sans: sns san
dans: ds dns dnas
pour: pr pourr por
moins: moin mwin mwins
tous: ts
toute: tte
toutes: ttes
mais: ms mé mès
même: mm mem mème mêm
beaucoup: bcp bcps bocou bokou beaucou boucoup bcq bckp bocoup beacoup boku bcoup bôcoup
vraiment: vrmt vrm vraimen vrmnt vrment vréman vrément vrémen vraimt vraimant
peut-être: ptet ptetre peutetre petetre ptete pététre pétètre ptête ptêtre peutêtre
jeune: jeun
trouve: trouv
confirme: confirm
réserve: reserv réserv
demande: demand dmande
explique: explik expliq xplik
arrive: ariv arriv
parle: parl
redis: redi
signifie: signifi
interromps: interromp
réveille: reveille
réveillé: reveillé
réveiller: reveiller
voulant: voulan
désinscris: desinscris
pauvre: pauv
bête: bete
bêtes: betes
bâtard: batard
connard: connar
montre: montr
jeunes: jeuns
petit: ptit pti petis
petite: ptite tite
un peu: unpeu 1peu impeu
trop: tro trp tropp
très: tré trè trs tres
bien: bi1 bein bi1n byen bienn
rien: rn r1 ri1 ryen rienn
aucun: auc1 okun aukun ocun
loin: lo1
habite: abite habitte abitte
c'est: cé cest sé cèst cè cèè
c'est ça: cça céça
c'était: ct cetait cété cetai setait sété cétait
c'est pas: cpas cpa cépa sépa cépas
ça va: cava sava çava savapa
ça fait: cafait safait
il y a: ya yaa ilya ilia iliya illya
il y a pas: yapa yapas
faut: fo fau
il faut: ilfo ilfau ifo ifau ifaut
faire: fr fére fair faiire fèr
fais: fai
suis: sui suiss
sais: sai
vais: vai
veux: veu
peut: pe
voudrais: voudrai voudré voudre vodrai voudrè vodré
pouvez: pvez pouvé pouver pvz pouvai
avez: avé zavez zavé
êtes: etes zete zetes zêtes
étiez: etiez
avoir: avoire avoar avwar
savoir: savoire savwar
voir: voar vwar
venir: venire
trouver: trouvr
cherche: cherch chrche cherhce cherhe cherchhe cherge
comprends: compren comprand
compris: compri conpri konpri conpris kompri compriss
rappelle: rapel rapelle rapele
rappeler: rapeler raplé rapler raplr
réponds: rep reponds
répond: repond
nous: ns nou nouss
et toi: etoi
toi: twa toua
lui: lwi
entre: entr
seulement: seulemen slmt seulmt
juste: just
normalement: nrml nrmlment nrmlmt normalemen
sûrement: surement surment
rapidement: rapidemen rapidmt rapidmen rapido rapidos
exactement: exactemen exctmt
quitté: kité kitté kitter kiter
quitte: kitte
chez: ches ché chè chezz
envie: anvie envi anvi
ans: anz
donc: dnc
être: etre etr
était: etait étai
étais: etais
étaient: etaient
peur: peure
j'habite: jhabite jabite jabit jhabit jhabitte jabitte jhab jabbite jab
j'ai: jai jé jè gé jaii jéé
j'aime: jaim jem jeme
j'aimerais: jaimerai jaimerais jaimeré jemerai jemeré jaimrai jaimerait jaimré jemré jmerai jaimerè
j'avais: javais javai javé javè
j'arrive: jarive jariv
j'arrive pas: jarivpa
j'en peux plus: jpp jenpeuplus
je suis: shuis chui chuis jssuis jui jesuis chuit chwi shui jss jsi choui jsuii jchui chsuis
je sais: jse chais chai chsais
je sais pas: jsp jspa jspas chépa chepa chaispas chépas jsaispas jsaipa chaipa jsaipas jcp
je peux: jpe jpx
je peux pas: jpeupa jpeupas
je veux: jve jv jvx
je voudrais: jvoudr jvoudrer jvdrai jvdrais
je vais: jvé jva jvay
je fais: jfé jfè
je dis: jdi
je me: jme
m'appelle: mapel mappel mapelle mappelle mapele mappele
t'appelle: tappelle tapelle
t'appelles: tappelles tapelles
je te: jte
je t'ai: jtai jté jter
je le: jle
je la: jla
je pensais: jpensai
je cherche: chercje
je connais: jconai
je comprends: jcompran
je travaille: jbosse
je vis: jvi
j'étais: jetais jetai jété gt jétai
j'aurais: jaurais joré jorè jorai
m'inscrire: minscrire minscrir
je t'aime: jtm
combien ça coûte: cbsacoute
quelles: kelles qelles
quels: kels qels
quelque part: qqpart qqprt kkpart kelkepart
nulle part: nulpar nulpart nullepar
qu'il: kil
qu'ils: kils
qu'on: kon
qu'un: kun
qu'une: kune
jusqu'à: jusqua juska jusca jusqa
jusqu'au: jusquau jusko juskau
jusqu'en: jusquen
jusqu'où: jusquou juskou
lorsque: lorske
puisque: puiske
est-ce qu'on: eskon esquon
est-ce qu'il: eskil esquil
est-ce qu'il y a: eskia eskya esquya
qu'est-ce qu'il: keskil
qu'est-ce qui: keski keskii
qu'est-ce qu'il y a: keskya keskia
ce que: ske sque ceke skeu
ce qu'il: skil squil
ce qu'on: skon squon
que je: keje kje
que vous: kvs kvous
que tu: ktu ketu
que ça: kesa keça
comme: kome komme kom com
comme ça: comsa komsa comça comca komça
comme quoi: comkoi comquoi
cette: cte sete cett
pas: po
sur: sr
plusieurs: plusieur pluzieur plsrs
presque: presk presq
quelquefois: kelkefois
souvent: souven
partout: partt partou
surtout: surtt surtou
sinon: sino sinn snn
évidemment: evidemmt évidemmt evidement évidement
franchement: franchmt franchmen
actuellement: actuelmt actuelmen
doucement: doucmt
bizarre: bizard bisar
grave: grv grav
facile: fasil fassile facil
difficile: dificil difisil
tranquille: tranquile
gentil: genti janti
pareil: paraye pareye
mieux: mieu mieus
mauvais: mové mauvé
mauvaise: mauvèse
autre: otre aut
autres: otres
autour: otour
aussi: osii auci
aucune: okune ocune oqune
notre: notr
votre: vot votr
les: lé lè lez
des: dé dè
tes: té tè
ses: cez
elle: èl
elles: èles
personne: pers person
préfère: pref
là-bas: labas laba
où: ouù
dedans: dedan ddans
dehors: dehor deor déor dehord
ailleurs: ailleur
c'est bon: cbon cébon sébon
c'est quoi: ckoi cékoi sékoi cquoi ckwa cékwa sékwa ckoa cékoua
c'est où: céou séou
c'est qui: cki céki séki
ça: saa
il n'y a: ilnya
il y aurait: yaurait iaurait
il y avait: yavait yavé
il y aura: yaura
il y en a: yena yenna yen
fait: fé fèt
faites: fète faîtes
fasse: fass
faisait: fesait fezait faizait
fera: ferat
voulez: voulé voulai
savez: savé
connaissez: connaissé conéssé connaisé conaissé
prenez: prené
prends: pren prand
attends: aten atten atan attan
entendu: antendu
viens: vien vyen
dort: dor
mort: mor
sort: sor
sors: sorr
dit: di
dis: diz
peux: peus
vivre: vivr vivrr
dire: dir dirre
aime: ème èm
aimes: èmes
aller: alé alè allerr
croire: croir
prendre: prendr prandre
mettre: metr mettr
apprendre: aprendre aprendr
attendre: atendre atendr
répondre: repondr
répondu: repondu répondut
comprendre: comprendr conprendre konprendre
connais: coné conné connè konné
croyais: croyé
voulais: voulè
avais: avai avè
aurais: auré
irais: irè
serait: seré
appelle: apel apele apèle apelle
appeler: aplé apler
trouve: truve
chercher: cherchr
veut: vut
peuvent: peuve
bouge: bouj
je suis pas: chuipas jsuispa chuipa jsuipa jsuispas
je veux bien: jvb
j'ai pas: japa jaipa jaipas jépa gpa
j'ai plus: jaiplus jéplu
j'ai pas compris: jpc jaipacompri
j'attends: jaten jatend
je te dis: jtedi
je pense que: jpensq
je ne sais pas: jnsp jenesaispas
vrai: vré vrè
de la: dla
tu peux: tpeu tpeux
tu veux: tveux tveu
tu fais: tfais tfai tfé
tu vois: tvois
tu dois: tdois
tu vas: tvas
tu connais: tconnais
j'espère: jspr jesper
attendent: atendent
"""
