"""The dictionary of the normaliser: how words are typed on a phone, and what they mean. One line a meaning."""

from bot.language.spelling_accents import ACCENTED
from bot.language.spelling_slang import SLANG

_SMS = """
salut: slt salu slut sallut saluu
bonjour: bjr bjour bonjoure bonjou bojour bonjourr bnjr bj boujour bonjoir bijour
bonsoir: bsr bonsoire bsoir bonswar
bonne nuit: bn bnuit
coucou: cc kikou coukou kukou
madame: mme mdme mdm
monsieur: mr msieur monsieu msieu
merci: mrc mci mrci merki mersi merccii mer6 mr6 meci tks thx thanks
de rien: dr1 2ri1 drien
s'il te plaît: stp step siteplai steuplait stplait steupl steup siltplait silteplait plz
s'il vous plaît: svp siouplait siouplé silvouplai silvousplait
désolé: dsl dslé dezole dzl desoler
oui: ouai ouais oue ouaip ouep ui wi yep yes yess ouii wé oué ué oé ouaii ouaiis yeah ouaiss
non: nn nop nope nan nah nonn nonnn
d'accord: dac dak dacc daccor dacord daccore dakor
ok: oki okay okey okk okok okayy
vas-y: vazy vasi vasy azy vasyy ziva
pas: pa
pas de problème: pdp pb2 padpb
problème: pb prob probleme pblm pbm
problèmes: pbs problemes
toujours: tjr tjrs tjs toujour tjour tjours
jamais: jms jamai jamé jamis
maintenant: mtn mnt mtnt mintenant maintnant mtnan mainten
aujourd'hui: aujourdhui auj ajd ajrd aujour ojourdui ojd aujourdui ojourdhui
demain: 2main 2m1 dem1 dm1 demin dmain dmn
après-demain: apres2main
après-midi: aprem aprm apm apreme aprèm aprémidi apresmidi
matin: mat1 mat1n
bientôt: bi1to bi1tot biento bientot bientau bi1tô
rendez-vous: rdv rdvs rdvou rendezvous rendévou randezvous rdvv rendevous rendezvou randevou
quoi: koi kwa quoa koa koii qoi kwoi
quand: kan kand qd kant qand
qui: ki
que: ke qe qeu
pourquoi: pk pq prk pkoi prkoi pourkoi pourqoi pckoi porkoi pouquoi purquoi
comment: cmt koment coment comen komen cmnt comman kommen cmmt comant komment
combien: cb cbien combi1 konbien kombien combi
quel: kel qel
quelle: kelle qelle
quelque: kelke qlq qq
quelque chose: qqch qqchose kelkechose qlqch qqc kkchose qlqchose
quelqu'un: qqun qqn qq1 kelk1 kelkun quelquun quelqun qlqn qlqun kelqun quelk1 kelq1 kqn
quelques: qqs kelkes qlqs
est-ce que: esque esk eske eskeu estceque esce esceque estce èske escque ec
qu'est-ce que: keske kesk kesque qesque keskeu kes qske quesque queske keskil
parce que: pcq pck pcke parske parceke psk pske paske parcque parcq pque paceque prcq parsk
avec: avc avk avek aveck avecc
sans: sns
dans: ds dns dnas
pour: pr pourr por
plus: pluss
moins: moin mwin mwins
tout: tt
tous: ts
toute: tte
toutes: ttes
mais: ms mé mès
même: mm mem
beaucoup: bcp bcps bocou bokou beaucou boucoup bcq bckp bocoup beacoup
vraiment: vrmt vrm vraimen vrmnt vrment vréman
peut-être: ptet ptetre peutetre petetre ptete
petit: ptit pti petis
petite: ptite tite
un peu: unpeu 1peu impeu
trop: tro trp tropp
très: tré trè trs tres
bien: bi1 bein bi1n byen bienn
rien: r1 ri1 ryen rienn
aucun: auc1 okun aukun
loin: lo1
copain: cop1 kop1 copin
copine: kopine
train: tr1
temps: tps tmps
longtemps: lgtmps longtps lgtps lontemps lgtemps
moment: mmt momen mment
semaine: sem smaine semain
semaines: sems
week-end: we weekend wk wkd
minute: minut
heures: hrs
heure: heur eure
numéro: num numero nmr numro numéros
téléphone: tel telephone tél telefone fone phone tph
message: msg mess mesage
ordinateur: ordi
informations: infos
inscrire: 1scrire inscrir inscire
inscription: 1scription inscripsion incription
inscrit: inscri incrit
conseiller: conseillé conseiler consseiller conseilé conseillier consseyer
conseillère: conseillere conseilere
mission locale: ml mlocale missionlocale misionlocale
garantie jeunes: gj garantijeune
pôle emploi: paulemploi polemploi poleemploi pôlemploi
service civique: serviceciviq
bac: bacc baccalaureat baccalauréat bak
formation: form formassion formasion formacion fomation fromation
stage: stag staje
alternance: altern alternanc altérnance alternence alternanse
apprentissage: aprentissage aprentisage apprentisage aprantissage apprantissage apprentissaje
apprenti: aprenti aprentie aprentis
travail: travay traval travaill boulo tafe taf taff boulot
travailler: travaye travailer bosser taffer tafer boser
emploi: anploi emploit emplwa
entreprise: entreprize entrprise entreprisse
logement: logemen lojement logemant
appartement: appart apart appar appartemant apartement
permis: permi permit permie
voiture: voitur bagnole gova
chômage: chomage chomaje chaumage
scolarité: scolarite
déscolarisé: descolarise descolariser déscolariser
déscolarisée: descolarisee
argent: argen arjent arjen
aide: èd
aider: edé
besoin: besoi bezoin bsoin beswin bezwin
habite: abite habitte abitte
j'habite: jhabite jabite jabit jhabit jhabitte jabitte jhab
j'ai: jai jé jè gé jaii
j'aime: jaim jem jeme
j'aimerais: jaimerai jaimerais jaimeré jemerai jemeré jaimrai jaimerait
j'avais: javais javai javé
j'arrive: jarive jariv
j'arrive pas: jarivpa
j'en peux plus: jpp jenpeuplus
je suis: jsuis chui chuis jsui jssuis jui jsuit jesuis chuit chwi shui
je sais: jsai jsais jse chais chai jsé
je sais pas: jsp jspa jspas jsépa chépa chepa chaispas chépas jsaispas jsaipa chaipa jsaipas jcp jcpa
je peux: jpeux jpeu jpe jpx
je peux pas: jpeupa jpeupas
je veux: jveux jveu jve jv jvx
je voudrais: jvoudrais jvoudrai jvoudré jvoudr jvoudrait
je vais: jvais jvai jvé jva
je fais: jfais jfai jfé jfait
je viens: jviens jvien
je vois: jvois jvoi
je dois: jdois jdoi jdoit
je dis: jdis jdi
je me: jme
je m'appelle: jmapel jmappel jmappelle jmapelle
m'appelle: mapel mappel mapelle mappelle mapele mappele
t'appelle: tappelle tapelle
t'appelles: tappelles tapelles
je te: jte
je t'ai: jtai jté jter
je lui: jlui
je le: jle
je la: jla
je crois: jcrois jcroi
je pense: jpense jpens
je pensais: jpensai jpensais
je cherche: jcherche jcherch jchrche jcherhce chercje
je connais: jconnais jconnai jconai
je comprends: jcomprends jcomprend jcompren jcompran
je parle: jparle jparl
je bosse: jboss
je travaille: jtravaille jbosse jtaf jtaffe jtravail
je prends: jprends jprend
je préfère: jprefere jpréfère jprefer
je passe: jpasse
je reste: jreste
je vis: jvis
j'étais: jetais jetai jété
j'aurais: jaurais
c'est: cé cest sé cèst
c'est ça: cça
c'était: ct cetait cété cetai
c'est pas: cpas cpa cépa sépa
ça: ca ssa
ça va: cava sava çava savapa
ça fait: cafait safait
il y a: ya yaa ilya ilia
il y a pas: yapa yapas
faut: fo fau
il faut: ilfo ilfau
faire: fer fr fére fair faiire fèr
fais: fai fè
suis: sui suiss
sais: sai
vais: vai
veux: veu
peut: pe
voudrais: voudrai voudré voudre vodrai voudrè vodré
pouvez: pouvé pouver pvz pouvai
avez: avé
êtes: etes
étiez: etiez
avoir: avoire avoar avwar
savoir: savoire savwar
voir: voar vwar
venir: venire
trouver: trouv
cherche: cherch chrche cherhce cherhe
comprends: compren comprand
compris: compri conpri konpri conpris
rappelle: rapel rapelle rapele
rappeler: rapeler raplé rapler raplr
réponds: rep repond reponds
réponse: reponse repons
m'inscrire: minscrire minscrir
t'inquiète: tkt tqt tinquiete tinkiete tkte tinkiet
à plus: aplus
à tout à l'heure: atta atoute atout
à bientôt: ab1to abiento
à demain: a2m1 a2main ademain adem1
vous: vs vou vouss
nous: ns nou nouss
et toi: etoi
moi: mwa moua mwaa moii
toi: twa toua
lui: lwi
avant: avan
après: apres aprés apre
depuis: dpuis depui dps dpui dep2 depuit dpi
pendant: pdt pendan pdnt
entre: entr
encore: encor enkor encr ankor
déjà: deja dja dejà déja
seulement: seulemen slmt
juste: just
normalement: nrml nrmlment nrmlmt normalemen
sûrement: surement surment
rapidement: rapidemen rapidmt
exactement: exactemen exctmt
gratuit: gratui gratos
quitté: kité kitté kitter kiter
quitte: kitte
chez: ché
truc: truk
trucs: truks
chose: choz choze
envie: anvie
ans: anz
frère: frero frérot frr frere reuf
sœur: soeur seur reus reusse
parents: paren parans
enfant: enfan anfan
enfants: enfans
santé: sante senté
médecin: medecin medcin toubib
lycée: lycee licé licée lycé lycer lissé
collège: college collége colege
terminale: term termi
école: ecole ecol écol skool
études: etudes
diplôme: diplome dipl diplom diplaume
diplômes: diplomes
dix-sept: disept diset dissept disset dixsept dissete dix7 dicet
dix-huit: dizuit dixhuit disuit dizhuit dizwit diswit
dix-neuf: dizneuf diznef dixneuf disneuf disnef
seize: seiz sèze saize
quinze: quinz kinze kinz
vingt: vint ving vingts
vingt et un: vingtetun vinteun vintéun
bisous: biz bizou bizous bisou bsx
je t'aime: jtm
mdr: lol ptdr mdrr xptdr loool ptdrr xd lool lmao pdr mdrrr
rentrée: rentree
réunion: reunion
dossier: dossié dosier
papiers: papié papiez
pièce: piece
adresse: adress adrese adres addresse
horaires: orairs oraire orair oraires
ouvert: ouver ouvèr
dispo: dispot
disponible: disponnible dispible
prénom: prenom
merde: mrd merd
putain: ptn put1 ptin putin
n'importe quoi: nimp nimportekoi nptk
pas grave: pagrave
par contre: parcontre
en fait: enfaite enfait enft
en fin de compte: findecompte
d'ailleurs: dailleur
genre: jenre
laisse tomber: ltomb laissetomber
ça y est: ayé
pas encore: pasencore
moi aussi: moiossi
aussi: ossi osi oci
alors: alor alr alrs
donc: dnc
bref: brf
voilà: voila vla
après tout: aprtt
être: etre etr
était: etait étai
étais: etais
étaient: etaient
peur: peure
"""


def _parsed(table: str) -> dict[str, str]:
    lines = (line.split(": ", 1) for line in table.strip().splitlines())
    return {typed: meaning for meaning, forms in lines for typed in forms.split() if typed != meaning}


EXPANSIONS: dict[str, str] = {**ACCENTED, **_parsed(SLANG), **_parsed(_SMS)}
