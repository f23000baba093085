"""The cases of quotations in ``cases/documents/quotes.txt``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from case_reader import Case, read

import quoteattr

if TYPE_CHECKING:
    from quoteattr.documents import QuoteGroup, QuoteGroups

CASES = read("quotes.txt", columns=3)
LEAST = 30


def spans(group: QuoteGroup, texts: dict[str, str], keys: set[str]) -> list[str]:
    """The shared words of some documents."""
    return [
        f"{match.key}: {span.of(texts[str(match.key)])}" for match in group.matches if match.key in keys for span in match.spans
    ]


def wrong(case: Case, groups: QuoteGroups) -> list[str]:
    """What differs from the expectations."""
    expected = [line.columns for line in case.expected if line.columns != ("-",)]
    found = [(" ".join(map(str, group.keys)), group.agreement.value, group.text) for group in groups]
    if expected != found:
        return [f"expected {expected}", f"found {found}"]
    out = []
    for line, group in zip(case.expected, groups, strict=False):
        wanted = line.values("span")
        if wanted and (got := spans(group, case.documents, {value.partition(":")[0] for value in wanted})) != wanted:
            out.append(f"expected {wanted}, found {got}")
        if line.values("name") and line.values("name") != list(group.names):
            out.append(f"expected {line.values('name')}, found {group.names}")
    return out


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_quotes(case: Case) -> None:
    """The quotations that a careful reader takes for the same words form groups, and no others do."""
    results = {key: quoteattr.explain(text) for key, text in case.documents.items()}
    found = wrong(case, quoteattr.match_quotes(results, least=int(case.settings.get("least", "8"))))
    if "because" in case.settings:
        assert found, "this known failure passes: remove the line 'because'"
    else:
        assert not found, "\n".join(found)


def test_there_are_cases() -> None:
    """The reader finds them, so a wrong format can't go unnoticed."""
    assert len(CASES) >= LEAST
