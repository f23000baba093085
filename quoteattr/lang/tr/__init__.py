"""The Turkish pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.pack import LanguagePack, words
from quoteattr.lang.tr.lexicon import LEXICON
from quoteattr.lang.tr.writing import WRITING

__all__ = ["PACK"]

RULES = {
    "tree_quotative": {
        "particles": words("""
        # own list
        diye
        """),
    },
}

PACK = LanguagePack(code="tr", name="Turkish", writing=WRITING, lexicon=LEXICON, rules=RULES)
