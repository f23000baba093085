"""Italian: reporting verbs. Data only.

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
        # own list: saying, with "che", a question or "di" and an infinitive ("ha detto di averlo visto")
        affermare ammettere annunciare asserire assicurare avvertire avvisare confermare confessare confidare dichiarare
        dire giurare indicare informare insinuare negare precisare promettere raccontare riconoscere ricordare riferire
        ripetere rispondere rivelare scoprire segnalare smentire sostenere specificare spiegare testimoniare urlare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "che"
        accennare aggiungere allertare anticipare appurare argomentare arguire attestare auspicare azzardare calcolare
        chiarire chiosare comunicare concludere concordare constatare contestare controbattere dedurre denunciare
        dettagliare enfatizzare esclamare esporre esprimere evidenziare fare_notare fare_presente fare_sapere garantire
        insistere ipotizzare ironizzare lamentare mettere_in_chiaro motivare notare notificare obiettare opinare osservare
        pontificare preannunciare predire presagire proclamare pronosticare puntualizzare ragionare rammentare rendere_noto
        replicare ribadire ribattere rilevare rimarcare riportare ritenere scherzare sentenziare sfogare sintetizzare
        sottolineare speculare stabilire stimare suggerire teorizzare tuonare vantare vaticinare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        domandare indagare interpellare interrogare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        chiedere consigliare esigere esortare implorare intimare invitare invocare ordinare pregare pretendere proporre
        raccomandare reclamare richiedere sollecitare supplicare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        accusare biasimare bollare condannare criticare definire descrivere elogiare lodare rimproverare stigmatizzare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abbaiare annuire apostrofare arringare articolare balbettare bestemmiare bisbigliare bofonchiare borbottare
        brontolare cantare cantilenare chiamare cinguettare commentare consolare continuare correggere declamare
        discutere disquisire dissentire enunciare esordire esplodere fare farfugliare fischiare gemere gridare grugnire
        guaire imprecare incalzare incoraggiare inorridire insorgere intercalare interloquire interporre interrompere
        intervenire intonare inveire lanciare leggere mentire miagolare minacciare mormorare mugolare mugugnare parlare
        parlottare piagnucolare prendere_la_parola proferire profferire prorompere proseguire protestare provocare rantolare
        recitare redarguire riassumere ridacchiare rincarare ringhiare ringraziare ripigliare riprendere ruggire salutare
        sbottare sbraitare sbuffare schernire sclamare scongiurare scusare sfidare sgridare sibilare singhiozzare
        sogghignare soggiungere sospirare strepitare strillare sussurrare tagliare_corto tartagliare tossire tremolare
        troncare ululare vociare vociferare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        cominciare concedere finire incominciare iniziare ridere sorridere terminare
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: writing
        annotare appuntare pubblicare scrivere titolare twittare
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause to"),
        lemmas=words("""
        # own list: thinking
        credere giudicare immaginare meditare pensare riflettere sognare temere
        """),
    ),
)
