"""Parts all screens are made of: tasks, messages, theme, forms, charts, languages."""
