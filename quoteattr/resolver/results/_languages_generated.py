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
    ("mention", "de"): 0.28,  # 57, 1.000
    ("mention", "fr"): 0.15,  # 51, 0.980
    ("mention", "uk"): 0.12,  # 53, 0.981
    ("speaker", "de", "story"): -0.1,  # 78, 0.782
    ("speaker", "es", "story"): 0.06,  # 53, 0.792
    ("speaker", "fr", "book"): -1.12,  # 187, 0.620
    ("speaker", "fr", "story"): -0.75,  # 243, 0.568
    ("speaker", "it", "story"): 0.34,  # 65, 0.831
    ("speaker", "nl", "book"): -1.01,  # 355, 0.656
    ("speaker", "nl", "story"): -0.04,  # 182, 0.742
    ("speaker", "pl", "story"): 0.5,  # 52, 0.865
    ("speaker", "pt", "story"): 0.92,  # 56, 0.946
    ("speaker", "ru", "book"): -0.77,  # 452, 0.699
    ("speaker", "ru", "story"): -0.61,  # 102, 0.725
    ("speaker", "sv", "story"): 0.36,  # 51, 0.843
    ("speaker", "uk", "story"): -0.45,  # 54, 0.667
}
