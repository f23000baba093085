"""The sources and licences of the annotated texts, for the headers of the tables that are learned from them.

The tables contain shares and weights, no text. docs/data.md gives users the same information.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SOURCES", "learned_from"]

#: Corpus -> its name, who to cite, and its licence as stated in its repository.
SOURCES = {
    "polnear": "PolNeAR 1.0.0 (Newell, Margolin and Ruths 2018; no licence stated)",
    "pdnc": "Project Dialogism Novel Corpus (Vishnubhotla, Hammond and Hirst 2022; no licence stated)",
    "litbank": "LitBank (Bamman, Lewke and Mansoor 2020, Sims and Bamman 2020; CC BY 4.0)",
    "world": "20 articles of en-worldwide-newswire, annotated for this library (no licence stated for the articles)",
    "glyssen-en": "Glyssen, English (SIL International and Faith Comes By Hearing; MIT)",
    "german-news": "quotations in German Wikinews (Petersen-Frey and Biemann 2024; CC BY-NC-SA 4.0)",
    "redewiedergabe": "Redewiedergabe (Brunner, Engelberg, Jannidis, Tu and Weimer 2020; CC BY-NC-SA 4.0)",
    "fr-litbank": "fr-litbank (texts of the Democrat project; CC BY-SA 2.0 FR)",
    "aads": "AADS (Durandard, Tran, Michel and Epure 2023; MIT)",
    "openboek": "OpenBoek (van Cranenburgh and van Noord 2022; CC BY 4.0)",
    "conha19": "conha19 (Henny-Krahmer 2021; Public Domain Mark 1.0)",
    "glyssen-ru": "Glyssen, Russian (SIL International and Faith Comes By Hearing; MIT)",
    "many-news": "news in 13 languages, annotated for this library (licences differ by text; some state none)",
    "many-fiction": "novels in 10 languages, annotated for this library (licences differ by text)",
}


def learned_from(corpora: Iterable[str]) -> str:
    """The paragraph in a table's header that names the corpora and their licences.

    >>> print(learned_from(["aads"]))
    Learned from annotated texts, none of which is part of this package:
    AADS (Durandard, Tran, Michel and Epure 2023; MIT).
    """
    named = ";\n".join(SOURCES[name] for name in corpora)
    return f"Learned from annotated texts, none of which is part of this package:\n{named}."
