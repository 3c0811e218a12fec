"""Step 6: actions, remarks, the document."""
