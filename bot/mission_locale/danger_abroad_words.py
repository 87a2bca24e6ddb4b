r"""The signs of danger in the languages of newcomers. A line is a regular expression over folded words.

« ~ » stands for up to three words and « ~~ » for up to seven, none of them a negation; « {kin} » for a group. A line that
begins with « # » is a title. HARMLESS is taken out of the message first.
"""

GROUPS = {
    "anymore": r"(?= (?:\||anymore|any more|any longer|like this|this life|in this world|again|please|and|because))",
    "nomas": r"(?= (?:\||mas|asi|esta vida|en este mundo|y|porque|por favor))",
    "maisnao": r"(?= (?:\||mais|assim|esta vida|essa vida|neste mundo|e|porque|por favor))",
    "больше": r"(?= (?:\||більше|больше|так|далі|дальше|і|и|бо|потому|взагалі|вообще))",
    "بعد": r"(?= (?:\||هيك|هكذا|بعد|اكثر|خلص|و\w+|في هذه الدنيا))",
    "outdoors": "outside|rough|in the street|in the streets|on the street|on the streets|in the cold|under (?:a |the )?bridge|"
    r"gare de \w+|(?:in|at) (?:a |my |the |his |our )?(?:gare|car|park|bus station|train station|station|tent|stairs|staircase|metro|"
    "parking|garage|hospital|squat|entrance|forest|woods|airport|bus stop|building)",
    "afuera": "en la calle|en las calles|afuera|fuera|a la intemperie|debajo de un puente|en (?:un |el |mi |una |la )?(?:parque|coche|"
    "carro|auto|estacion|tienda|metro|portal|aeropuerto|hospital|garaje|tren|banco)",
    "fora": "na rua|nas ruas|fora|la fora|ao relento|debaixo da ponte|(?:no|num|na|numa) (?:meu )?(?:parque|carro|estacao|tenda|metro|"
    "aeroporto|hospital|garagem|comboio|banco|jardim)",
    "برا": r"(?:في|ب|علي|تحت)? ?(?:ف|بال|فال)?(?:الشارع|شارع|الشوارع|الزنقه|زنقه|الحديقه|حديقه|السياره|سياره|المحطه|محطه|برا|بره|الخارج|الرصيف|رصيف|"
    "الجردا|جردا|الجسر|المترو|مترو|لاگار|الكراج)",
    "надворі": "на вулиці|на улице|надворі|(?:в|у|на) (?:парку|парке|вокзалі|вокзале|машині|машине|наметі|палатке|підїзді|"
    "подъезде|станції|станции|метро|гаражі|гараже|авто|аеропорту|аэропорту)|під мостом|под мостом",
    "kin": "husband|wife|boyfriend|girlfriend|bf|gf|ex|partner|fiance|dad|daddy|father|stepdad|stepfather|mom|mum|mother|"
    "stepmother|stepmom|parents|brother|brothers|sister|uncle|aunt|auntie|cousin|cousins|family|in laws|grandfather|"
    "grandpa|grandmother|godfather",
    "someone": "he|she|they|{kin}|man|men|guy|guys|boss|landlord|roommate|someone|somebody|people|friend|neighbour|neighbor",
    "us": "me|us|her|my mom|my mum|my mother|my sister|my sisters|my brother|my brothers|my kid|my kids|my baby|my son|"
    "my daughter|my children|my friend",
    "pariente": "marido|esposo|novio|novia|pareja|ex|padre|papa|madre|mama|padrastro|madrastra|hermano|hermanos|tio|tia|primo|"
    "familia|padres|suegra|suegro|jefe|abuelo|cunado|vecino|profesor|hombre|patron|el|ella|ellos",
    "parente": "marido|esposo|namorado|namorada|companheiro|ex|pai|mae|padrasto|madrasta|irmao|irmaos|tio|tia|primo|familia|"
    "pais|sogra|sogro|patrao|avo|cunhado|vizinho|professor|homem|chefe|ele|ela|eles",
    "قريب": "زوجي|جوزي|راجلي|رجلي|خطيبي|حبيبي|صاحبي|ابي|والدي|ابوي|ابويا|بابا|بويا|امي|والدتي|ماما|اخي|اخوي|خويا|عمي|خالي|"
    "اهلي|عائلتي|عيلتي|والديا|حماتي|زوج امي|طليقي|جدي|عمتي|خالتي",
    "родич": "батько|батька|тато|тата|татка|отець|вітчим|вітчима|чоловік|чоловіка|хлопець|хлопця|брат|брата|мати|матері|мама|"
    "мами|дядько|дядька|колишній|колишнього|батьки|батьків|родина|мачуха|мачухи|він|вони|отец|отца|папа|папы|отчим|отчима|"
    "муж|мужа|парень|парня|матери|мамы|дядя|дяди|бывший|бывшего|родители|родителей|мачеха|мачехи|семья|он|они",
    "б'є": "бє|бють|бив|била|били|побив|побили|бьет|бьют|бил|избил|избили|избивает|избивают|вдарив|вдарила|ударив|ударил|"
    "ударила|лупить|лупит|лупцює|душить|душит|душив|душил|катує|ґвалтує|гвалтував|зґвалтував|зґвалтували|насилует|"
    "изнасиловал|изнасиловали|домагається|домогается|лапає|лапает",
}

