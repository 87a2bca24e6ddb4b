"""Everyday words of the other languages that newcomers write in Latin letters, without accents, in alphabetical order.

What a French message may hold too (« hello », « bro », « please help », « hola », « no ») is in ANYWHERE: it says nothing.
"""

ENGLISH = """
a able about above access accommodation account across actually address adult advice adviser advisor advisors afraid
africa after afternoon again against age ages ago agree airport alive all allow allowed almost alone already alright
also although always am amount and angry annoying another answer answers any anybody anymore anyone anything anyways
anywhere apartment application apply appointment appointments arabic are area aren arent argue army around arrest
arrive arrived article as asap ashamed ask asked asking asylum at attend attention august aunt available awake away
awful baby back bad bag bakery bambara bank barber bath bcoz be beat beaten beats beautiful became because become
becoz bed been before began begin being believe beside best better between bike bill birth birthday bit bleeding block
blood book bored boring born boss both bother bottle box boyfriend branch bread breakfast breathe bridge bright bring
broke broken brother brothers brought budget build builder building bullied bully bullying burn bus business busy but
buy by called calling came camp can cancel candidate candle cannot cant car card care career careers careful carpenter
cash cashier catch cause celebrate centre certificate chair chance change charity chatbot cheap cheaper check chef
child childhood children choice choose christian church citizen city class clean cleaner cleaning client clinic close
closed closer clothes clothing cloud coffee cold college come comes comfortable coming communicate company complete
complicated computer confused contact contract control conversation cook cooking corner correct cost costs could
couldn couldnt counsellor counselor country couple court cousin cover coz crazy create cry crying cut cuz dad dads
damn dance danger dangerous dari dark date dates daughter day days deaf debt december decide degree delete deliver
delivery dentist department deposit depressed desperate destroy details did didn didnt die died difference different
difficult dinner diploma dirty disabled discuss disease dishes divorced do doctor document documentation documents
does doesn doesnt doing don done dont door down dream dressed drive driver driving drop drugs drunk during dying each
early earn east easy eat eating eight eighteen either electrician electricity else email emergency employed employer
employment empty english enough enter environment escape euro europe even evening event ever every everybody everyone
everything exactly exam example excited excuse exist expensive experience expired explain explained extra eyes fail
fair fake fall false familiar family far fashion father fear february fed feel feeling feels fees feet few fields
fifteen fight fighting file fill find finding fine fingers finish finished fired first fit fits five fix flat flight
floor fluent follow foods foot football for forced foreign foreigner forever forgot forgotten form formation forms
forward found four fourteen france free french friday fridays friend friends from frustrated full funny furniture
future garden gave gender general german get gets getting gifts girl girlfriend give given gives giving glad god goes
going gone gonna got gotta government grade grades graduate graduated grandma grandmother grandpa grateful greeting
group grow guess guide guy guys gym had hair haircut hairdresser half hand hands hang happen happened happens happy
hard has hasn hasnt hate have haven havent having he health hear heard hears heart heating heavy height held hello
help helped helpful helping helpless helps her here hers herself hes hey hi him himself hire hired hiring his history
hit hits hold holding holiday holidays home homeless honest honestly hope hopefully hospital hostel hot hotel hour
hours house housing how however http hug human hundred hungry hurt hurts husband i id ideas identity if ignore ignored
ill illegal im important impossible india information inside instagram instead insurance interested intern internet
internship interpreter interview into invite is isn isnt issue it italian its itself ive jail january job jobs joke
joking july june just keep keeps key keys kick kicked kids kill killed killing kind kinda kitchen knew knife know
knowing known knows lack lady land landlord language laptop last late later laugh laundry law lawyer lawyers lazy
learn learned learning least leave leaves leaving left less lessons let lets letter level library licence license lie
lies life lift like line lingala list listen little live lived lives living load loan loans local locked london lonely
long look looking losing lost lot lots loud love lovely loves lucky lunch mad made main make makes making male man
manage manager many march marriage married match mate math may maybe me meal mean meaning means mechanic medical
medicine meet meeting member mention mess message messages met might mind mine minimum minor minute minutes missed
mistake misunderstand mobile mom moments moms monday mondays money month months mood more morning most mostly mother
mouth move moved much mum music muslim must my myself name narrow nation national nationality near nearby nearest need
needed needs neighbor neighbour nervous never new next nice nigeria night nine nineteen nobody none noon nor normal
north not note nothing notice november now nowhere number nurse obviously october of off offer office officer often oh
ok okay old older once one only open opening opens opinion option or order organisation organization orphan other our
ours out outside over own owner packed page paid pain painful painter painting paper papers paperwork parent parents
part party pashto pass passed passport past patience patient pause pay paying payment pays people permission permit
person personal phone phones pick picture pictures pills place places plan plane planning play plumber plumbing pocket
police polite poor position possible possibly post postpone power pray prefer pregnant prepare present pretty price
prices prison private probably problem problems procedure process profession professional program project proof proper
properly protect public punch purpose push pushed put question questions quick quickly quiet quit quite radio raining
raised rape raped reach reached read reads ready real realise realize really reason receive received recent recommend
record refugee refugees refuse refused refusing register registered registration relationship relative relatives
religion remain remember remind renew renewal rent rented repeat reply request residence rest restaurant result return
ride right rights road robbed roof room roommate rooms route rude rules run running sad safe safety said salary salon
same saturday saturdays save saved saw say saying says scam scared scary schedule school scream search searching seat
secret security see seeing seeker seem seems seen sell selling send sending sends sent sentence separate september
serious service services settle seventeen shame share she shelter shelters shes shit shoes should shouldnt shout show
shut sick sign signed silly simple since singing single sir sister sit site situation six sixteen skills skip slap
slapped sleep sleeping slept slow slowly small smile smoke smoking snow so social sofa sold soldier solution solve
somali some somebody somehow someone something sometime sometimes somewhat somewhere somthing son soon sorry soul
sound south space spanish speak speaker speaking special spell spend spent spoke stand start started starting state
station status stay stayed staying steal steps sticker still stolen stomach stop stopped stopping stranger street
streets stressed strong stuck student studied studies study studying stuff stupid subject such sudan suffer suffering
suggest suicide suit summer sunday sundays sunny support supposed sure surname swim switch syria tailor take taken
takes taking talk talking tall tattoo taught tax teach teacher teachers tears technician teenage teenager telephone
tell telling tells temporary ten tent terms terrible text than that thats the their them themselves then therapy there
these they theyre thief thing things think thinking third this those though thought threat threatened three threw
through throw thrown thursday ticket tigrinya tiny tips tired title tmrw to today together toilet told tomorow
tomorrow tongue tonight too took topic touch touched tough town traffic train training tram transfer translate
translation translator transport trauma travel treat tried trip trips trouble truck true trust trying tuesday turn
twelve twenty twice two typing u ugly unable uncle under understand understanding understood unemployed unfortunately
unhappy university unless unsafe until up upon upset ur urdu urgently urs us use used useful useless using usually
vacancies vacancy very via victim video village violence visa visit visiting voice volunteer wait waiter waiting
waitress wake walk walked walking wall wallet wanna want wanted wants war warehouse was wash wasn wasnt wasted
watching water way we weak wear weather website wednesday week weekend weeks weird welcome well went were weren west
what whatever whats when whenever where wherever whether which while white who whole whom whose why wife will willing
window winter wise wish with within without wolof woman women won wonder wondering wont wood word words work worked
worker working works world worried worry worst worth would wouldn wouldnt write writing wrong yard year years yell
yellow yesterday yet you young younger your youre yours yourself youth zero zone
"""

