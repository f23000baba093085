"""The choir sang “Blue Lantern” twice; she hummed along to “Boats at Dusk”: a title after a verb of performing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from quoteattr._punctuation import FINAL_MARKS
from quoteattr.lang.pack import NO_WORDS, RuleWords
from quoteattr.reading import classes as c
from quoteattr.resolver.rules import Example, RejectRule
from quoteattr.resolver.utterances.titles import has_title_case

if TYPE_CHECKING:
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Utterance

__all__ = ["RULE"]

VERB_REACH = 4  #: tokens between the verb and the title ("along to")


@attrs.frozen(kw_only=True, eq=False)
class Words(RuleWords):
    """Word lists of the language pack that this module uses."""

    rule: ClassVar[str] = "performed_work"
    performing: frozenset[str] = NO_WORDS  #: verbs before the title of something sung or played


def find(utterance: Utterance, reading: Reading) -> bool:
    """Whether the words are in title case, without final punctuation, and follow a verb of performing."""
    first, last = utterance.begin, utterance.end
    if len(utterance.pieces) > 1 or last - first < 2 or reading.words[last - 1] in FINAL_MARKS:
        return False
    if not reading.flags[first] & c.CAPITAL or not has_title_case(reading, first, last):
        return False
    for i in range(utterance.first - 1, max(utterance.left_limit, utterance.first - VERB_REACH) - 1, -1):
        if reading.lowers[i] in reading.of_rule[Words].performing:
            return True
        if reading.flags[i] & c.WORD and not (reading.flags[i] & c.PREPOSITION or reading.is_adverb(i)):
            return False
    return False


RULE = RejectRule(
    name="performed_work",
    claim="Capitalised words in quotation marks follow a verb of singing, playing or reciting: they are a title.",
    find=find,
    early=True,
    examples=(Example(text="The choir sang “Blue Lantern” twice.", rejected="Blue Lantern"),),
    counterexamples=(Example(text="She sang, “Come home to me, my love!”"),),
)