HARMLESS = r"""
(dont|do not|didnt|never|not) (really )?(want|wanna|wanted)( to)? (die|kill myself|hurt myself)
(die|dying|dead|died) (of|from|with) (laughing|laughter|hunger|boredom|thirst|heat|cold|shame|embarrassment)
(die|kill myself) laughing
suicide squad
if i (fail|failed|am late|dont pass|lose|miss) ~ kill me
kill me if i (fail|am late|dont pass|lose|miss)
(kicked|kick|kicks|thrown|throw|threw) (me |us )?(out|away) (of|from) (the |my )?(school|class|college|course|training|group|team|work|job|game|chat)
(no|nunca) (me )?quiero (morir|morirme|matarme|suicidarme)
(morir|morirme|muero|muriendo) (de|por) (risa|hambre|sueno|frio|calor|verguenza|amor|ganas|aburrimiento|sed|un|una|ver)
me (pega|pego) (el|la|un|una) (sol|frio|gana|susto|gripe|bano)
(me|nos) echa(n|s)? una mano
put out of (the )?(school|class|college|course)
me (echaron|echo|han echado|corrieron|sacaron) (del|de la|de) (trabajo|curro|clase|colegio|instituto|curso|escuela|formacion|grupo)
(no|nunca|jamas|nao|n) (me|nos) \w+
(nao|n|nunca) quero (morrer|me matar|matar me)
(morrer|morro|morrendo|morri) de (rir|fome|sono|frio|calor|vergonha|amor|tedio|sede|medo)
(expulso|expulsaram|expulsou|mandaram|mandou)( me)? (embora )?(da|do) (escola|aula|curso|trabalho|turma|grupo)
(لا|ما|مو|مش|ماني) (اريد|بدي|ابغي|عايز|بغيت|حاب) (ان )?(اموت|موت|الموت|نموت)
(اموت|موت|نموت|ميت|متت) (من|ب)? ?(الضحك|الجوع|البرد|الحر|العطش|الملل|جوع|ضحك)
(ما|لا|لم|مش|مو) \w*(ضرب|هدد|عنف)\w*(ني|نا)
(طردني|طردوني|انطردت|طردونا) من (العمل|الشغل|المدرسه|الخدمه|القسم|الصف|الجامعه|التكوين)
не хочу (помирати|вмирати|умирать|умереть|померти|вмерти)
(помираю|вмираю|умираю|умереть|померти|вмерти) (від|от|зі|со|з|с) (сміху|смеху|голоду|голода|нудьги|скуки|спеки|жары)
не (бє|бють|бив|били|бьет|бьют|бил)
(вигнали|выгнали) (мене |меня )?(з|зі|из|с) (школи|школы|роботи|работы|курсів|курсов|класу|класса|коледжу)
"""