SPANISH = """
a abierto abogada abogado abre abren abrieron abril abrir abuela abuelo abuelos aburrido aca acaba acabe acabo acaso
acceder aceptan aceptar acompanar acompanarme acuerdo ademas adios administrativo adonde aeropuerto africa afuera
agosto agotada agotado agradezco agua aguantar aguanto ahi ahora ahorita ahorrar aire al albanil albergue alcanza
alegre algo alguien algun alguna algunas alguno algunos alla alli alojamiento alquilar alquiler alto amable amables
ambos ambulancia amiga amigas amigo amigos anda ano anoche anos antes anular apartamento apellido apellidos apoyo
aprender aprendi aprendiendo aprendo aprobar apuntar apuntarme aqui arabe arreglar arreglo asi asilo asistente
asociacion asustada asustado atencion atienden aun aunque autobus avion aviso ayer ayuda ayudame ayudan ayudante
ayudar ayudaria ayudarme ayudas ayude ayudenme bachiller bachillerato baja bajar bajo banar banco banos barato barrio
bebe beber beca bici bien boleto bolsa bonita bonito borrar brazo broma buena buenas bueno buenos busca buscando
buscar buscarme busco cabeza cada caer calle calor cama camarero cambiar cambio camino camion cancelar cansa cansada
cansado cansancio cantidad capaz cara cargo carino carnet carniceria carrera carretera carta cartel casa casada casado
casi castigo causa celular celulares cena centro cerca cerrado cerrar certificado chaval chavales chica chico chiste
chofer cierra cierran cierto cine cita citas ciudad claro clase clases cliente cobrar coche cocina cocinar cocinero
coger cojo colchon colegio color comedor comenzar comer comida comisaria como companera companero compra comprar
comprendo comun comunicar comunicarme con conducir confianza conmigo conocer conocido conocidos conozco conseguir
consejera consejero consejo consigo consulado contacto contar contento contestan contestar contigo continuar
contrasena contrato control convalidar copia corazon correcto correo corte corto cosa cosas costar costumbre crear
crecer creer creo criminal cual cuales cuando cuanta cuantas cuanto cuantos cuarto cubano cuenta cuentame cuerpo
cuesta cuidado cuidar culpa curriculum cursar curso cursos dado dame dan dar darme datos de debajo debe deben deberia
debo decidir decir decirme decision dedico dejame dejar dejarme deje dejo del delante delito demasiada demasiado
dentro denuncia denunciar depende deporte deprimida deprimido derecho desde desempleado despues deudas dia dias dibujo
dice dicen dicho diciembre dieron diez diferencia diferente dificil dificultad digo dije dijeron dijiste dijo dinero
dio diploma direccion director discapacidad disculpa disculpe divertido doctor documento documentos dolares dolor
domicilio domingo donde dormir dos duda dudas dueno duermo dura durante duro e echado echaron ecuador edad edificio
educacion efectivo ejemplo el electricista elegir ella ellas ellos embajada embarazada emergencia empece empezar
empieza empiezan empiezo empleo empresa empresas en encanta encima encontrar encuentro enero enfadado enfermedad
enfermera enfermo enfrente enganaron enojado ensenan ensenar entender entenderme entero entiende entiendes entiendo
entonces entrada entrar entrega entrevista enviar enviarme envio equipo equivocado era eran eres es esa esas escaparme
esconder escribe escribir escribo escritorio escucha escucharme escuela ese eso esos espalda espana espanol especial
esperando esperanza esperar espero esposa esposo esposos esquina esta estaba estabamos estabas estacion estado estamos
estan estar estare estaremos estas este esto estos estoy estudia estudiaba estudiado estudiando estudiante estudiar
estudie estudio estudios estuve etc exactamente exacto examen excelente exigen existe explica explicame explicar
explicarme extranjero extrano facil facilmente falta familia familiares favor fea febrero fecha felicidad feliz feo
ferias ficha fiebre fiesta fin final firmar fisico fondo formacion formulario foto fotos frances francia frio fue
fuera fueron fuerte fui fumar funciona funcionan furgoneta futuro ganar gano garaje gastos gente gobierno golpea
golpean golpeo golpes gorda gracia gracias grado graduado grande gratis gratuito grita gritan grupo guapa guapo guerra
guia gusta gustado gustan gustaria habeis haber haberme habia habian habitacion habitaciones habitante habla hablaba
hablado hablan hablar hablas hablo hace hacen hacer haces hacia haciendo haga hagan hago hambre han harta harto has
hasta hay haya hazlo hazme he hecha hecho herida herido hermana hermanas hermanita hermanito hermano hermanos hija
hijastro hijo hijos hogar hoja hola hombre hombres honesto hora horario horas horrible hospital hotel hoy hubiera hubo
huir humana humano huyo idioma idiomas iglesia igual imagino importante imposible impuestos india indicar infancia
informacion informes ingenieria ingles ingreso inicio inmediato inscribir inscribirme inscripcion insulta insultan
intentar intento interesa interesada interesado internet invierno ir ire irme irnos izquierda jamas jefa jefe joder
joven jovenes jueves jugar jugo juguetes julio junio junto juntos juro la lado lamento las lavaplatos lavar le leer
lejos lengua lento les leyes libre libro licencia lista listo listos llama llamada llamadas llamar llamarme llamaron
llamas llamo llanto llave llaves llegada llegamos llegar llego llegue lleno lleva llevan llevar llevo llorar llueve lo
los lucha luchar luego lugar lunes luz madre madrugada maestra maestro mal maldito maleta maletas maltrata maltrato
mama manana mandar mandaron mandeme manden manejar manera manos maquina marcha marido martes mas mascota mata matar
matarme materia matricula matricular mayo mayor mayores me mecanico medianoche medicina medico medio medir mejor
mencionar menor menores menos mensaje mensajes mente mentira mercado merece mes meses meter metio metro mexico mi
miedo miedos mientras miercoles mil milagro minimo minutos mio mis mision misma mismo mitad mochila moda modo molesta
molestar molestia momento moneda monton morir morirme motivo movil mucha muchacha muchacho muchas mucho muchos mudar
mudarme mueble muerte muerto mujer multa mundo museo musica musulman muy nacer nacido nacimiento nacio nacionalidad
nada nadie navidad necesario necesidad necesita necesitaba necesitan necesito negro nerviosa nicaragua nieta ninera
ninguna ninguno nino ninos nivel no noche nombre normal nos nosotros nota noticias novia novio novios nuestro nueva
nuevamente nuevo numero nunca obligan obligar obra obras obtener octubre ocupada ocupado odio oferta ofertas oficina
ofrecen ofrecer oido oigan oigo ojala ojo ojos olvidar olvide opcion opciones opina orden ordenador oscuro otra otras
otro otros padrastro padre padres padron pagan pagar pagaron pagina pago pais palabra palabras pan panaderia pandilla
pantalla papa papeles para parada parar parece pareceme pareja parientes parque parte partir pasa pasado pasajes pasan
pasando pasaporte pasar pasas paso patron paz pedi pedir pega pegan pelea peleas peligro peligroso pelo peluquera
peluqueria peluquero pensando pensar pensarlo pequeno perdi perdia perdida perdido perdidos perdon perdonar perdone
permiso pero perro persona personas pertenece peru pesadilla peso pide piden pido pienso pies pintor piso pisos plan
plata plaza plazas plazo poca pocas poco pocos podemos poder podido podre podria podrian podrias policia policias
poner pongo poniendo por porfa porfavor porque portugues posible pq practica practicas prefiero pregunta preguntar
preguntas pregunto preocupada preocupado preparar presentar prestamo prestar prima primaria primera primero primo
primos principio probar problema procedimiento profe profesional profesor profesora programa prohibido prometo pronto
proxima proximo prueba publicar pude pueblo puede pueden puedes puedo puerta pues puesto puestos q que queda quedamos
quedar quedarme quede quedo quejarme quema querer queria querias quien quienes quiere quieren quieres quiero quisiera
quitar quiza quizas raro rato razon realidad realmente recepcion rechazan rechazaron recibir recien recoger
recomiendan recordar recuerdo red refugiada refugiado refugio regalo registrar registro regresar reir relacion
rellenar renovar renta repetir requisitos residencia resolver respeta respeto respondan responde responden responder
respuesta restaurante rico robot ropa roto ruido rumano rumbo sabado sabe saben saber sabes saco sala salario saldo
sale salgo salida salir salud saludo saludos salvador sangre se sea secretaria secundaria secundario sed seguir
segundo segura seguridad seguro seis semana semanal semanas senal senor senora sentada sentado sentimiento sentir sepa
separado septiembre ser sera seria serio servicio servicios sexual si sido siempre siento siete significa sigo siguen
siguiente siguiera silencio sillas simple sin sino sirve sirven sitio situacion sobre sobrina sobrino sola soldador
soledad solicitar solicitud solo soltar soltera soltero somos son soportar sorda sorpresa soy suave subir sueldo suelo
sueno suenos suerte suficiente sufrir sufro sugerencia suicidarme suicidio superar supuesto sus susto tal taller
tamano tambien tampoco tan tanto tarda tarde tardes tarjeta taxi tb te telefono tema temo temor temporada temporal
tendre tendria tenemos tener tengas tengo tenia terminado terminar termine terrible tia tias tiempo tienda tiene
tienen tienes tio tipo titulo titulos tmb toca tocar todas todavia todo todos toman tomar tomo tonta tonto trabaja
trabajaba trabajado trabajador trabajadora trabajando trabajar trabaje trabajo trabajos traduccion traducir traductor
traer traiga trajo tramite tramites tranquila tranquilo transporte tranvia trata tratan tratar trato tren tres triste
tu turno tuve tuyo ubicacion ubicado ubicados ultima ultimas ultimo un una unas unica unico unidos universidad uno
unos urgente usar uso usted ustedes utilizar va vacaciones vacio vale valer valiente vamos van varias varios varones
vas vayan veces vecina vecino vendedor vender vendo venezuela vengo venir veo ver verano veras verdad verguenza
vestido vete vez viajar viaje viajo vida videollamada vieja viejo viene vienen viernes vine vinieron vino viola
violaron violencia violo vivia vivienda vivimos vivir vivo voluntad voluntario volver votar voy vuelta vuelvo xq y ya
yendo yo zapatos zona
"""

