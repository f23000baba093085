"""Italian: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "io": Pronoun(person=1),
    "mi": Pronoun(person=1, subject=False),
    "me": Pronoun(person=1, subject=False),
    "m'": Pronoun(person=1, subject=False),
    "tu": Pronoun(person=2),
    "ti": Pronoun(person=2, subject=False),
    "te": Pronoun(person=2, subject=False),
    "voi": Pronoun(person=2, plural=True),
    "vi": Pronoun(person=2, plural=True, subject=False),
    "noi": Pronoun(person=1, plural=True),
    "ci": Pronoun(person=1, plural=True, subject=False),
    "egli": Pronoun(person=3, gender=MALE),
    "lui": Pronoun(person=3, gender=MALE),
    "lei": Pronoun(person=3, gender=FEMALE),
    "ella": Pronoun(person=3, gender=FEMALE),
    "essa": Pronoun(person=3, gender=FEMALE),
    "esso": Pronoun(person=3, gender=MALE),
    "costui": Pronoun(person=3, gender=MALE),
    "costei": Pronoun(person=3, gender=FEMALE),
    "colui": Pronoun(person=3, gender=MALE),
    "colei": Pronoun(person=3, gender=FEMALE),
    "quegli": Pronoun(person=3, gender=MALE),
    "questi": Pronoun(person=3, gender=MALE),
    "loro": Pronoun(person=3, plural=True),
    "essi": Pronoun(person=3, plural=True),
    "esse": Pronoun(person=3, plural=True),
    "gli": Pronoun(person=3, subject=False),
    "le": Pronoun(person=3, gender=FEMALE, subject=False),
    "lo": Pronoun(person=3, animate=False, subject=False),
    "si": Pronoun(person=3, subject=False),
    "s'": Pronoun(person=3, subject=False),
    "ciò": Pronoun(person=3, animate=False),
    "che": Pronoun(person=3, relative=True),
    "chi": Pronoun(person=3, indefinite=True, relative=True),
    "qualcuno": Pronoun(person=3, indefinite=True),
    "nessuno": Pronoun(person=3, indefinite=True),
    "tutti": Pronoun(person=3, plural=True, indefinite=True),
    "altri": Pronoun(person=3, plural=True, indefinite=True),
    "ognuno": Pronoun(person=3, indefinite=True),
}

PERSONS = words("""
# own list: nouns of one form for women and men
abbonata abbonato agente amante ambientalista analista anestesista arbitro archivista artista assistente ateo atleta atteste
attivista automobilista barista bersagliere cantante capogruppo capolista ciclista cineasta cliente climatologo
collezionista comandante commentatore compatriota complice conducente congressista conoscente consulente corrispondente
costituzionalista cronista dentista dirigente docente ecologista economista elettore elettricista epidemiologa esponente
eurodeputato europeista ex-calciatore farmacista figurante fisioterapista genetista geologa geriatra ginnasta giornalista
giovane gip giurista guardia guida gup idealista influencer inquirente insegnante interprete inviata israelita leader legale
leghista linguista logopedista magnate manager manifestante militante militare mister musicista nazionalista netturbino
nutrizionista oculista oncologo opinionista oste panettiere parente passante patriota paziente pediatra penalista
pensionante pianista pilota pm politologa poliziotta portavoce preside presidente protagonista psichiatra psicoterapeuta
rappresentante regista reporter residente responsabile saggista sindacalista socialista sopravvissuto specialista stilista
superstite supplente surfista tassista tennista terapista terrorista testimone titolare turista urbanista utente viaggiatore
vicepresidente vigile violinista virologo vittima volontario youtuber
""")

PERSONS_MALE = words("""
# own list: nouns for men
abate abitante accademico accusato addetto aggressore agricoltore aiutante albergatore allenatore alpinista ambasciatore
ambulante amico amministratore amministratore_delegato ammiraglio animatore antropologo anziano apicoltore archeologo
architetto arcivescovo armatore arrestato artigiano assassino assessore astronauta astronomo attaccante attore autore
avvocato bambino banchiere barbiere barcaiolo barone biochimico biologo bomber boscaiolo boss botanico bottegaio bracciante
brigadiere brigante calciatore cameriere camionista campanaro campione cancelliere candidato canonico cantautore capitano
capo capomastro caporale capotreno cappellano carabiniere cardinale cardiologo carrettiere cavaliere centrocampista ceo chef
chimico chirurgo cieco cittadino cocchiere cognato collaboratore collega colonnello colosso comico commediografo
commerciante commissario compagno compare compositore concorrente condannato conduttore consigliere console consumatore
contadino conte coordinatore copilota corridore corriere costruttore criminologo critico cugino cuoco curato curatore decano
delegato deputato dermatologo detective detenuto difensore diplomatico direttore direttore_generale direttore_sanitario
disoccupato distributore dottore drammaturgo duca ebreo ecologo edicolante editore educatore epidemiologo esperto
esploratore europarlamentare ex-presidente ex-sindaco ex_ministro ex_premier ex_presidente ex_sindaco fabbro falegname
ferito fidanzato figlio filologo filosofo fisico fondatore fornaio fornitore fotografo frate fratello fuggiasco fuochista
garzone gendarme generale genero geologo gestore giardiniere ginecologo giocatore giornalaio giudice governatore
guardaboschi guardasigilli guardiano guerriero idraulico idrologo imam immigrato immunologo imperatore impiegato
imprenditore imputato indagato infermiere informatico ingegnere inquilino investigatore investitore inviato iscritto
ispettore ladro laureato legislatore libraio macchinista macellaio maestro maggiordomo magistrato mandante marchese
maresciallo marinaio marito matematico mediano medico mendicante mercante meteorologo mezzadro microbiologo migrante
ministro missionario monaco mugnaio muratore musicologo navigatore negoziante nemico nonno notaio nunzio nuotatore
oceanografo operaio operatore orafo oratore organizzatore ornitologo ospite osservatore padre padrone paggio papà parroco
pastore patriarca patron pedagogista pensionato perito pescatore pittore poeta politico poliziotto pompiere pontefice
portiere postino predicatore prefetto prelato premier preparatore presentatore prete primario principe procuratore
procuratore_capo produttore professore promotore proprietario prorettore psicologo questore rabbino ragazzo rapinatore re
recluso redattore relatore rettore ricercatore rifugiato risparmiatore ristoratore sacerdote sacrestano sarto sceneggiatore
scienziato scrittore scudiero scultore segretario segretario_generale selezionatore senatore servitore servo signore
signorino sindaco sismologo sociologo soldato sostituto sottosegretario sottotenente speaker speleologo storico stregone
studente sultano suocero supervisore tecnico tenente teologo terzino tesoriere tossicologo traduttore tutore ufficiale
umorista uomo usuraio vecchio vedovo vescovo veterano veterinario vicario vicedirettore viceministro vicepremier viceré
vicesindaco vicino vignaiolo vincitore viticoltore zio zoologo zoppo
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
accademica accusata aggredita agricoltrice agronoma albergatrice allenatrice ambasciatrice amica amministratrice animatrice
antropologa anziana apicoltrice archeologa assessora astronoma attrice autrice avvocata avvocatessa badessa balia ballerina
bambina baronessa biochimica biologa blogger cameriera campionessa candidata cantautrice cardiologa chirurga cieca cittadina
climatologa cognata collaboratrice comare commissaria compagna compositrice condannata conduttrice consigliera consorte
consumatrice contadina contessa coordinatrice criminologa critica cugina cuoca curatrice dama delegata deputata dermatologa
direttrice direttrice_generale direttrice_sanitaria donna dottoressa drammaturga duchessa ecologa editrice educatrice
elettrice esperta ex_ministra ex_sindaca fidanzata figlia filologa filosofa fioraia fisica fondatrice fornaia fotografa
generalessa gestrice giardiniera ginecologa giornalaia governante governatrice idrologa immigrata immunologa imperatrice
impiegata imprenditrice imputata indagata infermiera ingegnera inquilina investitrice ispettrice laureata lavoratrice
lettrice libraia locandiera madre maestra magistrata mamma marchesa massaia matematica matrigna medica meteorologa
microbiologa ministra missionaria moglie monaca mugnaia musicologa narratrice nemica nonna nuora nuotatrice oceanografa
oncologa operaia organizzatrice ornitologa osservatrice ostessa ostetrica padrona paleontologa pastorella pensionata
pescatrice pescivendola pittrice poetessa presentatrice presidentessa principessa procuratrice procuratrice_capo
professoressa promotrice proprietaria prorettrice psicologa ragazza redattrice regina restauratrice rettrice ricercatrice
rifugiata ristoratrice sarta sceneggiatrice scienziata scrittrice scultrice segretaria segretaria_generale selezionatrice
senatrice serva signora signorina sindaca sismologa sociologa sopravvissuta sorella storica strega studentessa suocera suora
superiora teologa tesoriera traduttrice tutrice vecchia vedova veterinaria viceministra vicesindaca vicina vincitrice
virologa volontaria vulcanologa zia zingara zoologa
""")

TITLES = words("""
# own list: titles of one form for women and men
avv comandante dr ing on presidente prof
""")

TITLES_MALE = words("""
# own list: titles of men
arcivescovo avvocato barone cancelliere capitano cardinale cavaliere colonnello commissario compare conte deputato direttore
don dott dottor dottore duca fra frate fratello generale imperatore ingegner ingegnere ispettore maestro marchese
maresciallo mastro ministro monsignor monsignore onorevole padre papa papà principe professor professore re san sant' santo
segretario senatore ser sergente sig signor sindaco tenente vescovo zio
""")

TITLES_FEMALE = words("""
# own list: titles of women
baronessa comare contessa deputata direttrice donna dott.ssa dottoressa duchessa imperatrice madre maestra marchesa ministra
monna principessa professoressa regina santa segretaria senatrice sig.ra signora signorina sindaca suor zia
""")

NATIONALITIES = table("""
# own list
americana=stati_uniti americano=stati_uniti brasiliana=brasile brasiliano=brasile britannica=regno_unito
britannico=regno_unito cinese=cina europea=europa europeo=europa francese=francia giapponese=giappone greca=grecia
greco=grecia inglese=inghilterra israeliana=israele israeliano=israele italiana=italia italiano=italia russa=russia
russo=russia spagnola=spagna spagnolo=spagna svizzera=svizzera svizzero=svizzera tedesca=germania tedesco=germania
turca=turchia turco=turchia ucraina=ucraina ucraino=ucraina
""")
