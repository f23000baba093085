"""Russian: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    обратившись_к обращаясь_к
    """),
    "as_saying": words("""
    # own list: after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    от_имени от_лица по_поручению
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    беседа_с беседе_с интервью_с разговор_с
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    встретился_с побеседовал_с поговорил_с
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    в_беседе_с в_интервью в_разговоре_с в_эфире как_передает как_пишет как_сообщает как_сообщил как_сообщила на_страницах
    передает приводит_слова со_ссылкой_на цитирует
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    по_данным по_информации по_сведениям по_сообщению по_сообщениям
    """),
    "source_ends": words("""
    # own list: after a source: German “zufolge”
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    в_изложении если_верить как_говорится_в как_следует_из как_стало_известно_из как_считает как_указано_в на_взгляд
    по_версии по_версиям по_воспоминаниям по_выражению по_данным по_заверению по_заверениям по_замечанию по_заявлению
    по_имеющейся_информации по_информации по_итогам_опроса по_логике по_мнению по_мысли по_наблюдениям по_объяснению
    по_определению по_официальным_данным по_оценкам по_оценкам_экспертов по_оценке по_подсчетам по_последней_информации
    по_последним_данным по_предварительной_информации по_предварительным_данным по_предположению по_предположениям
    по_признанию по_признаниям по_прогнозам по_прогнозу по_разъяснению по_разъяснениям по_рассказам по_рассказу по_расчетам
    по_сведениям по_свидетельствам по_свидетельству по_словам по_сообщению по_сообщениям по_статистике по_убеждению
    по_убеждениям по_уверениям по_утверждению по_утверждениям по_уточненным_данным с_позиции с_точки_зрения со_слов
    со_ссылкой_на согласно
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    адвокат защитник представитель представительница пресс-атташе пресс-секретарь спикер уполномоченный
    """),
    "tag_sources": words("""
    # own list: between reported words and their source, where a tag has no verb: German “..., so Elshorst”
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    ао аэропорт банк бар вертолет выражение выставка газета гостиница журнал завод зао кафе кинотеатр кличка клуб команда
    компания конкурс корабль магазин медаль оао ооо операция орден пао партия по_имени по_кличке по_прозвищу под_названием
    под_псевдонимом понятие премия программа проект прозвище ракета рейс ресторан самолет слова слово спутник стадион
    так_называемая так_называемого так_называемое так_называемой так_называемые так_называемый театр телеканал термин
    фестиваль фирма форум
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    альбом альбоме балет баллада басня драма картина картину кинофильм книга книге комедия мультфильм мюзикл опера передача
    песню песня повести повесть поэма программа пьеса рассказ роман романе сборник сериал симфония сказка спектакле
    спектакль статья стихотворение фильм фильме цикл
    """),
}
