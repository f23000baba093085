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
activista activista_climático agente ajedrecista alcaide alcaldable amante analista analista_político anestesista animalista
artista asistente astronauta atleta atleta_paralímpico auxiliar ayudante bombera burócrata cantante celador ceramista
cineasta cliente climatólogo coleccionista colega columnista comandante comentarista comerciante comisionado comisionista
compatriota concejal conferenciante congresista contable cooperante corresponsal cronista cómplice demócrata demógrafo
dentista denunciante deportista detective diplomático dirigente docente ecologista economista electricista ensayista
especialista estudiante ex_presidente exfutbolista fiscal fisioterapeuta forense futbolista futurólogo gendarme genetista
gerente geriatra gimnasta guardameta guardia guardiamarina guía habitante humorista huésped influencer internista intérprete
jefa_de_gabinete jefe_de_gabinete jerarca joven juez jurista legislador lingüista lobista logopeda líder mandatario
manifestante maratoniana matrona mayor mediocentro militante modelo mártir médium nacionalista niñera nutricionista oculista
oficial oyente paciente paramédico pariente pediatra penalista periodista periodista_deportivo pianista policía politólogo
portavoz presidente profesional protagonista psiquiatra recepcionista representante republicano residente rival
senador_electo sindicalista socialista solista sommelier sumiller superviviente surfista taxista teniente terrorista
tertuliano testigo titular transportista turista ultraderechista urbanista vicedecano vicepresidente vigilante violinista
visitante vocal votante youtuber árbitro
""")

PERSONS_MALE = words("""
# own list: nouns for men
abad abogado abuelo académico actor acusado administrador afectado aficionado afiliado agricultor ahijado ahorrador albañil
alcalde almirante alpinista alumno amigo amo anciano antropólogo apicultor apoderado archivero armador arqueólogo arquitecto
arrendatario arriero arzobispo asambleísta asesor aspirante astrónomo auditor autor bailarín bandolero banquero barbero
becario bioquímico biólogo bombero boticario botánico brigada caballero cabo camarero camionero campesino campeón canciller
candidato cantautor cantinero canónigo capataz capellán capitán carabinero cardenal cardiólogo carnicero carpintero cartero
casero catedrático caudillo cazador centrocampista chico chofer ciclista ciego científico cirujano ciudadano cochero
cocinero comisario compañero compositor conde condenado conductor consejero constructor consultor consumidor contralmirante
contratista coordinador coronel corredor corregidor criado criador criminólogo crítico cuidador cura cuñado cónsul decano
defensor delantero delegado demandado dermatólogo desconocido detenido diputado director director_general diseñador
distribuidor doctor dramaturgo dueño duque ecólogo edil editor educador egresado ejecutivo embajador emperador empleado
empresario encargado encuestado enemigo enfermero entrenador enviado epidemiólogo escribano escritor escudero escultor
espeleólogo esposo estanquero ex_alcalde ex_ministro exalcalde exalumno excanciller excomisario exconcejal exconsejero
exdiputado exdirector exfiscal exjefe exjuez exjugador exministro expolicía expresidente exsenador extranjero familiar
farmacéutico feriante filólogo filósofo fontanero forastero fotógrafo fraile funcionario fundador físico ganadero general
gestor geólogo ginecólogo glaciólogo gobernador goleador guarda guardabosques guardia_civil guerrero guionista guitarrista
hechicero herido hermanastro hermano herrero hidalgo hidrólogo hijo historiador hombre hotelero huérfano imputado imán
informático ingeniero inmunólogo inquilino inspector instructor intendente interino interlocutor inversor investigado
investigador invitado jardinero jefe jesuita jinete jubilado jugador jurado juzgador labrador lacayo ladrón lector letrado
leñador librero licenciado locutor luchador lugarteniente maestro magistrado mago maquinista marido marinero marino marqués
matemático mayordomo mecánico mediador mediocampista mendigo mensajero meteorólogo microbiólogo ministro misionero molinero
monarca monitor monje monseñor montañero mozo mozo_de_cuadra muchacho musicólogo médico músico nadador navegante nefrólogo
neurólogo niño notario novelista novio nuncio obispo obrero observador oceanógrafo oidor oncólogo operador opositor orador
organizador ornitólogo padrastro padre padrino paisano paje paleontólogo palestino panadero panelista papá pastor patriarca
patrono patrón peluquero pescadero pescador piloto pintor poeta político pontífice portero posadero prefecto prelado premier
preparador preparador_físico presbítero preso primer_ministro primo procesado productor profesor promotor propietario
proveedor príncipe prófugo psicoanalista psicólogo párroco quiosquero químico rabino realizador rector refugiado regidor
rehén reo repartidor reportero rescatista restaurador rey sacerdote sacristán sargento sastre secretario secuestrador
seleccionador senador señor señorito sheriff sirviente sismólogo sobrino socio sociólogo soldado sospechoso subdirector
subsecretario suegro superintendente supervisor síndico tabernero tendero tenista tesorero teólogo titiritero torero
traductor tripulante tuerto tutor técnico tío vecino vendedor ventero veterano veterinario viajero vicario vicealcalde
vicecanciller viceministro vicerrector vicesecretario viejo vinicultor virólogo viudo voluntario vulcanólogo zaguero
zapatero zoólogo
""")

PERSONS_FEMALE = words("""
# own list: nouns for women
abadesa abogada abuela académica actriz acusada administradora afectada afiliada agricultora alcaldesa aldeana alumna ama
ama_de_llaves amiga anciana antropóloga apicultora archivera arquera arqueóloga arquitecta asesora astrónoma auditora autora
bailarina baronesa becaria bibliotecaria bioquímica bióloga bruja camarera campeona campesina candidata cantautora capitana
cardióloga casera catedrática chica ciega científica cirujana climatóloga cocinera comadrona comisaria compañera compositora
concejala condenada condesa conductora consejera constructora consumidora coordinadora coronela corredora corregidora
costurera criada criminóloga crítica cuidadora cuñada dama decana delantera delegada dermatóloga desconocida detenida
diputada directora diseñadora distribuidora doctora dramaturga dueña duquesa ecóloga edila editora educadora embajadora
emperatriz empleada empresaria encargada encuestada enemiga enfermera entrenadora enviada epidemióloga escritora escultora
esposa exalcaldesa exconcejala exconsejera exdiputada exdirectora exministra expresidenta extranjera farmacéutica filóloga
filósofa fotógrafa funcionaria fundadora física ganadera gestora geóloga ginecóloga glacióloga gobernadora goleadora
hechicera hermana hidróloga hija historiadora hotelera huérfana imputada informática ingeniera inmunóloga inquilina
inspectora institutriz instructora intendenta interina interlocutora inversora investigadora invitada jardinera jefa
jubilada jueza jugadora lavandera lectora legisladora letrada librera licenciada locutora madrastra madre madrina maestra
magistrada mamá mandataria marquesa matemática mediadora mendiga meteoróloga microbióloga militar ministra misionera modista
molinera monitora monja moza muchacha mujer musicóloga médica música nadadora nefróloga neuróloga niña nodriza notaria novia
nuera obispa obrera observadora oceanógrafa oncóloga operadora opositora organizadora ornitóloga paleontóloga panadera
pastora pescadora pintora poetisa politóloga política portera posadera presidenta prima primera_ministra princesa productora
profesora propietaria psicóloga realizadora rectora refugiada regidora reina repartidora reportera restauradora sargenta
secretaria secretaria_general seleccionadora senadora señora señorita sirvienta sismóloga sobrina socia socióloga sospechosa
subdirectora subsecretaria suegra supervisora síndica tabernera tesorera teóloga traductora tutora técnica tía vecina
vendedora ventera veterana veterinaria vicealcaldesa viceministra vicepresidenta vicerrectora vicesecretaria vieja viróloga
viuda vocera voluntaria vulcanóloga víctima zaguera zapatera zoóloga
""")

TITLES = words("""
# own list: titles of one form for women and men
alteza comandante fiscal juez presidente teniente
""")

TITLES_MALE = words("""
# own list: titles of men
alcalde arzobispo barón canciller capitán cardenal comisario conde consejero coronel d diputado director doctor don dr duque
embajador emperador fray general gobernador hermano infante inspector licenciado maestro marqués ministro monseñor obispo
padre papa primo profesor príncipe rey san santo sargento secretario senador señor señorito sr tío
""")

TITLES_FEMALE = words("""
# own list: titles of women
alcaldesa baronesa condesa consejera diputada directora doctora doña dra duquesa dª embajadora emperatriz gobernadora
hermana infanta inspectora jueza madre maestra marquesa ministra presidenta prima princesa profesora reina santa secretaria
senadora señora señorita señá sor sra srta tía
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
