"""Making a vault, and getting in."""
