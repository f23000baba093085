"""The rules that find text in quotation marks that isn't speech, in the order in which they are tried."""

from quoteattr.resolver.rejects import (
    inset,
    letter,
    marked_name,
    named_work,
    nickname,
    performed_work,
    quoted_subject,
    scare_quote,
    term,
    title_of_work,
    verse,
)
from quoteattr.resolver.rules import RejectRule

__all__ = ["REJECT_RULES"]

REJECT_RULES: tuple[RejectRule, ...] = (
    nickname.RULE,
    term.RULE,
    named_work.RULE,
    performed_work.RULE,
    title_of_work.RULE,
    marked_name.RULE,
    letter.RULE,
    verse.RULE,
    inset.RULE,
    quoted_subject.RULE,
    scare_quote.RULE,
)
