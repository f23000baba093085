"""Portuguese: reporting verbs. Data only.

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
        advertir alertar assegurar avisar convencer informar prevenir tranquilizar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "que", a question or an infinitive ("disse tê-lo visto")
        adiantar admitir afirmar alegar anunciar asseverar confessar confiar confidenciar confirmar contar dar_a_entender
        declarar deixar_claro desmentir dizer esclarecer explicar fazer_saber garantir indicar insinuar jurar lembrar
        mencionar narrar negar notificar precisar prometer reconhecer recordar referir relatar repetir replicar responder
        revelar sustentar testemunhar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "que"
        accrescentar acentuar aclarar acrescentar aduzir affirmar afiançar agregar aludir ameaçar annunciar antecipar
        apontar apostar apurar arguir argumentar assinalar assumir atestar augurar avaliar avançar aventar balbuciar berrar
        bradar brincar calcular celebrar certificar clamar cobrar cochichar comentar commentar communicar complementar
        completar comprovar comunicar conceder concluir concordar considerar constatar contestar contrapor corroborar cravar
        criticar dar_a_conhecer dar_conta decretar deduzir defender demonstrar denunciar depor desabafar descartar destacar
        detalhar detectar diagnosticar discordar divulgar elucidar emendar endossar enfatizar entender enumerar enunciar
        escarnecer especificar especular estabelecer estimar estipular evidenciar exaltar exclamar exemplificar explanar
        explicitar expor expressar exprimir fallar fazer_questão frisar fundamentar gabar gemer gracejar gritar inferir
        insistir ironizar justificar lamentar lastimar manifestar manter minimizar murmurar notar noticiar objectar objetar
        observar opinar pleitear ponderar pontificar pontuar postular preconizar predizer pressupor presumir prever
        proclamar profetizar prognosticar prometter prosseguir protestar queixar ralhar ratificar reafirmar realçar rebater
        recapitular rechaçar reclamar redarguir reflectir refletir reforçar refutar registar registrar reiterar reivindicar
        relembrar rematar reportar resmungar ressaltar ressalvar resumir retificar retorquir retrucar rosnar salientar
        segredar sentenciar sinalizar sintetizar soltar sublinhar sugerir suggerir supor suspeitar sussurrar teorizar
        transparecer vangloriar vaticinar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        consultar indagar inquirir interpelar interrogar perguntar querer_saber questionar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        aconselhar apelar conclamar convocar demandar determinar exigir exortar implorar incitar instar mandar ordenar pedir
        propor recomendar requerer rogar solicitar suplicar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        acusar atacar censurar classificar condenar culpar definir descrever elogiar enaltecer louvar parabenizar qualificar
        rejeitar repudiar responsabilizar tachar
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        acalmar accudir acudir admirar agradecer ajuntar alfinetar aplaudir arrematar arriscar articular atalhar atirar
        blasfemar bocejar bramir bufar cantar cantarolar caçoar chamar chasquear choramingar ciciar citar comemorar consolar
        continuar convidar corrigir cortar cumprimentar cutucar debochar declamar desafiar desculpar despedir devolver
        discursar disparar divagar encorajar ensinar entoar esbravejar espantar estourar estranhar evocar explodir falar
        fazer fulminar fungar gaguejar gargalhar grunhir hesitar impacientar implicar imprecar incentivar indignar instigar
        insultar interpor interromper intervir intrometer invectivar invocar juntar ladrar lançar ler martelar orar
        persistir pigarrear praguejar pregar proferir pronunciar proseguir provocar reagir recitar recomeçar regougar
        relinchar remoer repreender reprochar respingar retornar revidar rezar rezingar ripostar rugir saudar sibilar
        soluçar soprar supplicar suspirar tagarelar tartamudear teimar tornar tossir trovejar troçar uivar urrar vociferar
        voltar volver xingar zangar zombar
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
        anotar escrever postar publicar redigir tuitar
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
