"""From decisions to the values that users receive. Texts are sliced here, from spans, and nowhere before."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import attrs

from quoteattr.models import (
    Attribution,
    Cue,
    Ending,
    Issue,
    Kind,
    Mention,
    MentionKind,
    Party,
    Quote,
    Rejected,
    Span,
    Speaker,
)  # fmt: skip
from quoteattr.reading import classes as c
from quoteattr.resolver.results.confidence import mention_confidence, speaker_confidence
from quoteattr.resolver.results.shown_names import shown_name
from quoteattr.resolver.utterances.asides import asides

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import Report, SourceCue
    from quoteattr.resolver.cast.entities import Entity
    from quoteattr.resolver.decisions import Decision, Outcome
    from quoteattr.tokenizer.base import Piece

__all__ = ["Results", "results"]


@attrs.frozen(eq=False, kw_only=True)
class Results:
    """What a text gave; ``decisions`` in the order of ``quotes``."""

    quotes: tuple[Quote, ...]
    decisions: tuple[Decision, ...]
    speakers: tuple[Speaker, ...]
    rejected: tuple[Rejected, ...]
    issues: tuple[Issue, ...]
    skipped: tuple[str, ...]  #: rules that needed an analysis layer that was not there
    cast: Sequence[Entity]  #: everybody whom the text mentions
    genre: str  #: the kind of text, as confidences are measured by it


def results(outcome: Outcome) -> Results:
    """Build the values of a text."""
    return _Builder(outcome).build()


class _Builder:
    """Builds the values of one text."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.registry = outcome.registry
        self.reading = outcome.registry.reading
        self.genre = outcome.registry.reading.genre.key
        rejected = {index for one in outcome.decisions if one.rejected for index in one.utterance.pieces}
        pieces = enumerate(self.reading.marked.pieces)
        self.outer = [piece for index, piece in pieces if not piece.depth and piece.rule != "script" and index not in rejected]
        self.speakers = self._speakers()

    def build(self) -> Results:
        made = [(self._quote(one), one) for one in self.outcome.decisions if not one.rejected]
        made.sort(key=lambda pair: (pair[0].extent.start, -pair[0].extent.end))
        return Results(
            quotes=nest([quote for quote, _ in made]),
            decisions=tuple(decision for _, decision in made),
            speakers=tuple(self.speakers.values()),
            rejected=tuple(piece for one in self.outcome.decisions if one.rejected for piece in self._rejected(one)),
            issues=self.reading.marked.issues,
            skipped=self.outcome.skipped,
            cast=self.registry.entities,
            genre=self.genre,
        )

    # Speakers

    def _speakers(self) -> dict[int, Speaker]:
        """The entities that any quotation refers to, by first mention."""
        used = self._used()
        mentions = {index: tuple(self._mentions(index)) for index in used}
        last = len(self.reading.text)
        order = sorted(used, key=lambda index: (mentions[index][0].span.start if mentions[index] else last, index))
        ids = {index: f"s{k}" for k, index in enumerate(order, 1)}
        return {index: self._speaker(index, ids, mentions[index]) for index in order}

    def _used(self) -> set[int]:
        """The entities that quotations refer to, and the members of groups among them."""
        used: set[int] = set()
        for decision in self.outcome.decisions:
            if decision.rejected or not self._is_attributed(decision):
                continue
            used.update(index for entities in decision.parties.values() for index in entities if index is not None)
            used.update(index for index in (decision.speaker, decision.listener) if index is not None)
        entities = self.registry.entities
        return used.union(*(entities[index].members for index in used))

    @staticmethod
    def _is_attributed(decision: Decision) -> bool:
        """Whether anything is known of who speaks."""
        return decision.source_cue is not None or decision.speaker is not None

    def _mentions(self, index: int) -> Iterator[Mention]:
        entity = self.registry.entities[index]
        reading = self.reading
        ranges = {(name.first, name.last): MentionKind.NAME for name in entity.names}
        for phrase in self.registry.mentions.get(index, ()):
            ranges.setdefault((phrase.first, phrase.last), phrase.kind)
        for (first, last), kind in sorted(ranges.items()):
            span = reading.span(first, last)
            yield Mention(span=span, text=span.of(reading.text), kind=kind)

    def _speaker(self, index: int, ids: dict[int, str], mentions: tuple[Mention, ...]) -> Speaker:
        entity = self.registry.entities[index]
        return Speaker(
            id=ids[index],
            name=shown_name(self.reading, entity, with_title=self._needs_title(entity)),
            kind=entity.kind,
            titles=entity.titles,
            gender=entity.gender,
            gender_evidence=entity.evidence,
            members=tuple(ids[member] for member in entity.members),
            mentions=mentions,
        )

    def _needs_title(self, entity: Entity) -> bool:
        """Whether a courtesy title is all that tells Mr from Mrs Adler, or a wife from the husband whose name she bears."""
        is_wife = len(entity.words) > 1 and entity.courtesy in self.reading.closed.wives
        return is_wife or (entity.courtesy is not None and self._has_namesake(entity))

    def _has_namesake(self, entity: Entity) -> bool:
        """Whether somebody else of the text bears the surname."""
        cast = self.registry.cast
        namesakes = (index for index in cast.by_word.get(entity.words[-1], ()) if index != entity.index)
        return any(self.registry.entities[index].words[-1] == entity.words[-1] for index in namesakes)

    # Quotations

    def _quote(self, decision: Decision) -> Quote:
        return self._direct(decision) if decision.report is None else self._report(decision, decision.report)

    def _direct(self, decision: Decision) -> Quote:
        pieces = [self.reading.marked.pieces[index] for index in decision.utterance.pieces]
        spans = self._without_narration([piece.content for piece in pieces if piece.content is not None], decision)
        return Quote(
            kind=Kind.DIRECT,
            spans=spans,
            verbatim=spans,
            extent=Span(start=pieces[0].extent.start, end=pieces[-1].extent.end),
            text=self._text(spans),
            style=pieces[0].style,
            ending=pieces[-1].ending,
            rule=pieces[0].rule,
            attribution=self._attribution(decision, Kind.DIRECT),
        )

    def _without_narration(self, spans: Sequence[Span], decision: Decision) -> tuple[Span, ...]:
        """The words of a turn, the narrator's words among them cut out."""
        cut = decision.source_cue.cut if decision.source_cue else None
        gaps = [] if cut is None else [self.reading.span(*cut)]
        gaps += [aside for span in spans for aside in asides(self.reading, span)]
        result = list(spans)
        for gap in gaps:
            result = [part for span in result for part in (self._around(span, gap) if span.overlaps(gap) else (span,))]
        return tuple(result) or tuple(spans)

    def _around(self, span: Span, gap: Span) -> Iterator[Span]:
        """The words of a span before and after a gap."""
        for first, last in ((span.start, gap.start), (gap.end, span.end)):
            tokens = range(self.reading.token_at(first), self.reading.token_at(last))
            inner = [i for i in tokens if self.reading.flags[i] & c.WORD]
            if inner:
                begin = inner[0]
                while begin > tokens[0] and self.reading.depth[begin - 1] > self.reading.depth[tokens[0]]:
                    begin -= 1  # the mark of a quotation inside
                yield Span(start=self.reading.starts[begin], end=min(last, self._word_end(inner[-1], last)))

    def _word_end(self, token: int, last: int) -> int:
        """The end of a word with the stops that touch it."""
        end = self.reading.ends[token]
        while (
            end < last
            and end not in self.reading.markup.opens
            and not self.reading.text[end].isspace()
            and self.reading.text[end] not in "—–"
        ):
            end += 1
        return end

    def _report(self, decision: Decision, report: Report) -> Quote:
        ranges = report.ranges
        spans = tuple(self._span(first, last) for first, last in ranges)
        pieces = [piece for piece in self._pieces(ranges) if piece.content is not None]
        verbatim = tuple(piece.content for piece in pieces if piece.content is not None)
        kind = Kind.MIXED if verbatim else Kind.INDIRECT
        if verbatim and not self._words_outside(ranges):
            kind, spans = Kind.DIRECT, verbatim
        return Quote(
            kind=kind,
            spans=spans,
            verbatim=verbatim,
            extent=self._extent(ranges, pieces),
            text=self._text(spans),
            style=pieces[0].style if pieces else None,
            ending=pieces[-1].ending if pieces else Ending.CLOSED,
            rule=report.frame,
            attribution=self._attribution(decision, kind),
        )

    def _extent(self, ranges: Sequence[tuple[int, int]], pieces: Sequence[Piece]) -> Span:
        """From the first to the last character of a clause and of the marks that begin or end in it."""
        first, last = self.reading.starts[ranges[0][0]], self._span(*ranges[-1]).end
        return Span(
            start=min([first, *(piece.extent.start for piece in pieces)]),
            end=max([last, *(piece.extent.end for piece in pieces)]),
        )

    def _span(self, first: int, last: int) -> Span:
        """The characters of a range of tokens, a possessive ending included."""
        return Span(start=self.reading.starts[first], end=self.reading.ends[last - 1] + self.reading.possessive(last - 1))

    def _pieces(self, ranges: Sequence[tuple[int, int]]) -> list[Piece]:
        """The outermost pieces inside token ranges."""
        pieces: list[Piece] = []
        for first, last in ranges:
            start, end = self.reading.starts[first], self.reading.ends[last - 1]
            k = bisect_left(self.outer, start, key=lambda piece: piece.extent.start)
            while k < len(self.outer) and self.outer[k].extent.start < end:
                pieces.append(self.outer[k])
                k += 1
        return pieces

    def _words_outside(self, ranges: Sequence[tuple[int, int]]) -> bool:
        return any(
            not self.reading.depth[i] and self.reading.flags[i] & c.WORD for first, last in ranges for i in range(first, last)
        )

    def _text(self, spans: Sequence[Span]) -> str:
        return " ".join(span.of(self.reading.text) for span in spans)

    # Attribution

    def _attribution(self, decision: Decision, kind: Kind) -> Attribution | None:
        found = decision.source_cue
        if not self._is_attributed(decision):
            return None
        relays = self._parties(decision, "relay", (decision.relations.relay,))
        behalf = self._parties(decision, "on_behalf_of", (decision.relations.behalf,))
        made = Attribution(
            speaker=None if decision.speaker is None else self.speakers[decision.speaker],
            speaker_rule=decision.speaker_rule,
            addressees=self._addressees(decision),
            relay=relays[0] if relays else None,
            on_behalf_of=behalf[0] if behalf else None,
            polarity=decision.relations.polarity,
            **(self._beside(decision, found) if found is not None else {}),
        )
        return attrs.evolve(
            made,
            mention_confidence=mention_confidence(made, kind) if made.mention else 0.0,
            confidence=speaker_confidence(made, self.genre, decision.signal) if made.speaker else 0.0,
        )

    def _beside(self, decision: Decision, found: SourceCue) -> dict[str, Any]:
        """The fields of the attribution that come from words beside the quotation."""
        candidates = self.reading
        phrase = found.phrase
        return {
            "mention": candidates.mention(phrase) if phrase else None,
            "source": candidates.source(phrase) if phrase else None,
            "mention_rule": decision.mention_rule,
            "cue": self._cue(found),
        }

    def _addressees(self, decision: Decision) -> tuple[Party, ...]:
        """Who is told in so many words, else who speaks before and after."""
        if decision.listener is not None and not decision.relations.addressees:
            return (Party(mention=None, speaker=self.speakers[decision.listener]),)
        return self._parties(decision, "addressees", decision.relations.addressees)

    def _parties(self, decision: Decision, field: str, phrases: Sequence[Phrase | None]) -> tuple[Party, ...]:
        entities = decision.parties.get(field, (None,) * len(phrases))
        return tuple(
            Party(mention=self.reading.mention(phrase), speaker=None if index is None else self.speakers[index])
            for phrase, index in zip(phrases, entities, strict=False)
            if phrase is not None
        )

    def _cue(self, found: SourceCue) -> Cue | None:
        if found.cue is None:
            return None
        span = self.reading.span(found.cue.first, found.cue.last)
        return Cue(
            span=span,
            parts=tuple(self.reading.span(first, last) for first, last in found.cue.parts),
            text=span.of(self.reading.text),
            lemma=found.cue.lemma,
            act=found.cue.act,
        )

    def _rejected(self, decision: Decision) -> Iterator[Rejected]:
        """The pieces of an utterance that is no speech."""
        for index in decision.utterance.pieces:
            piece = self.reading.marked.pieces[index]
            yield Rejected(
                span=piece.content or piece.extent,
                extent=piece.extent,
                style=piece.style,
                rule=decision.rejected or "",
            )


def nest(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Set depth and parent of quotations that are ordered parents first."""
    result: list[Quote] = []
    open_: list[int] = []
    for quote in quotes:
        while open_ and not result[open_[-1]].extent.covers(quote.extent):
            open_.pop()
        parent = open_[-1] if open_ else None
        same = (quote.parent, quote.depth) == (parent, len(open_))
        result.append(quote if same else attrs.evolve(quote, parent=parent, depth=len(open_)))
        open_.append(len(result) - 1)
    return tuple(result)
