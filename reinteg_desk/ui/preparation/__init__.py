"""The checklist of a file: what the nurse prepared, what the doctor confirmed."""
