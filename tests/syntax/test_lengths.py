"""How far the finders read: each sentence with a word in it that is repeated, up to how often, and once more.

Nobody writes such sentences; but without these bounds a text without a full stop would take hours.
"""

from __future__ import annotations

import pytest
from test_finders import answer

#: Finder, the text before the words, the words that are repeated, the text after them, how often they are read over.
ROWS = [
    ("subject_before", "Hal Moss, a nurse", " old", ", |said so.", 76),
    ("subject_before", "Hal Moss (a nurse", " old", ") |said so.", 76),
    ("subject_before", "Hal Moss", ", a nurse", ", |said so.", 5),
    ("subject_before", "Hal Moss,", " old", " nurse, |said so.", 3),
    ("opening_phrase", "The", " old", " mill| said so.", 12),
    ("tags_after", "“It rained,” |the clerk, a man", " of Lisk", ", said.", 19),
    ("tags_after", "It rained, |on Monday", " now", " the clerk said.", 4),
    ("clause_of", "A man |knowing the mill", " of Lisk", " said so.", 8),
    ("clause_of", "A man who |knows", " now", " said so.", 19),
    ("clause_end", "He said |it rained, and critics", " of Lisk", " say that it snowed.", 6),
    ("object_end", "He accused |the guests, who paid", " now", ", of lying.", 10),
    ("comma_before", "He left,", " now", " |said Ida.", 12),
    ("phrase_before", "The", " old", " clerk| said so.", 8),
    ("phrase_after", "|The", " old", " clerk said so.", 7),
    ("phrase_after", "|the", " old", " clerk Ida Lund.", 6),
    ("phrase_after", "said |Lund", " mill", " spokesman Alex Berg.", 3),
    ("after_light", "He |said on Monday,", " now", ", the mill was old.", 14),
    ("after_light", "He |said one", " last", " week the mill was old.", 2),
    ("owner", "the clerk’s", " old", " mill|.", 2),
    ("owner", "Ida made a", " old", " claim|.", 2),
    ("possessor", "the clerk’s", " old", " mill|.", 2),
    ("verb_at", "He has", " not", " |said so.", 5),
    ("is_relative", "In a", " long", " speech |that lasted two hours.", 2),
    ("roles_beside", "|Ada Lund, the", " old", " clerk, left.", 5),
    ("roles_beside", "|Ada Lund", " now", " is the clerk.", 3),
    ("roles_beside", "|Ada Lund is", " now", " the clerk.", 3),
]


def reached(finder: str, before: str, words: str, after: str, count: int) -> str:
    """What a finder says where words are repeated, with these words once where they stand in the answer."""
    return answer(finder, before + count * words + after).replace((count * words).strip(), words.strip())


@pytest.mark.parametrize(("finder", "before", "words", "after", "most"), ROWS)
def test_length(finder: str, before: str, words: str, after: str, most: int) -> None:
    """As many words are read over, and one more is not."""
    once = reached(finder, before, words, after, 1)
    assert reached(finder, before, words, after, most) == once
    assert reached(finder, before, words, after, most + 1) != once
