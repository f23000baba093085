"""Greek: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "article": words("""
        # own list
        ένα έναν ένας η μία μια ο οι τα την της τις το τον του τους των
        """),
        "negation": words("""
        # own list
        δε δεν μη μην ούτε όχι
        """),
    },
    pronouns={
        "εγώ": Pronoun(person=1),
        "εσύ": Pronoun(person=2),
        "αυτός": Pronoun(person=3, gender=Gender.MALE),
        "αυτή": Pronoun(person=3, gender=Gender.FEMALE),
        "εκείνος": Pronoun(person=3, gender=Gender.MALE),
        "εκείνη": Pronoun(person=3, gender=Gender.FEMALE),
        "εμείς": Pronoun(person=1, plural=True),
        "εσείς": Pronoun(person=2, plural=True),
        "αυτοί": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "αυτές": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            ανακοινώνω αναφέρω απαντώ αποκαλύπτω αρνούμαι αφηγούμαι δηλώνω διαβεβαιώνω διαψεύδω διευκρινίζω
            διηγούμαι εκτιμώ ενημερώνω εξηγώ επαναλαμβάνω επιβεβαιώνω επιμένω επισημαίνω θυμίζω ισχυρίζομαι
            καταγγέλλω κατηγορώ λέγω λέω μεταδίδω μιλώ μουρμουρίζω ομολογώ παραδέχομαι παρατηρώ προειδοποιώ
            προσθέτω προτείνω σημειώνω συνεχίζω σχολιάζω τονίζω υπενθυμίζω υπογραμμίζω υποστηρίζω φωνάζω
            ψιθυρίζω
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            αναρωτιέμαι ρωτάω ρωτώ
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            απειλώ ορκίζομαι υπόσχομαι
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            γράφω
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            ελπίζω θεωρώ νομίζω πιστεύω σκέφτομαι φοβάμαι
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            αποδεικνύω δείχνω
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        κατά_την κατά_τον σύμφωνα_με
        """),
    },
)
