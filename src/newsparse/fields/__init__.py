"""One file an Article attribute: candidates, best first, each with its source; one is chosen, the losers are kept."""
