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
        anföra anmärka anse antyda argumentera avbryta avfärda avge_löfte avisera avsluta avslöja avstyrka avvisa basunera
        bedöma begära bejaka beklaga bekänna beräkna besvara betona betvivla bryta_in citera deklarera dra_slutsatsen
        dra_till_minnes döma_ut envisas erinra falla_in fastslå fastställa filosofera flagga_för flika_in fnysa fortsätta
        fortsätta_med framföra framhäva framhålla fräsa förbanna föreslå förespegla förklara_bort förkunna förmedla förmäla
        förorda förtydliga förtälja förutse förutskicka förutspå förutsäga garantera ge_besked ge_upplysning ge_uttryck
        ge_uttryck_för genmäla gissa gissa_på gnälla hälsa hänvisa hålla_fast_vid ifrågasätta inflika inleda insinuera
        insistera inskjuta inskärpa intyga invända jubla jämra kasta_in klaga klargöra klämma_fram komma_fram_till
        kommentera konkludera konstatera kontra korrigera kräva kräva_svar larma lyfta_fram lägga_till lägga_ut lämna_besked
        låta_meddela mana mena morra motivera mumla muttra mörka notera omtala omvittna ondgöra orda peka_på poängtera
        precisera predika pressa_fram prognostisera proklamera protestera påpeka påyrka rapa rapportera reda_ut redogöra
        redovisa referera rekommendera replikera resonera resonera_som ropa ryta räkna_upp räkna_ut rätta sammanfatta
        skildra skjuta_fram skjuta_in skoja skrika skriva_under skryta skämta slå_fast slå_larm slå_vad snyfta spekulera spå
        stamma stå_fast_vid stöna sucka summera svara sätta_fingret_på teoretisera tillbakavisa tillstyrka tillägga tipsa
        trumpeta trycka_på tycka tydliggöra understryka understödja undslippa uppmana upprepa uppskatta utbrista utesluta
        utfästa utropa uttala utveckla vidhålla vifta_bort viska viska_fram vitsorda vittna vråla vädja väsa yrka yttra
        önska
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        fråga fråga_ut förhöra spörja tillfråga undra utfråga vilja_veta
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
        framgå heta lyda stå
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
        babbla bita_av bjäbba brista_ut brumma bryta_ut bräka böla börja deklamera diktera domdera dundra dåna eka fara_ut
        flämta_fram flåsa fnissa fnysa_till framstöta frusta fräsa_till fylla_i gallskrika gasta gläfsa gny gny_fram grymta
        grymta_fram gräla gurgla gäcka haka_på harkla hetsa hicka hojta hojta_till humma hyla häckla härma hålla_med jollra
        kraxa kuttra kvida kvittera kvittra kväka lisma ljuda lova_runt lugna läspa minnas mucka mumsa muttra_fram mässa
        nosa nynna pladdra pusta recitera reta retas ropa_till ropa_ut ryta_till sjunga skalla skandera skorra skratta_fram
        skrika_till skrika_ut skräla skräna skräna_fram skälla sladdra smickra småprata snacka snäsa snäsa_av stava
        sticka_emellan sticka_in stoja stöta_fram sucka_fram svamla ta_till_orda taga_till_orda taga_vid tassla tillropa
        tissla tjuta truga undfalla utgjuta utstöta viska_till väsa_fram yla återtaga
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
