"""Portuguese: reporting verbs. Data only.

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
        # own list: saying, with "que", a question or an infinitive ("disse tê-lo visto")
        adiantar admitir afirmar alegar anunciar assegurar asseverar avisar confessar confiar confirmar contar declarar
        desmentir dizer esclarecer explicar garantir indicar informar insinuar jurar lembrar mencionar narrar negar
        notificar precisar prometer reconhecer recordar referir relatar repetir replicar responder revelar sustentar
        testemunhar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "que"
        acrescentar aduzir advertir agregar alertar aludir apontar apurar arguir argumentar assinalar atestar aventar
        calcular certificar clamar comentar comprovar comunicar conceder concluir concordar considerar constatar contestar
        contrapor corroborar criticar deduzir defender denunciar destacar detalhar detectar discordar divulgar enfatizar
        entender enunciar escarnecer especificar estimar exclamar expor expressar exprimir frisar gabar gracejar insistir
        ironizar justificar lamentar manifestar manter notar objectar objetar observar opinar ponderar pontuar predizer
        presumir prever proclamar profetizar prognosticar queixar ratificar realçar rebater reclamar reflectir refletir
        reforçar refutar registar registrar reiterar rematar ressaltar ressalvar resumir retificar retorquir retrucar
        salientar sentenciar sinalizar sintetizar sublinhar sugerir supor vaticinar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        indagar inquirir interpelar interrogar perguntar questionar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        aconselhar demandar exigir implorar instar mandar ordenar pedir propor recomendar requerer rogar solicitar suplicar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        acusar censurar classificar condenar descrever elogiar louvar qualificar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        acudir ameaçar articular atalhar balbuciar berrar blasfemar bradar bramir brincar bufar cantar chamar chasquear
        choramingar cochichar consolar continuar convidar corrigir cortar cumprimentar declamar desabafar desafiar desculpar
        discursar encorajar ensinar entoar estranhar falar fazer gaguejar gargalhar gemer gritar grunhir implicar imprecar
        incentivar insultar interpor interromper intervir invectivar juntar ladrar lançar ler martelar murmurar orar
        praguejar pregar proferir pronunciar prosseguir protestar provocar ralhar recitar recomeçar regougar relinchar
        remoer repreender reprochar resmungar respingar retornar rezar rosnar rugir saudar segredar sibilar soltar soluçar
        soprar suspirar sussurrar tagarelar tartamudear teimar tornar tossir trovejar uivar urrar vociferar voltar zombar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        acabar assentir começar rir sorrir terminar
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: writing
        anotar escrever publicar redigir tuitar
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: thinking
        achar acreditar crer imaginar julgar meditar pensar recear sonhar temer
        """),
    ),
)
