"""What a page costs, and pictures of it."""
