"""From decisions to the objects that users receive."""
