"""The runner: applies the rules in order and records what they find, with the name of the rule. Nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from quoteattr.analysis import Layer
from quoteattr.models import MentionKind
from quoteattr.resolver.base import Pick, Turn, Utterance
from quoteattr.resolver.carried import carried_reports, carried_speech
from quoteattr.resolver.claims import Claims, held
from quoteattr.resolver.coreference.agreement import is_person
from quoteattr.resolver.decisions import GIVEN, NO_RELATIONS, Decision, Outcome
from quoteattr.resolver.exchange._weights_generated import WEIGHTS
from quoteattr.resolver.exchange.addressees import addressees_by_turns
from quoteattr.resolver.exchange.decoding import decode
from quoteattr.resolver.exchange.features import EXCHANGE, turn_features
from quoteattr.resolver.fixed_points import follow_given, kept_reports, leave_strangers_out, set_speakers, unmarked, with_fixed
from quoteattr.resolver.frames import BESIDE_CLAUSES, BESIDE_OBJECTS, CARRIED, FRAME_ROUNDS, FRAMES, NOUN_ROUND, TREE_ROUND
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.registry import Registry
from quoteattr.resolver.rejects import REJECT_RULES
from quoteattr.resolver.relations import relations, vocative_addressees
from quoteattr.resolver.sites import before_colon, sites_of, with_tree_subjects
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.speakers import Speakers
from quoteattr.resolver.turn_rules import TURN_RULES
from quoteattr.resolver.utterances.beats import is_beat, tagged_before
from quoteattr.resolver.utterances.surroundings import UtteranceSite, may_be_turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteattr.reading.base import Reading
    from quoteattr.reading.values import Phrase
    from quoteattr.resolver.base import CueSite, Report, SourceCue
    from quoteattr.resolver.context import Context
    from quoteattr.resolver.rules import Frame, MentionSieve, RejectRule, SpeakerSieve, TurnRule

__all__ = ["by_rules", "run"]

MOST_TURNS = 400  #: turns considered before a report that a layer adds
#: Sieves without layers: for utterances with the source next to them, and for quoted parts of a sentence.
BESIDE = tuple(sieve for sieve in MENTION_SIEVES if not (sieve.needs or sieve.integrated))
INSIDE = tuple(sieve for sieve in MENTION_SIEVES if (sieve.integrated or sieve.anywhere) and not sieve.needs)
#: Sieves for parts of a sentence inside a quotation, where no frame looks: those that need a cue.
TAGGED = tuple(sieve for sieve in BESIDE if not sieve.of_person)
WORDLESS = tuple(sieve for sieve in MENTION_SIEVES if sieve.wordless)  #: those that need no words of the language
BY_LAYERS = tuple(sieve for sieve in MENTION_SIEVES if sieve.needs)


def run(context: Context) -> Outcome:
    """Apply all rules to a text, and resolve its exchanges."""
    registry = Registry.of(context)
    decisions = by_rules(registry)
    if context.reading.genre.dialogue and _knows_words(context.reading):
        _exchanges(decisions, registry)
    if context.cast.strict:
        leave_strangers_out(decisions, registry)
    if context.reading.genre.dialogue and _knows_words(context.reading):
        _listeners(decisions)
    return Outcome(decisions=tuple(decisions), registry=registry, skipped=_skipped(context))


def by_rules(registry: Registry) -> list[Decision]:
    """Apply all rules to a text."""
    context = registry.context
    direct = with_fixed([Decision(utterance=utterance) for utterance in context.utterances], context)
    if context.reading.index.lemmas:
        decisions = _by_tree(direct, registry)
    elif context.reading.index.classes:
        decisions = _by_words(direct, registry)
    else:  # a pack without words can't recognise a name or a cue
        _mentions(direct, registry, WORDLESS)
        decisions = [*direct, *kept_reports(direct, [], context)]
    decisions += unmarked(decisions, context)
    decisions.sort(key=_place)
    set_speakers(decisions, context)
    _speakers(decisions, registry)
    return decisions


def _by_words(direct: list[Decision], registry: Registry) -> list[Decision]:
    """Decide which quoted words are speech and what names their source, and find the reports."""
    context = registry.context
    _reject_at_sight(direct, context)
    _mentions([one for one in direct if not (one.utterance.integrated or one.rejected)], registry, BESIDE)
    _mentions([one for one in direct if one.utterance.integrated and one.utterance.level], registry, TAGGED)
    reports = kept_reports(direct, _reports(direct, context), context)
    _reject_unclaimed(direct, context)
    _remaining_mentions([one for one in direct if _is_open(one)], registry)
    for one, source_cue in carried_speech(direct, reports, context.reading):
        one.source_cue, one.mention_rule = source_cue, CARRIED[0].name
    return [one for one in (*direct, *reports) if not one.claimed]


def _by_tree(direct: list[Decision], registry: Registry) -> list[Decision]:
    """The same for a pack that has lemmas only: rules that read a tree decide, and those that need no words."""
    context = registry.context
    _reject_at_sight(direct, context)
    sieves = [sieve for sieve in BY_LAYERS if sieve.needs <= context.layers]
    _mentions([one for one in direct if not one.rejected], registry, (*WORDLESS, *sieves))
    reports = kept_reports(direct, _reports(direct, context), context)
    _reject_unclaimed(direct, context)
    return [one for one in (*direct, *reports) if not one.claimed]


def _knows_words(reading: Reading) -> bool:
    """Whether the language pack has any word of the text; in another script it can't distinguish names from other words."""
    classes = reading.index.classes
    return any(lower in classes for lower in reading.lowers)


