"""Compare: two stages merged into one matrix, the ledger of moves, loads, and one sentence."""
