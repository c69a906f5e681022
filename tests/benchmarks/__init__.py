"""How long things take, as ratios to bare parts; run by ``make bench``, never by the tests."""
