"""Print a hash of all answers, to show that a change of the code changed none of them.

    python -m benchmarks.fingerprint                  # for the texts of the test cases
    python -m benchmarks.fingerprint --data DATA      # for corpora as well
    python -m benchmarks.fingerprint --check          # compare with the committed hash
    python -m benchmarks.fingerprint --write          # store the hash of the current answers
    python -m benchmarks.fingerprint --save FILE      # write the answers, one text a line, to compare them with diff

The exit status is 1 if --check finds another hash than the committed one, otherwise 0.

The hash is taken over a neutral form of the answers: spans, kinds, names, confidences and, for every third quotation, the
candidates that were considered. Fields and rules appear under their newest names (``RENAMED``), so renaming them does not
change the hash.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.corpora import read_corpus
from benchmarks.environment import REPOSITORY
from benchmarks.fuzz.cases import case_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteattr import Attribution, Explanation, Party, Quote, Span, Speaker

__all__ = ["COMMITTED", "RENAMED", "answers", "fingerprint", "main"]

COMMITTED = REPOSITORY / "benchmarks" / "results" / "fingerprint.txt"
CORPORA = ("polnear", "pdnc", "litbank", "world")
#: One in this many quotations is also asked why it has its speaker.
EVERY = 3
#: Former name of a rule -> its current name.
RENAMED = {
    "possessed": "possessor_of_noun",
    "definite": "definite_person",
    "description": "repeated_description",
    "aged": "age",
    "national": "nationality",
}


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _rule(name: str | None) -> str | None:
    return RENAMED.get(name, name) if name else None


def _speaker(speaker: Speaker) -> list[Any]:
    """Everything known about a speaker."""
    mentions = [[*(_span(one.span) or ()), one.kind.value] for one in speaker.mentions]
    return [speaker.id, speaker.name, speaker.kind.value, speaker.titles, speaker.gender.value, speaker.members, mentions]


def _party(party: Party | None) -> list[Any] | None:
    """An addressee, a relay or the person spoken for."""
    if party is None:
        return None
    return [_span(party.mention.span) if party.mention else None, party.speaker.id if party.speaker else None]


def _attribution(given: Attribution) -> dict[str, Any]:
    """Who is quoted, and how that was decided."""
    cue = given.cue
    return {
        "mention": [_span(given.mention.span), given.mention.kind.value] if given.mention else None,
        "source": _span(given.source),
        "mention_rule": [_rule(given.mention_rule), given.mention_confidence],
        "cue": [_span(cue.span), [_span(part) for part in cue.parts], cue.lemma, cue.act.value] if cue else None,
        "speaker": given.speaker.id if given.speaker else None,
        "speaker_rule": [_rule(given.speaker_rule), given.confidence],
        "parties": [[_party(one) for one in given.addressees], _party(given.relay), _party(given.on_behalf_of)],
        "polarity": given.polarity.value,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    """A quotation."""
    return {
        "kind": quote.kind.value,
        "spans": [[_span(one) for one in spans] for spans in (quote.spans, quote.verbatim, (quote.extent,))],
        "form": [quote.style, quote.ending.value, _rule(quote.rule), quote.depth, quote.parent],
        "attribution": _attribution(quote.attribution) if quote.attribution else None,
    }


def _weighed(explanation: Explanation) -> Iterator[list[Any]]:
    """The candidates for some quotations, and how they were weighed."""
    for index in range(0, min(len(explanation.quotes), 10 * EVERY), EVERY):
        decision = explanation.why(index)
        yield [[_rule(rule) for rule in decision.rules], [[one.name, one.score] for one in decision.candidates]]


def answers(text: str, *, why: bool = True) -> str:
    """Everything found in a text, as one line in a neutral form."""
    import quoteattr

    found = quoteattr.explain(text, acts=quoteattr.ALL_ACTS)
    rejected = [[_span(one.span), _span(one.extent), one.style, _rule(one.rule)] for one in found.rejected]
    issues = [[one.kind.value, _span(one.span), one.count] for one in found.issues]
    form = {
        "quotes": [_quote(quote) for quote in found.quotes],
        "speakers": [_speaker(speaker) for speaker in found.speakers],
        "others": [rejected, issues, [_rule(name) for name in found.skipped]],
        "why": list(_weighed(found)) if why else [],
    }
    return json.dumps(form, sort_keys=True)


def _texts(data: Path | None) -> Iterator[tuple[str, bool]]:
    """All texts, each with whether to ask for explanations."""
    for text in case_texts():
        yield text, True
    for corpus in CORPORA if data else ():
        for document in read_corpus(data / f"{corpus}.jsonl") if data else ():
            yield document.text, False


def fingerprint(lines: Iterable[str]) -> str:
    """The hash of some answers.

    >>> fingerprint(["one", "two"]) == fingerprint(["two", "one"])
    False
    """
    made = hashlib.sha256()
    for line in lines:
        made.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return made.hexdigest()


def main(argv: list[str] | None = None) -> int:
    """Print the hash; compare or store it if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of the corpora, hashed as well")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--save", type=Path)
    args = parser.parse_args(argv)
    lines = [answers(text, why=why) for text, why in _texts(args.data)]
    made = fingerprint(lines)
    print(made)
    if args.save:
        args.save.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if args.write:
        COMMITTED.write_text(made + "\n", encoding="utf-8")
    if args.check and COMMITTED.read_text(encoding="utf-8").strip() != made:
        print("the answers differ from the committed ones: use --save to see them, --write to accept them", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
