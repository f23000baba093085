"""Ukrainian: the endings of nouns, names, adjectives and past forms. Data only."""

from quoteattr.lang.pack import Declension, Ending

__all__ = ["ENDINGS", "NAME_DECLENSIONS", "NOUN_DECLENSIONS"]

#: Letters before the endings of nouns without an ending of their own.
CONSONANTS = "бвгґджзклмнпрстфхцчшщ"
NOUN_DECLENSIONS = (
    Declension(lemma="ий", direct=("а", "е", "і"), oblique=("ого", "ому", "им", "ім", "их", "ими", "ої", "ій", "ою")),
    Declension(lemma="ій", direct=("я", "є", "і"), oblique=("ього", "ьому", "ім", "іх", "іми", "ьої", "ьою")),
    Declension(lemma="і", oblique=("ів", "ям", "ями", "ях", "ам", "ами", "ах", "их", "им", "ими", "ей")),
    Declension(lemma="и", oblique=("ів", "ам", "ами", "ах", "ей")),
    Declension(lemma="ї", oblique=("їв", "ям", "ями", "ях")),
    Declension(
        lemma="", after=CONSONANTS, direct=("и", "і"),
        oblique=("а", "у", "ом", "ем", "ові", "еві", "ів", "ам", "ами", "ах", "я", "ю", "ям", "ями", "ях"),
    ),
    Declension(lemma="ь", after=CONSONANTS, direct=("і",), oblique=("я", "ю", "ем", "еві", "ів", "ям", "ями", "ях", "лю")),
    Declension(lemma="й", direct=("ї",), oblique=("я", "ю", "єм", "єві", "їв", "ям", "ями", "ях")),
    Declension(lemma="а", after=CONSONANTS, direct=("и",), oblique=("і", "у", "ою", "ею", "ам", "ами", "ах", "")),
    Declension(lemma="ка", oblique=("ці", "ок")),
    Declension(lemma="га", oblique=("зі",)),
    Declension(lemma="ія", direct=("ії",), oblique=("ію", "ією", "ій", "іям", "іями", "іях")),
    Declension(lemma="я", after=CONSONANTS, direct=("і",), oblique=("ю", "ею", "ям", "ями", "ях", "ь")),
    Declension(lemma="о", direct=("а",), oblique=("у", "ом", "і", "ові", "ам", "ами", "ах", "")),
    Declension(lemma="е", direct=("я",), oblique=("ю", "ем", "і", "ям", "ями", "ях")),
    Declension(lemma="ня", oblique=("ню", "нням", "нями", "нях", "нь", "ні")),
    Declension(lemma="ець", direct=("ці",), oblique=("ця", "цю", "цем", "цеві", "ців", "цям", "цями", "цях")),
    Declension(lemma="ок", direct=("ки",), oblique=("ка", "ку", "ком", "кові", "ків")),
    Declension(lemma="ко", oblique=("ка", "ку", "ком", "кові")),
    Declension(lemma="рець", oblique=("рця", "рцю", "рцем")),
    Declension(lemma="мати", oblique=("матері", "матір", "матір'ю")),
    Declension(lemma="батько", direct=("батьки",), oblique=("батька", "батьку", "батькові", "батьком")),
    Declension(lemma="чоловік", oblique=("чоловіче",)),
    Declension(lemma="хлопець", direct=("хлопці",), oblique=("хлопця", "хлопцю", "хлопцеві", "хлопцем", "хлопців")),
    Declension(lemma="кінь", oblique=("коня",)),
    Declension(lemma="інь", oblique=("ені",)),
    Declension(lemma="піп", direct=("попи",), oblique=("попа", "попу", "попові", "попом")),
    Declension(lemma="ич", oblique=("ича", "ичу", "ичем", "ичеві")),
)
NAME_DECLENSIONS = (
    Declension(lemma="ін", oblique=("іним",), sure=True),
    Declension(lemma="ин", oblique=("иним",), sure=True),
    Declension(lemma="ов", direct=("ова",), oblique=("ову", "овим", "ові"), sure=True),
    Declension(lemma="єв", direct=("єва",), oblique=("єву", "євим", "єві"), sure=True),
    Declension(lemma="ин", direct=("ина",), oblique=("ину", "иним", "ині"), sure=False),
    Declension(lemma="ін", direct=("іна",), oblique=("іну", "іним", "іні"), sure=False),
    Declension(lemma="їн", direct=("їна",), oblique=("їну", "їним", "їні"), sure=False),
    Declension(lemma="ова", oblique=("ової", "овій", "ову", "овою"), sure=True),
    Declension(lemma="єва", oblique=("євої", "євій", "єву", "євою"), sure=True),
    Declension(lemma="іна", oblique=("іної", "іній", "іну", "іною"), sure=False),
    Declension(lemma="енко", oblique=("енка", "енку", "енком", "енкові"), sure=True),
    Declension(lemma="ський", oblique=("ського", "ському", "ським"), sure=True),
    Declension(lemma="цький", oblique=("цького", "цькому", "цьким"), sure=True),
    Declension(lemma="зький", oblique=("зького", "зькому", "зьким"), sure=True),
    Declension(lemma="ська", oblique=("ської", "ській", "ську", "ською"), sure=True),
    Declension(lemma="цька", oblique=("цької", "цькій", "цьку", "цькою"), sure=True),
    Declension(lemma="ий", oblique=("ого", "ому", "им"), sure=False),
    Declension(lemma="ович", oblique=("овича", "овичу", "овичем", "овичеві"), sure=True),
    Declension(lemma="йович", oblique=("йовича", "йовичу", "йовичем"), sure=True),
    Declension(lemma="івна", oblique=("івни", "івні", "івну", "івною"), sure=True),
    Declension(lemma="ївна", oblique=("ївни", "ївні", "ївну", "ївною"), sure=True),
    Declension(lemma="", after=CONSONANTS, oblique=("а", "у", "ом", "ем", "ові", "еві", "ю", "я", "е", "і")),
    Declension(lemma="ь", after=CONSONANTS, oblique=("я", "ю", "ем", "еві", "і")),
    Declension(lemma="й", oblique=("я", "ю", "єм", "єві", "ї")),
    Declension(lemma="о", oblique=("а", "у", "ом", "ові", "і", "е")),
    Declension(lemma="а", after=CONSONANTS, oblique=("и", "і", "у", "ою", "ею")),
    Declension(lemma="ка", oblique=("ці",), sure=False),
    Declension(lemma="га", oblique=("зі",), sure=False),
    Declension(lemma="ха", oblique=("сі",), sure=False),
    Declension(lemma="ія", oblique=("ії", "ію", "ією"), sure=False),
    Declension(lemma="я", oblique=("і", "ї", "ю", "ею", "єю", "є")),
    Declension(lemma="ець", oblique=("ця", "цю", "цем", "цеві", "ці"), sure=False),
    Declension(lemma="ок", oblique=("ка", "ку", "ком", "кові"), sure=False),
    Declension(lemma="лев", oblique=("лева", "леву", "левом", "левові"), sure=False),
)
#: Words that have the endings of these forms, but aren't such forms.
NO_MODIFIERS = ("ніхто", "мій", "твій", "свій", "край", "герой", "звичай", "водій", "сторінка")
NO_OBLIQUES = (
    "зокрема", "крім", "окрім", "всім", "усім", "дім", "зовсім",
    "багато", "строго", "потому", "цьому", "зовсім", "потім", "причому", "разом", "одразу", "знову", "звідусіль",
    "чому", "тому",
    "додому", "всього", "раптом", "наприклад", "майже",
)
NO_INFINITIVES = (
    " мати", " хати", " кати", "депутати", "результати", "мандати", "сенати", " плати", "втрати", " мости", " вісти",
    " пости", "кандидати", "адвокати", "солдати", " палати", "витрати", "зарплати", " плити", " світи", " еліти", " діти",
)
NO_PASTS = (
    "школа", " скала", " сила", "могила", " бджола", "відділ", "розділ", "канал", "журнал", "матеріал", "сигнал", " діла",
    " тіла", " села", " мала", " коли", " ніколи", " інколи", " наскільки", " стіл", " сплав", " устав", " рукав", " прав",
    " справ", "заяв", "вистав", " заслав", "актив", "мотив", "колектив", "архів", "вплив", "прилив", "наплив", "перерив",
    " порив", " запив", " зрив", " вибив",
)
#: Nouns and other words with the ending of adverbs.
NO_ADVERBS = (
    "ство", "діло", "слово", "вікно", "лице", "дерево", "скло", "озеро", "молоко", "золото", "місто", "метро",
    "радіо", "відео", "число", "тіло", "небо", "диво", "крісло", "відро", "кого", "того", "всього", "його", "ого",
    "енко", "йко", "ло", "пальто", "світло", "право", "авто",
)
ENDINGS = (
    Ending(ending="о", tells="adverb", shortest=5, but_not=NO_ADVERBS),
    Ending(ending="о", tells="sure_adverb", shortest=5, but_not=NO_ADVERBS),
    *(Ending(ending=ending, tells="infinitive", shortest=5, but_not=NO_INFINITIVES) for ending in (
        "ати", "яти", "ити", "іти", "ути", "оти", "ися", "сти", "зти", "тися", "їти",
    )),
    *(Ending(ending=ending, tells="modifier", shortest=4, but_not=NO_MODIFIERS) for ending in (
        "ий", "ій", "на", "не", "ні", "ська", "ське", "ські", "цька", "цьке", "цькі", "ова", "ове", "ові",
        "ела", "лий", "ший", "ша",
        "ше", "ші", "ята",
    )),
    *(Ending(ending=ending, tells="oblique", shortest=5, but_not=NO_OBLIQUES) for ending in (
        "ого", "ього", "ому", "ьому", "им", "ім", "ими", "іми", "их", "іх", "ої", "ьої", "ою", "ею", "єю",
        "ією", "ами", "ями", "ам", "ям",
        "ах", "ях", "ом", "ем", "єм", "ів", "їв", "ському", "ську", "ності", "нням",
    )),
    *(Ending(ending=ending, tells="gerund", shortest=5, but_not=("очі", "ключі")) for ending in (
        "вши", "вшись", "ючи", "ячи", "учи", "ачи", "чись",
    )),
    *(Ending(ending=ending, tells="female", shortest=4, but_not=NO_PASTS)
      for ending in ("ала", "яла", "ила", "іла", "ула", "ела", "лася", "лась", "шла", "їла", "ола", "кла", "сла", "гла")),
    *(Ending(ending=ending, tells="male", shortest=4, but_not=NO_PASTS) for ending in (
        "ав", "яв", "ив", "ув", "вся", "всь", "шов",
    )),
    *(Ending(ending=ending, tells="past", shortest=4, but_not=NO_PASTS) for ending in (
        "али", "яли", "или", "іли", "ули", "лися", "лись", "шли", "їли", "лося", "ало", "яло", "ило", "іло", "уло",
    )),
)
