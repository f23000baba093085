"""Spanish: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "que", a question or an infinitive ("dijo haberlo visto")
        aclarar adelantar admitir advertir afirmar alegar anunciar apuntar asegurar aseverar avisar confesar confirmar
        contar contestar decir declarar desvelar explicar indicar informar insinuar jurar manifestar mencionar narrar negar
        notificar precisar prometer reconocer recordar referir reiterar relatar repetir replicar responder revelar señalar
        sostener testificar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "que"
        aducir agregar alardear alertar apostillar argumentar argüir aventurar añadir barruntar bromear calcular certificar
        clamar comentar comunicar conceder concluir concretar considerar constatar corroborar deducir defender denunciar
        deslizar desmentir destacar detallar dictaminar discrepar divulgar ejemplificar enfatizar enunciar esgrimir
        especificar estimar exclamar exponer expresar garantizar incidir insistir ironizar justificar lamentar mantener
        matizar objetar observar opinar pormenorizar predecir presumir proclamar pronosticar puntualizar quejarse ratificar
        razonar rebatir recalcar rectificar reflexionar refutar remachar remarcar resaltar resumir sentenciar sincerarse
        subrayar sugerir suponer vaticinar zanjar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        cuestionar indagar inquirir interpelar interrogar preguntar preguntarse
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        demandar exigir implorar instar ordenar pedir reclamar recomendar rogar solicitar suplicar urgir
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        acusar alabar calificar censurar condenar criticar describir elogiar felicitar tachar tildar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abundar aconsejar ahondar amenazar animar arengar articular atajar balbucear balbucir berrear bisbisear blasfemar
        bramar cantar carraspear chillar chistar clamorear continuar convenir conversar corregir cortar cotorrear cuchichear
        dialogar disculparse disentir disertar divagar encarar entonar espetar farfullar gemir gimotear gritar gruñir hablar
        imprecar improvisar increpar insultar interponer interrumpir intervenir ladrar lanzar lloriquear machacar maldecir
        mascullar meditar murmurar musitar parlotear perorar presentarse proferir pronunciar proponer prorrumpir proseguir
        protestar rabiar recitar recriminar refunfuñar regañar remedar renegar repeler reponer reprender reprochar resollar
        resoplar rezar rezongar rugir saludar secundar seguir sermonear silabear sisear sollozar soltar sonsacar suspirar
        susurrar tartamudear terciar titubear transigir tronar ulular vacilar vocear vociferar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        acabar asentir comenzar empezar inclinarse rematar reír reírse sonreír sonreírse terminar
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: writing
        escribir publicar redactar titular tuitear
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: thinking
        creer decirse entender imaginar imaginarse juzgar pensar recapacitar soñar temer
        """),
    ),
)