def _place(decision: Decision) -> tuple[int, int]:
    """The sort key of a decision, in text order; an outer quotation comes before those inside it."""
    return decision.utterance.first, -decision.utterance.last


def _is_open(decision: Decision) -> bool:
    """Whether an utterance is neither part of a reported clause nor rejected."""
    return not (decision.claimed or decision.rejected)


def _skipped(context: Context) -> tuple[str, ...]:
    """The rules that need a layer the analysis doesn't have, in their order."""
    rules: tuple[MentionSieve | Frame | RejectRule | TurnRule | SpeakerSieve, ...]
    rules = (*MENTION_SIEVES, *FRAMES, *REJECT_RULES, *TURN_RULES, *SPEAKER_SIEVES)
    by_lemmas = bool(context.reading.index.lemmas)
    return tuple(rule.name for rule in rules if rule.by_lemmas <= by_lemmas and not rule.needs <= context.layers)


def _mentions(direct: list[Decision], registry: Registry, sieves: Sequence[MentionSieve]) -> None:
    """Try each sieve on all open utterances, the most precise sieve first."""
    open_ = [(one, UtteranceSite(one.utterance, registry.reading)) for one in direct]
    for sieve in sieves:
        for decision, site in open_:
            source_cue = sieve.find(site, registry.reading)
            if source_cue is None or (sieve.of_person and not (source_cue.phrase and is_person(registry, source_cue.phrase))):
                continue
            decision.source_cue, decision.mention_rule = source_cue, sieve.name
        open_ = [pair for pair in open_ if pair[0].mention_rule is None]


def _remaining_mentions(direct: list[Decision], registry: Registry) -> None:
    """Look for the source of utterances that the frames left open."""
    _mentions([one for one in direct if one.utterance.integrated and not one.utterance.level], registry, INSIDE)
    # Quotations and rejected words are decided by now: a layer can only add speakers.
    sieves = [sieve for sieve in BY_LAYERS if sieve.needs <= registry.context.layers and not sieve.by_lemmas]
    _mentions([one for one in direct if one.source_cue is None], registry, sieves)


def _reports(direct: list[Decision], context: Context) -> list[Decision]:
    """Try the frames at every cue outside quotation marks that doesn't introduce an utterance."""
    reading = context.reading
    claims = Claims(direct, reading)
    reports: list[Decision] = []
    telling, nouns = sites_of(reading, claims.is_free)
    if not reading.index.lemmas:
        for round_ in FRAME_ROUNDS:
            reports += _round(nouns if round_ is NOUN_ROUND else telling, round_, reading, claims)
    if Layer.HEADS in context.layers:
        reports += _by_layers(telling, nouns, reading, claims)
    before = sorted([*direct, *reports], key=_place)
    reports += [_reported(report, reading) for report in carried_reports(before, reading, claims)]
    held(direct, reports)
    return reports


def _round(sites: Iterable[CueSite], frames: Sequence[Frame], reading: Reading, claims: Claims) -> Iterator[Decision]:
    """The reports that some frames find at some words, each with the words that it claims."""
    for site in sites:
        free = site if claims.is_free(site.token) else before_colon(site, reading)
        report = None if free is None else _frame(free, frames, reading, claims)
        if report is not None:
            claims.accept(report)
            yield _reported(report, reading)


