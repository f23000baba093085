"""quoteattr compared with textacy, on the same documents."""
