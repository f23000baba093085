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
        laten_weten loochenen ontkennen opbiechten opgeven opscheppen pretenderen profeteren stellen suggereren toegeven
        toezeggen uitspreken verklappen verklaren verraden verwachten verzekeren volhouden voorgeven voorspellen
        voorspiegelen voorwenden waarschuwen zeggen zweren
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: a clause with "dat" or a question
        aandragen aanduiden aanhalen aanstippen aantekenen aantonen aanvullen aanwijzen accentueren afkondigen afleiden
        afwijzen analyseren antwoorden argumenteren beamen beduiden bekendmaken beklagen beklemtonen bekritiseren
        benadrukken beoordelen berichten beschrijven bewijzen bijvallen bijvoegen brengen_naar_buiten brengen_naar_voren
        brengen_onder_de_aandacht briefen chargeren citeren communiceren concluderen corrigeren counteren doceren doen_kond
        doen_uit_de_doeken filosoferen foeteren formuleren fulmineren geven_ten_antwoord geven_tot_antwoord hameren hekelen
        herinneren hernemen illustreren informeren inroepen insinueren interpreteren invallen inwerpen jubelen klagen
        kletsen krijgen_te_horen laten_doorschemeren laten_ontvallen laten_optekenen loven maken_bekend maken_duidelijk
        maken_kenbaar maken_melding maken_wijs mededelen meedelen meegeven melden memoreren mijmeren mokken mopperen
        motiveren nuanceren observeren onderbouwen onderstrepen ontboezemen onthullen opdissen openbaren opmerken opperen
        opsommen optekenen opwerpen orakelen oreren overbrengen overbrieven peinzen pleiten pochen poneren postuleren
        prediken preken prevelen prijzen proclameren prognosticeren protesteren rapporteren reageren rechtvaardigen
        redeneren relativeren repliceren resumeren roemen roepen samenvatten schamperen schatten schertsen schetsen
        signaleren sneren snoeven somberen speculeren spotten sputteren staven stipuleren tegenspreken tegenwerpen
        terugblikken terugroepen terugzeggen tieren toejuichen toelichten toevoegen treuren uitdrukken uiteenzetten
        uitleggen uitroepen uitweiden vaststellen veinzen verdergaan verduidelijken vergoelijken verhalen verkondigen
        vermanen vermelden veronderstellen verordonneren vertellen vertolken vervolgen verwerpen verwijten verwoorden
        verzinnen verzuchten vloeken voorhouden voorleggen vooropstellen voorrekenen voorstellen voortgaan vrezen wauwelen
        weerleggen weerspreken wijzen_erop wijzen_op zeggen_erbij zeuren zingen zuchten
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
        aanheffen aanroepen aanspreken afsnauwen babbelen bassen beginnen bekvechten bemoedigen besluiten blaffen blaten
        blèren brabbelen brallen brommen brullen bulderen declameren dichten dicteren donderen doorgaan dreinen dreunen
        fantaseren fleemen flemen fluisteren gekscheren giebelen giechelen gillen gniffelen gnuiven grappen grauwen grienen
        grijnzen grinniken groeten grommelen grommen hakkelen haperen hijgen hikken hinniken honen huilen huiveren
        interrumperen jammeren janken jodelen joelen juichen kakelen kankeren keffen kermen keuvelen kijven kirren klikken
        knarsetanden knetteren kniezen knorren koeren koketteren kraaien kreunen krijsen krijten kuchen kwaken kwebbelen
        kwelen kwetteren lachen lallen liegen lispelen mauwen meezingen mekkeren miauwen mompelen morren mummelen murmelen
        murmureren nabauwen nadoen naroepen nazeggen nemen_het_woord neuriën neuzelen onderbreken ontglippen ontvallen
        opmonteren opsnijden opzeggen overschreeuwen overstemmen pareren piepen plagen praten proesten pruilen pruttelen
        raaskallen razen reciteren rochelen roddelen scanderen schateren schaterlachen schelden schimpen schreeuwen schreien
        sissen slijmen smalen smiespelen smoezen snateren snauwen snikken snotteren souffleren spreken stamelen stotteren
        sussen tateren tegemoetroepen tegenpruttelen terugkaatsen terugschreeuwen toebijten toeblaffen toeblazen toebrullen
        toefluisteren toegillen toeroepen toeschreeuwen toesissen toesnauwen toespreken toewensen toezingen troosten
        uitbarsten uitbrengen uitbrullen uitflappen uitgillen uitjouwen uitkramen uitproesten uitschelden uitschreeuwen
        uitstoten uitvallen uitvaren verbeteren vitten vleien voorlezen voortzetten voorzeggen voorzingen weeklagen wenen
        wensen zaniken zeiken zeveren zwammen zwetsen
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        aanvangen aarzelen beven blikken blozen eindigen fronsen gapen gebaren glimlachen glunderen grijnslachen grimlachen
        hervatten hoesten knikken meesmuilen opschrikken schokschouderen schrikken schudden sidderen slikken stralen trillen
        wuiven zwaaien
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
        inschatten inzien menen nadenken onderkennen oordelen overdenken overpeinzen overwegen piekeren realiseren tobben
        twijfelen verbazen verbeelden vermoeden verwonderen vinden voelen wanen weten
        """),
    ),
)
