"""Step 3: what the person can sustain, feature by feature."""