PORTUGUESE = """
a aberto abraco abre abrem abril abrir abusa acabar acabei acabou acaso aceita aceitam aceito acho acidente acompanhar
acontece acordar acordo adeus adoro adulto advogada advogado afinal africa agora agosto agradeco agua aguentar aguento
ai ainda ajuda ajudam ajudante ajudar ajudarem ajudas ajudava ajude ajudem alegre alem alguem algum alguma algumas
alguns ali almocar almoco alojamento alto alugar aluguel aluna aluno amanha ambulancia amiga amigas amigo amigos amor
andar angola animo aniversario ano anos antes ao aonde aos aparelho apartamento apelido apenas apoio apontar aposento
aprendendo aprender aprendi aprendiz apto aquela aquele aqui aquilo arabe armario arranja arranjar arrendar arroz
arrumar arvore asilo assaltaram assim assinar assinatura assistente associacao assunto ate atende atendem atender
atendeu atendimento ativo atrasada atrasado atraves atual aula aulas autocarro autorizacao aviao avisar aviso avo avos
ba bairro baixa baixo banco banheiro barato barriga barulho base basta bate batem bater bebado bebe beber bela beleza
bem bens bicicleta bilhete blz boa boas boleia bolo bolsa bom bonita bonito braco branco brasil briga brigam brigar
brincadeira brincar cabe cabeca cabeleireira cabeleireiro cabelo cabo cachorro cada cade cafe cair caixa calado calma
calor cama camara camiao caminhao caminhar caminho canalizador cancelar cancelei cancelem candidatar candidatura cansa
cansaco cansada cansado capaz cara carinho carne caro carreira carrinha carta cartao carteira casa casada castigo
causa cedo celular celulares cena centro cerca certeza certificado certo ceu chama chamada chamo chato chatos chave
chefe chega chegamos chegando chegar chegou cheguei cheia cheio chorando chorar chove chover choveu chumbei cidade
cima cinema cinquenta claro cobrar coisa coisas colegio com comando combinar comboio comboios comeca comecam comecar
comecei comeco comer comida comigo como companheiro completo comprar compras compreender compreendo compromisso
computador comum comunicar concurso condicoes conducao conduzir confianca confirmar conforme confuso conhecem conhecer
conhecido conheco consegue conseguem consegui conseguir conselheira conselheiro conselho consigo construcao consulado
consulta conta contactar contacto contar contente contigo continua continuar contrato controla controlar conversar
convite coracao coragem corpo correio correr correta correto corrigir cortar costas costumo cozinha cozinhar
cozinheiro creche creio crer crescer crianca criancas criar cuida cuidado cuidar culpa cumprir curriculo curso cursos
curta custa da dado dados dancar daqui dar darem das datas de debaixo decidir decisao dedo defeito deixa deixam deixar
deixem deixou dela dele demais demora demorar dentro denuncia denunciar depois depressao deprimida deprimido desafio
descansar desculpa desculpe desculpem desde desejo desempregado desenho desespero desisti desistir desligar dessa
desse deste deu devagar devem dever devia devo dez dia diaria dias diferenca diferente dificil dificuldade
dificuldades digo dinheiro diploma direcao direita direito direitos diretor discutir disse disseram distante ditas
dividas divorcio diz dizem dizer do documento documentos doenca doente doer dois dono donos dor dores dormi dormindo
dormir dos doutor duas durante duro duvida duvidas e eca edificio educacao eh ela elas ele eles eletricidade
eletricista elevador em embaixada embora empregada empregado emprego empregos empresa emprestado emprestar empurrou
encontrar encontrei encontro endereco enfermeira enfermeiro enganado enganei enorme enquanto ensina ensinar ensino
entao entender entendes entendeu entendi entendo entrada entrar entre entrega entrevista envia enviar envie enviei
enviem equipa equipe era eram errada errado erro es escada escola escolas escolha escolher esconder escrever escrevo
escrita escrito escritorio escutar espaco especial espera esperanca esperando esperar espero esposa esposo esquecer
esqueci esquerda essa esse esta estacao estadia estamos estao estar estava estavam estavas este esteja estejam esteve
estiver estou estrada estragado estrangeira estrangeiro estrangeiros estuda estudam estudando estudante estudar
estudei estudo estudos eu euros exame exatamente exemplo exigem existe experiencia explica explicacao explicar extra
faca facam facas facil facilmente faco faculdade fala falam falar falas falava falem falo falta faltam faltar familia
familiar farta farto favor faz fazem fazendo fazer fazes fazia fecha fechada fechado fecham feia feio feita feito
felicidade feliz feriado ferias ferida ferido ferro festa fevereiro fica ficamos ficar ficava ficha fico ficou filha
filho filhos filme fim final fingir fiquei fiquem fisica fixe fiz fogao fogo foi folga folha fome fora foram formacao
formacoes formulario forte fosse foste franca frances francesa frente fria frio fruta fugi fugir fumar funciona fundo
futebol futuro futuros gajo ganha ganham ganhar ganho garcom garota garoto gastar gatos gente geral gerente gosta
gostam gostaria gostava gostei gosto governo graca grande gratis gratuita gratuito gravida gravidez grita gritam
gritar grupo guardar guerra guia guine ha habilitacoes haver hoje hora horario horas hospital hospitalar hotel humana
humano idade idades ideia idioma idiota igreja igual imagina importante impossivel impostos infelizmente inferno
informacao informacoes ingles inicio inscrever inscricao inscricoes insultam inteiro interessa interessada interessado
interesse internado intervalo invalido inverno ir irei irma irmao irmaos irmaozinho irmas isso isto ja janeiro jantar
jeito jogar jogo jornal jovem jovens julho junho junto juntos juro juros justica juventude la lado lados ladrao larga
lavar legais legal legenda lei leite lembra lembrar lembro lentamente ler leva levar leve lhe liberdade licenca licoes
lida liga ligar ligo limpar limpeza limpezas linda lindo lingua linguas lisboa lista livre lixo logo loiro loja lojas
longe lotado lugar luta lutar luz luzes machucar machucou madrasta madrugada mae maes magro maio maior maioria mais
mal mala malas maldade maltrata maluco manda mandar mandaram mandem mandou maneira manha manteiga mao maquina marca
marcacao marcada marcado marcar marco mares marido mas mata matar matematica materia matou matricula maxima me
mecanico media medica medico medida medo medos meia melhor melhoria mencionar menina menino menor menores menos
mensagem mensagens mentira mercado mes mesa meses mesma mesmo metade meter metro meu meus mexe miga milhares mimo
minha minhas minima minuto minutos missao miuda miudo moca mocambique mochila moco moda modo molhado momento morado
moramos morar morava moro morrendo morrer morta morte morto mortos mostrar motivo motorista movel mudanca mudar mudo
muita muitas muito muitos mulher multa mundo musica na nacionalidade nada namorada namorado namoro nao nas nasceram
nasceu nasci nascimento natal necessario necessidade negar negocio nem nenhum nenhuma nervosa nervoso neta ninguem
nivel no noite noites nome normal nos nossa nosso nota noticias nova novamente novas novo novos num numa numero
numeros nunca o obg obra obras obrigada obrigado obrigam obrigar obter oculos ocupada ocupado odeio odio oferecem
oferecer ofereco oficina oi oito ola olha olhar olhos onde ontem opcao opcoes orelha orientacao origem os ou outono
outra outras outro outros ouvi ouvir ovo paciencia padaria padrasto padrinho padroes paga pagam pagamento pagar pagina
pago pai pais paixao palavra palavras pao papeis papel para parabens parada parado paragem parar parece pareceu parem
parentes parte partir passado passam passaporte passar passei passo pasta patrao patroa paz pecado pedaco pedi pedir
pedreiro pegar pego pegou peixe pela pele pelo pelos pena pensando pensar pensei penso pequena pequeno perceber
percebi percebo perdao perdeu perdi perdida perdido pergunta perguntar perguntas perguntei perigo perigoso periodo
permanente permissao perna perto pesada pesado pescoco pessima pessoa pessoal pessoalmente pessoas pfv piada pintor
pior piscina piso plano pobre pode podem poder poderia podia pois policia policial ponho ponto por porca porque porta
portugal portugues portuguesa possa possamos possivel posso posto potencial pouca pouco poucos povo pq pra praia
pratica prato prazer prazo precisa precisam precisar precisava precisei preciso precisou prefere prefiro prender
preocupada preocupo preparar presa presente preso pressa prestar preto prima primaria primeira primeiro primeiros
primo principio prisao privado pro problema problemas processo procura procurando procurar procuro produto professor
professora profissao profissional profissoes programa prometo pronto prova provar proxima proximo proximos publico
pude puxar qnd quadro quais qual qualificacao qualquer quando quanta quanto quantos quarta quarto quartos quase que
queda queixa queixar quem quer querem queremos querendo querer queria querida querido quero questao quinta quiser
quiseram racismo raiva rapariga rapaz rapida rapido razao realmente recado recebe receber recebi receita recibo
recibos reclamar recomendam reconhecer recusam recusou refeicao reforma refugiado regra rei relacao relogio renda
renovar repetir reprovei requisitos reserva reservar residencia resolve resolver respeito respondam respondem
responder resposta ressaca restante restaurante restaurantes reuniao rica rico ridiculo rir risco roubaram roubo roupa
rua ruas ruim sabado sabe sabem saber sabia saida saindo saio sair sairam saiu sala salario salvar sangue sao sapatos
saude se secretaria segredo seguem seguinte seguir segunda segundo seguranca seguro sei seja selecao sem semana
semanal semanas sempre sendo senha senhor senhora sentada sentado sente senti sentimento sentir separada ser sera
seria serio servente servico servicos servir sessao setembro setor sexta si sido sim simpaticos sinal sinceramente
sinto sitio situacao situacoes so sobra sobre sobreviver sobrinho socorrer socorro sofa sofri sofrimento sofro
soldador soltar solteira solteiro solucao som somos sonho sonhos sono sorte sotaque sou sozinha sozinho sozinhos sua
suas subir sucesso sugestao suicidar suja sujo surdo susto ta tal talho talvez tamanho tambem tao tarde tarefa tb tbm
tchau te telefonar telefone telefonei telemovel televisao tem temos tempo tempos tendo tenha tenham tenho tens tenta
tentar tentei tento ter terca termina terminar terminei termino terra terrivel testemunha teu teve ti tia tinha tinham
tio tipo tirar tirei titulo titulos tive tivesse tocar toda todas todavia todo todos tomar tomara tomo toquei torna
trabalha trabalhador trabalhando trabalhar trabalhava trabalhe trabalhei trabalho trabalhos tradutor tradutora
traduzir traga tranquila tranquilo transferir transito transporte tratam tratamento tratar trato travessa traz
treinamento treino trem tres treze tribunal trinta triste troca trocar tropa tu tua tudo turno ultima ultimo um uma
umas unica unico universidade universitario uns urgencia urgente usada usado usam usar uso utente util vaga vagar
vagas vai vale valer valor vamos vao varias varios vc vcs veem vejo velha velho vem vendedor vendedora vender venha
venham venho ver verao verdade vergonha vestido vestir vez vezes viagem viajar vice vida vidas vim vindo vinte
violaram violencia violou vir virar visita visitar visto vive viver vivo vizinha vizinho voce voces volta voltar
voluntaria voluntario vontade votar vou voz xau zangado zangados zona
"""

