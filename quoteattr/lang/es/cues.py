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
        abundar aconsejar acotar aducir agregar alardear alegrarse amenazar anotar anticipar aplaudir apostillar apreciar
        argumentar argüir atestiguar augurar avanzar aventurar añadir balbucear barruntar bramar bromear calcular celebrar
        cerciorarse certificar chillar clamar clamorear coincidir comentar comunicar conceder concluir concretar confiar
        congratularse considerar consignar constatar continuar convenir corroborar dar_a_conocer dar_a_entender dar_fe
        dar_por_hecho decretar deducir defender dejar_caer dejar_claro dejar_constancia dejar_entrever dejar_sentado
        denunciar descartar deslizar desmentir destacar detallar diagnosticar dictaminar discrepar disculparse divulgar
        ejemplificar emocionarse enfadarse enfatizar enunciar esclarecer esgrimir especificar especular espetar establecer
        estimar evidenciar evocar exclamar excusarse explicitar exponer expresar extrañarse felicitarse festejar garantizar
        gemir gritar gruñir hacer_constar hacer_hincapié hacer_notar hacer_ver incidir inferir insistir interpretar ironizar
        jactarse justificar justificarse lamentar lamentarse mantener mascullar matizar murmurar musitar objetar observar
        opinar ponderar poner_de_manifiesto poner_de_relieve poner_sobre_la_mesa pormenorizar preconizar predecir presagiar
        presumir prever proclamar profetizar pronosticar proponer protestar puntualizar quejarse ratificar razonar reafirmar
        rebatir recalcar recapitular recriminar rectificar reflejar reflexionar refunfuñar refutar reivindicar remachar
        remarcar rememorar reportar reprochar resaltar reseñar resignarse resumir sacar_pecho sentenciar sincerarse
        sintetizar soltar sorprenderse sospechar subrayar sugerir suponer sustentar susurrar tener_claro teorizar terciar
        testimoniar transmitir trasladar valorar vanagloriarse vaticinar vocear vociferar zanjar
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
        achacar acusar alabar calificar catalogar censurar condenar criticar culpabilizar culpar definir denostar
        desautorizar descalificar describir elogiar ensalzar exculpar felicitar inculpar rechazar reprobar repudiar
        responsabilizar tachar tildar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abogar abroncar afear ahondar aludir animar apelar apostrofar apremiar apuntillar arengar arremeter articular atajar
        aullar balbucir barbotar berrear bisbisear blasfemar bufar burlarse cantar canturrear carraspear chistar
        contraatacar conversar corear corregir cortar cotorrear cuchichear declamar deletrear desahogarse desgranar
        despachar despedirse despotricar dialogar disentir disertar disparar divagar encarar entonar entusiasmarse estallar
        exclamarse explayarse explotar farfullar ganguear gimotear hablar imprecar improvisar increpar indignarse insultar
        interponer interrumpir intervenir irrumpir jadear ladrar lanzar lloriquear machacar maldecir maravillarse meditar
        mugir parlotear perorar persistir pontificar porfiar pregonar presentarse proferir pronunciar prorrumpir proseguir
        provocar rabiar reaccionar recitar recomenzar reconvenir regañar remedar renegar repeler reponer reprender resollar
        resoplar rezar rezongar rugir saltar saludar secundar seguir sermonear silabear silbar sisear sollozar sonsacar
        suspirar tararear tartajear tartamudear titubear transigir tronar ulular vacilar verbalizar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        acabar asentir comenzar empezar inclinarse leer llamar rematar reír reírse sonreír sonreírse terminar
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
