"""What the page says of itself: JSON-LD, meta, microdata and RDFa-lite, and the URL, read once and uninterpreted."""
