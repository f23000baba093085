"""The Japanese pack: lemmas and pronouns for texts with a dependency tree. Data only."""

from quoteattr.lang.ja.lexicon import LEXICON
from quoteattr.lang.ja.writing import WRITING
from quoteattr.lang.pack import LanguagePack, words

__all__ = ["PACK"]

RULES = {
    "tree_quotative": {
        "particles": words("""
        # own list
        って と
        """),
    },
}

PACK = LanguagePack(code="ja", name="Japanese", writing=WRITING, lexicon=LEXICON, rules=RULES)
