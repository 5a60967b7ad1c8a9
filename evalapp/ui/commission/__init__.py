"""Personnel commissions: meetings, packets, votes, decisions, minutes."""
