"""Hebrew: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "article": words("""
        # own list
        ה
        """),
        "negation": words("""
        # own list
        אין לא
        """),
    },
    pronouns={
        "אני": Pronoun(person=1),
        "אתה": Pronoun(person=2, gender=Gender.MALE),
        "את": Pronoun(person=2, gender=Gender.FEMALE),
        "הוא": Pronoun(person=3, gender=Gender.MALE),
        "היא": Pronoun(person=3, gender=Gender.FEMALE),
        "אנחנו": Pronoun(person=1, plural=True),
        "אתם": Pronoun(person=2, plural=True),
        "הם": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "הן": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            אישר אמר ביקר גילה גרס דיבר דיווח האשים הבהיר הבטיח הגיב הדגיש הודה הודיע הוסיף הוסף הזהיר הזכיר
            הכחיש הכריז המשיך הסביר העיר העריך הצהיר הציע השיב השמיע התוודה התלונן התריע זעק חזר טען לחש מלמל
            מסר סיכם סיפר ענה פירט פסק ציין צעק קרא
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            שאל תהה
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            איים התחייב נשבע סירב
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            כתב צייץ
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            האמין חשב חשש סבר קיווה
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            הוכיח הראה
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        כ_דברי כדברי ל_דברי ל_טענת ל_פי לדברי לטענת לפי על_פי
        """),
    },
)
