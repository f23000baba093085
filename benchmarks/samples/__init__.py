"""News and fiction written for this repository and annotated by hand. README.md in this folder describes the texts."""
