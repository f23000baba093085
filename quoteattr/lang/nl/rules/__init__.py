"""Dutch: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.nl.rules.frames import FRAMES
from quoteattr.lang.nl.rules.reading import READING
from quoteattr.lang.nl.rules.relations import RELATIONS
from quoteattr.lang.nl.rules.resolver import RESOLVER
from quoteattr.lang.nl.rules.script import SCRIPT
from quoteattr.lang.nl.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
