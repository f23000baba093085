"""Czech: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/west_slavic.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause wh"),
        lemmas=words("""
        # own list: verbs that never have somebody as their subject
        plynout vyplynout vyplývat
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: saying, with "že" or a question
        dodat dodávat hlásit informovat naznačit naznačovat odpovídat odpovědět odtušit opakovat oznamovat oznámit
        podotknout podotýkat popisovat popsat potvrdit potvrzovat povídat povědět pravit prozradit prozrazovat připomenout
        připomínat přiznat přiznávat sdělit sdělovat svěřit upřesnit upřesňovat uvádět uvést vykládat vyložit vypovídat
        vypovědět vyprávět vysvětlit vysvětlovat vyzradit zdůvodnit zdůvodňovat zmiňovat zmínit zopakovat říci říkat říkávat
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "že", "aby" or "ať"
        akcentovat apelovat argumentovat avizovat bagatelizovat bránit bědovat chlubit chválit deklarovat dementovat divit
        dokazovat dokládat dokázat domnívat domáhat doplnit doplňovat doporučit doporučovat dopouštět dosvědčit dovodit
        dovozovat doznat doznávat dožadovat dušovat děkovat glosovat hlesnout hodnotit horlit hovořit hrozit hájit
        ironizovat kalkulovat komentovat konstatovat kontrovat kritizovat kvitovat křiknout křičet lamentovat lhát litovat
        líčit mluvit mínit nabádat nabídnout nadhazovat nadhodit nadnést naléhat namítat namítnout nastínit navrhnout
        navrhovat nařídit naříkat nevyloučit nárokovat obávat ocenit odhadnout odhadovat odhalit odmítat odmítnout odvodit
        odvozovat odvětit ohlásit ohradit ohrazovat okomentovat oponovat opáčit ospravedlňovat označit ozvat ozývat
        pochlubit pochvalovat pochválit podezírat podsouvat podsunout podtrhnout podtrhovat poděkovat pohrozit pokračovat
        pokynout polemizovat politovat poprosit popírat popřít poradit postěžovat poukazovat poukázat povzdechnout
        povzdychnout poznamenat poznamenávat požadovat požádat prohlašovat prohlásit prohodit prokazovat prokázat prorokovat
        prosit protestovat předeslat předestřít předesílat předjímat předpokládat předpovídat předpovědět přesvědčovat
        přibližovat přiblížit přidat přikazovat přikázat připouštět připustit přisahat přislíbit přisvědčit přitakat
        přitakávat přitvrdit přísahat radit reagovat referovat rozhodnout rozhořčit rozkazovat rozkázat rozporovat shrnout
        shrnovat slibovat slíbit soudit spekulovat spočíst spočítat stýskat stěžovat svěřovat tvrdit ubezpečit ubezpečovat
        ujasnit ujistit ujišťovat uklidnit uklidňovat ukázat upozornit upozorňovat určit usoudit usuzovat utrousit uzavírat
        uzavřít uznat uznávat varovat volat vyhlašovat vyhlásit vyhrožovat vyjadřovat vyjádřit vykřiknout vyloučit vylučovat
        vylíčit vypočíst vypočítat vypočítávat vytknout vytýkat vyvodit vyvozovat vyvracet vyvrátit vyzdvihnout vyzdvihovat
        vyzvat vyzývat vyčíslit vyčíst vyčítat vzkazovat vzkázat vzpomenout vzpomínat věštit zalhat zalitovat zapochybovat
        zaprotestovat zapřísahat zapřít zareagovat zaručit zavolat zavzpomínat zavázat zaznít zašeptat zažertovat zdůraznit
        zdůrazňovat zhodnotit zjistit zjišťovat zkonstatovat zlobit znít zpochybnit zpochybňovat zveřejnit šeptat žalovat
        žertovat žádat
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list: asking
        dotazovat dotázat optat otázat poptat poptávat ptát pátrat tázat vyptávat vyzvídat zajímat zeptat
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote object"),
        lemmas=words("""
        # own list: speaking about somebody or something
        charakterizovat nazvat nazývat obvinit obviňovat oceňovat odsoudit odsuzovat označovat zkritizovat
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quoted words only
        blekotat bouřit brblat brebentit breptat broukat brouknout brumlat burácet bzučet cedit chechtat chichotat
        chlácholit chraptět chroptět chrčet deklamovat diktovat dirigovat diskutovat dorážet dotírat durdit funět fňukat
        halasit hartusit horovat hořekovat hubovat huhňat huknout hučet hádat hřímat jektat ječet jásat klnout klít kokrhat
        konejšit končit kuňkat kvičet kvílet kárat kázat kňučet lkát lomozit loučit láteřit mektat mečet modlit mrmlat
        mručet nadchnout nadávat naparovat napomenout napomínat navázat notovat nutit obořit obracet obrátit odbýt odfrknout
        odporovat odpálit odsouhlasit ohánět okřiknout okřikovat omlouvat omluvit oslovit oslovovat osopit pobrukovat
        pobídnout pobízet podporovat podřeknout pokárat pokývat pokřikovat pomlouvat popichovat poprskat posmívat pospíchat
        poučit poučovat povykovat povzbudit povzbuzovat povzdychovat pozdravit pozdravovat pošeptat poškádlit praskat
        pronášet propuknout prosazovat prozpěvovat prskat prudit přednášet přednést představit představovat předčítat
        přemlouvat přemítat přeptávat přerušit přerušovat přeříkávat přidávat přikyvovat přikývnout přimlouvat přinést
        připojit připojovat připít přivítat přizvukovat repetit reptat rozesmát rozhorlit rozkřiknout rozohnit rozplakat
        rozumovat rozčilovat rozčílit skandovat skočit skuhrat slavit smlouvat smát spouštět spustit spílat stačit svolat
        svolávat sykat syčet sípat tlumočit trvat třeštit uklouznout umlčet upomínat upřít utrhnout utrhovat učit velebit
        velet vemlouvat vmísit vpadnout vrhnout vtipkovat vychrlit vydrmolit vyhubovat vyjeknout vyjet vyjíždět vykoktat
        vykviknout vylétnout vylítnout vymlouvat vypadnout vypravit vypravovat vyprsknout vypálit vypísknout vyrazit vyrážet
        vyslovit vyslovovat vysoukat vytrhnout vyvolat vyvolávat vyčinit vyštěknout vzdychat vzkřiknout vzlyknout vznést
        vzplanout vábit vést vítat vřeštět vřískat zabouřit zabrblat zabublat zabědovat zachechtat zachichotat zachraptět
        zachroptět zacitovat zadeklamovat zadunět zafňukat zahartusit zahlaholit zahovořit zahořekovat zahrozit zahulákat
        zahřímat zaječet zajásat zajíkat zajíknout zaklít zakokrhat zakončit zakvičet zakvílet zakňučet zalapat zalichotit
        zalkat zamručet zanadávat zanotovat zapištět zaplakat zaprosit zapět zarazit zareptat zarmoutit zaryčet zasmát
        zastesknout zasípat zavelet zavtipkovat zavzdychat zavzlykat zavýsknout zavřeštět zazpívat zaúpět začínat zaškemrat
        zaštkat zdravit zděsit zhrozit zpívat zvednout zvolat zvolávat zvát zvýsknout úpět řečnit šermovat šišlat škemrat
        škytat škádlit štěbetat štěkat štěknout šveholit žadonit žasnout žehrat žvanit žvatlat
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote clause"),
        lemmas=words("""
        # own list: a clause with "že" too, spoken in some manner
        blábolit bručet drmolit houknout hudrat huhlat hulákat koktat mumlat odseknout odsekávat podivit podivovat
        prohazovat promluvit pronést sténat syknout ulevit utěšit utěšovat vrčet vydechnout vyhrknout vykřikovat vyšeptat
        vzdechnout vzdychnout vzlykat zabručet zahučet zakoktat zakřičet zamumlat zanaříkat zasténat zasyčet zavrčet začít
        zařvat řvát šeptnout
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("weak"),
        lemmas=words("""
        # own list: quoted words, though they are not verbs of saying
        kývnout mávnout pokrčit pousmát souhlasit usmát usmívat ušklíbnout zamračit zavrtět zčervenat
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: writing
        citovat dopsat napsat otisknout poznačit psát publikovat tweetovat zapsat zaznamenat
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("quote clause wh"),
        lemmas=words("""
        # own list: thinking
        bát doufat myslet myslit pochybovat pomyslet pomyslit přemýšlet rozvažovat snít uvažovat uvědomit věřit zapřemýšlet
        """),
    ),
)
