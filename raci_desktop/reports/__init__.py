"""The handout for leadership: what is printed as values, and its drawing as a PDF."""
