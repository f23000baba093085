"""What must be true of every result, whatever the text: one small function for each promise.

An invariant takes the :class:`~benchmarks.fuzz.answers.Answers` for a text and yields a pair for each violation: where it is,
and what is wrong. For a quotation, the place is its kind and rule, so violations with the same cause are counted together.
"""

from __future__ import annotations

import itertools
import json
import pickle
from typing import TYPE_CHECKING

from benchmarks.fuzz.answers import as_in_json, bare, beside, is_speech, mentions, parties, referred, rule, spans_of
from quoteattr import IssueKind, Kind
from quoteattr.export import to_dict, to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.fuzz.answers import Answers
    from quoteattr import Issue, Quote, Rejected, Speaker

__all__ = ["INVARIANTS"]


# Offsets and texts


def spans_are_in_the_text(a: Answers) -> Iterator[tuple[str, str]]:
    """Every span in a result is a stretch of the text and is not empty."""
    for field in ("quotes", "speakers", "rejected", "issues"):
        for span in spans_of(getattr(a.every, field)):
            if not 0 <= span.start < span.end <= len(a.text):
                yield field, f"{span} is not in a text of {len(a.text)} characters"


def words_have_no_white_space_around(a: Answers) -> Iterator[tuple[str, str]]:
    """No piece of a quotation and no extent begins or ends with white space."""
    for quote in a.every.quotes:
        for field, spans in (("spans", quote.spans), ("verbatim", quote.verbatim), ("extent", (quote.extent,))):
            for span in spans:
                words = span.of(a.text)
                if words != words.strip():
                    yield f"{field} of {rule(quote)}", f"{words!r} has white space around it"


def text_is_the_spans(a: Answers) -> Iterator[tuple[str, str]]:
    """The text of a quotation is the text of its spans, joined with single spaces."""
    for quote in a.every.quotes:
        words = " ".join(span.of(a.text) for span in quote.spans)
        if quote.text != words:
            yield rule(quote), f"the text is {quote.text!r}, the spans are {words!r}"


def named_words_are_slices(a: Answers) -> Iterator[tuple[str, str]]:
    """The text of a mention or a cue is the slice of the text at its span."""
    for quote in a.every.quotes:
        for mention in mentions(quote):
            if mention.text != mention.span.of(a.text):
                yield f"mention of {rule(quote)}", f"{mention.text!r} is not {mention.span.of(a.text)!r}"
        if quote.cue and quote.cue.text != quote.cue.span.of(a.text):
            yield f"cue of {rule(quote)}", f"{quote.cue.text!r} is not {quote.cue.span.of(a.text)!r}"
    for speaker in a.every.speakers:
        for mention in speaker.mentions:
            if mention.text != mention.span.of(a.text):
                yield "speakers", f"{mention.text!r} is not {mention.span.of(a.text)!r}"


# One quotation


def words_are_in_order(a: Answers) -> Iterator[tuple[str, str]]:
    """A quotation has words. Its spans, and its verbatim pieces, are in text order and don't overlap."""
    for quote in a.every.quotes:
        if not quote.spans:
            yield rule(quote), "it has no words"
        for field, spans in (("spans", quote.spans), ("verbatim", quote.verbatim)):
            for one, other in itertools.pairwise(spans):
                if one.end > other.start:
                    yield f"{field} of {rule(quote)}", f"{one} does not end before {other}"


def words_are_in_the_extent(a: Answers) -> Iterator[tuple[str, str]]:
    """The extent covers all the words of a quotation."""
    for quote in a.every.quotes:
        for field, spans in (("spans", quote.spans), ("verbatim", quote.verbatim)):
            for span in spans:
                if not quote.extent.covers(span):
                    yield f"{field} of {rule(quote)}", f"{span} is outside {quote.extent}"


def verbatim_is_in_the_spans(a: Answers) -> Iterator[tuple[str, str]]:
    """Each verbatim piece is inside one of the spans; in direct speech the two are the same."""
    for quote in a.every.quotes:
        if quote.kind is Kind.DIRECT and quote.verbatim != quote.spans:
            yield rule(quote), f"verbatim {quote.verbatim} is not spans {quote.spans}"
        for piece in quote.verbatim:
            if not any(span.covers(piece) for span in quote.spans):
                yield rule(quote), f"{piece} is in none of {quote.spans}"


