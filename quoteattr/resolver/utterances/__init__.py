"""From pieces between marks to utterances, and how these stand on the page."""
