"""Use cases, by noun. One public method is one verb and one transaction; values go in and out."""