SUICIDE = r"""
# English
(want|wants|wanna|wanted|wish|wishes|rather|ready|think|thinks|thinking|thought|thoughts|feel|feels|feeling|hope|better|just) ~~ (die|dying|dead|death)(?! (my|his|her|the|two|last|in|when))
(kill|kills|killing|hang|hanging|drown|shoot|unalive|end) (myself|my self|meself|himself|herself|themselves|themself)
(i|im|i am) (think|thinking|thought|want|wanna) (to |of |about )?(kill|killing) me
(commit|committing|committed|commited|attempt|attempted|thoughts of|thought of|think of|thinking of|think about|thinking about|about|my|her|his) suicide
suicidal
(end|ending|take|taking|finish) (my|her|his) (own )?life
(want|wants|going|gonna|will) (to )?(end|finish) (it|it all|everything|all)
(want|wants|wanna|keep|keeps|started|start|going|been|like|when i) (to )?(cut|cutting|hurt|hurting|harm|harming|burn|burning) (myself|my self|herself|himself)
(cut|cuts|cutting) (my|her|his) (arms|arm|wrist|wrists|veins|legs)
(dont|do not|no longer|not|doesnt) (want|wanna|wants|wanting) (to )?(live|be alive|exist|wake up|be here){anymore}
(dont|not) want (this|my) life
(no|any) (reason|point|sense|meaning) (to live|to my life|in living|to be alive|in being alive|in life|in my life)
life ~ (not|isnt|aint|no) (worth|meaning|sense|point|have)
(tired of|hate) (living|life|being alive|my life)
(cant|can not|cannot) (live|go on|continue) (like this )?(anymore|any more|any longer)
(jump|jumping|throw myself) ~~ (bridge|roof|window|train|balcony)
wish ~~ (wasnt|werent|not|never) (been )?born
wish (i was|i were) never born
(nobody|no one|noone) ~ (miss|care|cares) ~~ (die|dead|gone)
(took|take|swallow|swallowed|taking) (all|too many|many|a lot of) (of )?(the |my )?(pills|medicine|tablets)
(disappear|sleep) (forever|and never wake up|from (this|the) (world|earth))
(dont|cant|not) see (any |a |my )?future
# Spanish
(quiero|quisiera|deseo|prefiero|preferiria|ganas de|pienso|pensando|pense|mejor|gustaria|pensamientos de) ~ (morir|morirme|muerte|muerto|muerta|matarme|suicidarme|quitarme la vida)
(quiere|piensa|intento|queria) ~ (morir|morirse|matarse|suicidarse|quitarse la vida)
me (quiero|quisiera|voy a|dan ganas de|quise|intente) (morir|matar|suicidar|ahorcar|colgar|quitar la vida)
se (quiere|va a|quiso|intento) (morir|matar|suicidar|ahorcar|colgar|quitar la vida)
(suicidarme|suicidarse|suicidio|suicidar|suicido|suicidas|suicida|quitarme la vida|acabar con mi vida|ahorcarme)
no quiere?o? (vivir|seguir viviendo|estar viv[oa]|existir|despertar|esta vida){nomas}
no quiero mas (vivir|esta vida)
(no tengo|sin|perdi las|no me quedan) ganas de vivir
no (le |me )?(veo|encuentro|tiene|tengo|hay) (ningun )?(sentido|razon|motivo|motivos) (a|para|de|la|mi|vivir) ?(la vida|vivir|mi vida|seguir viviendo|vida)?
(la|mi) vida (ya )?no (vale|tiene sentido|sirve)
mejor ~ (muerto|muerta|muero)
(cortarme|me corto|me corte|se corta) (las|los) (venas|brazos|munecas|piernas)
(tirar|tirarme|lanzar|lanzarme|saltar) ~ (tren|puente|ventana|balcon|vias|azotea)
(desaparecer|dormir) (para siempre|y no despertar|de este mundo)
(me quiero|quisiera|quiero) acabar con todo
nadie ~ (extranaria|importaria|importa) ~ (muero|muerte)
(tome|trague|tomado) (todas |muchas )?(las )?(pastillas|pildoras)
odio mi vida
# Portuguese
(quero|queria|prefiro|preferia|vontade de|penso|pensando|pensei|apetece me|melhor|gostava de) ~ (morrer|morte|morto|morta|me matar|matar me|suicidar me|suicidar)
(quer|pensa|tentou) ~ (morrer|se matar|matar se|se suicidar|suicidar se)
(vou|tentei|quero|queria) me (matar|suicidar|enforcar|cortar)
(suicidar me|me suicidar|suicidar se|enforcar me)
(acabar com|tirar) (a )?(minha |propria |sua )?vida
(nao|n|ja nao) quer?o? (mais )?(viver|estar viv[oa]|existir|acordar|esta vida|essa vida){maisnao}
(nao|n) quero mais (viver|esta vida|essa vida)
(nao|n|sem) (tenho )?(mais )?vontade de viver
(nao|n) (vejo|tenho|ha|encontro) (mais )?(nenhum |nenhuma )?(sentido|razao|motivo|motivos) (na|para|pra|de|da|em) (vida|viver|minha vida)
(a|minha) vida (ja )?nao (vale|tem sentido|faz sentido|presta)
(cortar me|me cortar|me corto|corto me|se corta) (os|as|nos) (pulsos|veias|bracos|pernas)
corto (os pulsos|os bracos|as veias|os meus bracos)
(atirar|jogar|saltar) ~ (janela|ponte|comboio|trem|varanda|predio)
(desaparecer|sumir|dormir) (para sempre|pra sempre|e nao acordar|deste mundo)
(tomei|engoli) (todos |muitos )?(os )?(comprimidos|remedios)
(quero|queria|vou) acabar com tudo
odeio a minha vida
# Arabic
[وفسب]?(اريد|يريد|بدي|بدها|بدو|ابغي|ابغا|نفسي|عايز|عايزه|عاوز|بغيت|نبغي|حاب|حابه|ودي|اتمني|بتمني|افكر|بفكر|فكر|فكرت|كنفكر|نفكر|تريد) (ان |في |ب )?(اموت|موت|يموت|تموت|الموت|نموت|بالموت|انتحر|ننتحر)
[وفسب]?(اقتل|بقتل|نقتل|هقتل|ساقتل|قتل|اذبح|تقتل|يقتل) (نفسي|حالي|روحي|راسي|عمري|نفسها|نفسه|حالها|حاله)
[بفول]?(ال)?(انتحر|بنتحر|ننتحر|سانتحر|حانتحر|هنتحر|تنتحر|ينتحر|انتحار|انتحاريه)
(انهي|ننهي|بنهي) (ب)?حياتي
(لا|ما|مش|مو|ماني|معدش|عاد|عدت|بقيت|ماعدت|مابقيت) (اريد|بدي|عايز|عايزه|بغيت|ابغي|قادر|قادره|حاب|باغي|باغيه|اقدر) (ان )?(اعيش|عيش|نعيش|الحياه|كون موجود|اكون موجود){بعد}
(تعبت|مليت|زهقت|كرهت|كاره|عييت|سئمت|بكره) (من )?(الحياه|حياتي|العيشه|الدنيا|هالحياه)
(ارمي|برمي|نرمي) (حالي|نفسي|روحي)
(مابقاش|ما بقاش|ماكاينش|مكاينش|ما في|مافي) ~ (علاش|ليش|لاش|لماذا) (نعيش|اعيش|عيش)
(تمنيت|اتمني|بتمني|نتمني) (الموت|اموت|موت)
(ما|لا) (في|يوجد|بقا|بقي|عاد) ~ (معني|سبب|طعم|لازمه) ~ (للحياه|لحياتي|حياتي|لاعيش|اعيش|نعيش)
(بلعت|اخذت|شربت) ~ (الدوا|الحبوب|الدواء|حبوب)
# Ukrainian, Russian
(хочу|хоче|хочет|хочеться|хочется|хотів|хотіла|хотел|хотела|краще|лучше|думаю|думала|думав|думал|мрію|мечтаю) ~ (померти|вмерти|умерти|умереть|сдохнуть|здохнути|смерть|смерти|смерті)
(вбити|вбю|убити|убить|убью|уб'ю|зарізати|зарезать|вбє|убьет) (себе|себя)
(повіситись|повіситися|повеситься|повешусь|повішусь)
(покінчити|покінчу|покончить|покончу|покінчить) (\w+ )?(з|із|с) (собою|собой|життям|жизнью)
(самогубств|самоубийств|суїцид|суицид)\w*
не (хочу|хоче|хочет|хочеться|хочется) (більше |больше )?(жити|жить|існувати|существовать|прокидатися|просыпаться){больше}
(більше|больше) не (хочу|хоче|хочет) (жити|жить)
(немає|нема|нет|не бачу|не вижу|нет никакого|немає ніякого) (сенсу|смысла) (жити|жить|життя|жизни|в житті|в жизни)
(накласти|наложить|наложу|накладу) ~ руки
(ріжу|режу|різати|резать|порізала|порезала|порізав|порезал) (собі |себе )?(вени|вены|руки|себе|себя)
(життя|жизнь) (не має|не имеет|втратило|потеряла) (сенсу|смысла|сенс|смысл)
(стрибнути|стрибну|прыгнуть|прыгну|спрыгнуть|кинусь|брошусь|кинутися|броситься) (з|зі|под|під|с|со) \w+
(зникнути|исчезнуть|заснути|уснуть|заснуть) (назавжди|навсегда|і не прокинутися|и не проснуться)
(випив|випила|выпил|выпила|наковтався|наглоталась) ~ (таблетки|таблеток)
(лучше|краще) ~ (умер|умерла|помер|померла|вмер|вмерла)
ненавиджу своє життя
ненавижу свою жизнь
"""

