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
agente amante analista artista assistente atleta atteste attivista automobilista barista cantante capogruppo cliente
comandante commentatore conoscente consulente corrispondente cronista dentista dirigente docente economista elettricista
esponente farmacista giornalista giovane inquirente insegnante interprete inviata leader legale manager musicista oste
parente passante paziente pediatra pilota poliziotta portavoce preside presidente protagonista psichiatra rappresentante
regista residente responsabile specialista tassista testimone titolare turista utente vicepresidente vigile
""")

PERSONS_MALE = words("""
# own list: nouns for men
abate accusato addetto allenatore ambasciatore amico amministratore anziano archeologo architetto arcivescovo arrestato
artigiano assessore attore autore avvocato bambino banchiere barbiere barcaiolo barone biologo bottegaio brigante calciatore
cameriere campione cancelliere candidato canonico capitano capo cappellano carabiniere cardinale carrettiere cavaliere chef
chimico cieco cittadino cognato collega colonnello colosso commerciante commissario compagno compare condannato consigliere
contadino conte coordinatore cugino cuoco curato delegato deputato detenuto direttore disoccupato dottore duca editore
europarlamentare ex_ministro fabbro falegname ferito fidanzato figlio filosofo fotografo frate fratello fuggiasco garzone
generale genero giardiniere giocatore giudice governatore guardiano imperatore impiegato imprenditore imputato infermiere
ingegnere investigatore inviato ispettore ladro laureato maestro maggiordomo magistrato marchese maresciallo marinaio marito
medico mercante ministro monaco mugnaio muratore negoziante nemico nonno notaio operaio ospite padre padrone papà parroco
pastore pensionato pescatore pittore poeta politico poliziotto pontefice portiere postino prefetto premier prete primario
principe procuratore produttore professore psicologo questore ragazzo re relatore ricercatore rifugiato sacerdote sacrestano
sarto scienziato scrittore scudiero segretario senatore servitore servo signore signorino sindaco soldato sottosegretario
storico stregone studente suocero tecnico tenente ufficiale uomo vecchio vedovo vescovo vicino zio zoppo
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
accusata allenatrice ambasciatrice amica amministratrice anziana assessora attrice autrice avvocata avvocatessa badessa
ballerina bambina baronessa cameriera candidata cieca cittadina cognata collaboratrice comare compagna condannata
consigliera contadina contessa coordinatrice cugina cuoca dama delegata deputata direttrice donna dottoressa duchessa
editrice fidanzata figlia fotografa governatrice imperatrice impiegata imprenditrice imputata infermiera ispettrice laureata
madre maestra magistrata mamma marchesa massaia ministra moglie monaca mugnaia nemica nonna nuora operaia ostessa padrona
pensionata pittrice poetessa principessa procuratrice professoressa psicologa ragazza regina ricercatrice rifugiata sarta
scienziata scrittrice segretaria senatrice serva signora signorina sindaca sorella storica studentessa suocera suora vecchia
vedova vicina zia
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
