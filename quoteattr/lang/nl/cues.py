"""Dutch: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/nl_verbs.py``. A verb
with other words after it ("geven te kennen") is written with the verb first.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: saying, with "dat", a question or an infinitive ("verklaarde niets te weten")
        aangeven aankondigen aanvoeren aanzeggen bekennen beloven betogen betreuren betuigen betwisten bevestigen beweren
        bezweren bluffen claimen constateren dreigen eisen erkennen garanderen geven_te_kennen herhalen laten_horen
        laten_weten loochenen melden ontkennen ontveinzen opbiechten opgeven opscheppen pretenderen profeteren stellen
        suggereren toegeven toevoegen toezeggen uitsluiten uitspreken verklappen verklaren verraden verwachten verzekeren
        volhouden voorgeven voorspellen voorspiegelen voorwenden voorzien waarschuwen zeggen zweren
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: a clause with "dat" or a question
        aandragen aanduiden aanhalen aankaarten aanroeren aanstippen aantekenen aantonen aanvullen aanwijzen accentueren
        afkondigen afleiden afwijzen analyseren antwoorden argumenteren bagatelliseren beamen beargumenteren becijferen
        becommentariëren beduiden bekendmaken beklagen beklemtonen bekritiseren belijden benadrukken beoordelen bepleiten
        beredeneren berekenen berichten beschrijven bespiegelen bespreken bestrijden bewijzen bezingen bijvallen bijvoegen
        brengen_naar_buiten brengen_naar_voren brengen_onder_de_aandacht briefen brommen brullen chargeren citeren
        communiceren concluderen corrigeren counteren doceren documenteren doen_kond doen_uit_de_doeken duiden evalueren
        expliciteren filosoferen fluisteren foeteren formuleren fulmineren geven_aan geven_ten_antwoord geven_tot_antwoord
        gewagen gillen gooien_voor_de_voeten grommen hameren hekelen herinneren hernemen hijgen hinten houden_vol
        illustreren informeren inroepen insinueren instemmen interpreteren invallen inwerpen ironiseren jammeren jubelen
        kermen klagen kletsen krijgen_te_horen krijgen_te_verstaan laten_doorschemeren laten_ontvallen laten_optekenen
        laten_vallen laten_verstaan laten_zien loslaten loven luchten maken_bekend maken_duidelijk maken_hard maken_kenbaar
        maken_melding maken_wijs mededelen meedelen meegeven memoreren menen_te_weten mijmeren mokken mompelen mopperen
        motiveren murmelen nuanceren observeren onderbouwen onderschrijven onderstrepen ontboezemen onthullen ontvouwen
        oordelen opdissen openbaren oplepelen opmerken opperen opsommen optekenen opwerpen orakelen oreren overbrengen
        overbrieven peinzen pleiten pochen poneren postuleren preciseren prediken preken prevelen prijsgeven prijzen
        proclameren prognosticeren protesteren ramen rapporteren reageren recapituleren rechtvaardigen redeneren refereren
        relativeren repliceren resumeren roemen roepen samenvatten schamperen schatten schertsen schetsen schreeuwen
        signaleren sissen snauwen sneren snikken snoeven snotteren somberen speculeren spotten spreken_schande sputteren
        stamelen staven stippen_aan stipuleren stotteren tegenspreken tegenwerpen tempereren terugblikken terugroepen
        terugzeggen tieren tippen toebijten toefluisteren toejuichen toelichten toeroepen toeschreeuwen toesissen toesnauwen
        treuren uitdrukken uiteenzetten uitleggen uitrekenen uitroepen uitschreeuwen uitweiden uitwijden vaststellen veinzen
        verantwoorden verdergaan verduidelijken vergoelijken verhalen verkondigen vermanen vermelden veronderstellen
        verordonneren vertellen vertolken vervolgen verwerpen verwijten verwoorden verzinnen verzuchten vloeken voorhouden
        voorleggen vooropstellen voorrekenen voorstellen voortgaan vrezen wauwelen weerleggen weerspreken wegwuiven
        wijzen_erop wijzen_op zeggen_erbij zeuren zingen zinspelen zuchten
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh person"),
        lemmas=words("""
        # own list: asking
        afvragen bevragen doorvragen navragen ondervragen polsen rondvragen uithoren uitvragen vragen wensen_te_weten
        willen_weten
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause to person"),
        lemmas=words("""
        # own list: asking for something, with a clause or an infinitive
        aanbevelen aanbieden aandringen aanmanen aanmoedigen aanraden aansporen adviseren afraden afsmeken bevelen bidden
        commanderen gebieden gelasten instrueren manen ontraden opdragen oproepen raden smeken sommeren uitnodigen verbieden
        verlangen verordenen verzoeken vorderen
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: what a text says, and a clause with "dat"
        luiden
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object to"),
        lemmas=words("""
        # own list: speaking about somebody or something
        aanklagen aanmerken afdoen afkeuren afkraken afschilderen bedanken begroeten beschimpen beschouwen beschuldigen
        bestempelen betichten betitelen brandmerken complimenteren danken diskwalificeren feliciteren karakteriseren
        kenschetsen kwalificeren laken noemen omschrijven portretteren typeren uitlachen verdedigen verguizen verketteren
        veroordelen verwelkomen wegzetten
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        aanheffen aanroepen aanspreken afsnauwen babbelen barsten bassen beginnen bekvechten bemoedigen berispen beslissen
        besluiten blaffen blaten blèren brabbelen brallen bulderen declameren dichten dicteren donderen doorgaan dreinen
        dreunen fantaseren fleemen flemen galmen gekscheren giebelen giechelen gniffelen gnuiven grappen grauwen grienen
        grijnzen grinniken groeten grommelen hakkelen haperen hervatten hikken hinniken honen huilen huiveren inbrengen
        interrumperen inviteren janken jodelen joelen juichen kakelen kankeren keffen keuvelen kijven kirren klikken klinken
        knallen knarsetanden knetteren kniezen knorren koeren koketteren kraaien kreunen krijsen krijten kuchen kwaken
        kwebbelen kwelen kwetteren lachen lallen liegen lispelen losbarsten mauwen meezingen mekkeren miauwen morren
        mummelen murmureren nabauwen nadoen nafluisteren napraten naroepen nazeggen nemen_het_woord neuriën neuzelen
        onderbreken ontglippen ontvallen opdreunen opmonteren opsnijden opstuiven opvliegen opzeggen overschreeuwen
        overstemmen pareren piepen plagen praten proesten pruilen pruttelen raaskallen razen reciteren rochelen roddelen
        ronken sakkeren scanderen schallen schateren schaterlachen schelden schimpen schreien slijmen smalen smiespelen
        smoezen snateren souffleren spreken sussen tateren tegemoetroepen tegenpruttelen terugfluisteren terugkaatsen
        terugschreeuwen terugsnauwen terugvragen toeblaffen toeblazen toebrullen toegillen toegooien toegrommen toemompelen
        toespreken toewensen toezingen troosten uitbarsten uitbrengen uitbrullen uitflappen uitgillen uithalen uithijgen
        uitjouwen uitkramen uitproesten uitschelden uitschieten uitsnikken uitstamelen uitstoten uitvallen uitvaren
        vallen_in_de_rede verbeteren vitten vleien voorlezen voorspreken voortvaren voortzetten voorzeggen voorzingen
        weeklagen weerklinken wenen wensen zaniken zeiken zeveren zwammen zwetsen
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        aanvangen aarzelen beven blikken blozen eindigen fronsen gapen gebaren glimlachen glunderen grijnslachen grimlachen
        hoesten knikken meesmuilen opschrikken schokschouderen schrikken schudden sidderen slikken stralen trillen wuiven
        zwaaien
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        appen bloggen kalken kladden krabbelen mailen neerkrabbelen neerschrijven noteren opschrijven posten schrijven
        titelen tweeten twitteren
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh to"),
        lemmas=words("""
        # own list: thinking and believing
        aannemen bedenken begrijpen beseffen betwijfelen denken duchten dunken gaan_ervan_uit geloven gissen gokken hopen
        inschatten inzien menen nadenken onderkennen overdenken overpeinzen overwegen piekeren realiseren tobben twijfelen
        verbazen verbeelden vermoeden verwonderen vinden voelen wanen weten
        """),
    ),
)
