"""From quoted pieces to utterances, and their layout on the page."""
