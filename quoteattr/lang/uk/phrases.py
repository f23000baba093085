"""Ukrainian: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    звернувшись_до звертаючись_до
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    від_імені за_дорученням
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    розмова_з розмові_з інтерв'ю_з
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    зустрівся_з поговорив_з поспілкувався_з
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    в_ефірі в_інтерв'ю з_посиланням_на на_сторінках наводить_слова передає у_розмові_з цитує як_передає як_пише
    як_повідомляє із_посиланням_на
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    за_даними за_інформацією
    """),
    "source_ends": words("""
    # after a source: German “zufolge”
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    відповідно_до з_погляду з_точки_зору за_версією за_визнанням за_визначенням за_висловом за_даними за_заявою за_зізнанням
    за_останніми_даними за_офіційними_даними за_оцінками за_оцінкою за_переконанням за_повідомленням за_повідомленнями
    за_попередньою_інформацією за_попередніми_даними за_попередніми_оцінками за_припущенням за_прогнозами за_прогнозом
    за_підрахунками за_підсумками за_розповідями за_розрахунками за_свідченням за_свідченнями за_словами за_спогадами
    за_спостереженнями за_статистикою за_твердженням за_уточненими_даними за_інформацією згідно_з зі_слів
    на_глибоке_переконання на_думку на_переконання на_погляд на_погляди на_тверде_переконання на_твердження як_вважає
    як_випливає_з як_йдеться_в як_йдеться_у як_свідчить як_ідеться_в як_ідеться_у
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    адвокат захисник представник представниця прес-секретар пресекретарка прессекретар речник речниця спікер уповноважений
    """),
    "tag_sources": words("""
    # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    ао бар вираз виставка готель зат кафе кличка конкурс корабель кінотеатр літак магазин медаль на_прізвисько на_ім'я оао
    операція орден пат премія програма проєкт прізвисько під_назвою ракета рейс ресторан слова слово стадіон супутник
    так_звана так_зване так_званий так_звані термін тзов тов фестиваль форум
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    альбом альбомі байка балада балет вистава виставі вірш драма збірка казка картина книга книжка книзі комедія кінострічка
    мультфільм мюзикл опера оповідання п'єса повість повісті поема програма пісню пісня роман роману серіал симфонія стаття
    стрічка фільм фільму цикл
    """),
}
