"""Speed and growth of what works over documents: joined speakers, and quotations with the same words."""
