"""Harmless changes to a text, and how many answers they change."""
