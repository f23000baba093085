"""Serbian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ne ni nije nisu не ни нису није
        """),
    },
    pronouns={
        "ja": Pronoun(person=1),
        "ti": Pronoun(person=2),
        "on": Pronoun(person=3, gender=Gender.MALE),
        "ona": Pronoun(person=3, gender=Gender.FEMALE),
        "mi": Pronoun(person=1, plural=True),
        "vi": Pronoun(person=2, plural=True),
        "oni": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "one": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
        "ја": Pronoun(person=1),
        "ти": Pronoun(person=2),
        "он": Pronoun(person=3, gender=Gender.MALE),
        "она": Pronoun(person=3, gender=Gender.FEMALE),
        "ми": Pronoun(person=1, plural=True),
        "ви": Pronoun(person=2, plural=True),
        "они": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "оне": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            demantovati dodati dodavati govoriti ispričati istaći isticati izjaviti izvestiti javiti kazati
            komentarisati naglasiti najaviti napomenuti navesti navoditi objasniti objaviti objašnjavati oceniti
            odgovarati odgovoriti optužiti otkriti podsetiti podsećati pojasniti ponoviti poreći poručiti
            potvrditi povikati predložiti primetiti priznati pričati promrmljati reći saopštiti spomenuti
            tvrditi upozoriti ustvrditi uzviknuti viknuti zaključiti šapnuti викнути говорити демантовати
            додавати додати закључити известити изјавити испричати истаћи истицати казати коментарисати навести
            наводити нагласити напоменути најавити објавити објаснити објашњавати одговарати одговорити оптужити
            открити оценити повикати подсетити подсећати поновити порећи поручити потврдити појаснити предложити
            признати приметити причати промрмљати рећи саопштити споменути тврдити узвикнути упозорити устврдити
            шапнути јавити
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            pitati upitati zapitati запитати питати упитати
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            obećati odbiti pretiti zakleti zapretiti заклети запретити обећати одбити претити
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            napisati pisati написати писати
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            misliti nadati plašiti smatrati sumnjati verovati веровати мислити надати плашити сматрати сумњати
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            dokazati pokazati доказати показати
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        po_rečima prema_navodima prema_rečima по_речима према_наводима према_речима
        """),
    },
)
