"""Find: a field over the matrix, the places that hold its words, and going there."""
