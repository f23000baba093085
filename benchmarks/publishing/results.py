"""The figures in ``benchmarks/results/``.

The keys of a file, not its name, show what it contains: "corpora" (made by ``benchmarks.accuracy``), "throughput" or
"doubling" (``benchmarks.speed``), "imports" or "first_call" (``benchmarks.import_time``), "many" (``benchmarks.throughput``),
"comparison" (``benchmarks.compare``), "relations" (``benchmarks.relations``), "layers" (``benchmarks.layers``), "gold_layers"
(``benchmarks.gold_layers``), "stability" (``benchmarks.stability``), "fuzz" (``benchmarks.fuzz``), "spark"
(``benchmarks.spark``), "page" (``benchmarks.page``), "corrections" (``benchmarks.corrections``), "languages"
(``benchmarks.languages``). Other files are ignored.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.environment import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["NONE_YET", "PARTS", "RESULTS", "TITLES", "Published", "provenance", "read"]

RESULTS = REPOSITORY / "benchmarks" / "results"
NONE_YET = "No figures have been published for this version yet: there are none under `benchmarks/results/`."

#: Corpus -> its title.
TITLES = {
    "polnear": "English news (PolNeAR)",
    "pdnc": "English novels (PDNC)",
    "litbank": "English fiction, openings (LitBank)",
    "world": "English news from around the world",
    "glyssen-en": "English Bible, in guillemets (Glyssen)",
    "german-news": "German news (Wikinews)",
    "redewiedergabe": "German fiction and newspapers, 1840 to 1919 (Redewiedergabe)",
    "fr-litbank": "French fiction, excerpts (fr-litbank)",
    "aads": "French novels, spans alone (AADS)",
    "openboek": "Dutch fiction, openings (OpenBoek)",
    "conha19": "Spanish American novels, openings, spans alone (conha19)",
    "glyssen-ru": "Russian Bible (Glyssen)",
    "many-news": "News in 13 languages",
    "many-fiction": "Novels in 10 languages, passages",
}
#: Part of a corpus -> what it means for the figures. The part closest to unseen texts comes first.
PARTS = {
    "check": "documents that the rules were not tuned on",
    "all": "all documents, including those that the rules were tuned on",
    "tune": "documents that the rules were tuned on",
}


@attrs.frozen(kw_only=True)
class Published:
    """All results, grouped by what measured them."""

    accuracy: tuple[dict[str, Any], ...] = ()  #: in the order of ``PARTS``
    speed: tuple[dict[str, Any], ...] = ()
    imports: tuple[dict[str, Any], ...] = ()
    first_call: tuple[dict[str, Any], ...] = ()
    many: tuple[dict[str, Any], ...] = ()
    comparison: tuple[dict[str, Any], ...] = ()
    relations: tuple[dict[str, Any], ...] = ()
    layers: tuple[dict[str, Any], ...] = ()
    gold_layers: tuple[dict[str, Any], ...] = ()
    stability: tuple[dict[str, Any], ...] = ()
    fuzz: tuple[dict[str, Any], ...] = ()
    page: tuple[dict[str, Any], ...] = ()
    spark: tuple[dict[str, Any], ...] = ()
    corrections: tuple[dict[str, Any], ...] = ()
    languages: tuple[dict[str, Any], ...] = ()

    def __bool__(self) -> bool:
        """Whether there are any results."""
        return bool(self.accuracy or self.speed or self.imports or self.comparison or self.relations)


def read(folder: Path = RESULTS) -> Published:
    """The results in a folder."""
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    found = [one for one in files if isinstance(one, dict) and "environment" in one]
    order = list(PARTS)
    return Published(
        accuracy=tuple(sorted((one for one in found if "corpora" in one), key=lambda one: order.index(one["part"]))),
        speed=tuple(one for one in found if "throughput" in one or "doubling" in one),
        imports=tuple(one for one in found if "imports" in one),
        first_call=tuple(one for one in found if "first_call" in one),
        many=tuple(one for one in found if "many" in one),
        comparison=tuple(one for one in found if "comparison" in one),
        relations=tuple(one for one in found if "relations" in one),
        layers=tuple(one for one in found if "layers" in one),
        gold_layers=tuple(one for one in found if "gold_layers" in one),
        stability=tuple(one for one in found if "stability" in one),
        fuzz=tuple(one for one in found if "fuzz" in one),
        page=tuple(one for one in found if "page" in one),
        spark=tuple(one for one in found if "spark" in one),
        corrections=tuple(one for one in found if "corrections" in one),
        languages=tuple(one for one in found if "languages" in one),
    )


def provenance(result: dict[str, Any]) -> str:
    """Commit, date, versions and machine, as a sentence."""
    made = result["environment"]
    commit = (made["commit"] or "unknown")[:10] + (" with changes" if made["dirty"] else "")
    versions = ", ".join(f"{name} {version}" for name, version in made["versions"].items() if version)
    machine = made["machine"]
    processor = f"{machine['processor'] or machine['platform']}, {machine['cores']} cores"
    return f"Measured on {made['date'][:10]} at commit {commit}, with {versions}, on {processor}."
