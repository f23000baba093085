"""From candidates to attributed quotations: utterances, rules, and the runner that records what the rules find."""
