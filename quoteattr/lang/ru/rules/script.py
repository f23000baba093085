"""Russian: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        о ответ
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        автор адрес время дата источник место сайт тел телефон фото цена
        """),
        "days": words("""
        # own list: days after these words ("monday")
        воскресенье вторник понедельник пятница среда суббота четверг
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        здравствуй здравствуйте привет
        """),
        "places": words("""
        # between a name and a place or a capacity ("of", "pro tempore")
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        в вопрос
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        ведущая ведущий все голос журналист корреспондент прокурор судья хор
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        г г-жа г-н д-р проф
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        вы да здравствуйте нет привет спасибо ты
        """),
        "when": words("""
        # words before the name of a writer that say when ("on", "yesterday")
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        добавил добавила написал написала ответил ответила сказал сказала спросил спросила
        """),
    },
}
