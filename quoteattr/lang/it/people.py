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
agente amante ambientalista analista arbitro artista assistente ateo atleta atteste attivista automobilista barista
bersagliere cantante capogruppo capolista ciclista cliente comandante commentatore compatriota complice conducente
congressista conoscente consulente corrispondente costituzionalista cronista dentista dirigente docente ecologista
economista elettore elettricista epidemiologa esponente eurodeputato europeista ex-calciatore farmacista figurante geologa
giornalista giovane giurista guardia guida idealista influencer inquirente insegnante interprete inviata israelita leader
legale leghista magnate manager manifestante militante militare mister musicista nazionalista netturbino oncologo
opinionista oste panettiere parente passante patriota paziente pediatra penalista pensionante pianista pilota politologa
poliziotta portavoce preside presidente protagonista psichiatra psicoterapeuta rappresentante regista reporter residente
responsabile sindacalista socialista sopravvissuto specialista stilista superstite supplente tassista tennista terapista
terrorista testimone titolare turista urbanista utente viaggiatore vicepresidente vigile virologo vittima volontario
youtuber
""")

PERSONS_MALE = words("""
# own list: nouns for men
abate abitante accusato addetto aggressore agricoltore aiutante albergatore allenatore ambasciatore amico amministratore
ammiraglio animatore anziano archeologo architetto arcivescovo armatore arrestato artigiano assassino assessore astronauta
astronomo attore autore avvocato bambino banchiere barbiere barcaiolo barone biologo boss bottegaio bracciante brigadiere
brigante calciatore cameriere campanaro campione cancelliere candidato canonico cantautore capitano capo capomastro
capotreno cappellano carabiniere cardinale carrettiere cavaliere centrocampista ceo chef chimico chirurgo cieco cittadino
cognato collaboratore collega colonnello colosso comico commediografo commerciante commissario compagno compare compositore
concorrente condannato conduttore consigliere console contadino conte coordinatore copilota costruttore critico cugino cuoco
curato curatore delegato deputato detective detenuto difensore diplomatico direttore direttore_generale disoccupato dottore
duca ebreo editore epidemiologo esperto esploratore europarlamentare ex-presidente ex-sindaco ex_ministro fabbro falegname
ferito fidanzato figlio filosofo fondatore fornaio fotografo frate fratello fuggiasco fuochista garzone gendarme generale
genero geologo giardiniere ginecologo giocatore giornalaio giudice governatore guardiano guerriero imam immigrato imperatore
impiegato imprenditore imputato indagato infermiere ingegnere inquilino investigatore investitore inviato ispettore ladro
laureato legislatore macellaio maestro maggiordomo magistrato mandante marchese maresciallo marinaio marito medico
mendicante mercante mezzadro migrante ministro missionario monaco mugnaio muratore negoziante nemico nonno notaio operaio
orafo oratore organizzatore ospite padre padrone papà parroco pastore patriarca pedagogista pensionato perito pescatore
pittore poeta politico poliziotto pompiere pontefice portiere postino predicatore prefetto premier preparatore presentatore
prete primario principe procuratore procuratore_capo produttore professore promotore proprietario psicologo questore rabbino
ragazzo rapinatore re recluso redattore relatore rettore ricercatore rifugiato ristoratore sacerdote sacrestano sarto
sceneggiatore scienziato scrittore scudiero scultore segretario segretario_generale senatore servitore servo signore
signorino sindaco sociologo soldato sostituto sottosegretario sottotenente speaker storico stregone studente sultano suocero
supervisore tecnico tenente terzino tossicologo traduttore tutore ufficiale umorista uomo usuraio vecchio vedovo vescovo
veterano veterinario vicario vicedirettore viceministro vicepremier viceré vicesindaco vicino vignaiolo vincitore zio zoppo
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
accusata aggredita agricoltrice albergatrice allenatrice ambasciatrice amica amministratrice animatrice anziana assessora
attrice autrice avvocata avvocatessa badessa ballerina bambina baronessa blogger cameriera candidata cantautrice chirurga
cieca cittadina cognata collaboratrice comare commissaria compagna compositrice condannata conduttrice consigliera consorte
contadina contessa coordinatrice critica cugina cuoca curatrice dama delegata deputata direttrice direttrice_generale donna
dottoressa duchessa editrice elettrice esperta fidanzata figlia fioraia fondatrice fornaia fotografa generalessa giornalaia
governante governatrice immigrata imperatrice impiegata imprenditrice imputata indagata infermiera inquilina ispettrice
laureata lavoratrice lettrice locandiera madre maestra magistrata mamma marchesa massaia matrigna medica ministra
missionaria moglie monaca mugnaia narratrice nemica nonna nuora operaia organizzatrice ostessa padrona pensionata
pescivendola pittrice poetessa presentatrice principessa procuratrice procuratrice_capo professoressa promotrice
proprietaria psicologa ragazza redattrice regina rettrice ricercatrice rifugiata sarta sceneggiatrice scienziata scrittrice
segretaria segretaria_generale senatrice serva signora signorina sindaca sociologa sopravvissuta sorella storica studentessa
suocera suora superiora traduttrice tutrice vecchia vedova veterinaria viceministra vicesindaca vicina vincitrice volontaria
zia zingara
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
