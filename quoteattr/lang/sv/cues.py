"""Swedish: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``. A
verb with other words after it ("lägga till") is written with the verb first.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with a clause, a question or an infinitive
        annonsera bedyra bekräfta berätta bestrida dementera erkänna förklara förneka hota hävda kungöra medge nämna påstå
        svära säga tillkännage tillstå uppge utlova vidgå
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to person"),
        lemmas=words("""
        # own list: saying something to somebody, with a clause, a question or an infinitive
        anförtro försäkra informera lova meddela påminna underrätta upplysa varna
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: saying, with a clause or a question
        anföra anmärka anse antyda argumentera avbryta avfärda avisera avslöja avstyrka avvisa basunera bedöma begära bejaka
        beklaga bekänna besvara betona betvivla bryta_in citera deklarera döma_ut erinra falla_in fastslå fastställa
        filosofera flagga_för fnysa fortsätta framhäva framhålla fräsa förbanna föreslå förespegla förkunna förmäla förorda
        förtydliga förtälja förutse förutspå förutsäga garantera ge_besked ge_upplysning ge_uttryck genmäla gissa gnälla
        hälsa hänvisa ifrågasätta inflika insinuera insistera inskjuta inskärpa intyga invända jubla jämra kasta_in klaga
        klargöra klämma_fram kommentera konkludera konstatera kontra korrigera kräva larma lyfta_fram lägga_till
        lämna_besked låta_meddela mana mena morra motivera mumla muttra notera omtala omvittna ondgöra peka_på poängtera
        precisera predika pressa_fram prognostisera proklamera protestera påpeka påyrka rapportera redogöra redovisa
        referera rekommendera replikera resonera ropa ryta räkna_upp rätta sammanfatta skildra skjuta_in skoja skrika
        skriva_under skryta skämta slå_fast snyfta spekulera spå stamma stöna sucka summera svara teoretisera tillbakavisa
        tillstyrka tillägga tipsa trumpeta trycka_på tycka tydliggöra understryka understödja undslippa uppmana upprepa
        utbrista utfästa utropa uttala vidhålla viska viska_fram vitsorda vittna vråla vädja väsa yrka yttra önska
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        fråga fråga_ut förhöra spörja tillfråga undra utfråga
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to person"),
        lemmas=words("""
        # own list: asking for something, with a clause or an infinitive
        anmoda avråda be bedja befalla beordra böna bönfalla förmana instruera kommendera råda tillråda uppmuntra övertala
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause person"),
        lemmas=words("""
        # own list: saying something to somebody
        övertyga
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: what a text says
        heta lyda stå
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        anklaga benämna berömma beskriva beskylla beteckna döma fördöma försvara gratulera hacka_på hylla håna kalla
        karakterisera karaktärisera klandra kritisera prisa rosa sätta_ner tacka
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        babbla bjäbba brumma bräka böla börja deklamera diktera domdera dundra dåna eka flåsa fnissa framstöta frusta
        gallskrika gasta gläfsa gny grymta gräla gäcka harkla hetsa hicka hojta humma hyla häckla hålla_med kraxa kuttra
        kvida kvittera kvittra kväka lisma ljuda lugna läspa minnas mucka nosa nynna pladdra pusta recitera reta retas
        ropa_till sjunga skalla skratta_fram skrika_till skräla skräna skälla sladdra smickra snacka stava stöta_fram svamla
        ta_till_orda taga_till_orda taga_vid tassla tillropa tissla tjuta undfalla utstöta yla återtaga
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: spoken in some manner, or a clause with "att"
        flämta framkasta framstamma framviska gapa gnola gorma grina hosta infalla instämma mullra pipa prata skrocka stånka
        tala trösta utlåta vissla återta
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        bita blinka flina fnittra gråta le ljuga mysa nicka rodna rycka_på skaka skratta småle snörvla stirra
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        anteckna blogga författa klottra klottra_ner mejla messa posta protokollföra publicera rista skriva skriva_ner
        skriva_på tvittra twittra
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: thinking and believing
        ana anta antaga befara begripa betrakta drömma frukta fundera föreställa förmoda förutsätta förvänta grubbla hoppas
        inse känna misstänka reflektera räkna_med tro tvivla tänka uppfatta utgå vänta
        """),
    ),
)
