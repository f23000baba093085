"""Russian: the endings of nouns, names, adjectives and past forms. Data only."""

from quoteattr.lang.pack import Declension, Ending

__all__ = ["ENDINGS", "NAME_DECLENSIONS", "NOUN_DECLENSIONS"]

#: Letters before the endings of nouns without an ending of their own.
CONSONANTS = "бвгджзклмнпрстфхцчшщ"
ADJECTIVES = (
    Declension(lemma="ый", direct=("ая", "ое", "ые"), oblique=("ого", "ому", "ым", "ом", "ых", "ыми", "ой", "ую")),
    Declension(lemma="ий", direct=("яя", "ее", "ие", "ая", "ое"), oblique=(
        "его", "ему", "им", "ем", "их", "ими", "ей", "юю", "ого", "ому", "ом", "ой", "ую",
    )),
    Declension(lemma="ой", direct=("ая", "ое", "ые", "ие"), oblique=("ого", "ому", "ым", "им", "ом", "ых", "их", "ыми", "ую")),
    Declension(lemma="ая", direct=("ые", "ие"), oblique=("ой", "ую", "ых", "их", "ым", "им", "ыми", "ими")),
)
NOUN_DECLENSIONS = (
    *ADJECTIVES,
    Declension(lemma="ы", oblique=("ов", "ам", "ами", "ах")),
    Declension(lemma="и", oblique=("ов", "ей", "ев", "ий", "ам", "ами", "ах", "ям", "ями", "ях")),
    Declension(
        lemma="", after=CONSONANTS, direct=("ы", "и"),
        oblique=("а", "у", "ом", "ем", "е", "ов", "ев", "ей", "ам", "ами", "ах"),
    ),
    Declension(lemma="ь", after=CONSONANTS, direct=("и",), oblique=("я", "ю", "ем", "е", "ей", "ям", "ями", "ях", "ью")),
    Declension(lemma="й", direct=("и",), oblique=("я", "ю", "ем", "е", "ев", "ям", "ями", "ях")),
    Declension(lemma="а", after=CONSONANTS, direct=("ы", "и"), oblique=("е", "у", "ой", "ою", "ей", "ам", "ами", "ах", "")),
    Declension(lemma="я", direct=("и",), oblique=("е", "ю", "ей", "ею", "ям", "ями", "ях", "й")),
    Declension(lemma="о", direct=("а",), oblique=("у", "ом", "е", "ам", "ами", "ах", "")),
    Declension(lemma="е", direct=("я",), oblique=("ю", "ем", "и", "й", "ям", "ями", "ях")),
    Declension(lemma="ец", direct=("цы",), oblique=("ца", "цу", "цом", "цем", "це", "цев", "цов", "цам", "цами", "цах")),
    Declension(lemma="ок", direct=("ки",), oblique=("ка", "ку", "ком", "ке", "ков", "кам", "ками", "ках")),
    Declension(lemma="ек", direct=("ьки",), oblique=("ька", "ьку", "ьком", "ьке", "ьков")),
    Declension(lemma="ка", oblique=("ок", "ек")),
    Declension(lemma="ие", oblique=("их", "им", "ими")),
    Declension(lemma="ые", oblique=("ых", "ым", "ыми")),
    Declension(lemma="мать", direct=("матери",), oblique=("матерью", "матерей", "матерям")),
    Declension(lemma="дочь", direct=("дочери",), oblique=("дочерью", "дочерей", "дочерям")),
    Declension(lemma="отец", direct=("отцы",), oblique=("отца", "отцу", "отцом", "отце")),
    Declension(lemma="человек", direct=("люди",), oblique=("людей", "людям", "людьми")),
    Declension(lemma="брат", direct=("братья",), oblique=("братьев", "братьям", "братьями")),
    Declension(lemma="друг", direct=("друзья",), oblique=("друзей", "друзьям", "друзьями")),
    Declension(lemma="сын", direct=("сыновья",), oblique=("сыновей", "сыновьям")),
    Declension(lemma="ин", direct=("е",), oblique=("", "ам", "ами", "ах")),
)
NAME_DECLENSIONS = (
    Declension(lemma="ин", oblique=("иным",), sure=True),
    Declension(lemma="ов", direct=("ова",), oblique=("ову", "овым", "ове"), sure=True),
    Declension(lemma="ев", direct=("ева",), oblique=("еву", "евым", "еве"), sure=True),
    Declension(lemma="ин", direct=("ина",), oblique=("ину", "иным", "ине"), sure=False),
    Declension(lemma="ын", direct=("ына",), oblique=("ыну", "ыным", "ыне"), sure=False),
    Declension(lemma="ова", oblique=("овой", "ову"), sure=True),
    Declension(lemma="ева", oblique=("евой", "еву"), sure=True),
    Declension(lemma="ина", oblique=("иной", "ину"), sure=False),
    Declension(lemma="ский", oblique=("ского", "скому", "ским", "ском"), sure=True),
    Declension(lemma="цкий", oblique=("цкого", "цкому", "цким", "цком"), sure=True),
    Declension(lemma="ская", oblique=("ской", "скую"), sure=True),
    Declension(lemma="цкая", oblique=("цкой", "цкую"), sure=True),
    Declension(lemma="ой", oblique=("ого", "ому", "ым"), sure=False),
    Declension(lemma="ый", oblique=("ого", "ому", "ым", "ом"), sure=False),
    Declension(lemma="ая", oblique=("ой", "ую"), sure=False),
    Declension(lemma="ович", oblique=("овича", "овичу", "овичем", "овиче"), sure=True),
    Declension(lemma="евич", oblique=("евича", "евичу", "евичем", "евиче"), sure=True),
    Declension(lemma="овна", oblique=("овны", "овне", "овну", "овной"), sure=True),
    Declension(lemma="евна", oblique=("евны", "евне", "евну", "евной"), sure=True),
    Declension(lemma="ична", oblique=("ичны", "ичне", "ичну", "ичной"), sure=True),
    Declension(lemma="", after=CONSONANTS, oblique=("а", "у", "ом", "ем", "е", "ым")),
    Declension(lemma="ь", after=CONSONANTS, oblique=("я", "ю", "ем", "е", "и", "ью")),
    Declension(lemma="й", oblique=("я", "ю", "ем", "е")),
    Declension(lemma="ий", oblique=("ии",), sure=False),
    Declension(lemma="христос", oblique=("христа", "христу", "христом", "христе"), sure=False),
    Declension(lemma="а", after=CONSONANTS, oblique=("ы", "и", "е", "у", "ой", "ою", "ей")),
    Declension(lemma="я", oblique=("и", "е", "ю", "ей", "ею", "ей")),
    Declension(lemma="павел", oblique=("павла", "павлу", "павлом", "павле"), sure=False),
    Declension(lemma="ец", oblique=("ца", "цу", "цом", "цем", "це"), sure=False),
    Declension(lemma="ок", oblique=("ка", "ку", "ком", "ке"), sure=False),
    Declension(lemma="ек", oblique=("ька", "ьку", "ьком", "ьке"), sure=False),
    Declension(lemma="лев", oblique=("льва", "льву", "львом", "льве"), sure=False),
    Declension(lemma="петр", oblique=("петра", "петру", "петром", "петре"), sure=False),
    Declension(lemma="федор", oblique=("федора", "федору", "федором", "федоре"), sure=False),
)
#: Words that have the endings of these forms, but aren't such forms.
NO_MODIFIERS = ("стая", "какой", "собой", "тобой", "мной", "домой", "порой", "герой", "покой", "строй", "край", "чай")
#: Adjectives with the ending "ой" in the nominative.
STRESSED = (
    "большой", "молодой", "другой", "святой", "живой", "простой", "чужой", "дорогой", "родной", "золотой", "седой", "немой",
    "слепой", "глухой", "худой", "злой", "пожилой", "городской", "морской", "мужской", "второй", "шестой", "седьмой", "восьмой",
    "такой", "любой", "сухой", "густой", "крутой", "прямой", "смешной", "больной", "речной", "степной", "лесной", "земной",
    "ночной", "цветной", "тупой", "скупой", "лихой", "босой", "нагой", "хромой", "рябой", "тугой", "дурной", "озорной",
)
NO_OBLIQUES = (
    *STRESSED, "герой", "покой", "строй", "порой", "долой", "домой", "весной", "зимой", "собой", "мной", "тобой", "какой",
    "много", "строго", "дорого", "долго", "потому", "этому", "совсем", "затем", "причем", "зачем", "вместе", "например",
)
NO_GERUNDS = (
    "актив", "мотив", "отрыв", "призыв", "перерыв", "взрыв", "архив", "устав", "состав", "нрав", "рукав", "залив", "кая",
    "чая", "ная",
)
NO_INFINITIVES = (
    " мать", " печать", " кровать", " тетрадь", " пять", " десять", " девять", " опять", " нить", " сеть", " смерть",
    " память", " часть", " власти", " новости", " области", " части", " гости", " кости", " ночь", " дочь", " речь",
    " помощь", " сволочь", " прочь", " мощь", " стати", " почти", "ости", "асти",
)
NO_PASTS = (
    "школа", " скала", " сила", "могила", "кобыла", "отдел", "раздел", "предел", "портал", "канал", "журнал", "материал",
    "персонал", "капитал", "генерал", "сигнал", "квартал", "вокзал", "металл", "скандал", "финал", " тыл", " зал", " бал",
    "подвал", "фестивал", " если", " земли", " или", " дали", " мысли", "отрасли", " начало", " дело", " тело", " село",
    " мало", " было",
)
#: Nouns and other words with the ending of adverbs.
NO_ADVERBS = (
    "ство", "дело", "слово", "письмо", "начало", "окно", "лицо", "дерево", "стекло", "озеро", "молоко", "золото",
    "место", "сердце", "метро", "радио", "видео", "число", "тело", "небо", "чудо", "кресло", "ведро", "утро", "кого",
    "того", "всего", "его", "ого", "енко", "ло",
)
ENDINGS = (
    Ending(ending="о", tells="adverb", shortest=5, but_not=NO_ADVERBS),
    Ending(ending="о", tells="sure_adverb", shortest=5, but_not=NO_ADVERBS),
    *(Ending(ending=ending, tells="infinitive", shortest=4, but_not=NO_INFINITIVES) for ending in (
        "ать", "ять", "ить", "еть", "уть", "оть", "ыть", "ться", "сти", "зти", "йти", "чь", "чься",
    )),
    *(Ending(ending=ending, tells="modifier", shortest=4, but_not=NO_MODIFIERS) for ending in (
        "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", *STRESSED,
    )),
    *(Ending(ending=ending, tells="oblique", shortest=5, but_not=NO_OBLIQUES) for ending in (
        "ого", "его", "ому", "ему", "ыми", "ими", "ых", "их", "ую", "юю",
        "ой", "ою", "ею", "ами", "ями", "ам", "ям", "ах", "ях", "ом", "ем", "ым", "им", "ов", "ев", "ью", "ией", "ию",
    )),
    *(Ending(ending=ending, tells="gerund", shortest=5, but_not=NO_GERUNDS) for ending in (
        "ав", "яв", "ив", "ув", "ыв", "вшись", "ясь", "шись", "вший", "вшая", "вшие", "ющий", "ющая", "ющие", "ящий", "ящая",
        "ящие", "ущий", "ущая", "ущие", "щийся", "щаяся", "щиеся", "вшийся", "вшаяся", "вшиеся", "ая", "уя",
    )),
    *(Ending(ending=ending, tells="female", shortest=4, but_not=NO_PASTS) for ending in (
        "ала", "яла", "ила", "ела", "ула", "ыла", "лась", "шла", "ола", "сла", "гла", "кла",
    )),
    *(Ending(ending=ending, tells="male", shortest=4, but_not=NO_PASTS) for ending in (
        "ал", "ял", "ил", "ел", "ул", "ыл", "лся", "шел", "нес", "вел",
    )),
    *(Ending(ending=ending, tells="past", shortest=4, but_not=NO_PASTS) for ending in (
        "али", "яли", "или", "ели", "ули", "ыли", "лись", "шли", "лось", "ало", "яло", "ило", "ело", "уло", "ыло",
    )),
)