def kind_fits_the_words(a: Answers) -> Iterator[tuple[str, str]]:
    """Direct and mixed quotations have verbatim pieces and a style; indirect ones have neither."""
    for quote in a.every.quotes:
        marked = quote.kind is not Kind.INDIRECT
        if bool(quote.verbatim) != marked:
            yield rule(quote), f"it has {len(quote.verbatim)} verbatim pieces"
        if (quote.style is not None) != marked:
            yield rule(quote), f"its style is {quote.style!r}"


# The tree of quotations


def extents_nest_or_are_apart(a: Answers) -> Iterator[tuple[str, str]]:
    """Extents are nested or disjoint, and no two are equal."""
    for one, other in itertools.combinations(a.every.quotes, 2):
        if one.extent == other.extent:
            yield f"equal: {rule(one)}, {rule(other)}", f"two quotations have the extent {one.extent}"
        elif one.extent.overlaps(other.extent) and not (one.extent.covers(other.extent) or other.extent.covers(one.extent)):
            yield f"crossing: {rule(one)}, {rule(other)}", f"{one.extent} crosses {other.extent}"


def parents_come_first(a: Answers) -> Iterator[tuple[str, str]]:
    """Quotations are ordered by start, longer ones first."""
    for found in (a.every, a.speech):
        for one, other in itertools.pairwise(found.quotes):
            if (one.extent.start, -one.extent.end) > (other.extent.start, -other.extent.end):
                yield f"{rule(one)}, {rule(other)}", f"{one.extent} comes before {other.extent}"


def depth_counts_those_around(a: Answers) -> Iterator[tuple[str, str]]:
    """The depth is the number of enclosing quotations, and the parent is the innermost of them."""
    for found in (a.every, a.speech):
        for k, quote in enumerate(found.quotes):
            around = [j for j in range(k) if found.quotes[j].extent.covers(quote.extent)]
            if quote.depth != len(around):
                yield rule(quote), f"quotation {k} has depth {quote.depth}, but is enclosed by {len(around)}"
            if quote.parent != (around[-1] if around else None):
                yield rule(quote), f"quotation {k} has parent {quote.parent}, but is enclosed by {around}"


# Attribution


def mention_is_in_the_source(a: Answers) -> Iterator[tuple[str, str]]:
    """The source is the noun phrase around a mention, so there is no source without a mention."""
    for quote in a.every.quotes:
        found = quote.attribution
        if found is None or found.source is None:
            continue
        if found.mention is None:
            yield rule(quote), f"the source {found.source.of(a.text)!r} has no mention"
        elif not found.source.covers(found.mention.span):
            yield rule(quote), f"{found.mention.text!r} is not in {found.source.of(a.text)!r}"


def attribution_is_outside_the_words(a: Answers) -> Iterator[tuple[str, str]]:
    """Mention, source and cue lie outside the words of their own quotation."""
    for quote in a.every.quotes:
        for field, named in beside(quote):
            for span in quote.spans:
                if named.overlaps(span):
                    yield f"{field} of {rule(quote)}", f"{named.of(a.text)!r} is among the words {span.of(a.text)!r}"


def cue_is_in_its_parts(a: Answers) -> Iterator[tuple[str, str]]:
    """The parts of a cue are in text order and don't overlap, and its head lies between the first and the last."""
    for quote in a.every.quotes:
        if quote.cue is None:
            continue
        parts = quote.cue.parts
        if any(one.end > other.start for one, other in itertools.pairwise(parts)):
            yield rule(quote), f"parts out of order: {parts}"
        if not (parts and parts[0].start <= quote.cue.span.start and quote.cue.span.end <= parts[-1].end):
            yield rule(quote), f"{quote.cue.span} is not in {parts}"


def parties_are_somebody(a: Answers) -> Iterator[tuple[str, str]]:
    """An addressee, a relay and the person spoken for each have a mention or a speaker."""
    for quote in a.every.quotes:
        for field, party in parties(quote):
            if party.mention is None and party.speaker is None:
                yield f"{field} of {rule(quote)}", "it has neither a mention nor a speaker"


def confidence_is_a_share(a: Answers) -> Iterator[tuple[str, str]]:
    """Confidences are between 0 and 1, and are above 0 only if there is an answer."""
    for quote in a.every.quotes:
        found = quote.attribution
        if found is None:
            continue
        for what, share, answer in (
            ("speaker", found.confidence, found.speaker),
            ("mention", found.mention_confidence, found.mention),
        ):
            if not 0 <= share <= 1:
                yield f"{what} of {rule(quote)}", f"confidence {share}"
            elif share and answer is None:
                yield f"{what} of {rule(quote)}", f"confidence {share} without an answer"


# Speakers


