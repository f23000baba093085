"""The cases of speakers in ``cases/documents/names.txt``."""

from __future__ import annotations

import pytest
from case_reader import Case, read

import quoteattr
from quoteattr.documents import JoinedSpeaker, JoinedSpeakers, JoinRule

CASES = read("names.txt", columns=2)
LEAST = 40


def rules(one: JoinedSpeaker) -> list[str]:
    """The rules of the names other than the shown one."""
    return [f"{found.name}: {found.rule}" for found in one.evidence if found.rule is not JoinRule.NAME]


def wrong(case: Case, joined: JoinedSpeakers) -> list[str]:
    """What differs from the expectations."""
    expected = [line.columns for line in case.expected]
    found = [(one.name, " ".join(str(key) for key, _ in one.speakers)) for one in joined]
    if expected != found:
        return [f"expected {expected}", f"found {found}"]
    numbers = {one.id: str(number) for number, one in enumerate(joined, 1)}
    out = []
    for line, one in zip(case.expected, joined, strict=True):
        facts = {
            "rule": rules(one),
            "kind": [one.kind.value],
            "gender": [one.gender.value],
            "namesake": [" ".join(numbers[other] for other in one.namesakes)],
        }
        for key, values in facts.items():
            if line.values(key) and line.values(key) != values:
                out.append(f"{one.name}: expected {key} {line.values(key)}, found {values}")
    return out


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_names(case: Case) -> None:
    """Each document's speakers have the ids that a careful reader would give them."""
    results = {key: quoteattr.explain(text) for key, text in case.documents.items()}
    found = wrong(case, quoteattr.join_speakers(results, offices=case.settings.get("offices") == "yes"))
    if "because" in case.settings:
        assert found, "this known failure passes: remove the line 'because'"
    else:
        assert not found, "\n".join(found)


def test_there_are_cases() -> None:
    """The reader finds them, so a wrong format can't go unnoticed."""
    assert len(CASES) >= LEAST
