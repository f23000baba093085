"""The figures of ``benchmarks.layers`` and ``benchmarks.gold_layers``, as tables for the page about Stanza and spaCy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.publishing.results import NONE_YET, PARTS, TITLES, provenance
from benchmarks.publishing.table import markdown, percent
from benchmarks.scoring.figures import ratio

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["gold_layers", "layers"]

SYSTEMS = {"plain": "plain", "stanza": "Stanza", "spacy": "spaCy"}
KINDS = {"direct_mixed": "direct and mixed quotations", "indirect": "indirect quotations"}
SECONDS = {"pipeline": "the tool's own pipeline", "conversion": "conversion", "extraction": "extraction"}


def _news(sets: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """The rows for quotations with an annotated source."""
    for kind, title in KINDS.items():
        for measure, name in (("detection", "found, F1"), ("source", "source right, F1")):
            yield [f"{title}: {name}", *(percent(one["attribution"]["news"][kind][measure]["F1"]) for one in sets)]


def _fiction(sets: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """The rows for quotations with an annotated character."""
    fiction = [one["attribution"]["fiction"] for one in sets]
    yield ["speaker right, of all quotations", *(percent(one["overall"]["accuracy"]) for one in fiction)]
    for kind in ("explicit", "anaphoric", "implicit"):
        yield [f"speaker right, {kind}", *(percent(one["by_explicitness"][kind]["accuracy"]) for one in fiction)]


def _costs(sets: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """The rows for time and memory."""
    for key, title in SECONDS.items():
        yield [f"{title}, seconds", *(f"{one['seconds'][key]:.1f}" if one["seconds"][key] >= 0.05 else "–" for one in sets)]
    yield ["most memory, MB", *(str(one["peak_kb"] // 1024) for one in sets)]


def _rules(sets: Sequence[dict[str, Any]]) -> Iterator[list[str]]:
    """The rows for each rule that needs a layer: how often it fired, and how many of the judged answers are right."""
    for name in sorted({rule for one in sets for rule in one["rules"]}):
        found = [one["rules"].get(name) for one in sets]
        yield [f"[{name}](how.md#{name}): fired; right of judged", *(_did(one) for one in found)]


def _did(rule: dict[str, Any] | None) -> str:
    """The figures of one rule."""
    if rule is None:
        return "–"
    question = next((one for one in ("source", "speaker") if rule["judged"].get(one)), None)
    # If a corpus has no such annotation, the answers can't be judged.
    if question is None:
        return str(rule["fired"])
    return f"{rule['fired']}; {rule['right'].get(question, 0)} of {rule['judged'][question]}"


def layers(results: Sequence[dict[str, Any]]) -> str:
    """Plain text compared with both tools, set by set."""
    parts: list[str] = []
    for result in results:
        systems = [result["layers"][name] for name in SYSTEMS]
        for name in systems[0]["sets"]:
            sets = [one["sets"][name] for one in systems]
            what = "fiction" if "fiction" in sets[0]["attribution"] else "news"
            figures = (_fiction if what == "fiction" else _news)(sets)
            same = all(one["marked_as_plain"] for one in sets)
            heading = f"{sets[0]['documents']} documents of {TITLES[name]}, {sets[0]['characters']:,} characters"
            parts.append(f"**{heading}** ({PARTS[result['part']]}):")
            parts.append(markdown(["", *SYSTEMS.values()], [*figures, *_rules(sets), *_costs(sets)]))
            parts.append(f"Direct and mixed quotations are {'the same in all three' if same else 'not the same in all three'}.")
        loading = ", ".join(
            f"{SYSTEMS[name]} {result['layers'][name]['loading_seconds']:.1f} s" for name in ("stanza", "spacy")
        )
        parts += [f"Import and loading: {loading}.", provenance(result)]
    return "\n\n".join(parts) if parts else NONE_YET


def gold_layers(results: Sequence[dict[str, Any]]) -> str:
    """How much layers without errors help."""
    parts: list[str] = []
    for result in results:
        trees, chains = result["gold_layers"]["trees"], result["gold_layers"]["chains"]
        names = {
            "reports": "reports written",
            "found": "found, word for word",
            "source": "with their source",
            "others": "other",
        }
        rows = [[title, *(trees[name][key] for name in ("plain", "gold"))] for key, title in names.items()]
        parts.append(f"**Trees**, {trees['plain']['sentences']} sentences, some without a report:")
        parts.append(markdown(["", "plain", "trees written by hand"], rows))
        parts.append("**Coreference**, speaker right in LitBank, of all quotations:")
        head = ["", "plain", *(f"{share} wrong" for share in chains if share != "plain")]
        rows = [[f"part “{part}”", *(percent(one[part]["accuracy"]) for one in chains.values())] for part in ("tune", "check")]
        rule = [one["rule"] for one in chains.values()]
        rows.append(["what `coreference` decided, right", *(_share(one) for one in rule)])
        parts += [markdown(head, rows), provenance(result)]
    return "\n\n".join(parts) if parts else NONE_YET


def _share(rule: dict[str, Any] | None) -> str:
    """The share of the rule's answers that are right."""
    return percent(ratio(rule["right"].get("speaker", 0), rule["judged"]["speaker"])) if rule else "–"
