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
    ("mention", "de"): 0.29,  # 57, 1.000
    ("mention", "fr"): 0.15,  # 51, 0.980
    ("mention", "uk"): 0.14,  # 53, 0.981
    ("speaker", "de", "story"): -0.48,  # 78, 0.705
    ("speaker", "es", "story"): -0.34,  # 55, 0.691
    ("speaker", "fr", "book"): -1.28,  # 215, 0.549
    ("speaker", "fr", "story"): -0.68,  # 239, 0.569
    ("speaker", "it", "story"): -0.06,  # 65, 0.738
    ("speaker", "nl", "book"): -1.34,  # 354, 0.607
    ("speaker", "nl", "story"): -0.24,  # 181, 0.674
    ("speaker", "pl", "story"): 0.41,  # 52, 0.846
    ("speaker", "pt", "story"): 0.3,  # 56, 0.839
    ("speaker", "ru", "book"): -0.84,  # 462, 0.677
    ("speaker", "ru", "story"): -0.6,  # 102, 0.725
    ("speaker", "sv", "story"): 0.36,  # 51, 0.843
    ("speaker", "uk", "story"): -0.45,  # 54, 0.667
}
