"""Tables. Importing this package registers every one of them."""

from evalapp.entities import assessment, register, reserve, workspace

__all__ = ["assessment", "register", "reserve", "workspace"]
