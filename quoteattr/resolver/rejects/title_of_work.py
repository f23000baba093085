"""her novel “Cold Rivers”; in “Cold Rivers”, she wrote."""

from __future__ import annotations

from quoteattr.candidates import classes as c
from quoteattr.resolver.base import Context, Example, RejectRule, Utterance

__all__ = ["RULE"]

LONGEST = 30  #: tokens of a title
FINAL = frozenset({".", "!", "?", "…", "--", "—"})
SHORT = 3  #: letters of a word that may be lower-case in a title


def find(utterance: Utterance, context: Context) -> bool:
    """Every long word in the marks is capitalised, and no stop ends them."""
    reading = context.found.reading
    if utterance.last - utterance.first > LONGEST:
        return False
    tokens = [i for i in range(utterance.first + 1, utterance.last - 1) if reading.flags[i] & c.WORD]
    if not tokens or len(utterance.pieces) > 1:
        return False
    spoken = reading.words[utterance.last - 2] in FINAL or utterance.first == reading.paragraph(utterance.first)[0]
    if spoken and not utterance.part_of_sentence:
        return False
    titled = all(reading.flags[i] & c.CAPITAL or len(reading.words[i]) <= SHORT or reading.words[i][0].isdigit() for i in tokens)
    return titled and bool(reading.flags[tokens[0]] & c.CAPITAL) and (len(tokens) > 1 or utterance.part_of_sentence)


RULE = RejectRule(
    name="title_of_work",
    claim="All words in the marks are capitalised, as in the title of a work, and nothing attributes them.",
    find=find,
    examples=(Example(text="We read her novel “Cold Rivers” in May.", rejected="Cold Rivers"),),
    counterexamples=(Example(text="“Cold rivers run deep,” said Mira."),),
)
