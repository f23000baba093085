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
activista agente alcaide amante analista animalista artista asistente astronauta atleta auxiliar ayudante bombera cantante
cliente colega columnista comandante comentarista comerciante comisionista compatriota concejal conferenciante congresista
contable corresponsal cronista cómplice demócrata denunciante deportista detective diplomático dirigente docente ecologista
economista electricista especialista estudiante ex_presidente exfutbolista fiscal forense futbolista gendarme gerente
guardia guardiamarina guía habitante humorista huésped influencer intérprete jerarca joven juez jurista legislador lobista
líder mandatario manifestante mayor militante modelo mártir médium nacionalista niñera oficial oyente paciente paramédico
pariente penalista periodista pianista policía politólogo portavoz presidente profesional protagonista psiquiatra
recepcionista representante republicano residente rival sindicalista socialista solista superviviente taxista teniente
terrorista tertuliano testigo titular transportista turista vicepresidente vigilante visitante vocal votante youtuber
""")

PERSONS_MALE = words("""
# own list: nouns for men
abad abogado abuelo actor acusado afectado aficionado agricultor ahijado albañil alcalde alumno amigo amo anciano apoderado
arqueólogo arquitecto arzobispo asambleísta asesor aspirante astrónomo auditor autor bailarín bandolero banquero barbero
becario biólogo bombero boticario caballero camarero campesino canciller candidato cantautor cantinero capataz capellán
capitán carabinero cardenal carnicero cartero catedrático caudillo cazador chico chofer ciego científico ciudadano cocinero
comisario compañero conde condenado conductor consejero consultor contratista coordinador coronel corregidor criado criador
cuidador cura cuñado cónsul delegado demandado desconocido detenido diputado director director_general diseñador doctor
dueño duque edil editor egresado ejecutivo embajador emperador empleado empresario encargado encuestado enemigo enfermero
entrenador enviado escribano escritor esposo exalcalde excanciller exdiputado exjugador exministro expolicía expresidente
exsenador extranjero familiar filósofo forastero fotógrafo fraile funcionario fundador ganadero general gobernador goleador
guarda guerrero guionista guitarrista hechicero herido hermanastro hermano hidalgo hijo historiador hombre huérfano imputado
ingeniero inspector instructor intendente interino interlocutor investigado investigador invitado jefe jesuita jinete
jubilado jugador jurado juzgador ladrón lector letrado licenciado locutor luchador lugarteniente maestro magistrado mago
marido marinero marqués mayordomo mecánico mediador mediocampista mendigo ministro misionero molinero monarca monje monseñor
mozo muchacho médico músico neurólogo niño notario novelista novio obispo obrero oidor opositor orador organizador padrastro
padre padrino paisano palestino panadero panelista papá pastor patriarca patrón peluquero pescador piloto pintor poeta
político pontífice portero posadero prefecto premier preparador preso primo procesado productor profesor promotor
propietario príncipe prófugo psicoanalista psicólogo párroco químico realizador rector refugiado regidor rehén reo reportero
rescatista rey sacerdote sacristán sargento secretario secuestrador senador señor señorito sheriff sirviente sobrino socio
sociólogo soldado sospechoso subdirector subsecretario suegro superintendente síndico tabernero tendero tenista tesorero
torero traductor tripulante tuerto tutor técnico tío vecino vendedor ventero veterano veterinario viajero vicario
vicecanciller viceministro vicesecretario viejo viudo voluntario zapatero
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abadesa abogada abuela actriz acusada afectada agricultora alcaldesa alumna ama amiga anciana arquitecta asesora auditora
autora bailarina baronesa becaria bibliotecaria bióloga camarera campesina candidata cantautora chica ciega científica
cocinera compañera concejala condenada condesa conductora consejera coordinadora corregidora costurera criada cuidadora
cuñada dama delegada desconocida detenida diputada directora diseñadora doctora dueña duquesa edila editora embajadora
emperatriz empleada empresaria encargada encuestada enemiga enfermera entrenadora enviada escritora esposa exalcaldesa
exdiputada exministra expresidenta extranjera filósofa fotógrafa funcionaria fundadora ganadera gobernadora hermana hija
historiadora huérfana imputada ingeniera inspectora instructora intendenta interina interlocutora investigadora invitada
jefa jubilada jueza jugadora lavandera lectora legisladora letrada licenciada locutora madrastra madre madrina maestra
magistrada mamá mandataria marquesa mediadora mendiga militar ministra misionera modista molinera monja moza muchacha mujer
médica música neuróloga niña notaria novia nuera obrera opositora organizadora panadera pescadora pintora poetisa política
portera presidenta prima princesa productora profesora propietaria psicóloga realizadora rectora refugiada reina reportera
secretaria secretaria_general senadora señora señorita sirvienta sobrina socia socióloga sospechosa subdirectora
subsecretaria suegra síndica tesorera traductora tutora técnica tía vecina vendedora veterana veterinaria viceministra
vicepresidenta vicesecretaria vieja viuda voluntaria víctima zapatera
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
