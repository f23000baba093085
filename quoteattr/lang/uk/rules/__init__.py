"""Ukrainian: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.uk.rules.frames import FRAMES
from quoteattr.lang.uk.rules.reading import READING
from quoteattr.lang.uk.rules.relations import RELATIONS
from quoteattr.lang.uk.rules.resolver import RESOLVER
from quoteattr.lang.uk.rules.script import SCRIPT
from quoteattr.lang.uk.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | SYNTAX
