"""The list of files: who is expected, what is due."""
