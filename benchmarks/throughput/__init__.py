"""How fast many texts are processed, in one process and in several."""
