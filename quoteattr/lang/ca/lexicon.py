"""Catalan: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "article": words("""
        # own list
        el els l' la les un una unes uns
        """),
        "negation": words("""
        # own list
        ni no tampoc
        """),
    },
    pronouns={
        "jo": Pronoun(person=1),
        "tu": Pronoun(person=2),
        "ell": Pronoun(person=3, gender=Gender.MALE),
        "ella": Pronoun(person=3, gender=Gender.FEMALE),
        "nosaltres": Pronoun(person=1, plural=True),
        "vosaltres": Pronoun(person=2, plural=True),
        "ells": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "elles": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            admetre advertir afegir afirmar al·legar anunciar apuntar argumentar assegurar assenyalar avisar
            comentar comunicar concloure confirmar contestar cridar declarar defensar denunciar destacar
            detallar dir exclamar explicar indicar informar insistir lamentar manifestar murmurar narrar negar
            opinar precisar proposar puntualitzar reconèixer recordar reiterar relatar remarcar repetir replicar
            respondre revelar sostenir subratllar xiuxiuejar
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            demanar preguntar
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            acceptar amenaçar jurar prometre rebutjar
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            escriure piular
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            considerar creure esperar pensar sospitar témer
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            demostrar mostrar
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        d'_acord_amb segons
        """),
    },
)
