"""The five kinds of rule. A rule only reads and returns; the runner alone records results and names.

Syntax rules (frames, mention sieves, rejecting rules) take a :class:`~quoteattr.reading.base.Reading`, reference rules (turn
rules, speaker sieves) the :class:`~quoteattr.resolver.registry.Registry` of everybody known so far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteattr.analysis.base import Layer
    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import CueSite, Pick, Report, SourceCue, Turn, Utterance
    from quoteattr.resolver.registry import Registry
    from quoteattr.resolver.utterances.surroundings import UtteranceSite

__all__ = ["Example", "Frame", "MentionSieve", "RejectRule", "Rule", "SpeakerSieve", "TurnRule"]


@attrs.frozen(kw_only=True)
class Example:
    """A text on which a rule fires (or, for a counterexample, doesn't), run as a test and shown in the docs."""

    text: str
    mention: str | None = None  #: the words that name the source
    speaker: str | None = None  #: name of the speaker
    rejected: str | None = None  #: the rejected words
    lang: str = "en"


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """The fields that all rules have."""

    name: str  #: also the name of its file and of its anchor in the docs
    claim: str  #: one sentence: when it fires and what it picks
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    needs: frozenset[Layer] = frozenset()  #: layers of the analysis that it can't do without
    by_lemmas: bool = False  #: whether it is only for languages whose pack has lemmas and no forms


class FindMention(Protocol):
    """The function of a mention sieve."""

    def __call__(self, site: UtteranceSite, reading: Reading, /) -> SourceCue | None:
        """The cue and mention of the utterance, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class MentionSieve(Rule):
    """Finds the cue and mention of an utterance."""

    find: FindMention
    of_person: bool = False  #: whether the mention must refer to one person
    integrated: bool = False  #: whether it is tried only on quoted parts of a sentence, after the frames
    anywhere: bool = False  #: whether it is tried on these and on all other utterances
    wordless: bool = False  #: whether it reads the layout alone, so that it works without the words of a language


class FindReport(Protocol):
    """The function of a frame."""

    def __call__(self, site: CueSite, reading: Reading, /) -> Report | None:
        """The clause reported by the word of the site, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class Frame(Rule):
    """Finds the clause that a cue reports."""

    find: FindReport
    marked: bool = False  #: whether the clause is a report only if it has quoted words
    carried: bool = False  #: whether it looks at whole sentences, and takes the source of the words reported before them


class FindReject(Protocol):
    """The function of a rejecting rule."""

    def __call__(self, utterance: Utterance, reading: Reading, /) -> bool:
        """Whether the quoted words aren't speech."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class RejectRule(Rule):
    """Decides which quoted words aren't speech."""

    find: FindReject
    early: bool = False  #: whether the words around the quotation prove it, so that no cue is looked for
    set_out: bool = False  #: whether the layout shows it, so that only a verb of saying or writing overrules it


class FindTurn(Protocol):
    """The function of a turn rule."""

    def __call__(self, turns: Sequence[Turn], registry: Registry, /) -> Pick | None:
        """The speaker of the last of ``turns``, which is open, given all earlier turns; or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class TurnRule(Rule):
    """Finds the speaker of an utterance without a mention from the turns around it."""

    find: FindTurn


class FindSpeaker(Protocol):
    """The function of a speaker sieve."""

    def __call__(self, phrase: Phrase, turns: Sequence[Turn], registry: Registry, /) -> Pick | None:
        """The entity that the phrase refers to, or None; the last of ``turns`` is the open one next to the phrase."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class SpeakerSieve(Rule):
    """Finds the entity that a mention refers to."""

    find: FindSpeaker
