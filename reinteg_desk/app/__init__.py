"""Use cases: what a person does with the program, in terms of ports that the outside fills."""
