"""German: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        hatte hatten war waren
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        er ich sie
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        haben hat ist sind
        """),
        "reported": words("""
        # own list: words of reports: weekdays, sums, offices
        abgeordnete abgeordneten angaben behörden bundestag dienstag dollar donnerstag euro experten freitag gericht getötet
        kilometer kommission medien milliarde milliarden million millionen minister ministerin ministerium mittwoch montag
        opposition parlament partei polizei prozent präsident präsidentin regierung samstag sonntag sprecher sprecherin
        staatsanwaltschaft union unternehmen verletzt verletzte wahl zeitung
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        abschnitt akt aufzug buch gesang kapitel szene teil
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        alte alter bengel bursche dame dummkopf feigling frau fremde fremder greis herr junge kerl kind knabe mann mensch
        mädchen narr person schurke tor weib
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        at ch com de net org
        """),
        "purposes": words("""
        # own list: between an organisation and its purpose ("the Institute for Fish")
        für
        """),
        "with_purpose": words("""
        # own list: nouns for organisations whose names may end with their purpose
        akademie amt bundesamt gesellschaft institut kommission ministerium stiftung verband verein zentrum
        """),
    },
    "name_starts": {
        "calls": words("""
        # before the name of somebody who is addressed ("O Mouse")
        """),
        "first_names_too": words("""
        # everyday words that are first names before a surname ("Per Holm said")
        """),
    },
    "names": {
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        & de der des für und von zu
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        bad berg burg hafen insel kap platz sankt schloss schloß see
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        sankt st
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        für
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
    "noun_capitals": {
        "adjective_endings": words("""
        # own list: endings of adjectives before a noun
        e em en er es
        """),
        "contractions": words("""
        # own list: prepositions that contain an article
        am ans aufs beim durchs fürs hinterm im ins ums unterm unters vom vorm zum zur überm übers
        """),
        "genitive": words("""
        # own list: endings of a name that owns the next noun
        ens s
        """),
        "noun_endings": words("""
        # own list: endings that only nouns have
        anz enz enzen erei ereien gkeit heit heiten ierung innen ismus keit keiten logie logien nissen sal schaft schaften
        tion tionen tum tät täten ung ungen
        """),
        "nouns": words("""
        # own list: frequent nouns, often without a determiner
        abendessen abkommen abschied absicht abstimmung achtung amt anfang angaben angriff angriffe angst ankunft anlass
        anlaß anschlag anschläge antwort antworten anzahl arbeit arm armee armut art asche aufgabe aufgaben aufmerksamkeit
        auge augen augenzeugen aussagen auto autos baum bedarf bedeutung beginn bein beobachtern bereich bereiche berg berge
        berichten beruf beschluss besitz besuch bett bevölkerung beweis beweise beziehungen bier bild bilder bildung bitte
        blatt blume blumen blut boden bombe bomben breite brief briefe brot bruder buch bund bus bäume bücher bürger chance
        chancen christen computer dach dank daten demokratie dollar dorf drittel druck dutzend dutzende dörfer ecke ehre
        eigentum einkommen eis eisen elend eltern ende energie entscheidung entwicklung erde erfolg erfolge ergebnis
        ergebnisse erinnerung erkenntnissen essen euro europa experten explosion fach fahrrad fall familie familien fehler
        feld felder fenster feuer film filme firma firmen fisch flasche fleisch flugzeug flugzeuge fluss fluß folge folgen
        form forschung fortschritt fortschritte frage fragen frau frauen freiheit freude frieden früchte frühstück fuß
        fußball fälle füße garten gas gebiet gebiete gedanke gedanken geduld gefahr gefängnis gefühl gefühle gehalt geist
        geld gelegenheit gemeinde gemüse gerüchten geschichte geschäft geschäfte gesellschaft gesetz gesicht gespräch
        gespräche gesundheit gewalt gewinn gewinne glas glaube glück gnade gold gott grad gras grenze grenzen grund gruppe
        gruppen größe gründe haar haare haft hand handel hass haus haß hemd herz hilfe himmel hof hoffnung holz hose hotel
        humor hund hunde hunderte hut hälfte hände häuser höhe idee ideen impfung impfungen industrie informationen insel
        insidern interesse interessen internet jahr jahre jesus job jobs juden kaffee kampf kante katze kenntnis kilometer
        kind kinder kirche klasse kleid kleider klima klimawandel koffer kommune kommunen konferenz kopf kosten kraft
        krankheit krankheiten kreisen krieg krise krisen kritik kräfte kultur kunde kunden kunst kurs körper küste laden
        lampe land leben lehrer leute licht liebe lob lohn luft lust läden länder länge lärm löffel lösung lösungen macht
        mal male mann mantel markt maßnahme maßnahmen medien medienberichten medizin meer mehrheit meldungen menge menschen
        messer meter milch milliarde milliarden million millionen minuten mitglied mitglieder mittagessen mitte mond mund
        musik muslime mut mutter mutters männer märkte möglichkeit mühe nachrichten nacht nachteil nachteile name namen nase
        nation nationen natur niederlage norden not nutzen ohr opfer ordnung ort orte osten paar pandemie papier patienten
        pech pferd pferde pflanzen pflicht plan platz pläne plätze polen politik posten preis preise problem probleme
        produkt produkte programm programme projekt projekte prozent prozess prozeß prüfung prüfungen punkt punkte quellen
        rad rand rauch raum recht regel regeln regen region regionen reichtum reihe reise religion rente respekt restaurant
        risiken risiko rolle ruhe ruhm räume rückkehr salz sanktionen satz schatten schiff schiffe schlüssel schmerz
        schmerzen schnee schrift schritt schritte schuhe schuld schulden schule schulen schutz schwester schwäche
        schätzungen schüler schüsse see seele seite seiten sieg silber sinn sitzung software sohn soldaten sonne sorge
        sorgen spaß spiegel spiel spiele spitze sport sprache staat staaten stadt staub stein stelle stellen steuern stiefel
        stille stimme stimmen strafe straße straßen strom studenten stufe stuhl stunde sturm städte stärke stück system
        systeme süden tag tage tal tasche tausende technik technologie tee teil teile teller tennis terror theater thema
        themen tiefe tier tiere tisch tochter tod tonnen tor tore tote trauer traum treffen treue trinken truppen träume
        täter tür türen uhr umfragen umsatz umsätze umwelt unrecht unternehmen unterschied unterschiede ursache urteil vater
        vaters verantwortung verbindung verdacht verfahren verhandlungen verhältnis verkehr verletzte verlust verluste
        vermutungen vermögen vernunft verstand vertrag vertrauen verträge veränderung viertel viren virus vogel volk volker
        vorsicht vorteil vorteile vorwurf vorwürfe vögel waffe waffen wagen wahl wahlen wald wand wandel ware waren wasser
        weg wege wein weise welt wert werte westen wiese wille willen wind wirtschaft wissen wissenschaft woche wohnung
        wohnungen wort worte wunsch wut wähler wälder wärme wörter wünsche zahl zahlen zehntausende zeit zeugen ziel ziele
        zimmer zorn zucker zug zweck zweifel züge ärger ärzte öl
        """),
        "surname_parts": words("""
        # own list: nouns that are the last part of many surnames
        bauer becker berger bäcker fischer fuchs förster graf gruber hahn hirt hofer jäger kaiser koch krämer köhler könig
        maier mann meister meyer müller richter riese ritter schmidt schmied schneider schulze schuster schäfer teufel vogel
        vogt wagner weber wirt wolf zimmermann
        """),
    },
}
