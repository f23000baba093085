"""Measurements of quoteattr: accuracy, speed, memory, import time. Nothing here is imported by the library."""
