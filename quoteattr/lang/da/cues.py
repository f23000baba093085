"""Danish: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``. A
verb with other words after it ("slå fast") is written with the verb first.
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
        bebude bedyre bekræfte benægte bestride dementere erkende forklare garantere hævde indrømme medgive nægte nævne
        oplyse påstå sige sværge true
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to person"),
        lemmas=words("""
        # own list: saying something to somebody, with a clause, a question or an infinitive
        advare betro forsikre fortælle informere love meddele minde orientere tilstå underrette
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: saying, with a clause or a question
        advisere afdække afkræfte afslutte afsløre afvise anbefale anføre annoncere anslå antyde argumentere bakke_op
        bedømme begrunde bekende bekendtgøre beklage bemærke beregne berette besvare betone betvivle bevidne brokke brøle
        bønfalde citere deklarere erindre erklære fastholde fastslå filosofere fnyse foreslå forkynde forlange forsvare
        fortsætte forudse forudsige fremføre fremhæve fremlægge føje_til gentage give_besked give_udtryk_for gætte
        gøre_gældende gøre_klart gøre_opmærksom_på henvise holde_fast_i hviske hvæse indlede indskyde indskærpe indstille
        indvende insinuere insistere jamre juble kalde_på klage klargøre klynke knurre komme_frem_til
        komme_med_en_opfordring kommentere konkludere konstatere korrigere kræve lade_forstå lyde lægge_til_grund
        lægge_vægt_på mane_til melde melde_ud mene mumle notere nuancere nå_frem_til offentliggøre opfordre opremse
        opsummere pege_på pointere prale proklamere protestere præcisere prædike påpege rapportere redegøre referere
        replicere runde_af råbe råde ræsonnere røbe sammenfatte skildre skrige skønne slå_alarm slå_fast snøfte spekulere
        spå spøge stadfæste stamme stille_spørgsmål stønne sukke supplere svare synes sætte_spørgsmålstegn_ved tage_til_orde
        tilføje tilkendegive tydeliggøre udbryde uddybe udelukke udfolde udlægge udpege udstøde udtale udtrykke understrege
        understøtte varsle vrisse vurdere ytre ønske
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        adspørge forhøre spørge spørge_til udspørge undre ville_vide
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to person"),
        lemmas=words("""
        # own list: asking for something, with a clause or an infinitive
        anmode bede befale beordre formane fraråde instruere opmuntre overtale pålægge tilråde trygle
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: what a text says
        fremgå hedde stå
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        anklage bebrejde benævne beskrive beskylde betegne dømme fordømme hylde håne kalde karakterisere kritisere lykønske
        prise rose takke
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        bande begynde berolige bide_ad brumle brumme bryde_ind bryde_ud buldre deklamere diktere drille dundre falde_ind
        fremhviske fremstamme gispe gjalde grine grine_frem grynte gurgle gø hilse hulke huske hyle istemme kagle klukke
        kommandere kvidre lespe lire_af læse_op messe mindes mukke nynne pibe pludre prøve puste recitere råbe_op råbe_til
        råbe_ud samtykke skingre skrige_op skråle skræppe skælde sladre smigre snakke snappe snerre snøvle stave synge
        tage_fat tale trøste tude vræle vrænge
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        blinke fnise græde le lyve nikke ryste rødme smile stirre trække
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        blogge kradse maile nedfælde nedskrive poste publicere skrive tweete twitre
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: thinking and believing
        ane anse antage drømme forestille formode forvente frygte fundere føle gruble håbe indse mistænke opfatte overveje
        regne_med tro tvivle tænke undres vente
        """),
    ),
)
