"""What every block is for: a role and the reason that decided it."""