ITALIAN = """
abbiamo abito adesso aiutami aiutare aiutarmi aiutatemi aiuto alloggio allora altro amica amico anche ancora anni anno
aperto appuntamento arrivata arrivato aspettare avere avete aveva avevo bene bisogna bisogno buona buonasera
buongiorno cameriere capire capisco capito casa cerca cercando cercare cerco che chi chiamo ciao cioe come comincio
con conosco corso cosa cosi costa cucina cuoco curriculum da dal dalla dalle degli dei del della delle devo dire
documenti domanda domani donna dopo dormire dove dovrei e ecco ed era ero essere faccio fame fare fatto figlia figlio
finito fra fratello gia giorni giorno giovani giovedi gli grazie ha hai hanno ho hotel il imparare in informazioni
inglese insieme invece io italia italiano lavorare lavorato lavoravo lavoro lei loro lui lunedi ma madre mai mamma
mangiare marito martedi meglio meno mercoledi mese mesi mia miei mille mio moglie molto momento nata nato negli nel
nella nemmeno nessuno niente noi nome non nostro notte numero nuovo oggi ogni oppure ora orario ore padre paese pagare
parla parlare parlo patente paura per perche permesso perso persona piacere picchia piu poco poi posso posto potete
potrei prego prendere prenotare presto prima problema puo puoi qualche qualcosa qualcuno quale quando quanti quanto
quella quelli quello questa queste questi questo qui quindi ragazza ragazzi ragazzo sapere sapete scuola scusa scusate
se sei sempre senza sera serve siamo siete so soggiorno soldi sono sorella stanotte stanza stato sto storia strada
studiare studiato subito sul sulla suo tanto tempo ti tra trova trovare tu tutti tutto ufficio una uno vado vai
venerdi venire vero via vita vivo voglio voi volevo vorrei zia zio
"""

