"""From candidates to attributed quotations: utterances, rules, and the runner that writes what they find."""
