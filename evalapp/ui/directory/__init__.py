"""Directory: bodies, posts, competency frameworks, rule sets, all readable."""
