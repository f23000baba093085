"""Measure quoteattr: accuracy, speed, memory and import time. The library itself imports nothing from here."""
