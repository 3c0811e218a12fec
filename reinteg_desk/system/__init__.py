"""The machine: paths, atomic files, the clock, logging, and the one door to the resources."""
