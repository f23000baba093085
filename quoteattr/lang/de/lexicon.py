"""German: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.de._cue_forms_generated import CUE_FORMS
from quoteattr.lang.de._mood_forms_generated import INDICATIVE, REPORTED, SUPPOSED
from quoteattr.lang.de.cues import CUE_GROUPS, CUE_NOUNS
from quoteattr.lang.de.people import NATIONALITIES, PERSONS, PERSONS_FEMALE, PERSONS_MALE, PLURAL_PRONOUNS, PRONOUNS
from quoteattr.lang.de.phrases import NO_PAST, PHRASES
from quoteattr.lang.pack import Ending, Lexicon, words
from quoteattr.models import Gender

__all__ = ["LEXICON"]

#: Endings of words that are adverbs if nothing follows the ending ("leichthin", "freundlich"; not "freundliche").
ADVERBS = ("lich", "isch", "los", "sam", "haft", "end", "weise", "falls", "mals", "wärts", "voll", "erdings", "hin", "iert")
LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        acht alle allem allen aller alles andere anderen anderer beide beiden beider das dasselbe dem den der derjenige
        derselbe des die diejenige diejenigen diese dieselbe diesem diesen dieser dieses drei dreißig ebendieser ein eine
        einem einen einer eines einige einigen einiger elf etliche etlicher fünf hundert irgendein irgendeine irgendeiner
        jede jedem jeden jeder jedes jene jenem jenen jener jenes kein keine keinem keinen keiner keines manche manchem
        manchen mancher manches mehrere mehreren mehrerer neun sechs sieben solche solchem solchen solcher solches sämtliche
        sämtlicher tausend unzählige viele vielen vieler vier welche welchem welchen welcher welches wenige wenigen weniger
        zahlreiche zahlreichen zahlreicher zehn zwanzig zwei zwölf
        """),
        "possessive": words("""
        # own list: “his”, “their”
        dein deine deinem deinen deiner deines deren dessen euer eure eurem euren eurer eures ihr ihre ihrem ihren ihrer
        ihres mein meine meinem meinen meiner meines sein seine seinem seinen seiner seines unser unsere unserem unseren
        unserer unseres unsern unsre
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        ab abseits am an angesichts anhand anlässlich ans anstatt auf aufgrund aufs aus außer außerhalb bei beim betreffs
        bezüglich binnen bis dank diesseits durch durchs entlang entsprechend für fürs gegen gegenüber gemäß gen
        hinsichtlich hinter hinterm im in infolge inmitten innerhalb ins jenseits laut mangels mit mitsamt mittels nach
        namens neben nebst oberhalb ohne per pro rund samt seit seitens statt trotz um ums ungeachtet unter unterhalb unterm
        unweit vom von vor vorm vors wegen wider während zu zugunsten zulasten zum zur zwecks zwischen über übers
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        aber beziehungsweise bzw denn doch oder sondern sowie und
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        als als_ob als_wenn bevor bis da damit ehe falls indem indes je nachdem obgleich obschon obwohl seitdem so_dass
        sobald sodass sofern solange weil wenn wenngleich wie wohingegen während zumal
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        dass daß inwiefern inwieweit ob wann warum was welche welcher welches wem wen wer weshalb wessen wie wieso wo
        wodurch wofür woher wohin womit woran worauf worüber wovon
        """),
        "relative": words("""
        # own list: “who”, “which”
        denen was welche welchem welchen welcher welches wer weshalb wo wodurch wofür womit woran worauf worin worüber wovon
        wozu
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        bin bist gehabt gewesen geworden habe haben habend habt hast hat hatte hatten hattest hattet hätte hätten hättest
        ist sei seid seien sind war ward waren warst wart werde werden werdet wird wirst worden wurde wurden wurdest wäre
        wären wärst würde würden würdest
        """),
        "modal": words("""
        # own list: “can”, “would”
        darf darfst durfte durften dürfe dürfen dürft dürfte dürften kann kannst konnte konnten könne können könnt könnte
        könnten lasse ließ ließen lässt läßt mag magst mochte mochten muss musst musste mussten muß mußt mußte mußten möchte
        möchten möge mögen mögt müsse müssen müsst müsste müssten müßte müßten soll solle sollen sollst sollt sollte sollten
        will willst wolle wollen wollt wollte wollten
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        kaum kein keine keinem keinen keiner keines keinesfalls keineswegs mitnichten nicht nichts nie niemals niemand
        nimmer nirgends nirgendwo
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        abends abermals abschließend achselzuckend aktuell allein allenfalls allerdings anderenorts andererseits andernfalls
        anderswo anfangs angeblich anscheinend anschließend auch ausdrücklich ausgerechnet außerdem bald barsch
        bedauerlicherweise beinahe beispielsweise bereits besonders besorgt bestenfalls bisher bislang bisweilen bitter
        bitterlich bloß bundesweit da dabei dadurch dafür dagegen daheim daher damals damit danach daneben
        dankenswerterweise dann daran darauf daraufhin daraus darin darum darüber davon davor dazu dazwischen demgegenüber
        demnach demnächst denn dennoch derweil derzeit desgleichen deshalb deswegen deutlich diesbezüglich doch dort draußen
        dreimal drinnen drüben düster eben ebenfalls ebenso ehemals ehrlich eigens eigentlich eindringlich einerseits
        einleitend einmal einst einstweilen endlich entgegen erfreulicherweise ergänzend erläuternd erneut ernst ernsthaft
        erschrocken erst erstaunt erstmalig erstmals erwartungsgemäß etwa etwas europaweit fast ferner fort fortan freilich
        freundlich fröhlich früher ganz gegebenenfalls gegenseitig gegenwärtig gelegentlich gemeinsam gerade gern gerne
        gestern gewiss gewissermaßen gewiß gleich gleichfalls gleichwohl gleichzeitig glücklicherweise grundsätzlich
        größtenteils halt hauptsächlich heftig heiter her heran heraus herein herum heute hier hierauf hierbei hiermit
        hierzu hin hinaus hinein hingegen hinten hinterher hinzu hoffentlich häufig höchstens immer immerhin indes indessen
        infolgedessen insbesondere insgeheim insgesamt interessanterweise inzwischen irgendwo ja jahrelang jedenfalls jedoch
        jemals jetzt jüngst kalt klar knapp kopfschüttelnd kurz kurzerhand kurzfristig kühl künftig kürzlich lachend
        landesweit lang lange langfristig langsam laut lautstark lediglich leichthin leider leise letztendlich letztlich
        lieber links lächelnd länger längst mal manchmal mehr mehrmals meist meistens mindestens miteinander mithin mittags
        mittelfristig mittlerweile mitunter momentan montags morgen morgens möglicherweise mündlich nachdenklich
        nachdrücklich nachher nachmittags nachträglich nachts nahezu namentlich natürlich neuerdings neulich
        nichtsdestotrotz nichtsdestoweniger noch nochmals notfalls notgedrungen nun nunmehr nur oben obendrein offen
        offenbar offensichtlich oft plötzlich prinzipiell prompt rasch rechts ringsum ruhig rund rückblickend sanft scharf
        scheinbar schlechthin schlichtweg schließlich schlimmstenfalls schnell schon schriftlich schroff sehr seitdem
        seither selbst selbstverständlich selten seufzend sicher sicherlich sinngemäß so soeben sofort sogar sogleich
        sonntags sonst sozusagen später spöttisch stattdessen stets streng stundenlang ständig tagelang tagsüber tatsächlich
        telefonisch traurig trocken trotzdem täglich umgehend umher unerwartet ungefähr unlängst unten unterdessen unterwegs
        unvermittelt unverzüglich unweigerlich ursprünglich vergnügt verlegen vermutlich verwundert verärgert viel
        vielerorts vielleicht vielmehr vor_allem vorab voraussichtlich vorerst vorher vorhin vorläufig vormittags vorne
        vornehmlich vorübergehend wahrscheinlich warm weinend weiter weiterführend weiterhin weltweit wenig wenigstens
        wieder wiederum wirklich wochenlang wohl wohlweislich womöglich wortwörtlich währenddessen wörtlich wütend
        zeitweilig zeitweise ziemlich zornig zudem zuerst zugleich zuhause zukünftig zuletzt zum_beispiel zunächst zurzeit
        zurück zusammen zusammenfassend zuvor zwangsläufig zweifellos zweimal zwischenzeitlich zärtlich zögernd ängstlich
        ärgerlich öffentlich öfter öfters überall überdies überhaupt überrascht übrigens
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        abend abends anfang april augenblick august dezember dienstag donnerstag ende februar freitag früh frühjahr frühling
        gestern herbst heute jahr jahre jahren jahres jahrhundert jahrzehnt jahrzehnte jahrzehnten januar juli juni jänner
        mai minute minuten mittag mittags mitte mitternacht mittwoch moment monat monate monaten monats montag morgen
        morgens märz nachmittag nacht nachts neujahr november oktober ostern pfingsten samstag sekunde sekunden september
        silvester sommer sonnabend sonntag stunde stunden tag tage tagen tages uhr vergangenheit vorgestern vormittag
        weihnachten weile winter woche wochen wochenende zeit zukunft übermorgen
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        ab aber ach acht ah aha alle allein allerdings alles als alte alter am an andere andererseits anderes anfangs
        angesichts anlässlich arme armer armes auch auf aufgrund aus außer außerdem außerhalb bald bei beide beim bevor bis
        bisher bislang bist bitte böser da dabei dadurch dafür dagegen daher damals damen damit danach dank danke dann daran
        darauf daraufhin darf darum darüber das dass davon davor dazu daß dein deine dem demnach demzufolge den denk denken
        denn dennoch der des deshalb deswegen dich die dies diese dieser dieses dir doch dort drei drittens du durch dürfen
        eben ebenfalls ebenso ehe eigentlich ein eine einem einen einer einerseits eines einige einmal einst elf endlich er
        erst erstens es etwa etwas euch euer eure falls fast ferner folglich frau freilich fräulein früher fünf für ganz
        geben gebt gegen geh geh' gehen geht gemäß gerade gestern gewiss gewiß gib glaub glauben glaubst gleich gleichzeitig
        gnädige gnädiger gnädigste gott großer gut gute guten guter gutes habe haben hallo halt halte haltet hast hat hatte
        hatten he herr herren heute hier himmel hinter hm hätte hör hören hört ich ihm ihn ihnen ihr im immer immerhin in
        indem indes infolge innerhalb ins insgesamt inzwischen ist ja jawohl jede jeder jedes jedoch jemand jene jener jetzt
        junge junger kann kannst kaum kein keine kind knapp komm komme kommt konnte können lass lasse lassen lasst laut laß
        laßt leider liebe lieber liebes liebster los mach machen macht macht's mag man manche manchmal mehr mehrere mein
        meine meinen meinst mich mindestens mir mit mittlerweile morgen muss mutter mädchen müssen na nach nachdem nachher
        natürlich neben nein neun nicht nichts nie niemals niemand nimm noch nun nur nämlich o ob obwohl oder offenbar oft
        oh ohne oho plötzlich recht richtig ruhe rund sag sage sagen sagt schließlich schon schön sechs sehen sehr seht sei
        seien sein seine seit seitdem selbst selten sich sicher sie sieben sieh siehst sind so sobald sofort sogar solange
        solche solcher solches soll sollen sollte somit sondern später statt stellvertretend still tatsächlich teufel tja
        trotz trotzdem um und ungefähr uns unser unsere unter unterdessen vater viele vielleicht vier vom von vor vorher
        vorwärts wahrscheinlich wann war waren wart warte warten warum was wegen weil weiter weiterhin weiß weißt wem wen
        wenig wenn wer werden weshalb wie wieder wieso will willst wir wird wirklich wissen wo wobei wofür woher wohin wohl
        wollen womit wonach woran worauf woraufhin worum worüber wovon wozu wurde wurden während wäre würde zehn zu zudem
        zuerst zufolge zugleich zuletzt zum zunächst zur zwei zweitens zwischen zwölf über überhaupt übrigens
        """),
        "organisation": words("""
        # own list: nouns for an organisation: “committee”, “ministry”, “company”
        afd afp ag agentur airline allianz amt anbieter anstalt anwaltschaft ap ard armee aufsichtsrat ausschuss ausschuß
        bahn bank behörde betreiber betrieb betriebsrat bewegung bezirk bistum bka blatt bnd botschaft bund bundesamt
        bundesbank bundesrat bundesregierung bundestag bundeswehr bündnis bürgerinitiative cdu club csu dachverband dgb
        dienst direktion direktorium diözese dpa eu fabrik fdp fernsehen fernsehsender feuerwehr firma fluggesellschaft
        fraktion föderation führung gemeinde gemeinderat genossenschaft gericht geschäftsführung geschäftsleitung
        gesellschaft gesundheitsamt gewerkschaft gmbh gremium gruppe gymnasium hersteller hilfswerk hochschule initiative
        inspektion institut justiz kabinett kammer kanzlei kanzleramt kasse kirche klinik klinikum klub koalition kommission
        kongress kongreß konsulat konzern konzernspitze krankenhaus krankenkasse kreis kreml landesamt landesregierung
        landkreis landtag leitung lka magazin magistrat mannschaft militär miliz ministerium museum nachrichtenagentur nato
        netzbetreiber notenbank opposition organisation parlament partei pentagon polizei polizeipräsidium post presse
        präsidium radio rat rathaus redaktion regierung reuters rundfunk schule seite senat sender sid sparkasse spd spitze
        staatsanwaltschaft staatskanzlei staatsregierung stadt stadtrat stadtverwaltung stiftung tageszeitung team theater
        un union universität uno unternehmen vatikan verband verein verlag versicherung verwaltung vorstand wehr
        weltgesundheitsorganisation werk wetterdienst who wochenzeitung zdf zeitschrift zeitung zentralbank zentrale
        """),
        "group": words("""
        # own list: nouns for several people: “officials”, “residents”, “crowd”
        abgeordneten aktivisten analysten angehörigen anwälte aufständische augenzeugen autoren banken bauern beamten
        behörden beschäftigte briten brüder burschen chinesen christdemokraten damen datenschützer demokraten demonstranten
        diplomaten dissidenten eltern experten fachleute fans firmen franzosen frauen freunde geschwister gewerkschaften
        grünen gäste herren israelis journalisten jungen kinder knaben kollegen konservativen kreise kunden landwirte leute
        liberalen linken medien mehrheit menge menschen meteorologen minderheit mitglieder männer nachbarn nutzer
        oppositionelle parteien passagiere polizisten publikum quellen rebellen rechtsanwälte rettungskräfte russen
        sanitäter schwestern soldaten sozialdemokraten staatsanwälte studenten söhne tierschützer töchter unternehmen
        verantwortlichen verbraucherschützer verbände vereinten_nationen virologen volk volkswirte zeugen ärzte ökonomen
        """),
        "document": words("""
        # own list: nouns for a text: “statement”, “report”, “letter”
        abkommen agenturmeldung analyse anfrage anklage anklageschrift antrag artikel aussendung beitrag berechnung bericht
        berichte bescheid beschluss beschluß blogeintrag brief buch bulletin chronik communiqué depesche dokument e-mail
        eilmeldung eintrag entwurf erklärung flugblatt gedicht gesetz gesetzentwurf gesetzesentwurf gutachten informationen
        inschrift interview klage kommuniqué leitartikel machbarkeitsstudie mail manifest medienbericht meldung meldungen
        mitteilung nachricht notiz papier plakat positionspapier post pressemitteilung prognose protokoll rede resolution
        roman schild schlagzeile schreiben schätzung statement statistik stellungnahme studie tagebuch telegramm testament
        text tweet umfrage untersuchung urteil verfassung verlautbarung verordnung vertrag zeitungsbericht zettel
        """),
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        durch vom von
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        alle andere anderer beide beiden derselbe diese dieselbe dieser dieses eine einer eines einige einiger erstere
        ersterer etliche jede jeder jedermann jene jener keine keiner letztere letzterer manch manche mancher mehrere viele
        vieler wenige
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        das dem den der des die diese dieser dieses ein eine einem einen einer eines
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        wie
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        ward werde werden wird wirst worden wurde wurden würde würden
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        als bevor nachdem obwohl weil wobei während
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        dass daß falls ob weil wenn
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        falls sofern wenn
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        sowie und
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        acht alle beiden drei dreißig einige elf etwa fünf fünfzig hundert knapp mehr mehrere neun rund sechs sieben tausend
        viele vier vierzig zahlreiche zehn zwanzig zwei zwölf
        """),
        "definite": words("""
        # own list: the definite article
        das dem den der des die
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        es
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        ich
        """),
        "genitive": words("""
        # own list: the preposition of possession
        vom von
        """),
        "genitive_article": words("""
        # own list: determiners of an owner right after the noun that is owned
        aller deiner deines der des dieser dieses einer eines ihrer ihres jener jenes mehrerer meiner meines seiner seines
        unserer unseres vieler zweier
        """),
        "oblique": words("""
        # own list: determiners and possessives that never begin a subject
        allem beidem beiden deinem deinen dem den des diesem diesen einem einen eines einigen eurem euren ihrem ihren ihres
        jedem jeden jedes jenem jenen keinem keinen keines manchem manchen mehreren meinem meinen meines seinem seinen
        seines solchem solchen unserem unseren unseres vielen welchem welchen
        """),
        "reported_mood": REPORTED | words("""
        # own list: the same forms of auxiliaries and modals
        dürfe habe könne möge müsse sei seien solle werde wolle
        """),
        "supposed_mood": SUPPOSED | words("""
        # own list: the same forms of auxiliaries and modals
        dürfte dürften hätte hätten könnte könnten müsste müssten müßte müßten sollte sollten wäre wären würde würden
        """),
        "indicative": INDICATIVE | words("""
        # own list: the same forms of auxiliaries and modals
        bekam bin bist bleibt blickt blieb braucht bringt darf durfte durften fehlt findet folgt fährt fängt führt geht
        gelingt genügt geschieht gewinnt gibt gilt glaubt greift handelt hast hat hatte hatten heißt hilft hofft hält hängt
        ist kann kennt kommt konnte konnten kostet lebt legt leidet lernt liegt ließ ließen läuft macht mag mochte mochten
        muss musste mussten muß mußte mußten nimmt rechnet reicht scheint schließt schlägt sieht sind sitzt soll spielt
        spricht steht steigt stimmt sucht trifft tritt trägt tut verliert vertritt war waren warst wartet weiß wendet will
        wird wirft wirkt wollte wollten wurde wurden zeigt zieht
        """),
        "indefinite": words("""
        # own list: the indefinite article
        ein eine einem einen einer eines
        """),
        "infinitive_marker": words("""
        # own list: before an infinitive (“to”)
        zu
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        als wegen
        """),
        "kin": words("""
        # own list: nouns for relatives, who usually have names of their own
        base bruder cousin cousine ehefrau ehemann enkel enkelin frau gatte gattin großmutter großvater mama mann muhme
        mutter mutti neffe nichte oheim oma onkel opa papa pate patin schwager schwester schwiegermutter schwiegersohn
        schwiegertochter schwiegervater schwägerin sohn tante tochter vater vati verlobte verlobter vetter witwe witwer
        """),
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        dich dir einander euch ihm ihn ihnen mich mir sich uns
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        auf bei beim im in während
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        acht alle beide beiden drei einige etliche fünf manche mehrere neun sechs sieben sämtliche viele vier wenige
        zahlreiche zehn zwei
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        dein deine deinen ihr ihre ihrem ihren ihrer mein meine meinem meinen meiner sein seine seinem seinen seiner unser
        unsere unseren
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        anzahl drittel dutzend großteil hälfte mehrheit minderheit paar prozent reihe teil viertel
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        inwiefern inwieweit ob wann warum was welche welchem welchen welcher welches wem wen wer weshalb wessen wie wieso wo
        wofür woher wohin womit woran worauf worüber wovon
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        lehnt lehnte lehnten verweigerte verweigerten weigern weigert weigerte weigerten
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        beide beiden drei einige etliche manche mehrere viele vier wenige zwei
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        welche welcher welches
        """),
        "that": words("""
        # own list: words that begin a reported clause
        dass daß
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        am diese diesen dieser gegen im in jeden kommenden letzte letzten letzter nach nächste nächsten seit um vergangene
        vergangenen vergangener vor
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        ansicht auffassung darstellung einschätzung meinung worten überzeugung
        """),
    },
    pronouns=PRONOUNS,
    plural_pronouns=PLURAL_PRONOUNS,
    endings=(
        Ending(ending="te", tells="past", shortest=5, but_not=NO_PAST),
        Ending(ending="ten", tells="past", shortest=6, but_not=tuple(f"{ending}n" for ending in NO_PAST)),
        *(Ending(ending=ending, tells="adverb", shortest=6) for ending in ADVERBS),
        *(Ending(ending=ending, tells="sure_adverb", shortest=6) for ending in ADVERBS),
    ),
    noun_endings=("en", "es", "n", "s"),
    compounds=True,
    persons=dict.fromkeys(PERSONS, Gender.UNKNOWN)
    | dict.fromkeys(PERSONS_FEMALE, Gender.FEMALE)
    | dict.fromkeys(PERSONS_MALE, Gender.MALE),
    organisation_sorts=dict.fromkeys(words("""
    # own list: in the names of businesses
    ag airlines bahn bank bräu gmbh kg motors sparkasse versicherung werke
    """), "business") | dict.fromkeys(words("""
    # own list: in the names of public organisations
    amt behörde bundesamt bundesanstalt bundesbank bundesrat bundestag gericht kommission landesamt landtag ministerium
    parlament polizei präsidium rat senat staatsanwaltschaft
    """), "state"),
    organisation_refers_to={},
    nationals={},
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "ger": "Tense=Pres|VerbForm=Part",
        "part": "Tense=Past|VerbForm=Part",
        "pres1s": "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
        "pres3s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "pres3p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "past1s": "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
        "past3s": "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3p": "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
    },
    cue_nouns=CUE_NOUNS,
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # own list: endings that make a noun for a person from a number ("-year-old")
    -jährige -jährigem -jährigen -jähriger
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases=PHRASES,
)
