"""How much hand-made trees and annotated coreference improve the answers."""
