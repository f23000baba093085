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
        anbefale anføre antyde argumentere avkrefte avsløre avvise bedømme begrunne bekjenne beklage bemerke berette besvare
        betone betvile bevitne bryte_inn bryte_ut brøle bønnfalle deklarere erklære etterlyse fastholde fastslå filosofere
        fnyse foreslå forkynne forlange formidle forsvare fortsette forutse forutsi framføre framheve framholde fremføre
        fremheve fremholde føye_til gi_beskjed gi_beskjed_om gi_uttrykk_for gjenta gjette gjøre_gjeldende gjøre_klart
        gjøre_oppmerksom_på glefse henvise hvese hviske innskjerpe innskyte innvende insinuere insistere jamre juble klage
        klargjøre klynke knurre kommentere konkludere konstatere kontre korrigere kreve la_forstå legge_fram legge_frem
        legge_til legge_vekt_på melde melde_fra mene minne_om mumle notere omtale oppfordre oppsummere parere peke_på
        poengtere preke presisere proklamere protestere påpeke ramse_opp rapportere redegjøre referere replisere resonnere
        rope røpe sammenfatte sette_spørsmålstegn_ved sitere skildre skissere skrike skryte skyte_inn sladre slå_fast snufse
        spekulere spå spøke stadfeste stamme stotre stønne sukke supplere svare synes ta_til_orde tilføye tilkjennegi
        trekke_fram trekke_frem tydeliggjøre understreke utbasunere utbryte utdype utrope utstøte uttale uttrykke vise_til
        vurdere ytre ønske
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        forhøre lure spørre undre utspørre
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
        hete lyde stå
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
        banne begynne berolige bjeffe brumme buldre deklamere diktere dundre erte falle_inn flire gaule gispe gjalle glise
        gneldre grynte harke hikste hilse hulke huske hyle istemme kakle klukke kommandere kremte kvitre lespe minnes nynne
        pipe plapre prate presse_fram puste resitere rope_opp rope_ut samtykke skjelle skratte skråle smelle smigre snakke
        snerre snøvle stamme_fram stave synge ta_i tale trøste tute ule vrenge vræle
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
        regne_med tenke tro tvile vente
        """),
    ),
)
