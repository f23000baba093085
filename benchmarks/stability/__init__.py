"""Harmless changes of a text, and how many answers they change."""
