"""The addressees of the turns in a conversation."""

from __future__ import annotations

import quoteattr

TALK = """\
Ida Holm and Tom Berg sat in the kitchen. She looked at the clock, and he looked at her.

“You are late,” said Ida.

“I know,” said Tom.

“The train left an hour ago,” said Ida.

“I walked along the river,” said Tom.

She put the kettle on, and he took his coat off.
"""

NEWS = """\
NORDHAVN — The council voted to close the old bridge for two years, after a report found rust in half of its cables.

“It is late for a repair,” Ana Roth, who leads the council, said after the vote on Monday.

The bridge carries 12,000 cars a day, according to figures that the county published in March, and the ferry that replaces it
has room for 400. Shops on the northern shore expect to lose a third of their customers.

“It is not too late,” Jon Berg, who owns a garage there, said in an interview on Tuesday.

The county has put aside 40 million crowns for the work. Three firms have offered to do it, and the cheapest wants 52 million.

“We have no more money,” Ana Roth said on Wednesday in a statement.

The work is expected to begin in May and to end in the autumn of the year after next.
"""


def _told(text: str) -> list[list[str | None]]:
    quotes = quoteattr.extract(text)
    attributions = [quote.attribution for quote in quotes]
    return [[party.speaker and party.speaker.name for party in one.addressees] if one else [] for one in attributions]


def test_a_turn_between_two_turns_of_another_is_said_to_that_one() -> None:
    """The first and the last turn have only one neighbour, so they get no addressee."""
    assert _told(TALK) == [[], ["Ida Holm"], ["Tom Berg"], []]


def test_the_party_has_no_words() -> None:
    """There is no mention, because no word of the text names the addressee."""
    (told,) = quoteattr.extract(TALK)[1].attribution.addressees  # type: ignore[union-attr]
    assert told.mention is None


def test_two_different_neighbours_tell_nothing() -> None:
    """With three people, either of the others may be meant."""
    assert _told(TALK.replace("hour ago,” said Ida", "hour ago,” said Rolf Lind"))[1] == []


def test_a_call_by_name_goes_first() -> None:
    """Words are better evidence than turns."""
    quote = quoteattr.extract(TALK.replace("I know,", "I know, Ida,"))[1]
    assert [party.mention and party.mention.text for party in quote.attribution.addressees] == ["Ida"]  # type: ignore[union-attr]


def test_reports_have_no_turns() -> None:
    """In news, the last speaker continues, and nobody in the text is addressed."""
    told = _told(NEWS)
    assert len(told) >= 3
    assert not any(told)
