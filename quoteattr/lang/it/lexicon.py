"""Italian: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.it._cue_forms_generated import CUE_FORMS
from quoteattr.lang.it.adjectives import ADJECTIVES
from quoteattr.lang.it.cues import CUE_GROUPS
from quoteattr.lang.it.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PRONOUNS
from quoteattr.lang.it.phrases import PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

WITH_PRONOUN = ("ando", "endo")  #: gerunds before a pronoun that is written together with them
PRONOUNS_BEHIND = words("""
# own list: such pronouns
ci gli glielo la le li lo mi ne sene si ti vi
""")

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        alcune alcuni altra altre altri altro cento certe certi ciascun ciascuno cinque degli dei del dell' della delle
        dello dieci diverse diversi dodici due entrambe entrambi gli i il l' la le lo mille molta molte molti molto nessun
        nessuna nessuno nove numerose numerosi ogni otto poca poche pochi poco qualche quattro quegli quei quel quell'
        quella quelle quello quest' questa queste questi questo sei sette tale tali tante tanti tre trenta tutta tutte tutti
        tutto un un' una undici uno vari varie venti
        """),
        "possessive": words("""
        # own list: “his”, “their”
        loro mia mie miei mio nostra nostre nostri nostro sua sue suo suoi tua tue tuo tuoi vostra vostre vostri vostro
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        a a_causa_di accanto_a ad agli ai al all' alla alle allo attraverso circa coi col con contro d' da dagli dai dal
        dall' dalla dalle dallo davanti_a degli dei del dell' della delle dello dentro di dietro dopo durante eccetto entro
        fino_a fra fuori grazie_a in insieme_a lungo mediante negli nei nel nell' nella nelle nello nonostante oltre per
        presso prima_di riguardo_a rispetto_a secondo senza sopra sotto su sugli sui sul sull' sulla sulle sullo tra tramite
        tranne verso vicino_a
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        anzi e ed ma né o od oppure però
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        affinché anche_se appena benché come così_che dal_momento_che dato_che dopo_che finché giacché mentre perché poiché
        prima_che purché qualora quando se sebbene siccome visto_che
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        che che_cosa chi come cosa dove perché quale quali quando quanta quante quanti quanto se
        """),
        "relative": words("""
        # own list: “who”, “which”
        che chi cui dove quale quali
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        abbia abbiamo abbiano avendo aver avere avesse avessero aveva avevano avevo avranno avrebbe avrebbero avrà ebbe
        ebbero era erano ero essendo esser essere fosse fossero fu furono ha hai hanno ho saranno sarebbe sarebbero sarà sia
        siano sono sta stanno stare stata state stati stato stava stavano vengono veniva venivano venne vennero viene è
        """),
        "modal": words("""
        # own list: “can”, “would”
        deve devono doveva dovevano dovranno dovrebbe dovrebbero dovrà possono poteva potevano potranno potrebbe potrebbero
        potrà può
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        giammai mai neanche nemmeno neppure nessuna nessuno niente non nulla né senza
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        a_sua_volta adesso all'improvviso allora almeno anche ancora appena bene comunque così d'altra_parte d'altronde
        di_nuovo domani dopo dunque finalmente forse già ieri infatti infine inoltre insomma intanto invece là lì male meno
        molto oggi ora ormai per_ora perfino persino però piuttosto più poi presto prima pure qua quasi qui quindi sempre
        solo soltanto spesso subito talvolta tardi tuttavia
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        agosto anni anno aprile attimi attimo autunno dicembre domani domenica estate febbraio gennaio giorni giorno giovedì
        giugno ieri inverno istante istanti luglio lunedì maggio martedì marzo mattina mattino mercoledì mese mesi
        mezzanotte mezzogiorno minuti minuto momenti momento natale notte novembre oggi ora ore ottobre pasqua po pomeriggio
        primavera prossima prossimo sabato scorsa scorso secolo secondi sera settembre settimana settimane stamattina
        stanotte stasera venerdì
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        a ad addio adesso agli ah ai al alcune alcuni all' alla alle allora altra altre altri altro amica amico anch' anche
        ancora andiamo anzi appena aspetta aspetti basta bene brava bravo buona buonasera buongiorno buono c' c'è cara cari
        caro certo che chi ci ciao ciò coll' com' come con contro cos' cosa così credo d' da dai dal dall' dalla dalle dei
        del dell' della delle dello di dica dimmi dio domani donna dopo dov' dove dunque durante e ebbene eccellenza ecco ed
        egli eh ehi ella era erano essa esso figlia figlio forse fra già gli grazie guarda guardi ha hanno ho i ieri il in
        infine inoltre insomma invece io l' la le lei lo loro lui là lì m' ma madre mai male mamma meno mentre mi molto ne
        nei nel nell' nella nelle nessun' nessuna nessuno niente no noi non nulla né o oggi ogni oh ohi ora padre papà per
        perché perdio però più poco poi poiché povera povero prego prima pure qua qualcosa qualcun' qualcuno quale quali
        quand' quando quanto quasi quegli quei quel quell' quella quelle quello quest' questa queste questi questo qui
        quindi s' scusa scusate scusi se secondo sempre senta senti senz' senza si sia signora signore signori signorina so
        solo soltanto sono sto su sull' sì t' tanta tanti tanto ti tra tu tutt' tutta tuttavia tutte tutti tutto un un' una
        uno uomo v' vada vai venga vero vi vieni voglio voi zitto è
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        accademia aeronautica agenzia agenzia_delle_entrate alleanza alta_corte ambasciata antitrust arcidiocesi
        arcivescovado arma asl assemblea assessorato assicurazione associazione ateneo autorità autorità_garante avvocatura
        azienda azienda_sanitaria banca bankitalia bce branco camera camera_di_commercio canale capitaneria carabinieri
        cartello casa casa_bianca casa_discografica casa_editrice cassazione cattedra centrale centro cgil chiesa cisl
        clinica club coalizione collegio colosso comitato commissariato commissione compagnia compagnia_aerea comune
        comunità confcommercio confederazione confindustria consiglio consob consolato consorzio consulta convento
        cooperativa coordinamento corte corte_costituzionale cremlino croce_rossa curia delegazione diocesi dipartimento
        direzione distretto distributore ditta editore emittente ente esercito facoltà farnesina federazione filiale
        finanziaria fmi fondazione forum garante gendarmeria gestore giornale gip giunta governo gruppo guardia guerriglia
        holding impresa inps istat istituto laboratorio lega magistratura marchio marina mef mensile ministero minoranza
        movimento multinazionale municipio museo nato oms onu opposizione ordine organismo organizzazione ospedale
        osservatorio palazzo palazzo_chigi parlamento parlamento_europeo partito patronato piattaforma polizia pool
        prefettura presidenza pretura procura procura_generale protezione protezione_civile provincia questura quirinale
        quotidiano radio rai redazione regione rete rettorato rivista sede segreteria senato servizio settimanale sindacati
        sindacato sito soccorso società squadra startup stato teatro televisione tesoro testata tribunale ue ufficio uil
        unesco unicef unione università vaticano viminale
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        abbonati abitanti accusati agenti agricoltori albergatori alleati allenatori allevatori alunni ambientalisti
        ambienti amici analisti animalisti anziani arrestati artisti assessori astronomi atleti attivisti attori autisti
        autori autorità autotrasportatori avvocati aziende azionisti bambine bambini camionisti candidati carabinieri
        cattolici chirurghi cittadini clienti collaboratori colleghe commercianti commissari compagni concittadini
        concorrenti coniugi consiglieri consumatori contadini coordinatori coppia costruttori critici delegati deputati
        detenuti dipendenti direttori dirigenti docenti donne dottori economisti editori elettori esperti fabbricanti
        famiglia famiglie familiari fedeli femministe feriti figli firmatari folla fonti fonti_vicine fornitori fratelli
        funzionari genitori gente giocatori giornalisti giudici giuristi governatori gruppi immigrati impiegati imprenditori
        imprese imputati infermieri ingegneri inquilini inquirenti insegnanti investigatori investitori inviati istituzioni
        italiani lavoratori lavoratrici leader legali leghisti legislatori madri maestre maestri maggioranza magistrati
        manifestanti marinai media medici medici_legali membri migranti militanti militari ministeri ministri minoranza
        minoranze musicisti negozianti operai oppositori opposizioni organizzatori organizzazioni osservatori parenti
        partiti passanti passeggeri pazienti pendolari pensionati periti pescatori pilote pm politici poliziotti pompieri
        portavoce presenti presidenti prigionieri produttori professori profughi promotori proprietari psicologhi pubblico
        ragazze ragazzi rappresentanti residenti responsabili ribelli ricercatori rifugiati ristoratori sacerdoti sanitari
        scienziati scrittori segretari senatori signori sindacalisti sindacati sindaci soccorritori soci soldati
        sopravvissuti sostenitori specialisti spettatori stampa storici studenti superstiti tassisti tecnici testimoni
        tifosi truppe turisti ultrà uomini utenti vecchi vescovi veterinari viaggiatori vicini virologi vittime volontari
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        accordo allegato analisi annuncio articolo atto avviso barometro bilancio blog bollettino bozza calcoli capitolo
        cartella cartello censimento circolare comunicato contratto costituzione cronaca decreto delibera denuncia diario
        dichiarazione direttiva discorso documento dossier editoriale email esposto fascicolo foglio guida inchiesta
        indagine informativa informazioni interpellanza interrogazione intervista legge lettera lettera_aperta libro mail
        manifesto memoria messaggio missiva motivazioni mozione nota nota_stampa notizia opuscolo ordinanza pamphlet patto
        perizia podcast post prefazione previsioni programma proiezioni promemoria proposta pubblicazione rapporto referto
        regolamento relazione reportage ricerca ricorso risoluzione rubrica sentenza sms sondaggio statistica statistiche
        statuto stime studio telegiornale telegramma tesi testamento testo titolo trasmissione trattato tweet verbale video
        vignetta volantino
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        da dagli dai dal dall' dalla dalle dallo
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        alcune alcuni altre altri entrambe entrambi molte molti parecchi pochi tutte tutti una uno
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        gli i il l' la le lo un un' una uno
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        come quanto
        """),
        "aspect": words("""
        # own list: verbs before an infinitive of saying: it begins, goes on or is repeated
        affretta affrettata affrettato affrettò arriva arrivano arrivata arrivato arrivò comincia cominciai cominciano
        cominciarono cominciato cominciava cominciò continua continuano continuarono continuato continuava continuò decise
        deciso esitato finirono finisce finiscono finito finì inizia iniziato iniziò limita limitai limitano limitarono
        limitata limitate limitati limitato limitava limitò messa messi messo mette mettono mise misero misi osa osarono
        osato osò passa passò prende prese presero presi preso provato provò riesce riuscita riuscito riuscì seppe tengono
        tenne tentato tentò tenuta tenuti tenuto tiene torna tornai tornano tornarono tornata tornati tornato tornava tornò
        venne viene volle vollero voluto
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        era erano essere fu furono saranno sarebbe sarebbero sarà sia siano sono stata state stati stato vengono veniva
        venivano venne vennero viene è
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        anche_se mentre perché poiché quando
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        che perché se
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        se
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        e ed
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        alcune alcuni cento cinquanta cinque dieci dodici due mille molte molti nove otto quaranta quattro sei sette tre
        trenta tutte tutti undici vari varie venti
        """),
        "definite": words("""
        # own list: the definite article
        gli i il l' la le lo
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        c'è
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        io
        """),
        "genitive": words("""
        # own list: the preposition of possession
        d' degli dei del dell' della delle dello di
        """),
        "indefinite": words("""
        # own list: the indefinite article
        un un' una uno
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        di
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        come di per
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        babbo cognata cognato cugina cugino fidanzata fidanzato figlia figlio fratello genero madre mamma marito moglie
        nipote nonna nonno nuora padre papà sorella sposa sposo suocera suocero vedova vedovo zia zio
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        ci li me mi ne si sé te ti vi
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        durante in nel nell' nella
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        alcune alcuni cinque degli dei delle dieci due entrambi gli i le molte molti nove otto quattro quegli quei quelle
        queste questi sei sette tre tutte tutti vari varie
        """),
        "plural_verb": words("""
        # own list: verb forms that need a plural subject
        avevano hanno
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        mia mio sua sue suo suoi tua tuo
        """),
        "quantity": words("""
        # nouns for a number of people, singular or plural (“a majority say”)
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        chi come cosa dove perché quale quali quando quanta quante quanti quanto se
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        evitato negato rifiuta rifiutato rifiutò
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        alcune alcuni due molte molti quattro tre vari varie
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        che chi
        """),
        "that": words("""
        # own list: words that begin a reported clause
        che
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        da dal durante il in la lo nel nella questa questo
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        avviso giudizio opinione parere parole
        """),
    },
    pronouns=PRONOUNS,
    endings=(
        *(Ending(ending=ending, tells="modifier", shortest=5) for ending in ADJECTIVES),
        Ending(ending="mente", tells="adverb"),
        Ending(ending="mente", tells="sure_adverb"),
        # with a pronoun: “dicendogli”
        *(Ending(ending=stem + pronoun, tells="gerund") for stem in WITH_PRONOUN for pronoun in sorted(PRONOUNS_BEHIND)),
        Ending(ending="ando", tells="gerund"),
        Ending(ending="endo", tells="gerund"),
        Ending(ending="ò", tells="past"),
        Ending(ending="arono", tells="past"),
        Ending(ending="irono", tells="past"),
        Ending(ending="ato", tells="past", shortest=6, but_not=("stato", "rcato", "vvocato", "senato", "ilato", "abato")),
        Ending(ending="ata", tells="past", shortest=6, but_not=("data", "irata")),
        Ending(ending="ati", tells="past", shortest=6),
        Ending(ending="ate", tells="past", shortest=6, but_not=("estate",)),
        Ending(ending="uto", tells="past", shortest=6),
        Ending(ending="uta", tells="past", shortest=6),
        Ending(ending="uti", tells="past", shortest=6),
        Ending(ending="ute", tells="past", shortest=6),
        Ending(ending="ito", tells="past", shortest=6, but_not=("artito",)),
        Ending(ending="ita", tells="past", shortest=6, but_not=("scita",)),
        Ending(ending="iti", tells="past", shortest=6),
        Ending(ending="ite", tells="past", shortest=6, but_not=("ivite",)),
    ),
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts=dict.fromkeys(words("""
    # own list: in the names of organisations
    associazione banca comitato commissione consiglio fondazione governo istituto ministero partito polizia procura
    tribunale università
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
    accusa affermazione annuncio appello argomento avvertimento commento confessione critica denuncia dichiarazione
    dichiarazioni domanda esclamazione frase grido messaggio obiezione opinione ordine parola parole promessa proposta
    protesta richiesta rimprovero risposta spiegazione supplica tesi testimonianza voce
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # endings that make a noun for a person from a number ("-year-old")
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases=PHRASES,
)
