"""First names that many young people bear, without accents: hidden wherever they stand.

Names that are also everyday words (Rose, Pierre, Jean, Ange…) are left to the phrases that give a name.
"""

from bot.language.common_words import COMMON_WORDS

_NAMES = """
aaliyah abdallah abdel abdelkader abdoul abdoulaye abdourahmane abel abigail aboubacar achraf adam adama adele adem
adil adrian adriana adrien agathe ahmed aicha aida aissata aissatou akim alain alan alassane alban albane albert
alessio alex alexandra alexandre alexia alexis alfred ali alia alice alicia aline alison alix aliya allan alma alya
alyssa amadou amanda amandine amara ambre amel amelia amelie amin amina aminata amine amir amira amjad ana anais anas
anastasia andre andrea andreas andy angele angelina angelique angelo anissa anita anna annabelle anne anouk anthony
antoine antonia antonin antonio antony apolline ariane arnaud arthur ashley assa assia astrid aubin audrey augustin
aurelie aurelien austin awa axel axelle aya aylin aymen aymeric ayoub aziz badis bakary baptiste basile bastien
batiste belinda benedicte benjamin benoit bernard bertrand bilal bilel billal binta blandine boris bouba boubacar
boubakar brahim brandon brenda brian brice brigitte bruno bryan camelia camille candice capucine carl carla carlos
carmen carole caroline cassandra cassandre catherine cecile cedric celestin celia celina celine chadi chahinez chaima
chaimae charlene charles charlie charline charlotte cheikh chiara chloe christelle christian christine christophe
cindy clara clarisse claude claudia clemence clementine cleo cloe clothilde colette coline constance constantin
coralie coraline corentin corinne cyprien cyrielle cyril dalia dalila damien daniel daniela danielle daouda daphne
dario david deborah demba denis diana diane diego dimitri djamel djamila djenaba djibril djibrill dominique donia
dorian doriane dounia driss dylan edgar edouard edwin eileen elena eleonore elia eliana elias elie elif elina eliott
elisa elisabeth elise elliot eloan elodie eloise elsa elyas elyes emeline emile emilie emilien emma emmanuel
emmanuelle emmy emre emy enes enguerrand enora enzo eric erika erwan erwann esma esteban estelle esther ethan etienne
eugene eugenie eva evan evelyne ewan ewen eya eytan fabien fabienne fabio fabrice fabrizio fadi faiza fanny fanta
farah fares farid farida farouk fatem fathi fatih fatiha fatim fatima fatimata fatma fatou fatoumata faustine felicie
felix ferdinand fernando firmin flavie flavio flora florent florentin florian floriane florine fode foued franck
francois francoise fred frederic frederique gabin gabriel gabriela gabriella gabrielle gael gaelle gaetan gaspard
gauthier gautier genevieve geoffrey georges geraldine gerard ghislain giovanni gladys goundo gregoire gregory
guillaume gustave guy gwenael gwendoline habib hadja hadrien haj hakim halima hamed hamid hamidou hamza hanane hania
hanna hannah haroun harry hasan hasna hassan hawa heidi helena helene helin henri henry herve hicham hichem honorine
houda houssem housseyn hubert hugo ibrahim ibrahima ibtissem idriss igor ihsane ikram ilan ilana ilef ilian iliana
ilies ilona ilyan ilyana ilyas ilyes iman imane imen imran imrane inaya ines ingrid insaf irene irina iris isaac
isabelle isaiah iskander islem ismael ismail issa issam ivan iyad jacky jacob jacqueline jacques jad jade jalil jamal
jamel james jamila jana janelle jason jawad jeanne jeff jennifer jeremie jeremy jerome jess jessica jessim jessy
jihane jihene jimmy joachim joan joao joaquim joel joelle joevin johan johann johanna john johnny jonas jonathan
jordan jordi jose joseph josephine joshua josue joyce juan jude judith jules julia julian juliana julie julien
juliette juline junior justin justine kader kadiatou kadidia kadidiatou kahina kais kamel kamelia kamil karen karim
karima karine karl karla kassandra kassim katarina kate katia kawtar kayla kaylane kayliss keira kelly kelyan kemil
kenan kenny kenza kenzi kenzo kerem kessy kevin keziah khadidja khadija khadim khaled khalid khalifa khalil kilian
killian kim kimberley kimberly klara koffi kouassi kylian kyllian kyra lamia lamine lana lancelot landry lara larissa
lassana latifa laura laurane laure laureen laureline laurence laurent laurie laurine layana layla lea leana leandre
leane leila leina lena leni lenny leo leon leonard leonie leonor leopold leslie leticia letitia lexie leyla leyna lia
liam liana lila lilia lilian liliane lilly lilou lily lina linda lindsay lino lionel lisa lisandro lison livia lizea
loan loane loann logan lohan lois lola lorena lorenzo lorie louane louann louanne louay louis louisa louise louison
louka loukas louna lounes luc luca lucas lucia lucie lucien lucile lucille ludivine ludovic luigi luis luiza luka
lukas lukasz luna lya lyam lyana lydia lyes lylia lyna maceo madeleine madeline madina mady mael maelia maelie maeline
maella maelle maelly maelys maeva magali magalie mahamadou mahdi mahmoud mahyar maia mailys maimouna maissa maissane
malak malek malia malick malik malika malo malone malvina mamadou mamoudou manal manar manel manon manu manuela marc
marceau marcel marcela marco marcus margaux margot marguerite maria mariam mariama marianne mariem marieme marilou
marina mario marion marius marjorie marko marlene marouane marta martha martial martine marvin marwa marwan marwane
maryam maryame maryline marylou matheo matheus mathias mathieu mathilde mathis mathys matias matilda matis matt matteo
matthias matthieu mattis maud maurice maxence maxime maximilien maya mayane maylis mayron mehdi meissa melanie melina
melissa mellina melvin melvyn melyna meriem merve meryem meyer mia michael michel michele micheline michelle mickael
mike mila milan milena milo mina mira mireille miriam moctar modibo mohamed mohammad mohammed moise monique morgan
morgane mouad mouhamed mouna mounir moussa moustapha muhammad muhammed muriel mustafa mustapha mya mylene myriam nabil
nabila nadege nadia nadine nadir nael nahel nahil naila naim naima najat najib narjes nasrine nassim nassima natacha
natalia nathalie nathan nathanael nathaniel nawal nawel nayla nelson nermine nesrine neyla nicolas nicole niels nils
nina nino nisrine noa noah noe noelie noeline noelle noemie nolan nolann nolwenn nora norah norbert nouha nour noura
nourdine oceane octave octavie odile oihana oleg olga olivia olivier olympe omar omayma ombeline oriane orlane oscar
ossama oumaima oumar oumayma oumou oumy ousmane oussama ousseynou owen pablo pamela paola pascal pascale patricia
patrick patrik paul paula paulin pauline paulo pedro penelope perrine petra pharell philippe philippine pierrick
pierrot quentin rachel rachid rachida rafael rafik raissa rajaa ramata ramatoulaye rami ramy rania raoul raphael
raphaele raphaelle rayan rayane rayhane raymond rayyan rebecca reda regis rehan remi remy renaud rene ricardo richard
rihab rim rita riyad riyadh robert robin robinson rodolphe rodrigo roger rokhaya rolande romain romaissa romane romeo
romuald romy ronan rosalie rosanna roxane ruben rudy ruth ryad ryan sabri sabrina sacha safa safaa safia safiatou
safwan said saida saif sajad salah salif salim salima salimata salma salome salomon samantha sami samia samir samira
samson samuel samy sana sandie sandra sandrine sandro sandy santiago saoussen sara sarah sascha sasha saskia satine
savannah sean sebastien sekou selim selima selina selma selya serena serge sergio severine seydou shaima shaina shana
shanice shanna shannon shayna shelby sherine shirine siaka sibylle sidi sidney sidonie siham simon simone sinda sirine
sofia sofian sofiane sofien sohan sohane soheil solal solange solene soline sonia sophia sophie souad soufiane souhail
soukaina souleymane soumaya stanislas stefan stella stephane stephanie stephen steve steven stevens suleyman sullivan
sultan suzanne suzie sven sybille sylvain sylvie syrine tamara tania tanya tariq tasnim tatiana teddy tess tessa thais
thalia thea theau theo theodore theophile thiago thibaud thibault thibaut thierno thierry thomas tiago tidiane tiffany
tim timeo timothe timothee timothy titouan tobias tom toma tomas tommy toni tony tracy tristan tyler tyron ugo ulysse
ursula valentin valentina valeria valerian valerie vanessa vanina vera veronique vicky victor victoria victorien
vincent violaine violette virgile virginie vivian viviane vladimir wael waleed walid warren wassila wassim wendy
werner wiam wilfried wilhem william willy wissam wissem xavier yacine yahia yahya yakup yamina yamine yan yanis yann
yannick yannis yasin yasmin yasmina yasmine yassin yassine yassir ydriss yoan yoann yohan yohann yolande younes
youness youri yousra youssef youssouf yuna yunus yusuf yvan yves yvette yvon yvonne zacharia zacharie zack zahra zaina
zainab zakaria zakary zaki zayn zeinab zelie zeynep zied zina zineb ziyad zoe zohra zoulikha zyad
"""

KNOWN_FIRST_NAMES = frozenset(_NAMES.split()) - COMMON_WORDS
