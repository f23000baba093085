"""Spanish: pronouns, nouns for people, titles. Data only."""

from quoteattr.lang.pack import Pronoun, table, words
from quoteattr.models import Gender

__all__ = [
    "NATIONALITIES", "PERSONS", "PERSONS_FEMALE", "PERSONS_MALE", "PRONOUNS", "TITLES", "TITLES_FEMALE", "TITLES_MALE",
]  # fmt: skip

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list
    "yo": Pronoun(person=1),
    "me": Pronoun(person=1, subject=False),
    "mí": Pronoun(person=1, subject=False),
    "tú": Pronoun(person=2),
    "te": Pronoun(person=2, subject=False),
    "usted": Pronoun(person=2),
    "ustedes": Pronoun(person=2, plural=True),
    "él": Pronoun(person=3, gender=MALE),
    "ella": Pronoun(person=3, gender=FEMALE),
    "ello": Pronoun(person=3, animate=False),
    "éste": Pronoun(person=3, gender=MALE),
    "ésta": Pronoun(person=3, gender=FEMALE),
    "aquél": Pronoun(person=3, gender=MALE),
    "aquélla": Pronoun(person=3, gender=FEMALE),
    "ellos": Pronoun(person=3, plural=True),
    "ellas": Pronoun(person=3, plural=True),
    "nosotros": Pronoun(person=1, plural=True),
    "nosotras": Pronoun(person=1, plural=True),
    "nos": Pronoun(person=1, plural=True, subject=False),
    "vosotros": Pronoun(person=2, plural=True),
    "vosotras": Pronoun(person=2, plural=True),
    "le": Pronoun(person=3, subject=False),
    "les": Pronoun(person=3, plural=True, subject=False),
    "lo": Pronoun(person=3, animate=False, subject=False),
    "se": Pronoun(person=3, subject=False),
    "que": Pronoun(person=3, relative=True),
    "quien": Pronoun(person=3, relative=True),
    "quienes": Pronoun(person=3, plural=True, relative=True),
    "alguien": Pronoun(person=3, indefinite=True),
    "nadie": Pronoun(person=3, indefinite=True),
    "alguno": Pronoun(person=3, indefinite=True),
    "todos": Pronoun(person=3, plural=True, indefinite=True),
    "otros": Pronoun(person=3, plural=True, indefinite=True),
}

PERSONS = words("""
# own list: nouns of one form for women and men
agente alcaide amante analista artista asistente atleta ayudante cantante cliente comandante comerciante comisionista
concejal conferenciante corresponsal cronista cómplice deportista detective dirigente economista electricista especialista
estudiante ex_presidente fiscal futbolista gerente guardia guía habitante huésped intérprete joven juez líder militante
modelo mártir oficial oyente paciente pariente periodista pianista policía portavoz presidente profesional protagonista
recepcionista representante residente rival solista taxista teniente terrorista testigo titular turista vicepresidente
vigilante visitante
""")

PERSONS_MALE = words("""
# own list: nouns for men
abad abogado abuelo actor acusado aficionado ahijado alcalde alumno amigo amo anciano arqueólogo arquitecto arzobispo asesor
astrónomo autor bailarín banquero barbero biólogo bombero boticario caballero camarero campesino canciller candidato
cantinero capataz capellán capitán cardenal carnicero cartero catedrático caudillo chico chofer ciego científico ciudadano
cocinero comisario compañero conde condenado conductor consejero consultor coordinador coronel corregidor criado cura cuñado
cónsul delegado demandado desconocido detenido diputado director diseñador doctor dueño duque editor ejecutivo embajador
emperador empleado empresario encargado enemigo enfermero entrenador enviado escribano escritor esposo exministro
expresidente extranjero filósofo forastero fotógrafo fraile funcionario general gobernador guarda guerrero hechicero herido
hermano hidalgo hijo historiador hombre huérfano imputado ingeniero inspector interlocutor investigado investigador invitado
jefe jinete jubilado jugador jurado ladrón letrado licenciado locutor maestro magistrado mago marido marinero marqués
mayordomo mecánico mendigo ministro molinero monarca monje mozo muchacho médico niño notario novelista novio obispo obrero
oidor padre paisano panadero papá pastor patrón pescador piloto pintor poeta político posadero preso primo procesado
productor profesor príncipe psicólogo párroco químico rector refugiado regidor rey sacerdote sacristán sargento secretario
senador señor señorito sheriff sirviente sobrino socio soldado sospechoso suegro tabernero tendero tesorero tuerto tío
vecino vendedor ventero viajero viejo viudo zapatero
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abadesa abogada abuela actriz acusada alcaldesa alumna ama amiga anciana arquitecta asesora autora bailarina baronesa
bibliotecaria bióloga camarera campesina candidata chica ciega científica cocinera compañera concejala condenada condesa
consejera coordinadora corregidora costurera criada cuñada dama delegada desconocida detenida diputada directora diseñadora
doctora dueña duquesa editora embajadora emperatriz empleada empresaria encargada enemiga enfermera entrenadora enviada
escritora esposa exministra expresidenta extranjera filósofa fotógrafa funcionaria gobernadora hermana hija historiadora
huérfana imputada ingeniera inspectora interlocutora investigadora invitada jefa jubilada jueza jugadora lavandera letrada
licenciada locutora madre maestra magistrada mamá marquesa mendiga ministra modista molinera monja moza muchacha mujer
médica niña notaria novia nuera obrera panadera pescadora pintora poetisa política portera presidenta prima princesa
productora profesora psicóloga rectora refugiada reina secretaria senadora señora señorita sirvienta sobrina socia
sospechosa suegra tesorera tía vecina vendedora vicepresidenta vieja viuda zapatera
""")

TITLES = words("""
# own list: titles of one form for women and men
alteza comandante fiscal juez presidente teniente
""")

TITLES_MALE = words("""
# own list: titles of men
alcalde arzobispo barón canciller capitán cardenal comisario conde consejero coronel d diputado director doctor don dr duque
dª embajador emperador fray general gobernador hermano infante inspector licenciado maestro marqués ministro monseñor obispo
padre papa primo profesor príncipe rey san santo sargento secretario senador señor señorito sr tío
""")

TITLES_FEMALE = words("""
# own list: titles of women
alcaldesa baronesa condesa consejera diputada directora doctora doña dra duquesa embajadora emperatriz gobernadora hermana
infanta inspectora jueza madre maestra marquesa ministra presidenta prima princesa profesora reina santa secretaria senadora
señora señorita señá sor sra srta tía
""")

NATIONALITIES = table("""
# own list
alemana=alemania alemán=alemania argentina=argentina argentino=argentina brasileña=brasil brasileño=brasil
británica=reino_unido británico=reino_unido chilena=chile chileno=chile china=china chino=china colombiana=colombia
colombiano=colombia cubana=cuba cubano=cuba español=españa española=españa estadounidense=estados_unidos europea=europa
europeo=europa francesa=francia francés=francia griega=grecia griego=grecia inglesa=inglaterra inglés=inglaterra
italiana=italia italiano=italia japonesa=japón japonés=japón mexicana=méxico mexicano=méxico portuguesa=portugal
portugués=portugal rusa=rusia ruso=rusia turca=turquía turco=turquía ucraniana=ucrania ucraniano=ucrania
venezolana=venezuela venezolano=venezuela
""")