GERMAN = """
abend aber adresse alle allein alles als alt am an andere angst arbeit arbeite arbeiten auch auf aus ausbildung bald
bei beim bekommen besser bin bis bist bitte brauche brauchen bruder buero buro da damit danke dann darf das dass dein
dem den denn der deutsch deutschland dich die dies diese dieser dir doch dort du durch ein eine einem einen einer
eltern englisch er erst es etwas euch euer fahren familie finde finden frage fragen frankreich franzosisch freitag
freund freunde freunden freundin fur ganz geben gehen geht geld genau gerade gerne gestern gesucht gibt ging gut guten
hab habe haben hallo hast hat hatte heisse helfen heute hier hilfe ich ihm ihn ihnen ihr immer ins ist ja jahr jahre
jemand jetzt jung kann kannst kein keine keinen kennen kinder komme kommen kommt konnen konnte kosten kostenlos lange
lebe leben lernen mache machen macht man mehr mein meine meinen meiner mich mir mit mochte montag morgen muss mussen
mutter nach nacht nicht nichts niemand nirgendwo noch nur ob oder offen ohne onkel papiere platz schlafen schlagt
schon schule schwester sehr sein seit sich sie sind so sofort spreche sprechen spricht stadt studieren suche suchen
tag tage tante termin tun uber uhr um und uns unter vater verstehe verstehen viel viele vielleicht vom von vor war
warum was weg weil weiss welche wenn wer werde werden wie wieder will wir wird wo woche wohin wohne wohnen wohnung
wollen wurde zeit zu zum zur zusammen zwei
"""

