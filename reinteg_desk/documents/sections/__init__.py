"""The sections that documents are made of: each writes what its content holds, and nothing else."""
