"""Bulgarian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        не нито няма
        """),
    },
    pronouns={
        "аз": Pronoun(person=1),
        "ти": Pronoun(person=2),
        "той": Pronoun(person=3, gender=Gender.MALE),
        "тя": Pronoun(person=3, gender=Gender.FEMALE),
        "ние": Pronoun(person=1, plural=True),
        "вие": Pronoun(person=2, plural=True),
        "те": Pronoun(person=3, plural=True),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            говоря добавя добавям думам заявя заявявам извикам изтъквам изтъкна информирам кажа казвам
            коментирам настоявам обвиня обвинявам обявя обявявам обясня обяснявам отбележа отбелязвам отговарям
            отговоря отрека отричам повторя подчертавам подчертая посоча посочвам потвърдя потвърждавам предложа
            предупредя предупреждавам признавам призная припомня припомням промърморя прошепна разкажа разказвам
            разкрия река съобщавам съобщя твърдя уточня уточнявам
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            запитам питам попитам
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            заплаша заплашвам обещавам обещая откажа
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            напиша пиша
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            вярвам мисля надявам опасявам смятам
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            докажа покажа
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        по_думите_на според
        """),
    },
)
