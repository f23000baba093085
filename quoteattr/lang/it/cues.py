"""Italian: reporting verbs. Data only.

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
        allertare ammonire assicurare avvertire avvisare convincere informare mettere_in_guardia rassicurare tranquillizzare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "che", a question or "di" and an infinitive ("ha detto di averlo visto")
        affermare ammettere annunciare asserire confermare confessare confidare dichiarare dire fare_capire giurare indicare
        insinuare lasciare_intendere negare precisare promettere raccontare riconoscere ricordare riferire ripetere
        rispondere rivelare scoprire segnalare smentire sostenere specificare spiegare testimoniare urlare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "che"
        accennare aggiungere anticipare appurare argomentare arguire assentire attestare augurare auspicare avanzare
        azzardare calcolare chiarire chiosare comunicare concludere concordare considerare constatare contestare
        controbattere convenire decretare dedurre denunciare deplorare dettagliare diagnosticare enfatizzare esclamare
        esporre esprimere evidenziare fare_notare fare_presente fare_sapere garantire indignare inferire insistere
        ipotizzare ironizzare lagnare lamentare mettere_in_chiaro minimizzare motivare notare notificare obiettare opinare
        osservare ostentare paventare pontificare preannunciare predire presagire prevedere proclamare pronosticare
        puntualizzare ragionare rammaricare rammentare rendere_noto replicare reputare ribadire ribattere rilanciare
        rilevare rimarcare rimpiangere riportare ritenere rivendicare scherzare scommettere sentenziare sfogare sintetizzare
        sospettare sottolineare speculare stabilire stimare suggerire teorizzare tuonare valutare vantare vaticinare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        consultare domandare indagare interpellare interrogare ridomandare volere_sapere
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to object"),
        lemmas=words("""
        # own list: asking for something, with a clause, an infinitive or a noun
        chiedere comandare consigliare esigere esortare implorare imporre ingiungere intimare invitare invocare ordinare
        pregare pretendere proporre raccomandare reclamare richiedere sollecitare supplicare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        accusare additare attaccare biasimare bollare condannare criticare definire descrivere elogiare esaltare incolpare
        liquidare lodare rimproverare stigmatizzare tacciare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abbaiare annuire ansimare apostrofare arrabbiare arringare arrischiare articolare balbettare bestemmiare bisbigliare
        bofonchiare borbottare brontolare cantare canticchiare cantilenare canzonare chiamare cinguettare commentare
        consolare continuare correggere declamare discutere disquisire dissentire enunciare esordire esplodere esultare fare
        farfugliare fischiare gemere giustificare gongolare gridare grugnire guaire imprecare incalzare incoraggiare
        infuriare inorridire insorgere intercalare interloquire interporre interrompere intervenire intonare inveire
        lanciare leggere mentire miagolare minacciare mormorare mugolare mugugnare obbiettare parlare parlottare
        piagnucolare piangere predicare prendere_la_parola proferire profferire prorompere proseguire protestare provocare
        rampognare rantolare reagire recitare redarguire riassumere ridacchiare rimbeccare rimbrottare rincarare rinfacciare
        ringhiare ringraziare ripigliare riprendere ruggire salutare sbottare sbraitare sbuffare scandire scattare schernire
        sclamare scongiurare scoppiare scusare sfidare sgridare sibilare singhiozzare soffiare sogghignare soggiungere
        sospirare strepitare strillare sussurrare tagliare_corto tartagliare tossire tremolare troncare ululare vociare
        vociferare
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
