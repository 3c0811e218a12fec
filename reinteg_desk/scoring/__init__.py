"""A person's capacities against what jobs require: arrays in, frozen results out (docs/scoring)."""
