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
        affermare ammettere annunciare asserire confermare confessare confidare dichiarare dire escludere fare_capire
        fare_sapere giurare indicare insinuare lasciare_intendere negare precisare promettere raccontare riconoscere
        ricordare riferire ripetere rispondere rivelare scoprire segnalare smentire sostenere specificare sperare spiegare
        testimoniare urlare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "che"
        accennare aggiungere annunziare anticipare appurare argomentare arguire assentire attestare augurare auspicare
        avanzare azzardare balbettare bisbigliare borbottare brontolare calcolare celebrare certificare chiarire chiosare
        comunicare conchiudere concludere concordare considerare constatare contestare controbattere convenire decretare
        dedurre denunciare deplorare dettagliare diagnosticare enfatizzare esclamare esporre esprimere evidenziare
        fare_notare fare_presente garantire gemere giustificare gridare illustrare indignare inferire insistere ipotizzare
        ironizzare lagnare lamentare mandare_a_dire mettere_in_chiaro mettere_le_mani_avanti minacciare minimizzare
        mormorare motivare narrare notare notificare obiettare opinare osservare ostentare paventare pontificare
        preannunciare predire premettere presagire prevedere proclamare profetizzare pronosticare proseguire prospettare
        protestare puntualizzare ragionare rallegrare rammaricare rammentare rendere_noto replicare reputare rettificare
        ribadire ribattere richiamare rievocare rilanciare rilevare rimarcare rimpiangere riportare ritenere ritrattare
        rivendicare sbottare sbraitare scherzare scommettere sentenziare sfogare sintetizzare sospettare sospirare
        sottolineare speculare stabilire stimare strillare suggerire supporre sussurrare teorizzare tuonare valutare vantare
        vaticinare
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
        accusare additare attaccare biasimare bocciare bollare condannare confutare criticare definire descrivere elogiare
        esaltare incolpare liquidare lodare respingere rimproverare stigmatizzare tacciare
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abbaiare annuire ansimare apostrofare applaudire arrabbiare arringare arrischiare articolare balbutire bestemmiare
        biascicare bofonchiare cantare canterellare canticchiare cantilenare canzonare chiamare cinguettare citare
        commentare compiacere consolare continuare correggere declamare dimandare discutere disquisire dissentire elencare
        enunciare esordire esplodere esultare evocare fare farfugliare fischiare ghignare gioire gongolare grugnire guaire
        imprecare incalzare incoraggiare infuriare inorridire insorgere intercalare interloquire interporre interrompere
        intervenire intonare inveire lanciare leggere masticare mentire miagolare mugolare mugugnare obbiettare parlare
        parlottare perorare piagnucolare piangere plaudire polemizzare predicare prendere_la_parola proferire profferire
        prorompere provocare rampognare rantolare reagire recitare redarguire riassumere ridacchiare ridire rimbeccare
        rimbrottare rincarare rinfacciare ringhiare ringraziare rintuzzare ripigliare riprendere ruggire salutare sbuffare
        scandire scattare schernire sclamare scongiurare scoppiare scusare seguitare sfidare sghignazzare sgridare sibilare
        singhiozzare soffiare sogghignare soggiungere spronare strepitare tagliare_corto tartagliare tossire tremolare
        troncare ululare verbalizzare vociare vociferare zittire
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
        annotare appuntare postare pubblicare scrivere titolare twittare
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