TURKISH = """
abim ablam acaba acik acil adres ama amcam ancak anlamadim anlamiyorum anne annem ariyorum arkadas arkadasim baba
babam bakmak bana baska bazi belge belgeler belgem ben beni benim bey bilgi bilmiyorum bir biraz biri birisi biz bize
bu bugun bulamiyorum bulmak burada buradan buraya buro calisiyorum calismak calistim cok daha dayim degil demek ders
dil diye dogum dun egitim ev evde evet evsiz fakat falan fazla fiyat fransa fransada fransizca gece geldim gelebilir
gelebilirim geliyorum gelmek gerek gerekiyor gibi gidebilirim gidiyorum gitmek gore gun gunaydin guzel halam hangi
hayir hem hep her hic icin ihtiyacim ile ilk is ise isim istemek istiyorum istiyoruz iyi kac kadar kadin kalacak
kaliyorum kalmak kapali kardes kardesim kayit ki kim kimse kiz konusabilir konusan konusmak konusuyor kucuk kurs lazim
lutfen merhaba mi misiniz mu musun musunuz nasil ne neden nerde nerede nereye numara o ofis ofisiniz okul okumak olan
olarak oldu olmak olur onlar onun orada oturum oturuyorum para parasiz pasaport pazartesi randevu saat saatte sabah
sadece sana sen seni sey simdi siz size sizin sonra soru soylediler soylemek su tamam telefon tesekkur tesekkurler
teyzem turk turkce turkiye ucretli ucretsiz uyuyacak var vardi varmi ve veya ya yani yapabilirim yapmak yardim
yardimci yardimi yarin yas yasinda yasindayim yasiyorum yer yerim yil yok yoktu yuzunden zaman
"""

