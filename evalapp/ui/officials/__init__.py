"""Officials: the register, the personal card, entering persons and appointments."""
