"""Accuracy on annotated corpora: tables of figures, and errors to read."""
