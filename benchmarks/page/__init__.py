"""What a page costs, and a picture of it."""
