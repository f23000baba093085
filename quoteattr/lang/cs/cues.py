"""Czech: reporting verbs. Data only.

The groups list infinitives; their forms are in ``_cue_forms_generated.py``, made by ``benchmarks/generate/west_slavic.py``.
"""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

__all__ = ["CUE_GROUPS"]

CUE_GROUPS = (
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
        dokládat domnívat doplnit doplňovat doporučit doporučovat dosvědčit dovodit dovozovat doznat doznávat dušovat
        děkovat glosovat hlesnout hodnotit horlit hovořit hrozit hájit ironizovat komentovat konstatovat kontrovat
        kritizovat kvitovat křiknout křičet lamentovat lhát litovat líčit mluvit mínit nabádat nabídnout nadhodit naléhat
        namítat namítnout nastínit navrhnout navrhovat nařídit naříkat nevyloučit obávat ocenit odhadnout odhadovat odhalit
        odmítat odmítnout odvětit ohlásit ohradit ohrazovat okomentovat oponovat opáčit ospravedlňovat označit ozvat ozývat
        pochlubit pochvalovat pochválit podezírat podtrhnout podtrhovat poděkovat pohrozit pokračovat pokynout polemizovat
        poprosit popírat popřít poradit postěžovat poukazovat poukázat povzdechnout povzdychnout poznamenat poznamenávat
        požadovat požádat prohlašovat prohlásit prohodit prorokovat prosit protestovat předeslat předesílat předjímat
        předpokládat předpovídat předpovědět přesvědčovat přibližovat přiblížit přidat přikazovat přikázat připouštět
        připustit přisahat přislíbit přisvědčit přitakat přitakávat přitvrdit radit reagovat referovat rozhodnout rozhořčit
        rozkazovat rozkázat shrnout shrnovat slibovat slíbit soudit spekulovat spočítat stýskat stěžovat svěřovat tvrdit
        ubezpečit ubezpečovat ujistit ujišťovat uklidnit uklidňovat ukázat upozornit upozorňovat určit usoudit usuzovat
        utrousit uzavírat uzavřít uznat uznávat varovat volat vyhlašovat vyhlásit vyhrožovat vyjadřovat vyjádřit vykřiknout
        vyloučit vylíčit vypočítat vypočítávat vytknout vytýkat vyvodit vyvozovat vyvracet vyvrátit vyzvat vyzývat vyčíslit
        vyčíst vyčítat vzkazovat vzkázat vzpomínat věštit zalhat zalitovat zapochybovat zaprotestovat zapřísahat zapřít
        zareagovat zaručit zavolat zavzpomínat zavázat zaznít zašeptat zažertovat zdůraznit zdůrazňovat zhodnotit zjistit
        zjišťovat zkonstatovat zlobit znít zpochybnit zveřejnit šeptat žalovat žertovat žádat
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
        blekotat blábolit bouřit brblat brebentit breptat broukat brouknout brumlat bručet burácet bzučet cedit chechtat
        chichotat chlácholit chraptět chroptět chrčet deklamovat diktovat dirigovat diskutovat dorážet dotírat drmolit
        durdit funět fňukat halasit hartusit horovat houknout hořekovat hubovat hudrat huhlat huhňat huknout hulákat hučet
        hádat hřímat jektat ječet jásat klnout klít kokrhat koktat konejšit končit kuňkat kvičet kvílet kárat kázat kňučet
        lkát lomozit loučit láteřit mektat mečet modlit mrmlat mručet mumlat nadchnout nadávat naparovat napomenout
        napomínat navázat notovat nutit obořit obracet obrátit odbýt odfrknout odporovat odpálit odseknout odsekávat
        odsouhlasit ohánět okřiknout okřikovat omlouvat omluvit oslovit oslovovat osopit pobrukovat pobídnout pobízet
        podivit podivovat podporovat podřeknout pokárat pokývat pokřikovat pomlouvat popichovat poprskat posmívat pospíchat
        poučit poučovat povykovat povzbudit povzbuzovat povzdychovat pozdravit pozdravovat pošeptat poškádlit praskat
        prohazovat promluvit pronášet pronést propuknout prosazovat prozpěvovat prskat prudit přednášet přednést představit
        představovat předčítat přemlouvat přemítat přeptávat přerušit přerušovat přeříkávat přidávat přikyvovat přikývnout
        přimlouvat přinést připojit připojovat připít přivítat přizvukovat repetit reptat rozesmát rozhorlit rozkřiknout
        rozohnit rozplakat rozumovat rozčilovat rozčílit skandovat skočit skuhrat slavit smlouvat smát spouštět spustit
        spílat stačit sténat svolat svolávat sykat syknout syčet sípat tlumočit trvat třeštit uklouznout ulevit umlčet
        upomínat upřít utrhnout utrhovat utěšit utěšovat učit velebit velet vemlouvat vmísit vpadnout vrhnout vrčet
        vtipkovat vychrlit vydechnout vydrmolit vyhrknout vyhubovat vyjeknout vyjet vyjíždět vykoktat vykviknout vykřikovat
        vylétnout vylítnout vymlouvat vypadnout vypravit vypravovat vyprsknout vypálit vypísknout vyrazit vyrážet vyslovit
        vyslovovat vysoukat vytrhnout vyvolat vyvolávat vyčinit vyšeptat vyštěknout vzdechnout vzdychat vzdychnout
        vzkřiknout vzlykat vzlyknout vznést vzplanout vábit vést vítat vřeštět vřískat zabouřit zabrblat zabručet zabublat
        zabědovat zachechtat zachichotat zachraptět zachroptět zacitovat zadeklamovat zadunět zafňukat zahartusit zahlaholit
        zahovořit zahořekovat zahrozit zahulákat zahučet zahřímat zaječet zajásat zajíkat zajíknout zaklít zakokrhat
        zakoktat zakončit zakvičet zakvílet zakňučet zakřičet zalapat zalichotit zalkat zamručet zamumlat zanadávat
        zanaříkat zanotovat zapištět zaplakat zaprosit zapět zarazit zareptat zarmoutit zaryčet zasmát zastesknout zasténat
        zasyčet zasípat zavelet zavrčet zavtipkovat zavzdychat zavzlykat zavýsknout zavřeštět zazpívat zaúpět začínat začít
        zařvat zaškemrat zaštkat zdravit zděsit zhrozit zpívat zvednout zvolat zvolávat zvát zvýsknout úpět řečnit řvát
        šeptnout šermovat šišlat škemrat škytat škádlit štěbetat štěkat štěknout šveholit žadonit žasnout žehrat žvanit
        žvatlat
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
