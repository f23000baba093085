"""Norwegian: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/cue_forms.py``. A
verb with other words after it ("legge til") is written with the verb first.
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
        bedyre bekrefte benekte bestride dementere erkjenne forklare garantere hevde innrømme kunngjøre medgi nekte nevne
        opplyse påstå si sverge true varsle
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to person"),
        lemmas=words("""
        # own list: saying something to somebody, with a clause, a question or an infinitive
        advare betro forsikre fortelle informere love meddele minne orientere påminne tilstå underrette
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: saying, with a clause or a question
        anbefale anføre anslå antyde argumentere avdekke avkrefte avslutte avsløre avvise bedømme begrunne bekjenne beklage
        bemerke beregne berette besvare betone betvile bevitne bryte_inn bryte_ut brøle bønnfalle deklarere dra_slutningen
        erklære etterlyse fastholde fastslå filosofere fnyse foreslå forkynne forlange formidle forsvare fortelje fortsette
        forutse forutsi framføre framheve framholde fremføre fremheve fremholde fremlegge føye_til gi_beskjed gi_beskjed_om
        gi_uttrykk_for gjenta gjette gjøre_det_klart gjøre_gjeldende gjøre_klart gjøre_oppmerksom_på glefse grunngje henvise
        holde_fast_på holde_fast_ved hvese hviske innlede innskjerpe innskyte innvende insinuere insistere jamre juble
        kalle_det klage klargjøre klynke knurre komme_fram_til komme_frem_til kommentere konkludere konstatere kontre
        korrigere kreve krevje kviskre la_forstå legge_fram legge_frem legge_til legge_til_grunn legge_vekt_på leggje_fram
        leggje_til mane_til meine melde melde_fra mene minne_om mumle notere nyansere omtale oppfordre oppsummere parere
        peike_på peke_på poengtere preke presisere proklamere protestere påpeke ramse_opp rapportere redegjøre referere
        replisere resonnere rope rope_varsku runde_av røpe sammenfatte seie seie_ifrå sette_spørsmålstegn_ved sitere skildre
        skissere skjønne skrike skryte skyte_inn sladre slå_alarm slå_fast snufse spekulere spå spøke spørre_seg_om
        stadfeste stamme stille_spørsmål stotre streke_under stønne sukke supplere svare synes ta_til_orde tilføye
        tilkjennegi trekke_fram trekke_frem trekke_konklusjonen trekkje_fram tydeliggjøre understreke utbasunere utbryte
        utdype utelukke utrope utstøte uttale uttrykke vedgå vise_til vurdere ynskje ytre åtvare ønske ønskje
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        forhøre lure lure_på spørje spørre spørre_etter undre utspørre ville_vite
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to person"),
        lemmas=words("""
        # own list: asking for something, with a clause or an infinitive
        anmode be befale beordre formane fraråde instruere oppmuntre overtale pålegge råde tilråde trygle
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: what a text says
        framgå fremgå gå_fram gå_frem hete lyde stå
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        anklage bebreide benevne beskrive beskylde betegne dømme fordømme gratulere hylle håne kalle karakterisere klandre
        kritisere prise rose takke
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        banne begynne berolige bjeffe bjeffe_til brumme buldre deklamere diktere dundre erte falle_inn flire gaule gispe
        gjalle glefse_til glise gneldre grine grynte harke hikke hikste hilse hulke huske hyle istemme kakle klukke
        kommandere kremte kvitre lese_opp lespe lire_av messe minnes mukke mumle_fram nynne nøle pipe plapre prate
        presse_fram puste resitere rope_opp rope_ut samtykke skingre skjelle skratte skrike_ut skråle smelle smigre snakke
        snerre snøfte snøvle stamme_fram stave stotre_fram stønne_fram synge ta_i tale trøste tute ule vrenge vræle
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        blunke fnise gråte humre le lyge lyve nikke riste rødme smile stirre trekke
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        blogge maile nedtegne poste publisere rable skrive tvitre twitre
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: thinking and believing
        ane anse anta drømme forestille formode forvente frykte fundere føle gruble håpe innse mistenke oppfatte overveie
        regne_med rekne_med tenke tenkje tro tru tvile vente vone
        """),
    ),
)
