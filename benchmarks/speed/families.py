"""Families of texts that try to make the library slow, by what it has to search backwards for, look up by a word, or nest.

Each family has a name and can produce a text with any number of characters. Most repeat one unit; in others, every unit has its
own name or age; a few are built as a whole. :mod:`benchmarks.speed` measures them with ``--families``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.speed.texts import MARKS, invented

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FAMILIES", "FAMILY_SIZES"]

#: The sizes at which a family is measured, in characters.
FAMILY_SIZES = (100_000, 200_000, 400_000)

TITLES = ("Mayor", "Judge", "Senator", "Captain", "Colonel", "Professor", "Doctor")
COURTESIES = ("Mr", "Mrs", "Dr", "Judge")

#: One unit, repeated.
REPEATED: dict[str, str] = {
    # Who a title, a role or a document refers to
    "the_mayor_said": "The mayor said it was late. ",
    "mayors_brother": "The mayor’s brother said it was late. ",
    "possessive_chain": "the mayor’s brother’s friend’s ",
    "title_chain": "Dr ",
    "titles_mixed": "Prime Minister President Senator Dr ",
    "of_the_chain": "the head of the ",
    "spokesmen_for": "a spokesman for a spokesman for ",
    "statement_of": "In a statement, the ministry said it was late. ",
    "the_statement_said": "“We go,” the statement said. ",
    "letters_said": "“We go,” the letter said.\n\n",
    "passives": "It was said that it was reported that ",
    "quoted_as_saying": "was quoted as saying ",
    "he_was_quoted": "He was quoted as saying it was late. ",
    "as_quoted_by": "“We go,” he said, as quoted by Reuters. ",
    "according_to_chain": "according to ",
    "according_to_the": "it was late, according to the mayor, ",
    "he_said_she_said": "he said she said ",
    "said_he": "said he said ",
    "nested_that": "that he says that ",
    "told_that": "She told him that they knew that ",
    "pronouns_only": "he she they it ",
    "which_chain": "which he said, which she said, ",
    "gapped_clauses": "he said it was late and she that it was early, ",
    "gapped_sentences": "He said it was late; she, that it was early. ",
    "semicolons": "he said so; ",
    "and_said": "and said it was late ",
    "if_says": "If he says it is late, ",
    "participles": "saying asking telling ",
    "polls": "Forty per cent of voters said they would stay. ",
    "headings": "MAYOR SAYS IT IS LATE\n\n",
    "headlines": "Mayor: It is late\n\n",
    "colon_quotations": "The mayor said: “We go.” ",
    # Turns
    "bare_lines": "“We go.”\n",
    "bare_paragraphs": "“We go.”\n\n",
    "bare_in_line": "“We go.” ",
    "bare_questions": "“We go?”\n",
    "said_he_turns": "“We go,” said he.\n",
    "the_mayor_turns": "“We go,” said the mayor.\n\n",
    "straight_turns": '"We go," he said. ',
    "single_turns": "‘We go,’ he said. ",
    "straight_single_turns": "'We go,' he said. ",
    "backtick_turns": "``We go,'' he said. ",
    "low_turns": "„We go,“ he said. ",
    "guillemets_out": "« We go, » he said. ",
    "guillemets_in": "»We go,« he said. ",
    "corner_brackets": "「我們去」我們去",
    "two_marks_turns": "“He said, ‘We go,’ to me,” she said. ",
    "dash_turns": "— We go, he said.\n",
    "dashes_both": "— a — b, he said, — c –",
    "dashes_inside": "— We go — he said — at once.\n",
    "labels": "Q. We go?\nA. We do.\n",
    "labels_in_line": "Q: We go? A: We do. ",
    "labels_capitals": "MISS GRAY (coldly). We go.\nMR HOLT. We do.\n",
    "labels_bold": "Gray: We go.\n\nHolt: We do.\n\n",
    "narrator": "“We go,” I said. I waited. ",
    "reopened": "“We go.\n\n“We do.\n\n",
    "reopened_and_closed": "“We go.\n\n" * 9 + "“We do,” he said.\n\n",
    "interrupted": "“We go,” he said, “and go,” he said, ",
    "small_words": "the “so” and ",
    "vocatives": "“Ada, we go,” he said. ",
    "vocatives_bare": "“We go, Ada.”\n\n“We do, Bruno.”\n\n",
    "verse": "“We go\nAnd do\nSo long”\n\n",
    "verse_open": "“We go\nAnd do\nSo long\n",
    "letters": "“Dear Ada,\n\n“We go.\n\n“Yours, Bruno”\n\n",
    "inset": "    “We go.”\n\n",
    # Quotation marks
    "opener_runs": "“ ",
    "closer_runs": "” ",
    "opened_words": "“we go ",
    "closed_words": "we go” ",
    "single_opened_words": "‘we go ",
    "single_closed_words": "we go’ ",
    "all_marks": MARKS,
    "all_marks_apart": " ".join(MARKS) + " ",
    "alternating": "“a‘a”a’ ",
    "crossed": "«“We go,»” he said. ",
    "clitics": "he’d’ve o’clock ",
    "straight_clitics": "he'd've 'tis boys' ",
    "feet": "5'10\" 6'2\" ",
    "brackets": "[“(",
    "bracketed": "(“we go”) ",
    # Characters and layout
    "one_word": "a",
    "one_paragraph": "“We go.” Ada came. “We go.” He said it was late. “We go.” ",
    "no_stops": "we go and go and ",
    "full_stops": "We go. ",
    "dots": ". ",
    "ellipses": "“We go...” ... ",
    "commas": "we, they, ",
    "one_letter_paragraphs": "a\n\n",
    "one_letter_lines": "A\n",
    "mixed_line_ends": "We go.\r\nWe do.\rWe go.\n\r",
    "tabs": "We\tgo\t\t\n",
    "digits": "1,234.5 67 ",
    "entities_named": "&quot;We go,&quot; he said. ",
    "ampersands": "&",
    "ampersand_words": "&#x &quo &a; ",
    "tags_open": "<a ",
    "tags_attributes": "<a href=\"We go\" title='We do'>We go</a> ",
    "tags_comments": "<!-- ",
    "zero_width": "\N{ZERO WIDTH SPACE}",
    "zero_width_words": "We\N{ZERO WIDTH SPACE} go\N{ZERO WIDTH JOINER} ",
    "accents": "e\N{COMBINING ACUTE ACCENT}",
    "accents_alone": "\N{COMBINING ACUTE ACCENT}",
    "emoji": "\N{GRINNING FACE} ",
    "emoji_joined": "\N{GRINNING FACE}\N{ZERO WIDTH JOINER}",
    "urls": "https://example.org/a?b=c'd\" ",
    "lists": "• We go\n- We do\n1. So\n",
    "underscores": "_We go_ *said* he ",
    "capitals": "We GO Said THE Mayor ",
    "hyphens": "mother-in-law-",
    "initials": "A. B. C. ",
    "sr_jr": "Ada Holt Jr, Sr, ",
    "footnotes": "“We go,”[1] he said.[2] ",
    "hearsay_adverbs": "reportedly allegedly ",
    "not_said": "He did not say that he had not said that ",
    "reporters": "told reporters told the BBC ",
    "on_behalf": "speaking on behalf of the mayor on behalf of ",
    "addressed": "said to the mayor to him ",
    "body_chain": "the ministry of the bank of ",
    "ages_of_roles": "The 40-year-old mayor said it was late. ",
    "group_chain": "the mayor and the judge and ",
    "names_in_marks": "“Ada Holt.” ",
    "names_with_commas": "Ada, Bo, Cy, Di, said, ",
    "colons_of_pronouns": "He: “We go.” She: “We do.” ",
    "brackets_said": "(he said (she said ",
    "dash_asides": "he — she — they — said ",
    "comma_roles": "the mayor, a man, a judge, ",
    "relative_chain": "who knew the man who said that the man ",
    "to_chain": "said to have been said to have ",
    "colon_chain": "he said: she said: ",
    "works": "the book “The Long Day” and ",
    "works_sung": "He sang “The Long Day”. ",
    "adverbs": "slowly and quietly he ",
    "times": "on Monday last week two days ago ",
    "doubled_apostrophes": "''We go,'' ",
    "escaped_entities": "&amp;quot;We go&amp;quot; &nbsp;",
    "tags_paragraphs": "<p>“We go,” he said.</p>\n",
    "line_separators": "“We go.”\N{LINE SEPARATOR}",
    "nulls": "We\0go\0",
    "blank_lines": " \n",
    "bold_labels": "**Q:** We go?\n**A:** We do.\n",
    "wrapped_verse": "and so it was\nand so\n“We go\nSo long” and\n",
    "wrapped_turns": "and so\nit was, and “we\ngo,” she\nsaid to him and\n",
    "he_alternates": "“We go,” he said.\n\n“We do,” said Bruno.\n\n“We did,” said David.\n\n",
    "he_alone": "Bruno and David came.\n\n" + "“We go,” he said.\n\n" * 40,
    "greetings": "“Dear Ada,\n\n" + "“We go.”\n\n" * 39,
    "cataphora": "“We go,” she said. ",
    "they_said": "“We go,” they said. ",
    "it_said": "“We go,” it said. The statement said it was late. ",
    "the_former": "“We go,” the former said. ",
    "passive_turns": "“We go,” it was said. ",
    "told_him": "“We go,” the mayor told the judge. ",
    "beats": "“We go.” Ada Holt smiled. ",
    "so_said": "So said he, and so did she: “we go”, “we do” and “we did”. ",
    "called": "the so-called “day”, called “day”, ",
    "two_speakers": "“We go,” said Ada.\n\n“We go,” said Bruno.\n\n“We go.”\n\n“We go.”\n\n",
}

#: Units that differ. The parts in braces are computed from the number of the unit, see :func:`_words`.
VARIED: dict[str, str] = {
    "mayors": "Mayor {full} came. The mayor said it was late. ",
    "mayors_then_mayor": "Mayor {full} said it was late. The mayor said it was early. “We go,” the mayor said. ",
    "mayors_of_places": "{full}, the mayor of {third}, said it was late. The mayor said it was early. ",
    "ministers": "{full}, the minister of works, said it was late. The minister said it was early. ",
    "prime_ministers": "Prime Minister {full} said it was late. The minister said it was early. ",
    "senators": "Sen. {name} said it was late. “We go,” said the senator. ",
    "title_pairs": "Mr {name} and Mrs {name} said it was late. ",
    "same_surname_titles": "{courtesy} Holt said {name} Holt was late. ",
    "appositions": "{full}, a teacher, said it was late. The teacher said it was early. ",
    "ages": "{full}, 40, said it was late. The 40-year-old said it was early. ",
    "all_ages": "{full}, {age}, said it was early. The {age}-year-old said it was late. ",
    "countries": "{full} of Norway said it was late. The Norwegian said it was early. ",
    "ministries": "The Ministry of {name} said it was late. The ministry said it was early. ",
    "statements": "The {name} Ministry issued a statement. A ministry statement said it was late. ",
    "banks": "{name} Bank said it was late. The bank said it was early. A statement from the bank said it was late. ",
    "companies": "{name} Inc. said it was late. The company said it was early. ",
    "possessive_names": "{name}’s brother said it was late. ",
    "brothers": "{full}’s brother said it was early. The brother said it was late. His brother said it was early. ",
    "abbreviations": "The {name} {next} Union ({initial}{initial}U) said it was early. ",
    "names_only": "{full} ",
    "names_in_sentences": "{full} saw it. ",
    "one_surname": "{name} Holt said it was late. Holt said it was early. ",
    "one_surname_turns": "“We go,” said {name} Holt. “We do,” Holt said. ",
    "one_first_name": "Ada {name} said it was late. Ada said it was early. ",
    "middle_names": "{name} van {next} de la {third} said it was early. ",
    "similar_surnames": "Ada Abernathison{low} said it was late. ",
    "initials_names": "{letter}.{second}. {name} said it was late. ",
    "hyphenated_names": "{name}-{next} said it was late. ",
    "name_lists": "{full}, {other} and ",
    "groups": "{full} and {other} said it was late. They said it was early. ",
    "vocative_names": "“{name}, we go,” said {next}.\n\n",
    "names_in_turns": "“{full} saw {other} go.”\n\n",
    "speakers_500": "“We go,” said {of_500}.\n\n“We do.”\n\n",
    "speakers_500_he": "{of_500} came in.\n\n“We go,” he said.\n\n",
    "new_speakers": "“We go,” said {full}. “We do.” ",
    "new_nouns": "The {low} man said it was late. “We go,” said the {low} one. ",
    "relays": "{name} was quoted by {next} as saying it was late. ",
    "interview": "{few}: We go?\n{fewer}: We do.\n",
    "new_labels": "{capitals}: We go?\n",
    "narrators": "“We go,” I said to {name}. “We do,” said {name}.\n\n",
    "bylines": "By {full}\n\nI said it was late.\n\n",
    "dear_names": "“Dear {name},” he wrote. “We go.\n\n",
    "her_names": "{name} saw her. “We go,” she said. ",
    "nicknames": "{name} “{next}” {third} said it was late. ",
    "many_titles": "{title} {rank} Ada Holt said it was late. ",
    "capital_roles": "Mayor {full} came. The Mayor said it was late. ",
    "other_ministers": "{full}, the minister, came. The {low} minister said it was late. ",
    "aged_women": "Mr {name}, 40, came. He said it was late. The 40-year-old woman said it was early. ",
    "spokeswomen": "Mr {name}, a spokeswoman, came. “We go,” the spokeswoman said. ",
    "holts": "Holt {name} came. “We go,” said Mrs Holt. ",
    "long_surnames": "Ada Abernathisonabernathison{low} came. Abernathisonabernathison{low}e said it was late. ",
    "one_letter_apart": "Ada Abernathison{letter} came. Abernathison{second} said it was late. ",
    "same_initials": "The {with_b} {with_b} Board met. “We go,” the BBB said. ",
    "places": "He lived in {name}. “We go,” {name} said. ",
    "clerks": "“We go,” said a clerk of {name}. ",
    "own_words": "“We go,” said the {low}. ",
    "called_in_turns": "“{few}, we go,” I said. “We do, {fewer}.”\n\n",
    "groups_speak": "“We go,” said {name} and {next}. “We do,” they said. ",
    "behalf": "{name}, a spokesman for {next} Bank, said it was late. The spokesman said it was early. ",
    "other_words": "{low} ",
}


def _words(n: int) -> dict[str, object]:
    """The parts in which the units of a text differ. No two numbers have the same ``full`` name."""
    name, following = invented(n), invented(n + 1)
    return {
        "full": f"{name} {invented(7 * n + 1)}",
        "other": f"{following} {invented(7 * n + 8)}",
        "capitals": f"{name} {invented(7 * n + 1)}".upper(),
        "of_500": f"{invented(n * n % 500)} {invented(7 * (n * n % 500))}",
        "name": name,
        "next": following,
        "third": invented(n + 2),
        "low": name.lower(),
        "with_b": invented(16 * n),
        "few": invented(n % 7),
        "fewer": invented(n % 5 + 9),
        "age": 20 + n % 70,
        "letter": "ABCDEFGHIJ"[n % 10].lower(),
        "second": "KLMNOPQRST"[n // 10 % 10].lower(),
        "initial": name[0],
        "title": TITLES[n % len(TITLES)],
        "rank": TITLES[n // len(TITLES) % len(TITLES)],
        "courtesy": COURTESIES[n % len(COURTESIES)],
    }


def _repeated(unit: str, size: int) -> str:
    """One unit, repeated until the text has at least ``size`` characters."""
    return unit * -(-size // len(unit))


def _varied(unit: str, size: int) -> str:
    """Different units, until the text has at least ``size`` characters."""
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(unit.format_map(_words(len(parts))))
        length += len(parts[-1])
    return "".join(parts)


def _nested(size: int) -> str:
    """Quotation marks opened in one half of the text and closed in the other half."""
    return "“‘" * (size // 4) + "’”" * (size // 4)


def _nested_words(size: int) -> str:
    """Quotations that each begin inside the one before, and all end together."""
    return "“He said, ‘" * (size // 16) + "So.’”" * (size // 16)


def _spaces(size: int) -> str:
    """A sentence with only spaces between its two halves."""
    return "“We go," + " " * size + "and go,” said Ada Holt."


def _unclosed(size: int) -> str:
    """A quotation mark that is never closed, followed by turns of a novel."""
    return "“So it was, and\n\n" + _repeated("“We go,” he said.\n\n", size)


def _long_turn(size: int) -> str:
    """A single quotation that is the whole text, with a speaker at its end."""
    return "“" + _repeated("He said we go. ", size) + "” Ada Holt said."


def _mayors_first(size: int) -> str:
    """Every mayor by name, then only "the mayor"."""
    return _varied("Mayor {full} came. ", size // 2) + _repeated("“We go,” the mayor said. ", size // 2)


def _mayors_last(size: int) -> str:
    """"The mayor" first, then every mayor by name."""
    return _repeated("“We go,” the mayor said. ", size // 2) + _varied("Mayor {full} came. ", size // 2)


def _names_first(size: int) -> str:
    """Every name, then only pronouns."""
    return _varied("{full} came. ", size // 2) + _repeated("“We go,” she said. ", size // 2)


#: Texts that are more than repeated units.
BUILT: dict[str, Callable[[int], str]] = {
    "nested": _nested,
    "nested_words": _nested_words,
    "spaces": _spaces,
    "unclosed": _unclosed,
    "long_turn": _long_turn,
    "mayors_first": _mayors_first,
    "mayors_last": _mayors_last,
    "names_first": _names_first,
}

FAMILIES: dict[str, Callable[[int], str]] = {
    **{name: partial(_repeated, unit) for name, unit in REPEATED.items()},
    **{name: partial(_varied, unit) for name, unit in VARIED.items()},
    **BUILT,
}
