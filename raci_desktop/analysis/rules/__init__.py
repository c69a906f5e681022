"""One file per rule; each file's docstring is the page a user reads about it."""
