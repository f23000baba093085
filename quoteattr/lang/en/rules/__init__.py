"""English: words that single rules need: name of the rule or helper -> field -> words. Data only."""

from quoteattr.lang.en.rules.frames import FRAMES
from quoteattr.lang.en.rules.reading import READING
from quoteattr.lang.en.rules.relations import RELATIONS
from quoteattr.lang.en.rules.resolver import RESOLVER
from quoteattr.lang.en.rules.script import SCRIPT
from quoteattr.lang.en.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = READING | SYNTAX | FRAMES | RELATIONS | RESOLVER | SCRIPT
