"""How far the log-odds of confidences are moved in a language, measured on annotated text. Generated: don't edit.

Made by ``python -m benchmarks.training.languages --data DATA --corpus many-news many-fiction fr-litbank openboek glyssen-ru``.
What isn't named has fewer than 50 judged decisions. Remarks: decisions judged, and how many of them were right.

Learned from annotated texts, none of which is part of this package:
news in 13 languages, annotated for this library (licences differ by text; some state none);
novels in 10 languages, annotated for this library (licences differ by text);
fr-litbank (texts of the Democrat project; CC BY-SA 2.0 FR);
OpenBoek (van Cranenburgh and van Noord 2022; CC BY 4.0);
Glyssen, Russian (SIL International and Faith Comes By Hearing; MIT).
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["LEARNED", "SHIFTS"]

LEARNED = "en"  #: the language that the shares were measured in, which aren't moved there
#: Kind of decision, language, and for speakers the kind of text -> how far the log-odds are moved.
SHIFTS: Mapping[tuple[str, ...], float] = {
    ("mention", "de"): 0.27,  # 55, 1.000
    ("mention", "fr"): 0.14,  # 51, 0.980
    ("mention", "uk"): 0.1,  # 51, 0.980
    ("speaker", "de", "story"): -0.41,  # 78, 0.718
    ("speaker", "es", "story"): -0.34,  # 55, 0.691
    ("speaker", "fr", "book"): -1.38,  # 212, 0.528
    ("speaker", "fr", "story"): -0.92,  # 241, 0.506
    ("speaker", "it", "story"): -0.17,  # 65, 0.708
    ("speaker", "nl", "book"): -1.81,  # 345, 0.548
    ("speaker", "nl", "story"): -1.29,  # 179, 0.436
    ("speaker", "pl", "story"): 0.43,  # 52, 0.846
    ("speaker", "pt", "story"): 0.32,  # 56, 0.839
    ("speaker", "ru", "book"): -0.9,  # 462, 0.667
    ("speaker", "ru", "story"): -0.59,  # 102, 0.725
    ("speaker", "sv", "story"): 0.41,  # 51, 0.843
    ("speaker", "uk", "story"): -0.61,  # 55, 0.636
}
