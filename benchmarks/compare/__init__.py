"""quoteattr beside textacy, on the same documents."""