ROMANIAN = """
acasa aceasta acest acolo acte actele acum adresa afara ajuta ajutati ajutor ala alt alta alte am ani anii anul apoi
ar are as asa ascult asta astazi ati au avea avem avut azi baiat bani bine birou biroul buna ca cam cand care cat cati
caut cautam ce cel cere chirie cine copii copil cu cum cumva curs cursuri da daca dar de deci deloc deoarece departe
deschis despre dimineata din diseara dl doamna doar domnul dorm dormi dormit dupa ea ei el engleza era eram este esti
eu face faceti facut familia fara fi fiind fost franceza franta frate fratele gasesc gasi gratis gratuit iar imi in
inca inchis informatii intai inteleg inteles intreb intrebare invat la lei limba loc locuiesc locuinta locuit lucrat
lucrez lucru luni mai maine mama matusa mea mei mereu merg merge meu mi mie mine mult multumesc munca muncesc muncit
nevoie nici nimeni nimic noapte noaptea noi nostru noua nu numar nume numele o oameni ora oras orice pana pe pentru
peste plata platesc platit plec poate pot poti prea prieten prietena prieteni programare programarea putea puteti
romana romaneste romania sa saptamana sau schimb scoala scriu se sef si sora stau stie stiti stiu sunt suntem ta tara
tata tatal te teama timp toata tot toti trebuie tu un unchi unchiul unde unei unui va vara veni viata vin vine vineri
voi vorbesc vorbeste vorbi vorbiti vrea vreau vrem vreo vreti vreun zi zice zile ziua
"""

