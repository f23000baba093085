"""Accuracy on annotated corpora, as tables, and errors to read."""