def speaker_ids_count(a: Answers) -> Iterator[tuple[str, str]]:
    """Speaker ids are s1, s2 and so on, in the order of the first mentions."""
    ids = [speaker.id for speaker in a.every.speakers]
    if ids != [f"s{k}" for k in range(1, len(ids) + 1)]:
        yield "ids", f"the ids are {ids}"
    firsts = [speaker.mentions[0].span for speaker in a.every.speakers if speaker.mentions]
    if any(one.start > other.start for one, other in itertools.pairwise(firsts)):
        yield "order", f"the first mentions are {firsts}"
    for speaker in a.every.speakers:
        spans = [mention.span for mention in speaker.mentions]
        if spans != sorted(set(spans)):
            yield "mentions", f"the mentions of {speaker.name!r} are out of text order or duplicated"


def speakers_have_names(a: Answers) -> Iterator[tuple[str, str]]:
    """The name of a speaker is a single line, is not empty, and has no white space around it."""
    for speaker in a.every.speakers:
        if not speaker.name or speaker.name != " ".join(speaker.name.split()):
            yield speaker.kind.value, f"a speaker is called {speaker.name!r}"


def members_are_others(a: Answers) -> Iterator[tuple[str, str]]:
    """The members of a group are distinct, are listed, and don't include the group itself."""
    known = {speaker.id for speaker in a.every.speakers}
    for speaker in a.every.speakers:
        if len(set(speaker.members)) < len(speaker.members):
            yield "doubled", f"{speaker.name!r} has the members {speaker.members}"
        if speaker.id in speaker.members:
            yield "itself", f"{speaker.name!r} is a member of itself"
        if not known.issuperset(speaker.members):
            yield "unknown", f"{speaker.name!r} has the members {speaker.members}, known are {sorted(known)}"


def speakers_are_listed(a: Answers) -> Iterator[tuple[str, str]]:
    """Every speaker that a quotation refers to is among the listed speakers, with the same value."""
    for found in (a.every, a.speech):
        listed = {speaker.id: speaker for speaker in found.speakers}
        for speaker in referred(found.quotes):
            if listed.get(speaker.id) != speaker:
                yield speaker.kind.value, f"{speaker.name!r} ({speaker.id}) differs from the listed speaker"


def listed_speakers_are_referred_to(a: Answers) -> Iterator[tuple[str, str]]:
    """Every listed speaker is referred to by a quotation, or is a member of a group that is."""
    for name, found in (("every act", a.every), ("speech acts", a.speech)):
        listed = {speaker.id: speaker for speaker in found.speakers}
        used: set[str] = set()
        new = {speaker.id for speaker in referred(found.quotes)}
        while new:
            used |= new
            new = {member for one in new if one in listed for member in listed[one].members} - used
        for speaker in found.speakers:
            if speaker.id not in used:
                yield name, f"no quotation refers to {speaker.name!r} ({speaker.id})"


# Rejected text and issues


def rejected_is_no_quotation(a: Answers) -> Iterator[tuple[str, str]]:
    """Rejected text never has the extent of a quotation. Its words are in its extent, and it names its rule."""
    extents = {quote.extent: quote for quote in a.every.quotes}
    for one in a.every.rejected:
        if one.extent in extents:
            yield f"{one.rule}, {rule(extents[one.extent])}", f"{one.extent} is both rejected and a quotation"
        if not one.extent.covers(one.span):
            yield one.rule, f"{one.span} is outside {one.extent}"
        if not (one.rule and one.style):
            yield "names", f"{one} has no rule or no style"


def issues_are_in_order(a: Answers) -> Iterator[tuple[str, str]]:
    """Issues of marks are in text order, don't overlap, and count between one mark and as many as they have characters."""
    marks = [one for one in a.every.issues if one.kind is not IssueKind.LANGUAGE]
    for one, other in itertools.pairwise(marks):
        if one.span.end > other.span.start:
            yield f"{one.kind.value}, {other.kind.value}", f"{one.span} does not end before {other.span}"
    for one in marks:
        if not 1 <= one.count <= len(one.span):
            yield one.kind.value, f"{one.count} marks in {len(one.span)} characters"


# The same answers in every call, and plain values


def extract_is_explain(a: Answers) -> Iterator[tuple[str, str]]:
    """``extract`` returns the quotations of ``explain``, even in a separate call."""
    if a.extracted != a.every.quotes:
        pairs = itertools.zip_longest(a.extracted, a.every.quotes)
        odd = next((one or other for one, other in pairs if one != other), None)
        yield rule(odd) if odd else "", f"{len(a.extracted)} quotations extracted, {len(a.every.quotes)} explained"


