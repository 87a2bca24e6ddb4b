"""The verbs of the danger net: the forms that are read as one word. Read after folding, like the words."""

# Verbs in -er: the stem is enough, the endings (and their confusions) are added.
REGULAR_VERBS = """
frapper: frapp
taper: tap
cogner: cogn
gifler: gifl
tabasser: tabass
tarter: tart
agresser: agress agréss agréç
violer: viol vyol
menacer: menac menass menas
harceler: harcel harcell arcel harsel
racketter: rackett raket
séquestrer: sequestr sekestr
étrangler: étrangl
égorger: égorg
exciser: excis
maltraiter: maltrait
insulter: insult
obliger: oblig oblij
enfermer: enferm
toucher: touch
fracasser: fracass
tabasser: tabass
agresser: agress
menacer: menac
harceler: harcel
étrangler: etrangl
tripoter: tripot pelot
marier: mari
prostituer: prostitu
exploiter: exploit
éclater: éclat
défoncer: défonc défons
massacrer: massacr
démonter: démont
fracasser: fracass
lyncher: lynch
bousculer: bouscul
poignarder: poignard
planter: plant
tuer: tu
crever: crev krev
buter: but
flinguer: flingu
supprimer: supprim
scarifier: scarifi skarifi
mutiler: mutil automutil
taillader: taillad entaill
brûler: brûl
griffer: griff
virer: vir
chasser: chass
dégager: dégag dégaj
confisquer: confisqu
abuser: abus
avaler: aval
arrêter: arrêt
essayer: essai essay
fuguer: fugu fug
hurler: hurl
braquer: braqu
fouetter: fouett
exploser: explos
secouer: secou
brutaliser: brutalis
martyriser: martyris
molester: molest
dérouiller: dérouill
marraver: marrav marav maraf
latter: latt
savater: savat
bastonner: baston
goumer: goum
travailler: travaill
craquer: craqu
humilier: humili
rabaisser: rabaiss
embrasser: embrass
coucher: couch
pousser: pouss
diffuser: diffus
publier: publi
surveiller: surveill
"""

# Every other family of forms that is read as one word.
FORMS = """
mort: morte morts mortes mor
toucher: touch
fracasser: fracass
tabasser: tabass
agresser: agress
menacer: menac
harceler: harcel
étrangler: etrangl
frapper: frap
dit: di dits
attendre: attend attends attendent attendait atten attendu
mourir: mourire meurs meurt meurent meure mouri mourrai mourrais mourait mouru mours
suicide: suicides suicider suicidé suicidées suicidait suicident suissidé suiside suisider suicid suicidez
battre: bat bats battu battue battus battues battent battait
dormir: dors dort dor dorment dormi dormais dormait dormons dormire dorme pioncer pionce crécher crèche pieuter
jeter: jeté jetés jette jettent tej tèj teje tejer tejé éjecté éjecter
mettre: met mets mis mise mises mettent mettait mi fichu fichue foutu foutue fout foutent fous foutait
couper: coupe coupes coupé coupés coupent coupais koupe koupé
enfuir: enfui enfuie enfuit
coup: coups
claque: claques gifles baffe baffes torgnole torgnoles beigne beignes mandale mandales
couteau: couteaux couto schlass
tente: tenter tenté tentent tentait
penser: pense penses pensé pensais pensait pence panse pense
héberger: héberge hébergé héberges hébergent hébergeait
expulser: expulse expulsé expulsés expulsent expulsion
hôtel: hotels otel
foyer: foyé foyers
loger: loge logé logent
vivre: vis vit vivent vivais vivait
rejoindre: rejoint rejoins rejoindrai rejoignez
passer: passerai passerais passerait passera passais passait passons
canapé: canap canaps canapés
forcer: force forcé forcée forces forcent forçait forse forser forc
couper: coupait
sauter: saute sauté soté soter sote sautée sautés
finir: fini finis finie finit finissent
rentrer: rentre rentré rentres rantrer
partir: parti partie parte pars partire
disparaître: disparais disparaisse disparaissais disparaissait disparaitrai disparaître
épouser: épouse épousé
laisser: laissé laissant laisse laissent laissée
squatter: squatte squattais squattait squatté
lourder: lourdé
bosser: bosse bosses bossais bossait bossent bossé
parler: parle parlé parles parlait parlais parlent
fuir: fui fuis
"""

# What is done to someone: « il ma » and « ils mon » before these are « m'a », « m'ont ».
SUFFERED = """
frapper taper cogner gifler tabasser tarter agresser violer menacer harceler racketter séquestrer étrangler égorger
maltraiter insulter obliger enfermer toucher tripoter éclater défoncer massacrer démonter fracasser bousculer poignarder
planter buter virer jeter chasser dégager expulser confisquer humilier brûler laisser battre pousser embrasser mettre
dit fait cassé attaqué volé pris lâché sorti
"""
