"""Step 2: where this person stands between day 1 and the second year."""
