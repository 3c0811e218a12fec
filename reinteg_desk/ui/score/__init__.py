"""Step 4: reference occupation and labour market side by side."""
