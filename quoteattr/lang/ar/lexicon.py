"""Arabic: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        لا لم لن ليس ما
        """),
    },
    pronouns={
        "أنا": Pronoun(person=1),
        "أنت": Pronoun(person=2),
        "هو": Pronoun(person=3, gender=Gender.MALE),
        "هي": Pronoun(person=3, gender=Gender.FEMALE),
        "نحن": Pronoun(person=1, plural=True),
        "هم": Pronoun(person=3, plural=True),
        "هن": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            أبلغ أجاب أخبر أشار أضاف أعرب أعلن أفاد أقر أكد أوضح اتهم ادعى استدرك استطرد اعتبر اعترف اقترح برر
            بين تابع تحدث جزم حذر حكى دعا ذكر رأى رد روى زعم شدد شرح صاح صرح صرخ عد عقب علق قال كرر كشف لفت نبه
            نفى نقل نوه هتف همس وصف
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            استفسر تساءل سأل
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            أقسم تعهد رفض هدد وعد
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            غرد كتب
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            أمل اعتقد توقع خشي شك ظن
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            أثبت أظهر
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        بحسب حسب طبقا طبقا_ل طبقاً طبقًا وفق وفقا وفقا_ل وفقاً وفقًا
        """),
    },
)
