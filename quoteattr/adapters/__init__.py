"""Stanza and spaCy as analyzers. quoteattr never imports these modules itself."""