def a_second_call_gives_the_same(a: Answers) -> Iterator[tuple[str, str]]:
    """Two calls return the same speakers with the same mentions; equality does not compare mentions."""
    known = {speaker.id: speaker for speaker in a.every.speakers}
    for speaker in a.speech.speakers:
        if known.get(speaker.id) != speaker:
            yield speaker.kind.value, f"{speaker.name!r} ({speaker.id}) is missing from the other result"
        elif known[speaker.id].mentions != speaker.mentions:
            yield "mentions", f"{speaker.name!r} has different mentions in the other result"


def acts_only_filter(a: Answers) -> Iterator[tuple[str, str]]:
    """Asking for fewer acts leaves reports out and changes nothing else except positions in the tree."""
    kept = [bare(quote) for quote in a.every.quotes if is_speech(quote)]
    found = [bare(quote) for quote in a.speech.quotes]
    if kept != found:
        odd = next((one or other for one, other in itertools.zip_longest(kept, found) if one != other), None)
        yield rule(odd) if odd else "", f"{len(found)} quotations, but {len(kept)} of those for all acts are speech"
    for field in ("rejected", "issues", "skipped"):
        if getattr(a.every, field) != getattr(a.speech, field):
            yield field, f"fewer acts give different {field}"


def results_are_hashable(a: Answers) -> Iterator[tuple[str, str]]:
    """Results are hashable, and equal results have equal hashes."""
    try:
        hashes = hash(a.every.quotes), hash(a.extracted), hash(a.every)
    except TypeError as error:
        yield "unhashable", str(error)
    else:
        if hashes[0] != hashes[1] and a.every.quotes == a.extracted:
            yield "unequal", "equal results have different hashes"


def results_are_picklable(a: Answers) -> Iterator[tuple[str, str]]:
    """Results survive pickling unchanged."""
    try:
        copy = pickle.loads(pickle.dumps(a.every))  # noqa: S301  # made here
    except Exception as error:  # noqa: BLE001  # what pickle raises depends on the value
        yield type(error).__name__, str(error)
    else:
        if copy != a.every:
            yield "unequal", "a pickled result is changed when it is loaded"


def every_quotation_is_explained(a: Answers) -> Iterator[tuple[str, str]]:
    """``why`` works for each quotation, gives a reason, and is about that quotation."""
    if len(a.decisions) != len(a.every.quotes):
        yield "count", f"{len(a.decisions)} decisions for {len(a.every.quotes)} quotations"
    for quote, decision in zip(a.every.quotes, a.decisions, strict=False):
        if decision.quote != quote:
            yield rule(quote), f"the decision is about {decision.quote.text!r}, not {quote.text!r}"
        if not decision.reason:
            yield rule(quote), "the decision gives no reason"
        if bool(decision.rules) != (quote.attribution is not None):
            yield rule(quote), f"the decision names the rules {decision.rules}"


def json_comes_back(a: Answers) -> Iterator[tuple[str, str]]:
    """Values written as JSON are the same when read back."""
    values: list[Quote | Speaker | Rejected | Issue] = [*a.every.quotes, *a.every.speakers, *a.every.rejected, *a.every.issues]
    for value in values:
        if json.loads(to_json(value)) != as_in_json(to_dict(value)):
            yield type(value).__name__, f"{to_json(value)} is read back as something else"


#: Name -> invariant, in the order in which they are checked.
INVARIANTS: dict[str, Callable[[Answers], Iterator[tuple[str, str]]]] = {
    invariant.__name__: invariant
    for invariant in (
        spans_are_in_the_text,
        words_have_no_white_space_around,
        text_is_the_spans,
        named_words_are_slices,
        words_are_in_order,
        words_are_in_the_extent,
        verbatim_is_in_the_spans,
        kind_fits_the_words,
        extents_nest_or_are_apart,
        parents_come_first,
        depth_counts_those_around,
        mention_is_in_the_source,
        attribution_is_outside_the_words,
        cue_is_in_its_parts,
        parties_are_somebody,
        confidence_is_a_share,
        speaker_ids_count,
        speakers_have_names,
        members_are_others,
        speakers_are_listed,
        listed_speakers_are_referred_to,
        rejected_is_no_quotation,
        issues_are_in_order,
        extract_is_explain,
        a_second_call_gives_the_same,
        acts_only_filter,
        results_are_hashable,
        results_are_picklable,
        every_quotation_is_explained,
        json_comes_back,
    )
}
