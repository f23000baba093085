"""How good each language is, and how fast."""
