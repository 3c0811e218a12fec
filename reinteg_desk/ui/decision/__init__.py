"""Step 5: what the doctor decides today."""
