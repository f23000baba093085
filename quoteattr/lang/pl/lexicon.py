"""Polish: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.pack import Lexicon, words
from quoteattr.lang.pl._cue_forms_generated import CUE_FORMS
from quoteattr.lang.pl.cues import CUE_GROUPS
from quoteattr.lang.pl.declensions import NOUNS
from quoteattr.lang.pl.endings import ENDINGS
from quoteattr.lang.pl.nouns import DOCUMENTS, GROUPS, KIN_FEMALE, KIN_MALE, ORGANISATIONS, ROLES_FEMALE, ROLES_MALE
from quoteattr.lang.pl.people import NATIONALITIES, PRONOUNS
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

BOTH = words("""
# own list: masculine or feminine nouns for anybody
członek doktor dziecko figura gość minister ofiara osoba postać sierota sędzia świadek
""")

LEXICON = Lexicon(
    classes={
        "determiner": words("""
        # own list: articles, demonstratives, quantifiers
        cała całe całego całej cały ci czterech czterej cztery część druga drugi drugiego drugiej dwa dwaj dwie dwoje dwu
        dwóch dziesięciu dziesięć dziewięciu dziewięć inna inne innego innej innemu inni inny innych innym innymi jacyś
        jakaś jakichś jakiegoś jakiejś jakieś jakiś jeden jedna jednego jednej jednemu jedno jednym jedną każda każde
        każdego każdej każdemu każdy każdym kilka kilkanaście kilkoro kilku kilkudziesięciu ktoryś któraś któryś liczne
        liczni licznych niektóre niektórych niektórym niektórzy oba obaj obie oboje obu osiem owa owe owego owej owi owych
        ośmiu pewien pewna pewne pewnego pewnej pewnemu pewni pewnych pewnym pięciu pięć siedem siedmiu sto stu sześciu
        sześć ta tacy taka taki takich takie takiego takiej tamci tamta tamte tamtego tamtej tamtemu tamten tamto tamtych
        tamtym tamtą te tego tej temu ten to trzech trzej trzy tych tym tymi tysiąc tą tę wiele wielu większość wszyscy
        wszystkich wszystkie wszystkim wszystkimi ów żaden żadna żadne żadnego żadnej żadnych
        """),
        "possessive": words("""
        # own list: “his”, “their”
        ich jego jej moi moich moim moimi moja moje mojego mojej mojemu moją mój nasi nasz nasza nasze naszego naszej
        naszemu naszych naszym naszymi naszą swego swej swoi swoich swoim swoimi swoja swoje swojego swojej swojemu swoją
        swych swym swymi swój swą twoi twoich twoim twoja twoje twojego twojej twoją twój wasi wasz wasza wasze waszego
        waszej waszych waszym
        """),
        "preposition": words("""
        # own list: “of”, “because of”
        bez beze blisko celem dla do dookoła dzięki koło ku mimo między na na_podstawie na_rzecz na_temat nad nade naprzeciw
        naprzeciwko niedaleko o obok od ode odnośnie około oprócz po pod podczas pode pomimo pomiędzy ponad poza przeciw
        przeciwko przed przede przez przy prócz spod spośród u w w_ciągu w_imieniu w_porównaniu_z w_sprawie w_stosunku_do
        w_trakcie w_związku_z wbrew we według wobec wokoło wokół wskutek wzdłuż względem wśród z z_powodu za za_pomocą
        za_pośrednictwem zamiast zdaniem ze ze_względu_na znad zza
        """),
        "conjunction": words("""
        # own list: coordinating: “and”
        a albo ale ani bądź i jednak lecz lub ni oraz tudzież więc zaś
        """),
        "subordinator": words("""
        # own list: “because”, “while”, “after”
        aby albowiem ażeby bo bowiem by chociaż choć dlatego dlatego_że dopóki gdy gdyby gdyż ilekroć iżby jak jakby
        jakkolwiek jako_że jeśli jeżeli kiedy mimo_że nim odkąd podczas_gdy ponieważ póki skoro tak_że zanim zwłaszcza_że
        żeby
        """),
        "complementizer": words("""
        # own list: “that”, “whether”, “if”
        aby ażeby by co czemu czy dlaczego dokąd gdzie ile iż jak jaka jaki jakich jakie jakiego jakiej kiedy kto która
        które którego której który skąd że żeby
        """),
        "relative": words("""
        # own list: “who”, “which”
        co gdzie jaka jaki kto która które którego której któremu który których którym którymi którzy którą
        """),
        "auxiliary": words("""
        # own list: forms of “be”, “have”, “do”
        by byli byliby bywa bywał być był była byłaby byłam byłby byłem było byłoby były byłyby będzie będziecie będziemy
        będziesz będą będę jest jestem jesteś jesteście jesteśmy niech są zostaje zostali zostanie zostaną zostać został
        została zostało zostały
        """),
        "modal": words("""
        # own list: “can”, “would”
        chce chciał chciała chciałaby chciałby chcieli chcą ma mają miał miała mieli mogli mogliby mogą mogę mogła mogłaby
        mogło mogłoby mogły mogłyby może możemy można musi musiał musiała musieli muszą muszę mógł mógłby należy powinien
        powinna powinni powinno powinny trzeba warto wolno zamierza zamierzają
        """),
        "negation": words("""
        # own list: “not”, “never”, “don't”
        ani bynajmniej nic nie nigdy nikogo nikomu nikt wcale żaden żadna żadne
        """),
        "adverb": words("""
        # own list: adverbs between a subject and its verb, except those with an adverb ending
        aż bardziej bardzo całkiem chyba cicho ciągle czasami czasem często dawno dopiero dosyć dotychczas dotąd dość
        dzisiaj dziś głośno jednak jednakże jednocześnie jeszcze jutro już kiedyś krótko ledwie ledwo może na_górze
        na_koniec na_to na_zewnątrz nadal nagle najbardziej najpierw naprawdę nareszcie następnie natomiast natychmiast
        nawet niedawno niekiedy niemal niestety obecnie obok oczywiście od_razu odtąd ostatnio ostro otwarcie pewnie
        po_chwili po_prostu początkowo podobno ponadto ponownie ponoć potem poza_tym prawie przecież półgłosem później
        raczej raz rzadko rzeczywiście rzekomo również równocześnie smutno spokojnie stamtąd stanowczo sucho szeptem tak
        także tam teraz też tu tutaj tylko tymczasem u_góry w_końcu w_odpowiedzi w_ślad wciąż wczoraj wesoło wewnątrz
        wkrótce wprost wreszcie wspólnie wszakże wtedy wyraźnie wówczas właśnie z_boku z_daleka z_dołu z_góry z_kolei
        z_przodu z_tyłu z_uśmiechem zapewne zaraz zarazem zawsze zaś zbyt zewsząd znowu znów zresztą zupełnie zwykle
        łagodnie
        """),
        "time": words("""
        # own list: “yesterday”, “monday”, “february”
        chwila chwili chwilę czerwca czerwcu czerwiec czwartek czwartku dni dnia dniu dzień dzisiaj dziś godzin godzina
        godziny godzinę grudnia grudniu grudzień jesienią jesień jutro kwiecień kwietnia kwietniu lat lata latach latem lato
        lipca lipcu lipiec listopad listopada listopadzie lutego luty lutym maj maja maju marca marcu marzec miesiąc
        miesiąca miesiącu miesięcy minut minuta minuty minutę niedziela niedzieli niedzielę noc nocy nocą październik
        października październiku piątek piątku pojutrze poniedziałek poniedziałku popołudnie poranek poranku południe
        południem południu przedpołudniem przedwczoraj ranek ranka rano rok roku sierpień sierpnia sierpniu sobota soboty
        sobotę styczeń stycznia styczniu tydzień tygodni tygodnia tygodniu wczoraj weekend wieczora wieczorem wieczór wiek
        wieku wiosna wiosną wrzesień września wrześniu wtorek wtorku zima zimą zmrok środa środy środę święta
        """),
        "not_a_name": words("""
        # own list: words with a capital at the start of a sentence that are not names
        a aby ach aha albo ale ależ ani ano bardziej bardzo bez bo bowiem boże bracie by byli był była było były bóg będzie
        będą cała całe cały chcesz chcę chociaż chodź chodźcie chodźmy choć chryste chyba ci cicho ciebie cisza cię co coś
        czasami czasem czekaj czemu cześć cztery czy często człowiek córko cóż dawno dla dlaczego dlatego do dobra dobranoc
        dobry dobrze dodał dodała dokąd dosyć dość drodzy droga drogi druga drugi dużo dwa dwaj dwie dwóch dzisiaj dzięki
        dziękuję dziś ech ej fałsz gdy gdyby gdyż gdzie gdzież go główna główny ha halo hej hm hmm ho hola i ich idę idź
        idźcie ile im inna inne inni inny iż ja jak jaka jakaś jakby jaki jakie jakieś jakiś jakże jasne jeden jedna jednak
        jedno jego jej jemu jest jeszcze jezu jeśli jeżeli jutro już ją każda każde każdy kiedy kiedyś kilka kilku kobieta
        kochana kochanie kochany kto ktokolwiek ktoś która które który którzy któż ku lecz ledwie ledwo lub ludzie ma mają
        mam mamo mamy masz matko mała małe mało mały mi mimo między mnie mniej mną mogę moja moje może możesz można mu
        musisz muszę my myślę mój mówi mówił mówiła mężczyzna młoda młody na nad nadal nagle najpierw należy nam naprawdę
        nas następnie nasz nasza nasze natomiast naturalnie natychmiast nawet nic nich nie niech niechaj niedawno niego niej
        niekiedy niektóre niektórzy niemal niemu niestety nigdy nikogo nikt nim nią no nowa nowe nowy o obecnie obok och
        oczywiście od odparł odparła oj ojcze około on ona one oni ono oprócz oraz ostatecznie ostatni ostatnia ostatnio oto
        owa owe owszem pan pani panie panienko panna panowie patrz patrzcie państwo pewien pewna pewne pewnego pewnej pewnie
        pierwsza pierwsze pierwszy pięć po po_pierwsze poczekaj początkowo pod podczas podobno polska polski polskie pomimo
        ponad ponadto ponieważ potem powiedz powiedzcie powiedział powiedziała poza prawda prawie proszę przecież przed
        przede przepraszam przez przy później raz rzadko rzekł rzekła również sam sama sami siebie siostro się skoro skąd
        skądże sobie stara stare stary stój stąd swoja swój synu szkoda są sądzę słuchaj słuchajcie ta tak taka taki takie
        także tam tamci tamta tamte tamten tamto tato te tego tej temu ten teraz też to tobie toteż toż trudno trzeba trzech
        trzej trzy tu tutaj twoja twoje twój ty tych tylko tym tymczasem tą tę u w wam warto was wciąż wczoraj we według
        wiadomo widzi widzisz widzę wie wiecie wiele wielka wielki wielkie wielu wiem wiesz witaj witam więc więcej wkrótce
        wobec wreszcie wspomniana wspomniany wszyscy wszystkie wszystko wtedy wy wówczas właściwie właśnie wśród z za
        zamiast zanim zapewne zaraz zatem zawsze zaś ze zgoda znowu znów zresztą ów źle żaden żadna żadne że żeby żegnaj
        """),
        "organisation": ORGANISATIONS,
        "group": GROUPS,
        "document": DOCUMENTS,
        "agent": words("""
        # own list: before the agent of a passive (“by”)
        przez
        """),
        "alone": words("""
        # own list: determiners and pronouns that may be a subject alone (“many”)
        drudzy druga drugi inni jeden jedna jedni każdy ktoś niektórzy nikt obaj obie oboje pierwsza pierwszy wielu
        wielu_z_nich wszyscy
        """),
        "article": words("""
        # own list: articles and similar words, which are not part of a description
        jacyś jakaś jakieś jakiś jeden jedna jedno pewien pewna
        """),
        "as_reported": words("""
        # own list: before a tag that opens its sentence (“as Mira said”)
        jak
        """),
        "be": words("""
        # own list: forms of “be”, which make passives
        byli być był była było były będzie będą jest jestem są zostali zostanie zostaną zostać został została zostało
        zostały
        """),
        "clause_break": words("""
        # own list: words that begin a new clause after an object (“while”, “when”)
        bo chociaż choć gdy gdyż kiedy podczas ponieważ
        """),
        "clause_opener": words("""
        # own list: words that begin a clause rather than an adverbial
        aby bo czy iż jeśli ponieważ że żeby
        """),
        "conditional": words("""
        # own list: words that make a report hypothetical (“if”)
        czy gdyby jeśli jeżeli
        """),
        "coordinator": words("""
        # own list: words that join two subjects (“Ida and Per”)
        a i oraz
        """),
        "count": words("""
        # own list: numbers in words and similar quantities (“not all”, “nearly half”)
        czterech czterej cztery dwa dwaj dwanaście dwie dwudziestu dwóch dziesięciu dziesięć dziewięć kilka kilku
        kilkudziesięciu kilkunastu obaj obie oboje osiem pięciu pięć połowa setki siedem siedmiu sto sześciu sześć trzech
        trzej trzy tysiące wiele wielu większość wszyscy
        """),
        "definite": words("""
        # own list: the definite article
        """),
        "existential": words("""
        # own list: words in the place of a subject (“there is”)
        """),
        "first_person": words("""
        # own list: “I” and its contractions, which are not part of a name
        ja
        """),
        "genitive_article": words("""
        # determiners of an owner right after the noun that is owned (“der Sprecher *der* Stadt”)
        """),
        "genitive": words("""
        # own list: the preposition of possession
        """),
        "indefinite": words("""
        # own list: the indefinite article
        """),
        "indicative": words("""
        # verb forms that show that a clause states a fact (“kommt”, “ist”)
        """),
        "infinitive_marker": words("""
        # before an infinitive (“to”)
        """),
        "judging": words("""
        # own list: between the person judged and the judgement (“accused X of”)
        jako o za
        """),
        "kin": KIN_FEMALE | KIN_MALE,
        "object": words("""
        # own list: pronouns that can only be objects if no noun follows
        ci ciebie cię coś czegoś go ich im jego jej jemu ją mi mnie mną mu nam nami nas nic nich niczego niego niej niemu
        nim nimi nią siebie się sobie sobą tego temu to tobie tobą wam wami was
        """),
        "oblique": words("""
        # determiners and possessives that never begin a subject (“dem”, “seinem”)
        """),
        "occasion": words("""
        # own list: prepositions before an occasion on which words are said (“in an interview”)
        na podczas w w_trakcie
        """),
        "plural_determiner": words("""
        # own list: determiners that show a plural
        ci czterej cztery dwa dwaj dwie inne inni innych liczne liczni niektóre niektórych niektórzy oba obaj obie obu tamci
        tamte te trzej trzy tych tym tymi wszyscy wszystkich wszystkie
        """),
        "possessive_object": words("""
        # own list: possessives that begin an object
        moich moim mojego mojej mojemu moją naszego naszej naszemu naszych swego swej swoich swoim swoje swojego swojej
        swojemu swoją swych swój twoich twojego twojej twojemu waszego waszej
        """),
        "quantity": words("""
        # own list: nouns for a number of people, singular or plural (“a majority say”)
        część dziesiątki mniejszość połowa setki trzecia tuzin tysiące większość
        """),
        "question_word": words("""
        # own list: words that begin a reported question
        co czego czemu czy czyj czyja czyje czym czyżby dlaczego dokąd gdzie ile ileż iloma ilu jak jaka jaki jakich jakie
        jakiego jakiej jakiemu jakim jakimi jaką jakże kiedy kim kogo komu kto która które którego której któremu który
        których którym którymi którzy którą po_co skąd
        """),
        "refusal": words("""
        # own list: before an infinitive or gerund, words for not doing it (“declined”)
        odmawia odmawiają odmówili odmówić odmówił odmówiła unikał unikała uniknął
        """),
        "reported_mood": words("""
        # verb forms that show that a clause reports what somebody said (“komme”, “sei”)
        """),
        "several": words("""
        # own list: determiners that may be used alone and take only plurals, so that a form without “s” is a verb
        inni niektórzy obaj obie wszyscy
        """),
        "subject_relative": words("""
        # own list: words that may be the subject of a relative clause
        która które który którzy
        """),
        "that": words("""
        # own list: words that begin a reported clause
        aby ażeby by iż jakoby że żeby
        """),
        "supposed_mood": words("""
        # verb forms that show one of two things: a report, or that something isn't so (“käme”, “wäre”)
        """),
        "time_link": words("""
        # own list: before a time (“on Monday”, “last week”)
        do na następnego następnym od po podczas przed tego ten tym ubiegłego ubiegły ubiegłym w we zeszłego zeszły zeszłym
        """),
        "wording": words("""
        # own list: nouns for what somebody says (“in her words”)
        informacji mniemaniu obliczeń ocena ocenie oczach odczuciu opinia opinii przekonanie przekonaniu przeświadczeniu
        relacji szacunków słowa słowach słów ustaleń wyliczeń zapewnień zdanie zdaniem zeznań
        """),
    },
    pronouns=PRONOUNS,
    declensions=NOUNS,
    plural_cases=("ów", "om", "ami", "ach", "ych", "ich"),
    endings=ENDINGS,
    persons=dict.fromkeys(ROLES_FEMALE | KIN_FEMALE, Gender.FEMALE)
    | dict.fromkeys(ROLES_MALE | KIN_MALE, Gender.MALE)
    | dict.fromkeys(ROLES_FEMALE & ROLES_MALE | BOTH, Gender.UNKNOWN),
    organisation_sorts={},  # word in a name: "bank": "business"
    organisation_refers_to={},  # noun: "company": frozenset({"business", "company", ""})
    nationals={},  # "dane": "denmark"
    nationalities=NATIONALITIES,
    cue_groups=CUE_GROUPS,
    cue_forms=CUE_FORMS,
    features={
        "inf": "VerbForm=Inf",
        "conv": "VerbForm=Conv",
        "part": "Tense=Past|VerbForm=Part",
        "imps": "Mood=Ind|Person=0|Tense=Past|VerbForm=Fin",
        "pres1s": "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin",
        "pres3s": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "pres3p": "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "fut3s": "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
        "fut3p": "Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
        "past3sm": "Gender=Masc|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3sf": "Gender=Fem|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3sn": "Gender=Neut|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "past3pm": "Gender=Masc|Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
        "past3pf": "Gender=Fem|Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
        "past1sm": "Gender=Masc|Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
        "past1sf": "Gender=Fem|Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
    },
    cue_nouns=dict.fromkeys(words("""
    # own list: nouns for what somebody says
    apel deklaracja obietnica opinia oskarżenie ostrzeżenie oświadczenie pogląd pogróżka potwierdzenie prognoza prośba
    przestroga przypuszczenie pytanie relacja sugestia słowa słowo teza twierdzenie uwaga wniosek wypowiedź wyznanie
    zapewnienie zapowiedź zarzut zdanie zeznanie żart żądanie
    """), Act.SPEECH),
    irregular_past=words("""
    # past forms without a past ending, if they are nothing else
    """),
    ages=words("""
    # own list: endings that make a noun for a person from a number ("-year-old")
    -latek -latka -latki -letni -letnia -letniego -letniej -letniemu -letnią
    """),
    organisation_endings=words("""
    # last words of organisations' names that are not nouns for one ("foods")
    """),
    phrases={
        "address_phrases": words("""
        # own list: before those who listen: “speaking to”
        przed przemawiając_do zwracając_się_do zwróciwszy_się_do
        """),
        "as_saying": words("""
        # after a passive cue: “as saying”, “as telling”
        """),
        "behalf_phrases": words("""
        # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
        w_imieniu z_ramienia
        """),
        "interviews": words("""
        # own list: before the name of the person who answers: “an interview with”
        rozmowa_z rozmowie_z wywiad_z wywiadzie_z
        """),
        "meetings": words("""
        # between the person who asks and the one who answers: “spoke with”
        """),
        "relay_phrases": words("""
        # own list: before the source that passed words on: “as quoted by”, “as reported by”
        cytowana_przez cytowanego_przez cytowanej_przez cytowani_przez cytowany_przez w_oświadczeniu_dla w_rozmowie_dla
        w_rozmowie_z w_wypowiedzi_dla w_wywiadzie_dla w_wywiadzie_udzielonym
        """),
        "second_sources": words("""
        # own list: source phrases that name a relay if a tag names the speaker: “according to”
        według
        """),
        "source_ends": words("""
        # own list: after a source («jego zdaniem»)
        zdaniem
        """),
        "source_phrases": words("""
        # own list: before a source: “according to”, “in the words of”
        jak_donosi jak_donoszą jak_podaje jak_podają jak_podał jak_podała jak_podało jak_wynika_z jak_wynika_z_danych
        jak_wynika_z_informacji jak_wynika_ze na_podstawie_słów opierając_się_na w_interpretacji w_mniemaniu w_myśl w_ocenie
        w_oczach w_odczuciu w_opinii w_przekonaniu w_przeświadczeniu w_relacji w_słowach w_ujęciu w_świetle wedle według
        według_analityków według_danych według_doniesień według_informacji według_nieoficjalnych_informacji według_obliczeń
        według_oceny według_opinii według_prognoz według_raportu według_relacji według_statystyk według_szacunków
        według_słów według_ustaleń według_wersji według_wstępnych_ustaleń według_wyliczeń według_zapewnień według_świadków
        wg z_danych z_informacji z_relacji z_ustaleń z_zeznań za_słowami zdaniem ze_słów zgodnie_z_danymi
        zgodnie_z_informacjami
        """),
        "speaking_roles": words("""
        # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
        adwokat adwokata adwokatka obrońca pełnomocniczka pełnomocnik pełnomocnika prawniczka prawnik przedstawiciel
        przedstawiciela przedstawiciele przedstawicielka przedstawicielki rzeczniczka rzeczniczki rzecznik rzecznika
        """),
        "tag_sources": words("""
        # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
        """),
        "term_cues": words("""
        # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
        hasłem hasło nazwa nazwie nazwę nazywana nazywane nazywanego nazywanej nazywany o_nazwie określana_jako
        określane_jako określany_jako określenie pod_hasłem pod_nazwą pod_pseudonimem pojęcia pojęcie przezwisko przezywany
        przydomek przydomkiem pseudonim pseudonimem słowa słowo tak_zwana tak_zwane tak_zwanego tak_zwanej tak_zwany
        tak_zwanych termin terminem terminu tzw wyraz wyrażenie znana_jako znane_jako znany_jako zwana zwane zwanego zwanej
        zwany zwanych
        """),
        "title_cues": words("""
        # own list: nouns before the title of a work: “novel”, “song”, “book”
        album albumie albumu artykule artykuł bajka bajki baśń cykl cyklu czasopismo dramat dramatu dziennik dziennika esej
        film filmem filmie filmu gazecie gazeta gazety gra gry grę hymn hymnu komedia komedii książce książka książki
        książkę magazyn magazynie magazynu miesięcznik musical musicalu obraz obrazu okręt opera opery opowiadania
        opowiadanie opowiadaniu pieśni pieśń piosenka piosenki piosenkę poemat poematu powieści powieść program programie
        programu pt płyta płyty płytę reportaż serial serialowi serialu singiel singla spektakl spektaklu statek sztuka
        sztuki sztukę tom tomie tygodnik tygodnika tytuł tytułem utworu utworze utwór wiersz wiersza wystawa wystawy
        zatytułowana zatytułowane zatytułowanej zatytułowany zatytułowanym zbiorze zbiór
        """),
    },
)
