"""How far rules look: two parts that belong together are no longer connected if one more word separates them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from rule_answers import mentions, rejected_by, relations, reports, speakers, turned

if TYPE_CHECKING:
    from collections.abc import Callable

#: A view of the answers, or of those of a rule; a text in which “@” is replaced by copies of a word; the word; the most copies
#: allowed; how a line of the answers begins or ends if there are no more copies than that.
REACHES = [
    ("reports heading", "Mayor: we are @ sorry\n\nRain fell.", "very", 20, "sorry"),
    ("reports heading", "Mayor of @ Lisk: we are sorry\n\nRain fell.", "old", 3, "sorry"),
    ("reports inserted", "The plant, the mayor said at @ night, would close soon.", "late", 9, "would close soon"),
    ("reports survey", "In a poll of @ voters, most were tired.", "old", 19, "most were tired"),
    ("reports passive_report", "It was reported at @ night that it was over.", "late", 5, "that it was over"),
    ("reports to_clause", "Mira urged the @ man to leave.", "old", 5, "to leave"),
    ("reports zero_that", "The mayor maintained the @ road was good.", "old", 5, "was good"),
    ("mentions", "“Work hard.” — Lena Fox, @ nurse", "old", 4, "dash_signature"),
    ("mentions", "“Work hard” (Lena @ Fox).", "Ida", 5, "bracket_source"),
    ("mentions", "“Costs doubled,” in Moll’s @ words.", "old", 3, "according_to"),
    ("mentions", "«Well, @ it is over, Leo sighed, all over.»", "dear,", 1, "cue_within"),
    ("mentions", "«It is over, Leo sighed very @ softly, all over.»", "very", 22, "cue_within"),
    ("mentions", "— It is over, said the clerk very @ softly. All over.\n\n— Yes.", "very", 20, "cue_within"),
    ("mentions", "Varga ended very @ late with “I will rebuild it, all of it!” and left.", "very", 35, "sentence_subject"),
    ("speakers", "The old captain, @ tired, sat down. “Done,” he said.", "so", 54, "common_noun"),
    ("speakers", "The captain sat. “Well @ well.” “Done,” he said.", "so", 394, "common_noun | captain | Done,"),
    ("speakers", "Leo Lund saw a boy. It rained @ long. “Go,” said that boy.", "so", 238, "new"),
    ("speakers", "Norvia Rail issued a statement very @ late. “Go,” the statement said.", "very", 391, "issued_document"),
    ("relations", "Mira was not @ willing to say, “Go.”", "really", 2, "negated"),
    ("relations", "“Go,” Mira told @ Ben and Ida.", "Ivy,", 2, "to Ida"),
    ("relations", "“Go,” said the ministry @ spokeswoman.", "chief", 2, "for the ministry"),
    ("relations", "“Go,” said Norvia Rail @ spokeswoman Ida Holm.", "chief", 2, "for Norvia Rail"),
    ("relations", "“Go,” Mira said in a @ interview with Radio Lund.", "long", 4, "by way of Radio Lund"),
    ("relations", "“Go,” Mira said very @ softly in an interview with Radio Lund.", "very", 51, "by way of Radio Lund"),
    ("relations", "“Well @ on, Ivy,” said Tom.", "so", 395, "to Ivy"),
    ("turned alternation", "“Where?” asked Ivy.\n\n“We had @ and more,” said Tom.\n\n“Now?”", "‘so’,", 38, "Ivy"),
    ("turned alternation", "“Where?” asked Ivy.\n\n“Here,” said Tom.\n\n@“Now?”", "It rained.\n\n", 1, "Ivy"),
    ("turned same_paragraph", "“We had @ and more,” said Ivy. Rain fell for an hour. “Sit.”", "‘so’,", 19, "Ivy"),
    ("speakers", "“Go,” the clerk said.\n\n@“Now,” the clerk added.", "“Yes,” said Leo.\n\n", 298, "repeated_description"),
    ("speakers", "“Late,” Leo said.\n\n@“Go,” said her brother.", "“Yes,” Ida said.\n\n", 6, "definite_person"),
    ("rejected_by performed_work", "They sang @ to “Blue Lantern” twice.", "softly", 2, "Blue Lantern"),
    ("rejected_by term", "The term “bias @ so” is old.", "and", 4, "so"),
    ("rejected_by nickname", "We met Jo “Ace @” Lim.", "Ace", 2, "Ace"),
]
VIEWS: dict[str, Callable[..., list[str]]] = {
    one.__name__: one for one in (mentions, rejected_by, relations, reports, speakers, turned)
}


@pytest.mark.parametrize(("view", "text", "word", "most", "sign"), REACHES)
def test_rule_looks_so_far_and_no_farther(view: str, text: str, word: str, most: int, sign: str) -> None:
    """The limit is tested with as many words as the rule skips, and with one more."""
    function, *rule = view.split()
    lines = partial(VIEWS[function], **({"name": rule[0]} if rule else {}))

    def is_found(count: int) -> bool:
        found = lines(text.replace("@", " ".join([word] * count)))
        return any(line.startswith(sign) or line.endswith(sign) for line in found)

    assert is_found(most)
    assert not is_found(most + 1)