VIOLENCE = r"""
# English
({someone}) ~~ (beat|beats|beating|hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|choke|chokes|choked|choking|strangle|strangled|burns|burned|burnt|hurts|abuse|abuses|abused|abusing|threaten|threatens|threatened|threatening|rape|rapes|raped|raping|attack|attacked|molested|assaulted|harass|harasses|whip|whips|whipped) ({us})
({someone}) ~ (kicked|kick|kicks) (me|us)(?! (out|away|from))
({someone}) ~ (is|was|gets|get) violent
({someone}) ~ (broke|breaks|pulls|pulled|twist|twisted) my (arm|nose|hair|hand|leg|tooth|teeth|bones|ribs)
({someone}) ~ (follow|follows|followed|following|stalks|stalking) me(?= (\||everywhere|and|home|every|in|after))
(want|wants|will|going|gonna|trying|they) ~ marry me (with|to|off)
(am|im|is|are|was|were|been|being|got|get|getting) (being )?(raped|abused|molested|trafficked|sexually \w+|assaulted by|beaten (by|up|at home|every)|hit by (my|her|his|the)|threatened by)
(rape|raped|raping|rapes) (me|us|her|my)
({someone}) ~~ (touch|touches|touched|touching) (me|my (body|private|breasts|sister|legs))(?= (\||when|at|in|without|and|every|since|while|private|sexually|down|there|he))
(afraid|scared|terrified|fear|frightened) (of |from |because of )?(my |his |her |the )?({kin}|him|going home|to go home|to go back home)
(not safe|in danger|unsafe) (at home|in my house|with my|with him|because of)
forced? (marriage|marry)
(force|forced|forcing|forces|make|makes|want|wants|wanted|oblige|obliged) ({us}) ~~ (to|into) (marry|marriage|get married|sleep with|have sex|prostitut\w+|beg|steal)
({someone}) ~~ (force|forced|forces|forcing) ({us})
(want|wants|wanted|going|send me|sent me) ~~ (to marry (my|a|an|me|with|someone|him)|marry me|forced wedding)
(was|am|im|being|got|be) forced
({someone}|wants|want|tried|trying|threaten\w*|said|says) ~~ (kill|killing|stab|shoot) ({us})
({someone}) ~ (locks|locked|lock) ({us}) (in|up|inside)
({someone}) ~ (took|keeps|hid|hides|stole) my passport
(sexual|domestic|family) (abuse|assault|violence|harassment)
# Spanish
(me|nos|la|a mi madre) (pega|pegan|pego|pegaba|pegaban|pegaron|golpea|golpean|golpeo|golpeaba|golpearon|maltrata|maltratan|maltrataba|maltrato|violo|violaron|violaba|viola|violan|amenaza|amenazan|amenazo|amenazaron|abusa|abusaron|abusaba|encierra|encierran|encerro|estrangulo|acosa|acoso|manosea|manoseo|ahorca|agarra del cuello|agarro del cuello)
(me|nos) (da|dan|daba|dio|dieron|mete|metio) (golpes|palizas|patadas|bofetadas|una?o?s? (golpes?|golpiza|paliza|bofetadas?|punetazos?|patadas?|hostias?|cachetadas?))
(me|nos) (quiere|quieren|va a|van a|intento|intentaron|trato de|amenaza con|dijo que iba a|dice que va a|dice que me va a) (matar|violar|pegar|golpear|casar|vender|prostituir)
(pegarme|golpearme|violarme|matarme a golpes)
(fui|he sido|me han|me ha|fue|soy|estoy siendo|ha sido) (violad[oa]|golpead[oa]|pegado|maltratad[oa]|abusad[oa]|amenazad[oa]|violada)
abus(o|aron|aba|a) (sexualmente )?de mi
(abuso sexual|abusos sexuales|violencia (domestica|en casa|de genero|familiar)|una violacion)
miedo ~~ ({pariente}|volver a casa|ir a casa)(?= (\||\w))
(matrimonio|boda) (forzado|forzada|forzoso)
(obliga|obligan|quieren|quiere|obligaron|fuerzan|tengo que) ~ (casarme|que me case|prostituirme|acostarme con)
({pariente}|pareja) ~ me (toca|toco|persigue|sigue a|acosa)
# Portuguese
(me|nos|na minha mae|a minha mae) (bate|batem|bateu|batia|batiam|espanca|espancam|espancou|agride|agrediu|agridem|violou|violaram|viola|estupra|estuprou|ameaca|ameacam|ameacou|maltrata|maltratam|maltratou|abusou|abusa|tranca|trancou|trancam|enforcou|assedia)
(bate|batem|bateu|batia|bater) (me|nos|em mim|em nos|na minha mae|nos meus irmaos|na minha irma)
(espanca|agride|agrediu|violou|ameaca|ameacou|maltrata|tranca|trancou|assedia|toca|tocou) (me|nos)
(me|nos) (quer|querem|vai|vao|tentou|tentaram|disse que ia|ameaca) (me )?(matar|bater|violar|casar|vender|prostituir)
(quer|querem|vai|vao|tentou|disse que ia|diz que vai|ameaca|ameacou) (me matar|matar me|me bater|bater me)
(fui|fomos|estou a ser|sou|sendo|foi) (violad[oa]|estuprad[oa]|espancad[oa]|agredid[oa]|abusad[oa]|ameacad[oa]|maltratad[oa])
abus(ou|aram|ava) (sexualmente )?de mim
(abuso sexual|violencia domestica|estupro)
medo ~~ ({parente}|do \w+ bater|voltar (pra|para) casa|ir (pra|para) casa|dele|deles)
({parente}) ~ (me persegue|persegue me|atras de mim|me mate)
casamento forcado
(casar|casamento) (a|por) forca
(obriga|obrigam|querem|quer|obrigaram|forcam|forca) ~ (casar|que eu case|prostituir|prostituir me)
(levo|levei|apanho|apanhei|apanhava) (porrada|tareia|pancada|uma surra|surra|do meu|da minha|em casa|dele)
(deu|da|dao|deram) (me )?(uma |um )?(tareia|surra|pancada|murros?|socos?|estalos?|chapadas?|porrada)
# Arabic
\w*(ضرب|عنف|عذب|غتصب|هدد|اعتدي علي)\w*(ني|نا|وني|يني)
(اغتصاب|اغتصبت|تعرضت للاغتصاب|تعرضت للضرب|عنف منزلي|العنف الاسري)
(تحرش|يتحرش|بيتحرش|كيتحرش|اعتدي|يعتدي) (بي|فيي|بيا|علي|فيا)
\w*(يقتلني|يقتلوني|يذبحني|يذبحوني|تقتلني|يقتلونا)
(خايفه|خائفه|خايف|خائف|اخاف|بخاف|كنخاف|نخاف|خفت|خوافه) ~ (من )?({قريب})
(خايفه|خايف|بخاف|اخاف) (ارجع|نرجع|روح|اروح|نمشي) (عالبيت|علي البيت|البيت|للبيت|للدار|الدار)
(زواج قسري|زواج اجباري|بالاجبار|بالغصب)
\w*(يزوج|تزوج|زوج|يجوز|تجوز)\w*(ني|وني)
(اتزوج|الزواج|نتزوج) ~ (غصب|بالقوه|بالاجبار)
(يجبروني|يجبرني|بيجبروني|اجبروني|اجبرني|يرغمني|يرغموني|غصبوني)
(يلمسني|بيلمسني|لمسني|كيقيسني|يقيسني|بيلمس جسمي)
({قريب}) ~ (يحبسني|حبسني|حابسني|حبسوني|كيحبسني)
# Ukrainian, Russian
(мене|нас|меня|мені|мне|маму|сестру) ~ ({б'є})
({б'є}) (мене|нас|меня|мою маму|маму|сестру|мать)
(зґвалтува|изнасилова|насилу|ґвалт)\w*
(домашнє|домашнее|сексуальне|сексуальное) (насильство|насилие)
(боюся|боюсь|страшно|боимся|боїмось) (свого |моего |своего |мого |моєї |своєї |моей |своей |з |с )?({родич}|його|их|їх|его)
(боюся|боюсь|страшно) (йти|іти|вертатися|повертатися|идти|возвращаться) (додому|домой)
(погрожує|погрожують|погрожував|угрожает|угрожают|угрожал)
(хоче|хочуть|хочет|хотят|обіцяє|обещает) (мене |меня |нас )?(вбити|убить|зарізати|зарезать)
(вбє|убє|убьет|вбють|убьют|зарежет|заріже) (мене|меня|нас)
(заміж|замуж) ~~ (силою|насильно|насильно|примушу\w+|змушу\w+|заставля\w+)
(примушу|змушу|заставля|хочуть|хотят|насильно|силою)\w* ~~ (заміж|замуж|одружи\w+|женить\w*|проститу\w+)
(примусовий|насильственный|принудительный) (шлюб|брак)
(замкнув|зачинив|запер|запирает|замикає) (мене|меня|нас)
(знущається|знущаються|издевается|издеваются) (з|наді|надо|над) (мене|мною|мной|мамою|мамой)
"""

