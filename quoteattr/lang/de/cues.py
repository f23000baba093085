"""German: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``. A
verb with other words after it ("geben zu bedenken") is written with the verb first.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "dass", a main clause, a question or an infinitive ("erklärte, nichts zu wissen")
        abstreiten andeuten angeben ankündigen aussagen behaupten bekennen bekräftigen berichten bestreiten beteuern
        dementieren drohen eingestehen einräumen erklären erläutern erzählen geloben gestehen leugnen mitteilen prophezeien
        sagen schildern schwören verkünden verraten versichern versprechen vorgeben zugeben zusagen zusichern
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: a clause with "dass" or without, a question, or, of some, an infinitive
        abwiegeln anfügen anführen anmahnen anmerken anprangern antworten anzweifeln argumentieren aufklären aufzählen
        ausführen ausrichten beanstanden beantworten bedauern beharren beipflichten bekanntgeben bekanntmachen beklagen
        bekunden bemerken bemängeln benennen bescheinigen beschwichtigen beschwören bestätigen betonen bezeugen beziffern
        bilanzieren bringen_auf_den_punkt bringen_zum_ausdruck darlegen darstellen diagnostizieren einlenken einschalten
        einschränken einschätzen einwenden einwerfen entgegenhalten entgegnen enthüllen ergänzen erinnern erwidern erwähnen
        feststellen folgern fordern formulieren fortfahren frohlocken führen_ins_feld garantieren geben_optimistisch
        geben_zu_bedenken geben_zu_protokoll geben_zu_verstehen geben_zur_antwort geben_zur_kenntnis geben_zuversichtlich
        geben_überzeugt herausstellen hervorheben hinweisen hinzufügen hinzusetzen informieren insistieren jammern jubeln
        kalkulieren klagen klarmachen klarstellen kommentieren konkretisieren konstatieren kontern korrigieren kritisieren
        kundtun lamentieren lassen_anklingen lassen_durchblicken lassen_durchsickern lassen_erkennen lassen_hören
        lassen_verlauten lassen_vernehmen lassen_wissen legen_nahe loben machen_geltend mahnen melden mitgeben monieren
        mutmaßen nachlegen nachschieben offenbaren orakeln plädieren pochen postulieren prahlen predigen preisgeben
        prognostizieren protestieren präzisieren rechtfertigen referieren registrieren relativieren resümieren
        richtigstellen scherzen schimpfen schlussfolgern schwärmen schätzen signalisieren spekulieren spotten sprechen
        stellen_in_abrede stellen_in_aussicht suggerieren unken unterrichten unterstellen unterstreichen untertreiben
        urteilen verdeutlichen verkündigen verlauten vermelden vermerken vertreten_die_ansicht vertreten_die_auffassung
        vertreten_die_meinung verweisen voraussagen vorausschicken vorbringen vorhalten vorhersagen vorrechnen vorschlagen
        vortragen vorwerfen warnen weismachen weitergeben werben widersprechen wiederholen witzeln zeigen_besorgt
        zeigen_entsetzt zeigen_enttäuscht zeigen_erfreut zeigen_erleichtert zeigen_optimistisch zeigen_skeptisch
        zeigen_verwundert zeigen_zufrieden zeigen_zuversichtlich zeigen_überrascht zeigen_überzeugt zitieren zugestehen
        zurückgeben zurückweisen zusammenfassen zustimmen äußern überliefern übermitteln
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        anfragen ausfragen befragen erfragen erkundigen fragen hinterfragen lassen_offen nachfragen nachhaken wollen_wissen
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to person"),
        lemmas=words("""
        # own list: asking for something, with a clause or an infinitive
        abraten anbieten anflehen anordnen anraten anregen appellieren auffordern aufrufen auftragen beantragen befehlen
        bitten einladen empfehlen ermahnen ermuntern ermutigen ersuchen flehen gebieten nahelegen raten untersagen verbieten
        verlangen zuraten
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: what a text says, and a clause with "dass" or without
        heißen lauten
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object to"),
        lemmas=words("""
        # own list: speaking about somebody or something
        anerkennen anklagen ausschließen aussprechen beglückwünschen begrüßen beschimpfen beschreiben beschuldigen bewerten
        bezeichnen bezichtigen brandmarken charakterisieren danken einstufen geißeln nennen preisen rügen rühmen tadeln
        titulieren verspotten verteidigen verteufeln verurteilen würdigen zurechtweisen
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        abbrechen anfahren anfauchen anherrschen anknurren anschreien ansprechen anstimmen aufbegehren aufbrausen aufheulen
        aufjauchzen aufkreischen aufmuntern aufschließen aufschreien aufseufzen ausbrechen ausrufen ausstoßen begründen
        begütigen beistimmen belehren bellen bemitleiden beruhigen beschweren beten betteln brabbeln brummen brüllen
        buchstabieren dazwischenrufen deklamieren dichten diktieren donnern dozieren drucksen drängen dröhnen einfallen
        einhaken einreden einstimmen einwilligen entrüsten ergreifen_das_wort erschallen ertönen fabulieren faseln fauchen
        feixen fiepen flachsen fluchen flunkern flöten flüstern fortsetzen freuen frotzeln gackern geben_sich geifern gellen
        girren glucksen gratulieren greinen grinsen grollen grummeln grunzen grölen grüßen hauchen hecheln herausbringen
        herausplatzen herausrufen hervorbringen hervorpressen hervorstoßen heulen hinterherrufen höhnen improvisieren
        jauchzen jaulen johlen kalauern keifen keuchen kichern klönen knurren kommandieren krakeelen kreischen krächzen
        krähen lallen lesen lispeln locken losbrüllen loslegen lästern lügen maulen meckern mosern munkeln murmeln murren
        nachrufen nachsprechen necken nehmen_das_wort nuscheln näseln nörgeln parieren petzen piepsen plappern plaudern
        poltern posaunen prosten prusten pöbeln quaken quengeln quieken quietschen radebrechen rappen raunen reden
        rezitieren rufen räsonieren sabbeln salbadern schelten schluchzen schmeicheln schmettern schnarren schnattern
        schnauben schnauzen schniefen schnurren schreien schwadronieren schwafeln schwatzen seufzen singen sinnieren
        skandieren soufflieren spötteln stammeln sticheln stottern stänkern stöhnen säuseln toben tratschen triumphieren
        trompeten trotzen trösten tröten tuscheln tönen unterbrechen verabschieden verbessern verbitten verhaspeln versetzen
        vorlesen vorsagen vorsingen wehklagen weissagen weiterreden wettern wiegeln wiehern wimmern winseln wispern wundern
        wüten zeigen_sich zetern zischeln zischen zuflüstern zuraunen zurufen zurückfragen zurückrufen zuschreien zuspitzen
        zwitschern zürnen ächzen ärgern ätzen
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        abwehren abwinken anfangen anheben anlächeln auflachen beginnen enden fortspinnen grienen husten lachen lächeln
        machen nicken räuspern schmunzeln stocken strahlen stutzen tun weinen zögern
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        aufschreiben bloggen festhalten kritzeln notieren posten protokollieren schreiben titeln twittern veröffentlichen
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: thinking and believing
        ahnen annehmen ausgehen befürchten bezweifeln denken einbilden erhoffen erwarten finden fürchten glauben grübeln
        hoffen meinen nachdenken rätseln vermuten vorstellen wähnen wünschen zweifeln überlegen
        """),
    ),
)
