"""What the page shows: one walk yields a flat list of Blocks in reading order."""
