"""Greetings, thanks, yes and no, and the words of time, as they are typed on a phone. One line a meaning."""

CHAT = """
salut: slt salu slut sallut saluu salutt saloute
bonjour: bjr bjour bonjoure bonjou bojour bonjourr bnjr bj boujour bonjoir bijour bonjr bonjoour bjrr bonjor bongour bonjur bojur bonzour
bonsoir: bsr bonsoire bsoir bonswar bswar bonsoar bonswoir
bonne nuit: bn bnuit
coucou: cc kikou coukou kukou
madame: mme mdme mdm
monsieur: mr msieur monsieu msieu
merci: mrc mci mrci merki mersi merccii mer6 mr6 meci tks thx thanks mrsi msi mercii merssi mersii
de rien: dr1 2ri1 drien
s'il te plaît: stp step siteplai steuplait stplait steupl steup siltplait silteplait plz silteplé siteplé siteplè steplé steplai silteplai stépé
s'il vous plaît: svp siouplait siouplé silvouplai silvousplait sivouplé sivouplai silvouplé silvouplè sivousplé siouplai sivousplait silvousplé sivplé sivp sivoupl sivoup
désolé: dsl dslé dezole dzl desoler désolez dézolé dezolé dsll
oui: ouai ouais oue ouaip ouep ui wi yep yes yess ouii wé oué ué oé ouaii ouaiis yeah ouaiss oe vui woui
non: nn nop nope nan nah nonn nonnn nonon
d'accord: dac dak dacc daccor dacord daccore dakor dakodak dacodac dakord dacor
ok: oki okay okey okk okok okayy oké okè okei
vas-y: vazy vasi vasy azy vasyy ziva vasyyy vaszy vazi
pas: pa
toujours: tjr tjrs tjs toujour tjour tjours tjrss toujou toujr tojour
jamais: jms jamai jamé jamis jaméé jamè
maintenant: mtn mnt mtnt mintenant maintnant mtnan mainten mnten mntnt maintnent maintena mintena
aujourd'hui: aujourdhui auj ajd ajrd aujour ojourdui ojd aujourdui ojourdhui ojrd ojrdui ojourdhuit aujourduit ajourdui aujd
demain: 2main 2m1 dem1 dm1 demin dmain dmn dmin 2min dema1 demn dmn1
après-demain: apres2main
après-midi: aprem aprm apm apreme aprèm aprémidi apresmidi
matin: mat1 mat1n matn
bientôt: bi1to bi1tot biento bientot bientau bi1tô bi1tôt bintot
quoi: koi kwa quoa koa koii qoi kwoi
plus: pluss
tout: tt tou
temps: tps tmps
noël: noel
longtemps: lontemp lontan lontemps lgtmps longtps lgtps lgtemps
moment: mmt momen mment
semaine: sem smaine semain semène smn smne
semaines: sems
week-end: we weekend wk wkd
minute: minut
heures: hrs hr
heure: heur eure
ça: ca ssa
t'inquiète: tkt tqt tinquiete tinkiete tkte tinkiet
à plus: aplus
à tout à l'heure: atta atoute atout
à bientôt: ab1to abiento
à demain: a2m1 a2main ademain adem1
vous: vs vou vouss
moi: mwa moua mwaa moii
avant: avan avt avent
après: apres aprés apre aprè aprs aprést
depuis: dpuis depui dps dpui dep2 depuit dpi depus dépuis dépui 2puis
pendant: pdt pendan pdnt pdant
encore: encor enkor encr ankor enkore encort
déjà: deja dja dejà déja
dix-sept: disept diset dissept disset dixsept dissete dix7 dicet
dix-huit: dizuit dixhuit disuit dizhuit dizwit diswit
dix-neuf: dizneuf diznef dixneuf disneuf disnef
seize: seiz sèze saize
quinze: quinz kinze kinz
vingt: vint ving vingts
vingt et un: vingtetun vinteun vintéun
bisous: biz bizou bizous bisou bsx
mdr: lol ptdr mdrr xptdr loool ptdrr xd lool lmao pdr mdrrr
merde: mrd merd
putain: ptn put1 ptin putin
n'importe quoi: nimp nimportekoi nptk
pas grave: pagrave
par contre: parcontre
en fait: enfaite enfait enft
en fin de compte: findecompte
d'ailleurs: dailleur
genre: jenre
laisse tomber: ltomb laissetomber laistomb ltombe laistombé laistombe
ça y est: ayé
pas encore: pasencore
moi aussi: moiossi
aussi: ossi osi oci
alors: alor alr alrs
bref: brf
voilà: voila vla wala
après tout: aprtt
rebonjour: rebjr rebonjr rbjr
bonne: bne bone
bonne soirée: bonsoiré bonnesoirée
bonne journée: bonjourné bonnejournée
au revoir: tchau aurevoir orevoir orvoir arvoir arevoir orewar aurevoar tchao tchuss tchüss tchô tcho tchou byebye
merci beaucoup: mrcbcp mercibcp
remerciements: remercimen remerciment remercimens
excusez-moi: excusemoi excuzé excusémoi escusez
pardon: pardn pardonn
mouais: mwé mouai
pas du tout: padutou patout padutt
ce matin: cmatin cmat1
ce soir: csoir cswar cesoir
soir: swar
tout le temps: tlt toulten tltps toutletemps
tout le monde: tlm ttlm toulmonde
tous les jours: tlj tljs tlejours
tout ça: tousa tousça toutsa ttça
n'importe: nimporte nimport
n'importe où: nimporteou
minutes: mn mns mins
jour: jr
jours: jrs
plus tard: plutard plustar ptard
devant: dvt dvnt devan
hier: ier yer
tôt: tot
de toute façon: ttfaçon tfaçon ttefaçon tfason toutefaçon detoutefaçon
tant pis: tanpis tanpi tempis
tu sais: tsé tse tsais tsai
on s'en fout: osef onsenfou onsenfout balek
je t'aime: jetaime
je te jure: jtejure
bah: ba beh
bien sûr: biensur bensur biensûr bi1sur bi1sûr
par exemple: parex parexemple
c'est-à-dire: càd cad cestadire
au secours: osecours osecour ausecours
qu'est-ce que c'est: kesako kezako kézako quesaco késako keskecé keskecè
qu'est-ce que tu: kesta kestu
samedi: samdi samedit samdy
dimanche: dimanch dimenche dimanges
lundi: lundit lindi
mardi: mardit
mercredi: mercredit mecredi mercerdi
jeudi: jeudit jedi
vendredi: vendredit vandredi vendrdi
tu fais quoi: tfk tfq
"""
