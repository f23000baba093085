"""Polish: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.pl.rules.frames import FRAMES
from quoteattr.lang.pl.rules.reading import READING
from quoteattr.lang.pl.rules.relations import RELATIONS
from quoteattr.lang.pl.rules.resolver import RESOLVER
from quoteattr.lang.pl.rules.script import SCRIPT
from quoteattr.lang.pl.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
