"""Chinese: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        不 未 沒 沒有 没 没有
        """),
    },
    pronouns={
        "我": Pronoun(person=1),
        "你": Pronoun(person=2),
        "您": Pronoun(person=2),
        "他": Pronoun(person=3, gender=Gender.MALE),
        "她": Pronoun(person=3, gender=Gender.FEMALE),
        "我们": Pronoun(person=1, plural=True),
        "我們": Pronoun(person=1, plural=True),
        "你们": Pronoun(person=2, plural=True),
        "你們": Pronoun(person=2, plural=True),
        "他们": Pronoun(person=3, plural=True),
        "他們": Pronoun(person=3, plural=True),
        "她们": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
        "她們": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            主张 主張 介紹 介绍 低語 低语 写道 反駁 反驳 叫道 否認 否认 告訴 告诉 呼吁 呼籲 喊 喊道 嚷 回应 回應
            回答 坚称 坦言 堅稱 報導 報道 声称 宣佈 宣布 寫道 建議 建议 強調 强调 感叹 感嘆 批評 批评 承認 承认
            报道 指出 指責 指责 提到 提醒 断言 斷言 直言 称 稱 笑道 答 答道 聲稱 补充 表示 補充 解释 解釋 認為
            說 說明 說道 談到 講 證實 警告 认为 讲 证实 说 说明 说道 谈到 透露 通報 通报 道 重申
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            問 問道 詢問 询问 追問 追问 问 问道
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            保證 保证 发誓 威胁 威脅 承諾 承诺 拒絕 拒绝 發誓 答应 答應
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            写 寫
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            以为 以為 希望 怀疑 想 懷疑 担心 擔心 相信 覺得 觉得 預計 预计
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            显示 表明 證明 证明 顯示
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        按照 据 據 根据 根據
        """),
    },
)
