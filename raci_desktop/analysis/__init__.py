"""Rules, findings and guesses about a workshop; standard library only."""