# Words that young people drop into French sentences, greetings that everyone knows, and words that are French too:
# whatever the language, they prove nothing alone.
ANYWHERE = """
acte address adios adresse africa afternoon agent ai alle am amiga amigo amigos asile babe back bad basta bella bello
best big black bom boss boy branco bravo bro brother bu bueno buenos bus bye cada call calm can cancel care cash
center centre check chelles chica chill ciao cine class close coach com con contact cool costa couple crush cruz
curriculum cv da dalle danke data day days dead deal dela delete dia dias diese diploma document documents dos down
dream drink driver e el email europe evening facebook fake feeling fiesta first food formation formations france free
freelance friend friends fuck full fun game gaming gave girl go good goodbye google gracias grazie gut happy hard
hashtag hasta hello help helpme hey hi hola home hopital hospital hot hotel house i ile important information
informations instagram international internet ist job jobs just kill king leite let life like lima live loc loca
locale loco lognes logo lol lot love luego luz mail mamma man manana maria mas meaux men merhaba message messages
metro meu mi mia mina mine mission mobile money morning mucho music my national nationalite nein neto never new news
next nice night no noisiel normal nova number numero o obrigada obrigado of off office oi ok okay ola on one open or
os out over paris parte party passeport passport password persona personal personnel phone pizza play please pls plz
portugal private pro pues queen question questions radio rdv real reis restaurant reunion robot rosa sa safe salam
santos sein ser shit show siesta silva single sis sister skill skills snap social sociale soft solo sorry speed start
starter station stop story street student style su sweet taxi team telefon test thank thanks thx tiktok time to today
top torcy total train training tram travail ty uber uns up urgence urgent va vamos ve via visa vive voi way web week
weekend well whatsapp win word work world wow y ya yeah yep yes you
"""

# Set phrases that a French speaker may write whole.
SET_PHRASES = (
    *("how are you", "oh my god", "what the fuck", "what the hell", "i love you", "i love u", "thank you very much"),
    *("thank you so much", "see you tomorrow", "see you later", "see you soon", "see you", "see u", "let s go"),
    *("shut up", "fuck you", "no way", "game over", "yes we can", "who cares", "nice to meet you", "never mind"),
    *("never give up", "by the way", "for real", "of course", "are you ok", "me too", "why not", "just do it"),
    *("the best of the best", "to be or not to be", "game of thrones", "the voice", "the end", "the walking dead"),
    *("hola que tal", "que tal", "hasta la vista", "hasta luego", "muchas gracias", "la casa de papel", "la vida loca"),
    *("vamos a la playa", "mamma mia", "dolce vita", "muito obrigado", "muito obrigada", "bom dia", "tudo bem"),
)

LATIN_TONGUES = {
    "en": ENGLISH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "de": GERMAN,
    "tr": TURKISH,
    "ro": ROMANIAN,
}
