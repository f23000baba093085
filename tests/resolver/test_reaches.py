"""How far rules look: two parts that belong together are no longer connected if one more word separates them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from rule_answers import mentions, relations, reports, speakers

if TYPE_CHECKING:
    from collections.abc import Callable

#: A view of the answers or a frame; a text in which “@” is replaced by copies of a word; the word; the most copies allowed; how
#: a line of the answers begins or ends if there are no more copies than that.
REACHES = [
    ("heading", "Mayor: we are @ sorry\n\nRain fell.", "very", 20, "sorry"),
    ("heading", "Mayor of @ Lisk: we are sorry\n\nRain fell.", "old", 3, "sorry"),
    ("inserted", "The plant, the mayor said at @ night, would close soon.", "late", 9, "would close soon"),
    ("survey", "In a poll of @ voters, most were tired.", "old", 19, "most were tired"),
    ("passive_report", "It was reported at @ night that it was over.", "late", 5, "that it was over"),
    ("to_clause", "Mira urged the @ man to leave.", "old", 5, "to leave"),
    ("zero_that", "The mayor maintained the @ road was good.", "old", 5, "was good"),
    ("mentions", "“Work hard.” — Lena Fox, @ nurse", "old", 4, "dash_signature"),
    ("mentions", "“Work hard” (Lena @ Fox).", "Ida", 5, "bracket_source"),
    ("mentions", "“Costs doubled,” in Moll’s @ words.", "old", 3, "according_to"),
    ("mentions", "«Well, @ it is over, Leo sighed, all over.»", "dear,", 1, "cue_within"),
    ("mentions", "«It is over, Leo sighed very @ softly, all over.»", "very", 22, "cue_within"),
    ("mentions", "— It is over, said the clerk very @ softly. All over.\n\n— Yes.", "very", 20, "cue_within"),
    ("mentions", "Varga ended very @ late with “I will rebuild it, all of it!” and left.", "very", 35, "sentence_subject"),
    ("speakers", "The old captain, @ tired, sat down. “Done,” he said.", "so", 54, "common_noun"),
    ("speakers", "Norvia Rail issued a statement very @ late. “Go,” the statement said.", "very", 391, "issued_document"),
    ("relations", "Mira was not @ willing to say, “Go.”", "really", 2, "negated"),
    ("relations", "“Go,” said the ministry @ spokeswoman.", "chief", 2, "for the ministry"),
    ("relations", "“Go,” said Norvia Rail @ spokeswoman Ida Holm.", "chief", 2, "for Norvia Rail"),
    ("relations", "“Go,” Mira said in a @ interview with Radio Lund.", "long", 4, "by way of Radio Lund"),
    ("relations", "“Go,” Mira said very @ softly in an interview with Radio Lund.", "very", 51, "by way of Radio Lund"),
    ("relations", "“Well @ on, Ivy,” said Tom.", "so", 395, "to Ivy"),
]
VIEWS: dict[str, Callable[[str], list[str]]] = {"mentions": mentions, "relations": relations, "speakers": speakers}


@pytest.mark.parametrize(("view", "text", "word", "most", "sign"), REACHES)
def test_rule_looks_so_far_and_no_farther(view: str, text: str, word: str, most: int, sign: str) -> None:
    """The limit is tested with as many words as the rule skips, and with one more."""
    lines = VIEWS.get(view) or partial(reports, name=view)

    def is_found(count: int) -> bool:
        found = lines(text.replace("@", " ".join([word] * count)))
        return any(line.startswith(sign) or line.endswith(sign) for line in found)

    assert is_found(most)
    assert not is_found(most + 1)
