"""Japanese: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ず ない ぬ
        """),
    },
    pronouns={
        "私": Pronoun(person=1),
        "僕": Pronoun(person=1),
        "俺": Pronoun(person=1),
        "あなた": Pronoun(person=2),
        "彼": Pronoun(person=3, gender=Gender.MALE),
        "彼女": Pronoun(person=3, gender=Gender.FEMALE),
        "私たち": Pronoun(person=1, plural=True),
        "彼ら": Pronoun(person=3, plural=True),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            いう おっしゃる ささやく つぶやく コメント 主張 云う 付け加える 仰る 伝える 力説 反論 叫ぶ 否定 告げる
            呟く 呼びかける 呼び掛ける 囁く 回答 報告 報道 宣言 強調 怒鳴る 打ち明ける 批判 指摘 指示 提案 断言
            明かす 明らか 漏らす 申し出る 申す 発表 発言 答える 続ける 表明 要求 言う 訴える 証言 評する 話す 認める
            語りかける 語る 説明 謝罪 警告 返す 述べる 釈明 非難 頷く
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            たずねる 問いかける 問う 尋ねる 聞く 訊く 質問
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            約束 脅す 誓う
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            書く 綴る 記す
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            信じる 思う 感じる 懸念 期待 疑う 考える 見る
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            示す
            """),
        ),
    ),
    phrases={
        "source_ends": words("""
        # own list: after a source
        に_よる_と に_よれ_ば によると によれば
        """),
    },
)