def _by_layers(telling: Sequence[CueSite], nouns: Sequence[CueSite], reading: Reading, claims: Claims) -> Iterator[Decision]:
    """The reports that only a tree shows: by the subject of a verb, or as a whole."""
    frames = [frame for frame in TREE_ROUND if reading.index.lemmas or not frame.by_lemmas]
    clauses, objects = ((), ()) if reading.index.lemmas else with_tree_subjects(reading, telling)
    rounds = ((clauses, BESIDE_CLAUSES), (objects, BESIDE_OBJECTS), (telling, frames), (nouns, frames))
    for decision in (one for sites, tried in rounds for one in _round(sites, tried, reading, claims)):
        decision.by_layer = True
        yield decision


def _frame(site: CueSite, frames: Sequence[Frame], reading: Reading, claims: Claims) -> Report | None:
    """The report of the first frame that finds a clause of free words; None if there is none."""
    for frame in frames:
        report = frame.find(site, reading)
        fitted = None if report is None else claims.fitted(report, marked=frame.marked)
        if fitted is not None:
            return fitted
    return None


def _reported(report: Report, reading: Reading) -> Decision:
    """The decision about a reported clause, with an utterance for its words."""
    first, last = report.ranges[0][0], report.ranges[-1][1]
    utterance = Utterance(
        index=-1,
        pieces=(),
        level=0,
        first=first,
        last=last,
        begin=first,
        end=last,
        left_limit=first,
        right_limit=last,
        gaps=(),
        paragraph=reading.paragraph_index(first),
        last_paragraph=reading.paragraph_index(last - 1),
        integrated=True,
    )
    return Decision(utterance=utterance, report=report, source_cue=report.source_cue, mention_rule=report.frame)


def _rejecting_rule(utterance: Utterance, context: Context, *, early: bool) -> str | None:
    rules = (rule for rule in REJECT_RULES if (rule.early or not early) and rule.needs <= context.layers)
    return next((rule.name for rule in rules if rule.find(utterance, context.reading)), None)


def _reject_at_sight(direct: Sequence[Decision], context: Context) -> None:
    """Reject quoted words that aren't speech by their context alone, before any cue is looked for."""
    for decision in direct:
        if not (decision.utterance.level or decision.fixed):
            decision.rejected = _rejecting_rule(decision.utterance, context, early=True)


def _reject_unclaimed(direct: Sequence[Decision], context: Context) -> None:
    """Reject quoted words without a cue; those set out as writing also if their cue isn't a verb."""
    for decision in filter(_is_open, direct):
        if decision.fixed:
            continue
        if decision.source_cue is None:
            decision.rejected = _rejecting_rule(decision.utterance, context, early=False)
        elif decision.source_cue.verb is None:
            rules = (rule for rule in REJECT_RULES if rule.set_out)
            decision.rejected = next((rule.name for rule in rules if rule.find(decision.utterance, context.reading)), None)
            if decision.rejected:
                decision.source_cue = decision.mention_rule = None


def _speakers(decisions: list[Decision], registry: Registry) -> None:
    """Decide the speakers in text order, so that each can use earlier ones; reports that a layer adds come last."""
    speakers = Speakers(registry)
    turns: list[Turn] = []
    added: list[tuple[int, Decision]] = []
    rules = TURN_RULES if _knows_words(registry.reading) else ()
    for decision in decisions:
        if decision.by_layer:
            added.append((len(turns), decision))
        elif not decision.rejected:
            turns.append(_turn(decision))
            _speaker(decision, turns, speakers, registry, rules)
            turns[-1] = _turn(decision)
    for before, decision in added:
        _speaker(decision, [*turns[max(before - MOST_TURNS, 0) : before], _turn(decision)], speakers, registry, rules)


def _turn(decision: Decision) -> Turn:
    """An utterance with the decisions made about it so far."""
    return Turn(utterance=decision.utterance, source_cue=decision.source_cue, speaker=decision.speaker)


def _speaker(
    decision: Decision, turns: Sequence[Turn], speakers: Speakers, registry: Registry, rules: Sequence[TurnRule]
) -> None:
    """Decide the speaker of the last turn, and the other people named."""
    if decision.source_cue is not None:
        decision.relations = relations(decision.source_cue, decision.utterance, decision.report, registry.reading)
    if decision.speaker_rule == GIVEN:
        follow_given(decision, registry)
    elif decision.source_cue is not None:
        _by_words_beside(decision, decision.source_cue, turns, speakers, rules)
    elif decision.report is None and may_be_turn(decision.utterance, registry.reading):
        decision.speaker_rule, decision.pick = _by_turns(turns, registry, rules)
    if decision.report is None and not decision.relations.addressees:
        addressees = vocative_addressees(decision.utterance, decision.speaker, registry)
        if addressees:
            decision.relations = attrs.evolve(decision.relations, addressees=addressees)
    if decision.relations is not NO_RELATIONS:
        decision.parties = speakers.parties(decision.relations, turns)


