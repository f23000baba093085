"""French: the words of single rules: name of the rule -> field -> words. Data only."""

from quoteattr.lang.fr.rules.frames import FRAMES
from quoteattr.lang.fr.rules.reading import READING
from quoteattr.lang.fr.rules.relations import RELATIONS
from quoteattr.lang.fr.rules.resolver import RESOLVER
from quoteattr.lang.fr.rules.script import SCRIPT
from quoteattr.lang.fr.rules.storytelling import STORYTELLING
from quoteattr.lang.fr.rules.syntax import SYNTAX

__all__ = ["RULES"]

RULES = FRAMES | READING | RELATIONS | RESOLVER | SCRIPT | STORYTELLING | SYNTAX
