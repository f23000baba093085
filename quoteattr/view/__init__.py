"""A text with its quotations as a page to look at.

>>> import quoteattr
>>> page = quoteattr.to_html("“We open at nine,” said Dana Holm.", title="News")
>>> page.startswith("<!doctype html>")
True
"""

from quoteattr.view.page import fragment, to_html

__all__ = ["fragment", "to_html"]