def _by_words_beside(
    decision: Decision, source_cue: SourceCue, turns: Sequence[Turn], speakers: Speakers, rules: Sequence[TurnRule]
) -> None:
    """Decide the speaker of the last turn by the words next to it."""
    registry = speakers.registry
    if source_cue.is_dropped:
        choice = speakers.left_out(source_cue, turns, lambda: _by_turns(turns, registry, rules))
        decision.speaker_rule, decision.pick = choice
    else:
        decision.speaker_rule, decision.pick = speakers.of_source_cue(source_cue, turns)
    _leave_narrator_out(decision, registry)
    _follow_tag(decision, turns, registry, rules)


def _leave_narrator_out(decision: Decision, registry: Registry) -> None:
    """Undo the choice of the narrator for "he" in an inner quotation ("And I said, ‘No.’ He said, ‘Fine.’")."""
    phrase = decision.source_cue.phrase if decision.source_cue else None
    if not decision.utterance.level or phrase is None or decision.speaker != registry.cast.narrator:
        return
    traits = registry.reading.traits(phrase.head)
    if traits is not None and traits.person != 1:
        registry.give_up(registry.cast.narrator, phrase)
        decision.speaker_rule = decision.pick = None


def _follow_tag(decision: Decision, turns: Sequence[Turn], registry: Registry, rules: Sequence[TurnRule]) -> None:
    """Undo a speaker taken from a beat if the previous quotation in the paragraph has a tag: its speaker continues."""
    tagged = tagged_before(decision.utterance, turns, registry.reading)
    if tagged is None or decision.speaker is None or tagged.speaker == decision.speaker or not decision.source_cue:
        return
    beat, tag = decision.source_cue.phrase, tagged.source_cue.phrase if tagged.source_cue else None
    if beat is None or tag is None or not is_beat(decision.source_cue, decision.utterance, registry.reading):
        return
    if tag.kind is MentionKind.PRONOUN is not beat.kind:
        return  # "“Late,” he said. Karl shut the door. “Sit.”": the beat shows who "he" is
    registry.give_up(decision.speaker, beat)
    decision.source_cue = decision.mention_rule = None
    decision.speaker_rule, decision.pick = _by_turns(turns, registry, rules)


def _by_turns(turns: Sequence[Turn], registry: Registry, rules: Sequence[TurnRule]) -> tuple[str | None, Pick | None]:
    """The name and pick of the first turn rule that finds the speaker of the last turn."""
    for rule in rules:
        pick = rule.find(turns, registry) if rule.needs <= registry.context.layers else None
        if pick is not None:
            return rule.name, pick
    return None, None


def _exchanges(decisions: Sequence[Decision], registry: Registry) -> None:
    """Decide the open turns of each exchange together, given the turns already certain."""
    found = turn_features(decisions, registry)
    for place, chosen in zip(found, decode(found, WEIGHTS), strict=True):
        if not place.fixed or chosen.entity < 0:
            continue
        decision = decisions[place.index]
        phrase = decision.source_cue.phrase if decision.source_cue else None
        if phrase is None and chosen.is_unlikely:
            decision.speaker_rule = decision.pick = None
            continue
        if chosen.entity != decision.speaker:
            if phrase is not None:
                _move(phrase, decision.speaker, chosen.entity, registry)
            decision.speaker_rule = EXCHANGE
        decision.pick = Pick(entity=chosen.entity, signal=chosen.signal, ranked=chosen.scores)


def _listeners(decisions: Sequence[Decision]) -> None:
    """Set the addressees of the turns in conversations that name none."""
    turns = [one for one in decisions if one.report is None and not (one.rejected or one.utterance.level)]
    for place, entity in addressees_by_turns([(one.utterance, one.speaker) for one in turns]).items():
        if not turns[place].relations.addressees:
            turns[place].listener = entity


def _move(phrase: Phrase, before: int | None, now: int, registry: Registry) -> None:
    """Record that a mention refers to another entity."""
    if before is not None:
        registry.give_up(before, phrase)
    registry.use(now, phrase)
