"""The results for a text, in the line format of the rule tables (see :mod:`rule_tables`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import quoteattr
from quoteattr import ALL_ACTS, Act, Attribution, Kind, Polarity
from quoteattr._pipeline import context_of
from quoteattr.lang import load
from quoteattr.resolver.base import Turn
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.registry import Registry
from quoteattr.resolver.rejects import REJECT_RULES
from quoteattr.resolver.run import by_rules
from quoteattr.resolver.sites import site_of
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES
from quoteattr.resolver.utterances.surroundings import UtteranceSite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteattr import Party, Quote
    from quoteattr.reading.base import Reading
    from quoteattr.resolver.base import Pick, Report

__all__ = ["meant", "mentions", "rejected_by", "rejections", "relations", "reports", "sieved", "speakers", "turned"]

NONE = "-"


def reports(text: str, name: str) -> list[str]:
    """What a frame finds on its own at each word outside quotation marks: cue, source and clause."""
    reading = context_of(text, load("en"), None).reading
    (frame,) = (frame for frame in FRAMES if frame.name == name)
    sites = (site_of(reading, token) for token in range(len(reading.words)) if not reading.depth[token])
    found = (frame.find(site, reading) for site in sites)
    return [_report(report, reading) for report in found if report is not None]


def sieved(text: str, name: str) -> list[str]:
    """What a mention sieve finds on its own for each utterance: cue, mention, first quoted words."""
    context = context_of(text, load("en"), None)
    reading = context.reading
    (sieve,) = (sieve for sieve in MENTION_SIEVES if sieve.name == name)
    lines = []
    for utterance in context.utterances:
        found = sieve.find(UtteranceSite(utterance, reading), reading)
        if found is not None:
            cue = _words(reading, found.cue.first, found.cue.last) if found.cue else NONE
            mention = _words(reading, found.phrase.first, found.phrase.last) if found.phrase else NONE
            lines.append(" | ".join([cue, mention, _flat(_words(reading, utterance.begin, utterance.end))]))
    return lines


def rejected_by(text: str, name: str) -> list[str]:
    """The text in quotation marks that a rule rejects on its own."""
    context = context_of(text, load("en"), None)
    (rule,) = (rule for rule in REJECT_RULES if rule.name == name)
    found = [utterance for utterance in context.utterances if rule.find(utterance, context.reading)]
    return [_flat(_words(context.reading, utterance.begin, utterance.end)) for utterance in found]


def meant(text: str, name: str) -> list[str]:
    """The person each mention refers to, according to a single speaker sieve, after everything else is decided."""
    registry = Registry.of(context_of(text, load("en"), None))
    (sieve,) = (sieve for sieve in SPEAKER_SIEVES if sieve.name == name)
    lines = []
    for turns in _turns(registry):
        phrase = turns[-1].source_cue.phrase if turns[-1].source_cue else None
        pick = sieve.find(phrase, turns, registry) if phrase else None
        if phrase and pick is not None:
            lines.append(f"{_words(registry.reading, phrase.first, phrase.last)} | {_picked(pick, registry)}")
    return lines


def turned(text: str, name: str) -> list[str]:
    """The speaker of each turn that names nobody, according to a single turn rule."""
    registry = Registry.of(context_of(text, load("en"), None))
    (rule,) = (rule for rule in TURN_RULES if rule.name == name)
    lines = []
    for turns in _turns(registry):
        here, pick = turns[-1].utterance, rule.find(turns, registry)
        if pick is not None and turns[-1].source_cue is None:
            lines.append(f"{_picked(pick, registry)} | {_flat(_words(registry.reading, here.begin, here.end))}")
    return lines


def _turns(registry: Registry) -> Iterator[list[Turn]]:
    """The turns up to each quotation, whose own speaker is still open."""
    turns: list[Turn] = []
    for decision in by_rules(registry):
        here = Turn(utterance=decision.utterance, source_cue=decision.source_cue, speaker=None)
        yield [*turns, here]
        turns.append(Turn(utterance=decision.utterance, source_cue=decision.source_cue, speaker=decision.speaker))


def _picked(pick: Pick, registry: Registry) -> str:
    """The choice of a rule: a name, or the phrase that a pronoun refers to, followed by how clear the choice was."""
    antecedent = pick.antecedent
    if antecedent is None:
        who = registry.entities[pick.entity].name
    else:
        who = _words(registry.reading, antecedent.first, antecedent.last)
    return f"{who} ({pick.signal})" if pick.signal else who


def _report(report: Report, reading: Reading) -> str:
    """A report on one line; an act other than speech and a polarity other than asserted follow the cue."""
    found = report.source_cue
    cue = "…".join(_words(reading, *part) for part in found.cue.parts) if found.cue else NONE
    if found.cue and found.cue.act is not Act.SPEECH:
        cue += f" ({found.cue.act.value})"
    if found.polarity is not Polarity.ASSERTED:
        cue += f" ({found.polarity.value})"
    source = _words(reading, *found.phrase.source) if found.phrase else NONE
    return " | ".join([cue, source, " … ".join(_words(reading, *part) for part in report.ranges)])


def _words(reading: Reading, first: int, last: int) -> str:
    """The words of a range of tokens."""
    return reading.span(first, last).of(reading.text)


def mentions(text: str) -> list[str]:
    """For each quotation in quotation marks: the sieve or frame, the words of the cue, the person named, the quoted words."""
    return [
        " | ".join([of.mention_rule or NONE, _cue(of), of.mention.text if of.mention else NONE, _flat(quote.text)])
        for quote, of in _marked(text)
    ]


def speakers(text: str) -> list[str]:
    """For each quotation in quotation marks: the rule that found the speaker of the mention, the speaker, the quoted words."""
    return [
        " | ".join([of.speaker_rule or NONE, of.speaker.name if of.speaker else NONE, _flat(quote.text)])
        for quote, of in _marked(text)
    ]


def rejections(text: str) -> list[str]:
    """For each rejected passage: the rule that rejected it, and its words."""
    return [f"{one.rule} | {_flat(one.span.of(text))}" for one in quoteattr.explain(text).rejected]


def relations(text: str) -> list[str]:
    """For each quotation: its words, and the relations found for it, if any."""
    return [" | ".join([_flat(quote.text), *_beside(quote.attribution or Attribution())]) for quote in _quotes(text)]


def _beside(of: Attribution) -> list[str]:
    """What an attribution contains besides the speaker."""
    found = [] if of.polarity is Polarity.ASSERTED else [of.polarity.value]
    found += [f"to {_party(one)}" for one in of.addressees]
    found += [f"by way of {_party(of.relay)}"] if of.relay else []
    found += [f"for {_party(of.on_behalf_of)}"] if of.on_behalf_of else []
    return found


def _marked(text: str) -> list[tuple[Quote, Attribution]]:
    """The quotations that have words in quotation marks."""
    return [(quote, quote.attribution or Attribution()) for quote in _quotes(text) if quote.kind is not Kind.INDIRECT]


def _quotes(text: str) -> tuple[Quote, ...]:
    return quoteattr.explain(text, acts=ALL_ACTS).quotes


def _cue(of: Attribution) -> str:
    return _flat(of.cue.text) if of.cue else NONE


def _party(one: Party) -> str:
    return one.mention.text if one.mention else NONE


def _flat(words: str) -> str:
    return words.replace("\n", " ")
