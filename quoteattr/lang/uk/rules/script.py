"""Ukrainian: the words of the rules in script, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SCRIPT"]

SCRIPT = {
    "script": {
        "answers": words("""
        # own list: labels of the person who answers ("a")
        в відповідь
        """),
        "captions": words("""
        # own list: labels in lists and on pages, which introduce no speech ("venue", "photo")
        автор адреса дата джерело місце сайт тел телефон фото ціна час
        """),
        "days": words("""
        # own list: days after these words ("monday")
        вівторок неділя п'ятниця понеділок середа субота четвер
        """),
        "greetings": words("""
        # own list: the words among these that begin a conversation ("hello")
        добридень привіт
        """),
        "places": words("""
        # between a name and a place or a capacity ("of", "pro tempore")
        """),
        "questions": words("""
        # own list: labels of the person who asks ("q")
        запитання питання
        """),
        "roles": words("""
        # own list: other labels that are not names ("interviewer", "chorus")
        ведуча ведучий голос журналіст кореспондент прокурор суддя усі хор
        """),
        "short": words("""
        # own list: abbreviations in names, without their full stop ("mr", "st")
        д-р п проф
        """),
        "talk": words("""
        # own list: words that people say to each other, and that lists don't have ("you", "yes")
        ви дякую ні привіт так ти
        """),
        "when": words("""
        # words before the name of a writer that say when ("on", "yesterday")
        """),
        "writes": words("""
        # own list: verbs between a name and quoted lines ("wrote")
        відповів відповіла додав додала запитав запитала написав написала сказав сказала
        """),
    },
}
