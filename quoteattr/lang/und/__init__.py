"""No language in particular: quotation marks and no words, so quotations are found, but no speakers. Data only."""

from quoteattr.lang.pack import LanguagePack, Writing

__all__ = ["PACK"]

WRITING = Writing(
    # The pairs that do not contradict each other come first; those of CLDR follow
    pairs=(
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
        ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("'", "'"),
    ),
)

PACK = LanguagePack(code="und", name="no language in particular", writing=WRITING)
