"""Tables. Importing this package registers every one of them."""

from evalapp.entities import assessment, calibration, register, reserve, workspace

__all__ = ["assessment", "calibration", "register", "reserve", "workspace"]
