"""What the law says as dated parameters, and small functions from them."""
