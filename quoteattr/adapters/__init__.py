"""Outside tools as analyzers: Stanza and spaCy. Nothing imports these modules but who uses them."""
