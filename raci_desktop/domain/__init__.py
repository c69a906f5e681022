"""Workshop values and the pure functions over them; standard library only."""
