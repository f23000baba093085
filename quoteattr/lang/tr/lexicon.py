"""Turkish: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        değil
        """),
    },
    pronouns={
        "ben": Pronoun(person=1),
        "sen": Pronoun(person=2),
        "o": Pronoun(person=3),
        "biz": Pronoun(person=1, plural=True),
        "siz": Pronoun(person=2, plural=True),
        "onlar": Pronoun(person=3, plural=True),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            aktar anlat anımsat açıkla bahset bağır belirt beyan_et bildir cevapla de değerlendir dile_getir
            doğrula duyur ekle fısılda haber_ver hatırlat haykır iddia_et ifade_et ilan_et ileri_sür inkar_et
            itiraf_et kaydet konuş mırıldan reddet savun seslen söyle söz_et tekrarla uyar vurgula yalanla
            yanıtla yinele yorumla öner şikayet_et
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            sor
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            söz_ver tehdit_et vadet yemin_et
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            yaz
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            bekle düşün inan kork san tahmin_et um
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            göster kanıtla
            """),
        ),
    ),
    phrases={
        "source_ends": words("""
        # own list: after a source
        göre
        """),
    },
)