HOMELESS = r"""
# English
(nowhere|no where|no place|no house|no home|noplace|not any place) (else )?(to|for) (sleep|sleeping|stay|go|live|spend the night)
(have|got|is|has|with) (nowhere|no where|no place|no home|no shelter)(?= (\||to|and|for|tonight|now|please))
(dont|do not|didnt|doesnt|not|never|didn) (have|got|find|know|has) (a |any |no |the )?(place|where|anywhere|nowhere|somewhere|house|home) (else )?(to |for |i )?(can |could )?(sleep|stay|go tonight|spend the night|live)
(know|tell me|find) where ~ (sleep|stay tonight|spend the night)
(place|somewhere|bed|room|roof|anywhere) ((warm|safe|to|for|sleep|stay|us|me|i|we|can|could|my|and|brother|baby|sister) )*(tonight|to night|this night|the night|tonite)
where (to|can i|i can|we can|can we|will i|do i|will we|could i) (sleep|spend the night)
where (can i|can we|to|i can|we can|will i|do i) stay ~ (tonight|to night|this night|the night|tonite)
(no|without|any) (roof|shelter)
(must|have to|need to|told me to|should|asked me to) (leave|go out|get out|move out) ~ (house|flat|room|apartment|hotel|place|home) ~ (today|tonight|tomorrow|now)
({someone}) ~ (dont|doesnt|didnt|not) want (me|us) (in|at|to stay in|to live in|to sleep)
(need|want|looking for|look for|find|give me) (a |an |some |emergency )*(shelter|place to sleep|bed)
(sleep|sleeping|slept|sleeps|living|live|night|nights) ~~ ({outdoors})(?! (is|close|near))
(i am|im|we are|were|became|become|been|now|being|iam|am) (now |a |currently |become )?(homeless|homless)
(homeless|homless) (tonight|since|now|for|and|please|help|person and)
(i am|im|we are|stay|staying|end up|ended up|live|living|life|still|out) (in|on) the streets?
(i am|im|we are|were) (alone )?outside (since|tonight|with my (baby|kid|kids|child|children|bags)|in the (cold|rain|street))
({someone}|hotel|centre|services|foyer|owner) ~~ (throw|throwing|threw|kick|kicks|kicked|kicking|put|chase|chased|evict|evicted|evicting|trow|throwed) (me|us) (out|away|outside|on the street|from (the|our|my|his|her) (house|home|hotel|flat|room|apartment))(?! (of|from) (school|class|work))
(kicked|thrown|kicking|throwing|put|threw|throw|kick) (me|us) (outside|on the street|out)
(got|was|am|been|be|being|get|getting|im|were) (kicked|thrown|put) (out|outside)
(evicted|eviction)
(cant|can not|cannot|not allowed to|doesnt let me|dont let me|wont let me) (go|come|return|stay) (back )?(at )?(home|in the house)
(cant|cannot|can not|doesnt want to|dont want to|wont) (keep|host|house) (me|us)
(lost my|without) (home|house|shelter|housing)
(hotel|shelter|room|stay|contract of the hotel) ~ (finish|finishes|ends|end|over|stops) (today|tonight|tomorrow)
# Spanish
no (tengo|tenemos|hay|encuentro|encontre|se|sabemos) (a |para )?(donde|adonde|ningun lugar|lugar|sitio|ningun sitio|un lugar|un sitio|techo|casa) ?(donde|para|a donde)? ?(dormir|quedarme|quedarnos|pasar la noche|ir|irme|vivir)(?! (a|al|de|con))
(donde|sitio|lugar|cama|techo|habitacion) (para |donde )?(dormir|quedarme|quedarnos|pasar) ~ (esta noche|hoy|hoy en la noche|la noche)
(donde|adonde) (puedo|podemos|voy a|vamos a) (dormir|pasar la noche)
no (tengo|tenemos) (adonde|a donde)(?= (\||ni|y|esta|hoy))
(quede|quedamos|quedado) sin (casa|techo|hogar)
(necesito|necesitamos|busco|buscamos|quiero) (un |una )?(albergue|refugio|techo|cama para|sitio para dormir|lugar para dormir)
(duermo|dormimos|durmiendo|dormi|dormir|duerme|dormido|durmo|noche|noches) ~ ({afuera})
(estoy|vivo|vivimos|estamos|quede|quedamos|quedo|quedarme|viviendo|quedado|acabar|sigo|vivir) (solo |sola |ahora )?en la calle(?= (\||con|desde|sin|y|ahora|hoy|hace|porque|por|ya|esta|no|me|ayuda|tengo|solo|sola))
(me|nos) (echaron|echo|echan|echa|han echado|ha echado|sacaron|saco|sacan|botaron|boto|corrieron|corrio|van a echar|va a echar|desalojaron|desalojan|mandaron) ~~ (casa|calle|piso|hotel|centro|cuarto|habitacion|albergue|dia \d+)
(me|nos) (echaron|echo|sacaron|saco|botaron|boto|corrio|desalojaron)(?= (\||hoy|ayer|anoche|y|esta))
({pariente}|casero|dueno|propietario) ~ me (echo|saco|boto|corrio|echa|quiere echar)
(sin|no tengo) (techo|hogar)
# Portuguese
(nao|n) (tenho|temos|ha|sei|encontro|achei) (mais )?(pra |para |a )?(onde|aonde|lugar|sitio|nenhum lugar|teto|um lugar) ?(pra|para|onde)? ?(dormir|ficar|passar a noite|ir|viver|morar)(?! (a|ao|com|de))
(onde|sitio|lugar|cama|teto|quarto) (para |pra )?(dormir|ficar|passar) ~ (esta noite|hoje|hoje a noite|essa noite|a noite)
(onde|aonde) (posso|podemos|vou|vamos) (dormir|passar a noite)
(fiquei|ficamos) sem (casa|teto|abrigo)
(preciso|precisamos|procuro|procuramos|quero) (de )?(um |uma )?(abrigo|albergue|teto|cama para|sitio para dormir|lugar para dormir)
(durmo|dormimos|dormindo|dormi|dormir|dorme|dormido|noite|noites) ~ ({fora})
(estou|vivo|vivemos|estamos|fiquei|ficamos|ficar|vivendo|a viver|to|tou|moro|pos nos|pos me|por nos) (sozinh[oa] )?na rua(?= (\||com|desde|sem|e|agora|hoje|ha|porque|por|ja|esta|nao|me|preciso|tenho|sozinho|sozinha|faz|ajuda))
(me |nos )?(expulsou|expulsaram|botou|botaram|puseram|pos|mandaram|mandou|jogou|jogaram|correu|tirou|tiraram) (me |nos )?(embora )?(para |pra )?(fora de casa|de casa|na rua|a rua|rua|da casa|fora|do hotel|do quarto)
(fui|fomos|vou ser|vamos ser) (postos?|posta|expuls[oa]s?|despejad[oa]s?|corrid[oa]) (de casa|fora|da casa|do quarto|do hotel|ontem|hoje)
(vai|vao|quer|querem) (nos |me )?(expulsar|despejar|por na rua|por fora)
sem (abrigo|teto|casa)(?= (\||para|pra|hoje|esta|agora|ha|desde|e|com))
# Arabic
(ما عندي|معنديش|ما عنديش|ماعنديش|ماعندي|ليس لدي|ليس عندي|مالي|ما لي|ما في|لا يوجد|لا املك|بدون|ما لقيت|مش لاقي|ما لقينا|ما عنا|وما عنا|ماكاينش|ماكاين|لا اجد|ماعندناش|ما عندنا|ليس لدينا) ~ (مكان|محل|بيت|وين|فين|اين|مطرح|بلاصه|سكن|ماوي|دار) ~ (انام|نام|للنوم|ابات|نبات|نبيت|نرقد|ننعس|الليله|ننام|فيه|نروح|اروح|روح|نمشي|اذهب|نذهب)
(لا اعرف|ما بعرف|ما اعرف|معرفتش|ما عرفتش|مش عارف|مش عارفه|ما نعرفش) (اين|وين|فين) (انام|نام|بنام|ابات|نبات|نبيت|ننام|سانام|اروح|نروح|نمشي)
(وين|فين|اين) (فيني|يمكنني|نقدر|بقدر|اقدر|ممكن|راح|غادي) (نام|انام|ننام|نبات|ابات|ننعس)
[كبن]?(انام|ننام|نايم|نايمه|نايمين|نمت|بنام|كننعس|نعست|ابات|نبات|كنبات|نرقد|كنرقد|نام|راقد|بايت|بايته|عايش|عايشه|اعيش|نعيش) ~ ({برا})
(طرد|رم|كحش|قلع|كب|زت|خرج)(ني|وني|تني|ونا|نا|ونا) ~ (البيت|الدار|المنزل|الفندق|برا|بره|الشارع|الشقه|الغرفه|المركز|بيتي|السكن|الزنقه)
(انطردت|انطردنا) ~ (البيت|الدار|الفندق|السكن)
({قريب}|صاحب البيت|صاحب الشقه) ~ (طردني|طردوني|طردتني|كحشني|قلعني|رماني|طردنا)
(بلا|بدون|من غير|بلاش) (ماوي|مسكن|بيت|سقف)
(بدي|اريد|محتاج|محتاجه|نحتاج|ابحث عن|عايز|بغيت) ~ (ماوي|ملجا|مكان انام|بلاصه نبات)
(مشرد|مشرده|متشرد|متشرده|مشردين)
(انا|نحن|احنا|صرت|عايش|عايشه|ساكن|اعيش|هلق|دابا|الان|حنا|راني) ~ (في الشارع|بالشارع|فالزنقه|في الزنقه|بالزنقه)
# Ukrainian, Russian
(ніде|негде|нікуди|некуда) (нам |мені |мне )?(спати|спать|ночувати|ночевать|переночувати|переночевать|поспати|поспать|жити|жить|піти|пойти|йти|іти|идти|подітися|деваться)
(нема|немає|нет|не маю|не знаю|не знаємо|не знаем) ~ (де|куди|где|куда|місця|места) ~ (йти|іти|піти|идти|пойти|жити|жить|подітись|деваться|спати|спать|ночувати|ночевать|переночувати|переночевать)
(сплю|спимо|спим|ночую|ночуємо|ночуем|живу|живемо|живем|спав|спала|спал|ночував|ночувала|ночевал|ночевала|сплять|спят|спати|спать|ночувати|ночевать|ніч|ночь) ~ ({надворі})
(я|ми|мы|опини\w+|оказал\w+|залиши\w+|остал\w+|лиши\w+) (зараз |сейчас )?(на вулиці|на улице)
(вигна|виганя|выгна|выгоня|висел|высел|викину|выкину|виставил|выставил)\w* (мене |нас |меня )?(з|із|с|из|на) (дому|дома|хати|вулицю|улицу|квартири|квартиры|готелю|отеля|кімнати|комнаты|гуртожитку|общежития)
(мене|нас|меня) ~ (вигна|виганя|выгна|выгоня|висел|высел|викину|выкину)\w*(?! (з|зі|из|с) (школи|школы|роботи|работы))
(хозяин|хозяйка|господар|господиня|хазяїн|{родич}) (нас |мене |меня )?(вигна|виганя|выгна|выгоня|висел|высел)\w*
(бездомн\w+|безхатько|бомж|безпритульн\w+)
(шукаю|ищу|потрібн\w+|нужен|нужно|треба|надо) ~ (нічліг|ночлег|притулок|приют|переночувати|переночевать)
(де|где) (мені |мне |нам |можна |можно )?(спати|спать|ночувати|ночевать|переночувати|переночевать)
(залиши|остал)\w+ без (житла|жилья|даху|крыши)
"""
