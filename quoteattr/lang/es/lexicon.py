"""Spanish: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.es._cue_forms_generated import CUE_FORMS
from quoteattr.lang.es.adjectives import ADJECTIVES
from quoteattr.lang.es.cues import CUE_GROUPS
from quoteattr.lang.es.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.es.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

WITH_PRONOUN = ("ándo", "iéndo", "yéndo")  #: gerunds before a pronoun that is written together with them
PRONOUNS_BEHIND = words("""
# own list: such pronouns
la las le les lo los me nos se te
""")

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        al alguna algunas algunos algún ambas ambos aquel aquella aquellas aquellos cada cien ciento cierta ciertas cierto
        ciertos cinco cualquier cuatro del demás diez doce dos el esa esas ese esos esta estas este estos la las lo los mil
        muchas muchos ninguna ningún nueve numerosas numerosos ocho once otra otras otro otros pocas pocos seis siete tal
        tales toda todas todo todos treinta tres un una unas unos varias varios veinte
        """),
        "possessive": words("""
        # own list: “his”, “their”
        mi mis nuestra nuestras nuestro nuestros su sus tu tus vuestra vuestras vuestro vuestros
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        a a_través_de acerca_de además_de al alrededor_de ante antes_de bajo cerca_de con conmigo consigo contigo contra de
        debajo_de debido_a del delante_de dentro_de desde después_de detrás_de durante en encima_de entre excepto frente_a
        fuera_de gracias_a hacia hasta junto_a mediante para pese_a por respecto_a salvo según sin sobre tras
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        e mas ni o pero sino u y
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        a_pesar_de_que antes_de_que apenas aunque como conforme cuando desde_que después_de_que donde hasta_que mientras
        para_que porque pues puesto_que si siempre_que sin_que tras ya_que
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo dónde que quién quiénes qué si
        """),
        "relative": words("""
        # own list: “who”, “which”
        cual cuales cuya cuyas cuyo cuyos donde que quien quienes
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        era eran es estaba estaban estando estar estuvo está están fue fuera fueron fuese ha haber habiendo habrá habrán
        habría habrían había habíamos habían han haya hayan he hemos hubiera hubieran hubieron hubiese hubo sea sean ser
        será serán sería serían sido siendo son
        """),
        "modal": words("""
        # own list: “can”, “would”
        debe deben debería deberían debía debían podrá podrán podría podrían podía podían pudo puede pueden
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        apenas jamás nada nadie ni ninguna ninguno ningún no nunca sin tampoco
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        a_su_vez acto_seguido acá además ahora ahí al_cabo al_fin al_menos allá allí antes aquí asimismo así ayer aún bien
        casi de_nuevo de_pronto de_repente después en_cambio en_seguida enseguida entonces hoy igualmente incluso luego mal
        mañana menos muy más no_obstante otra_vez por_fin por_otra_parte por_su_parte pronto quizá quizás siempre
        sin_embargo solo sólo tal_vez también tarde temprano todavía ya
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        abril agosto anoche ayer año años diciembre domingo día días enero febrero hora horas hoy instante instantes
        invierno jueves julio junio lunes madrugada martes marzo mayo mañana mediodía mes meses minuto minutos miércoles
        momento momentos navidad noche noviembre octubre otoño pasada pasado primavera próxima próximo ratito rato segundos
        semana semanas septiembre setiembre siglo sábado tarde verano viernes
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        a además adiós ah ahora ahí al algo alguien alguna algunas alguno algunos algún allí amiga amigo anda ande ante
        antes apenas aquel aquella aquello aquí asimismo así aun aunque ay ayer aún bajo bien buena buenas bueno buenos cada
        calla casi cierto claro como con contra creo cuando cuál cuándo cuánto cállate cómo de debe deje del desde después
        diga dime dios don donde doña durante déjame déjeme dónde e eh el ella ellas ellos embargo en entonces entre era es
        esa ese eso esos espera espere esta estas este esto estos estoy está están excepto finalmente fue gracias ha había
        hacia han hasta hay hija hijo hola hombre hoy incluso jamás la las le les lo los luego madre mal mañana me mediante
        menos mi mientras mira mire mis mucha muchas mucho muchos mujer muy más nada nadie ni ninguna ninguno ningún no nos
        nosotros nunca o oh oiga os otra otras otro otros oye padre para perdona perdone perdón pero poca poco pocos por
        porque primero pronto puede pueden pues que quien quiero quizá quizás quién qué salvo se segundo según señor señora
        señores si siempre sin sino sobre solo son soy su sus sé sí sólo tal también tampoco tan tanta tanto tantos tarde te
        tenga tengo toda todas todavía todo todos toma tome tras tu tus tú u un una unas unos usted ustedes vamos vaya ve
        ven venga verdad vete vez vosotros voy y ya yo él
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        academia administración aerolínea agencia alcaldía alianza alto_tribunal archidiócesis asamblea aseguradora
        asociación audiencia autoridad ayuntamiento bancada banco banda cabildo cadena caja canal cancillería casa_blanca
        casa_real cementera club coalición cofradía colegio comandancia comisaría comisión comité compañía concejalía
        confederación conferencia congreso consejería consejo consistorio consorcio constructora consulado contraloría
        cooperativa coordinadora corte cruz_roja cámara cámara_de_comercio cártel defensoría delegación departamento diario
        diputación dirección dirección_general discográfica distribuidora diócesis editorial ejecutivo ejército eléctrica
        embajada emisora empresa entidad equipo eurocámara facultad farmacéutica federación filial firma fiscalía fmi
        fundación fábrica gendarmería generalitat gestora gobierno grupo grupo_parlamentario guardia guerrilla hacienda
        hospital iglesia inspectoría institución instituto interpol jefatura judicatura junta junta_electoral juzgado
        kremlin laboratorio liga mancomunidad ministerio moncloa movimiento multinacional museo mutua naviera observatorio
        oficina oms ong onu operadora oposición orden organismo organización otan parlamento partido patronal periódico
        petrolera plataforma policlínico policía prefectura presidencia procuraduría productora radio rectorado red
        residencia revista sala sección_sindical secretaría secretaría_de_estado sede semanario senado servicio siderúrgica
        sindicato sociedad startup subdelegación superintendencia tecnológica teleco televisión tribunal tribunal_supremo ue
        unesco unicef universidad vaticano vecindario xunta zarzuela
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        abogados activistas actores actrices acusadores afectados aficionados agentes agricultores alcaldes alcaldesas
        aldeanos allegadas allegados alumnos analistas ancianos animalistas arquitectos artistas asesores asistentes atletas
        autores autoridades bomberos caballeros campesinos candidatos científicos cirujanos ciudadanos ciudadanía clientes
        colectivos comerciantes comisarios compatriotas compañeros comunidades concejales conductores conocidos consejeros
        consumidores convocantes criados cristianos críticos círculos delegados demandantes denunciantes detenidos diputadas
        diputados directores dirigentes docentes doctores dueños ecologistas economistas editores electores embajadores
        empleados empresarios empresas enfermeras enfermeros entrenadores equipos escritores especialistas espectadores
        estudiantes expertas expertos extranjeros fabricantes familia familiares familias feministas firmantes fiscales
        forenses fuentes funcionarios ganaderos gente gobernadores grupos habitantes hermanos hijos historiadores hombres
        hosteleros inmigrantes inquilinos inspectores inversores investigadores jovenes jubilados jueces jugadores
        legisladores letrados líderes madres maestros magistrados manifestantes marineros mayoría medios miembros militantes
        militares ministerios ministras ministros minoría muchachas muchachos mujeres multitud multitudes médicos músicos
        niñas niños obispos obreros observadores opositores organizaciones organizadores pacientes padres pareja parientes
        partidos pasajeros patronales patronos pensionistas periodistas peritos pescadores pilotos policías ponentes
        portavoces prensa presidentes presos productores profesoras profesores promotores propietarios psicólogos público
        querellantes rebeldes refugiados regidores religiosos representantes rescatistas residentes responsables sacerdotes
        sanitarios seguidores senadoras senadores señores sindicalistas sindicatos socios soldados sospechosos
        supervivientes taxistas testigos trabajadores transportistas tripulantes tropas turistas técnicos tíos usuarios
        vecinos vendedores veterinarios viajeros viejos voluntarios votantes víctimas
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        acta acuerdo anuncio análisis artículo atestado auto balance bando barómetro boletín borrador carta cartel circular
        comunicado constitución correo crónica cálculos declaración decreto demanda denuncia dictamen discurso documento
        dossier editorial encuesta entrada entrevista escrito escrito_de_acusación estadística estadísticas estimaciones
        estudio expediente fallo folleto guía hoja informaciones informativo informe investigación ley libro manifiesto
        memorando memoria mensaje misiva nota noticia noticiario noticiero oficio parte pliego podcast ponencia previsiones
        programa providencia proyecciones prólogo publicación querella recurso reportaje resolución sentencia sondeo sumario
        telediario telegrama testamento texto titular tuit tweet web
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        por
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        algunas algunos ambas ambos cada_cual cada_uno muchas muchos otra otras otro otros pocas pocos todas todos una unas
        uno unos varias varios
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        el la las lo los un una unas unos
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        como según
        """),
        "aspect": words("""
        # own list: verbs before an infinitive of saying: it begins, goes on or is repeated
        acaba acaban acabaron acabó acertaron acerté acertó alcancé alcanzaron alcanzó anima animó apresura apresurado
        apresuraron apresuró atreve atreven atrevieron atrevió atreví atrevía aventura aventuran aventuró comencé comenzaba
        comenzaron comenzó comienza comienzan consiguió decidió dignó echaron echó empecé empezaba empezaron empezó empieza
        empiezan intentó limita limitaba limitado limitan limitaron limité limitó llega llegado llegan llegaron llegó logró
        osó oyó pasa pasaron pasó pone ponen precipitó puse pusieron puso querido quisieron quiso siguió solía solían suele
        suelen supo tardó termina terminan terminaron terminó vino volvieron volvió volví volvía vuelto vuelve vuelven
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        era eran es fue fuera fueran fueron sea sean ser será serán sería serían sido siendo son
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        aunque cuando mientras porque pues
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        porque que si
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        si
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        e y
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        algunas algunos cien cinco cincuenta cuarenta cuatro diez doce dos mil muchas muchos nueve ocho once quince seis
        siete todas todos treinta tres varias varios veinte
        """),
        "definite": words("""
        # own list: the definite article
        el la las los
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        había hay
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        yo
        """),
        "genitive": words("""
        # own list: the preposition of possession
        de del
        """),
        "indefinite": words("""
        # own list: the indefinite article
        un una
        """),
        "infinitive_marker": words("""
        # before an infinitive (“to”)
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        de por
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        abuela abuelo cuñada cuñado esposa esposo hermana hermano hija hijo madre madrina mamá marido mujer nieta nieto
        novia novio nuera padre padrino papá prima primo sobrina sobrino suegra suegro tía tío viuda viudo yerno
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        le les me mí nos os se sí te ti
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        durante en
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        algunas algunos ambas ambos aquellas aquellos cinco cuatro diez dos esas esos estas estos las los muchas muchos
        nueve ocho seis siete tres unas unos varias varios
        """),
        "plural_verb": words("""
        # own list: verb forms that need a plural subject
        habían han
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        mi mis nuestra nuestro su sus tu tus
        """),
        "quantity": words("""
        # nouns for a number of people, singular or plural (“a majority say”)
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        adónde cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo dónde por_qué quién quiénes qué si
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        declinar declinó evitar evitó negó rechazó rehusar rehusó
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        algunas algunos cuatro dos muchas muchos tres varias varios
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        que quien quienes
        """),
        "that": words("""
        # own list: words that begin a reported clause
        que
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        desde durante el en esta este hace la
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        juicio opinión palabras
        """),
    },
    pronouns=PRONOUNS,
    endings=(
        *(Ending(ending=ending, tells="modifier", shortest=5) for ending in ADJECTIVES),
        Ending(ending="s", tells="plural"),
        Ending(ending="s", tells="sure_plural", but_not=("is", "us", "és")),
        Ending(ending="mente", tells="adverb"),
        Ending(ending="mente", tells="sure_adverb"),
        # with a pronoun: “diciéndole”
        *(Ending(ending=stem + pronoun, tells="gerund") for stem in WITH_PRONOUN for pronoun in sorted(PRONOUNS_BEHIND)),
        Ending(ending="ando", tells="gerund"),
        Ending(ending="iendo", tells="gerund"),
        Ending(ending="yendo", tells="gerund"),
        Ending(ending="ó", tells="past"),
        Ending(ending="aron", tells="past"),
        Ending(ending="ieron", tells="past"),
        Ending(
            ending="ado", tells="past", shortest=6,
            but_not=(
                "stado", "mercado", "bogado", "lado", "legado", "resultado", "sábado", "grado",
            ),
        ),
        Ending(ending="ada", tells="past", shortest=6, but_not=("nada", "cada")),
        Ending(ending="ados", tells="past", shortest=7),
        Ending(ending="adas", tells="past", shortest=7),
        Ending(ending="ido", tells="past", shortest=6, but_not=("artido", "sentido")),
        Ending(ending="ida", tells="past", shortest=6, but_not=("unida", "comida", " vida", "medida", "partida", "salida")),
        Ending(ending="idos", tells="past", shortest=7),
        Ending(ending="idas", tells="past", shortest=7),
    ),
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts=dict.fromkeys(words("""
    # own list: in the names of organisations
    asociación banco comisión comité consejo fiscalía fundación gobierno instituto ministerio partido policía tribunal
    universidad
    """), "state"),
    organisation_refers_to={},
    nationals={},
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "ger": "VerbForm=Ger",
        "part": "Tense=Past|VerbForm=Part",
        "pres1s": "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
        "pres3s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "pres3p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "past1s": "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
        "past3s": "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3p": "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
        "imp1s": "Mood=Ind|Number=Sing|Person=1|Tense=Imp|VerbForm=Fin",
        "imp3s": "Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin",
        "imp3p": "Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin",
        "fut3s": "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
        "fut3p": "Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
        "cond3s": "Mood=Cnd|Number=Sing|Person=3|VerbForm=Fin",
        "cond3p": "Mood=Cnd|Number=Plur|Person=3|VerbForm=Fin",
    },
    cue_nouns=dict.fromkeys(words("""
    # own list: nouns for what somebody says
    acusación advertencia afirmación anuncio argumento comentario confesión consejo crítica declaraciones declaración
    denuncia exclamación explicación frase grito mensaje negativa opinión orden palabra palabras petición pregunta promesa
    propuesta queja reproche respuesta rumor súplica tesis testimonio
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # own list: endings that make a noun for a person from a number ("-year-old")
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases=PHRASES,
)
