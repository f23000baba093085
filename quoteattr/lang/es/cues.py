"""Spanish: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to person"),
        lemmas=words("""
        # own list: telling somebody, who is the object ("ha informato i sindacati che")
        advertir alertar avisar informar prevenir tranquilizar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "que", a question or an infinitive ("dijo haberlo visto")
        aclarar adelantar admitir afirmar alegar anunciar apuntar asegurar aseverar confesar confirmar contar contestar
        decir declarar desvelar explicar hacer_saber indicar insinuar jurar manifestar mencionar narrar negar notificar
        precisar prometer reconocer recordar referir reiterar relatar repetir replicar responder revelar señalar sostener
        testificar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "que"
        acotar aducir agregar alardear anticipar apostillar apreciar argumentar argüir augurar avanzar aventurar añadir
        barruntar bromear calcular certificar clamar coincidir comentar comunicar conceder concluir concretar confiar
        congratularse considerar constatar corroborar dar_a_conocer dar_a_entender dar_por_hecho deducir defender dejar_caer
        dejar_claro dejar_entrever denunciar descartar deslizar desmentir destacar detallar dictaminar discrepar divulgar
        ejemplificar enfatizar enunciar esgrimir especificar establecer estimar evidenciar exclamar excusarse exponer
        expresar felicitarse garantizar hacer_constar hacer_hincapié hacer_notar hacer_ver incidir inferir insistir ironizar
        jactarse justificar lamentar lamentarse mantener matizar objetar observar opinar poner_de_manifiesto
        poner_de_relieve pormenorizar preconizar predecir presagiar presumir proclamar pronosticar puntualizar quejarse
        ratificar razonar rebatir recalcar rectificar reflejar reflexionar refutar reivindicar remachar remarcar resaltar
        resumir sentenciar sincerarse sospechar subrayar sugerir suponer teorizar valorar vaticinar zanjar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        consultar cuestionar indagar inquirir interpelar interrogar preguntar preguntarse querer_saber
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        demandar emplazar exhortar exigir implorar instar invitar mandar ordenar pedir plantear reclamar recomendar requerir
        rogar solicitar suplicar urgir
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        achacar acusar alabar calificar censurar condenar criticar culpabilizar culpar definir denostar describir elogiar
        ensalzar felicitar reprobar repudiar responsabilizar tachar tildar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abroncar abundar aconsejar afear ahondar amenazar animar apremiar apuntillar arengar articular atajar aullar
        balbucear balbucir berrear bisbisear blasfemar bramar bufar burlarse cantar canturrear carraspear chillar chistar
        clamorear continuar convenir conversar corregir cortar cotorrear cuchichear declamar despedirse despotricar dialogar
        disculparse disentir disertar disparar divagar encarar entonar espetar estallar exclamarse explayarse explotar
        farfullar gemir gimotear gritar gruñir hablar imprecar improvisar increpar indignarse insultar interponer
        interrumpir intervenir jadear justificarse ladrar lanzar lloriquear machacar maldecir mascullar meditar murmurar
        musitar parlotear perorar persistir porfiar pregonar presentarse proferir pronunciar proponer prorrumpir proseguir
        protestar provocar rabiar reaccionar recitar recomenzar recriminar refunfuñar regañar remedar renegar repeler
        reponer reprender reprochar resollar resoplar rezar rezongar rugir saltar saludar secundar seguir sermonear silabear
        sisear sollozar soltar sonsacar suspirar susurrar tartamudear terciar titubear transigir tronar ulular vacilar
        vocear vociferar
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
