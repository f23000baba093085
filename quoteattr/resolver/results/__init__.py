"""From decisions to the values that users receive."""
