"""Step 1: the person, the incapacity, the people around the file."""
