"""One rule, of five kinds. A rule looks and returns; the runner alone writes results and names.

Syntax rules (frames, mention sieves, rejecting rules) take a :class:`~quoteattr.reading.base.Reading`, reference rules (turn
rules, speaker sieves) the :class:`~quoteattr.resolver.registry.Registry`: who is known by now.
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
    """A text on which a rule fires (or, as a counterexample, does not), run as a test and shown in the docs."""

    text: str
    mention: str | None = None  #: the words that name the source
    speaker: str | None = None  #: name of the speaker
    rejected: str | None = None  #: the words rejected


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """What all rules have."""

    name: str  #: also the name of its file and of its anchor in the docs
    claim: str  #: one sentence: when it fires and what it picks
    examples: tuple[Example, ...]
    counterexamples: tuple[Example, ...]
    needs: frozenset[Layer] = frozenset()  #: layers of the analysis without which it is skipped


class FindMention(Protocol):
    """How a mention sieve looks."""

    def __call__(self, site: UtteranceSite, reading: Reading, /) -> SourceCue | None:
        """Cue and mention of the utterance, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class MentionSieve(Rule):
    """Finds cue and mention of an utterance."""

    find: FindMention
    of_person: bool = False  #: whether what it finds must be one person of the cast
    integrated: bool = False  #: whether it looks at words woven into a sentence, after the frames, and at nothing else
    anywhere: bool = False  #: whether it looks at these as well as at all others


class FindReport(Protocol):
    """How a frame looks."""

    def __call__(self, site: CueSite, reading: Reading, /) -> Report | None:
        """The clause that the word of the site reports, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class Frame(Rule):
    """Finds the clause that a cue reports."""

    find: FindReport
    marked: bool = False  #: whether only words in marks make its clause a report


class FindReject(Protocol):
    """How a rejecting rule looks."""

    def __call__(self, utterance: Utterance, reading: Reading, /) -> bool:
        """Whether the marked stretch is no speech."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class RejectRule(Rule):
    """Says which marked stretch is no speech."""

    find: FindReject
    early: bool = False  #: whether the words around the marks prove it, so that no cue is looked for
    set_out: bool = False  #: whether the page shows it, so that nothing but a verb of saying or writing speaks against it


class FindTurn(Protocol):
    """How a turn rule looks."""

    def __call__(self, turns: Sequence[Turn], registry: Registry, /) -> Pick | None:
        """The speaker of the last of ``turns``, which is open, given all turns before it, or None."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class TurnRule(Rule):
    """Finds the speaker of an utterance without a mention from the turns around it."""

    find: FindTurn


class FindSpeaker(Protocol):
    """How a speaker sieve looks."""

    def __call__(self, phrase: Phrase, turns: Sequence[Turn], registry: Registry, /) -> Pick | None:
        """The entity that the phrase stands for, or None; the last of ``turns`` is the open one beside which it stands."""
        ...


@attrs.frozen(kw_only=True, eq=False)
class SpeakerSieve(Rule):
    """Finds for whom a mention stands."""

    find: FindSpeaker
