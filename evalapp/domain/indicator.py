"""Words of the work indicators that stand beside competency results and are never mixed into them."""

from enum import StrEnum


class IndicatorKind(StrEnum):
    """What a work indicator measures."""

    POST_RESULT = "post_result"
    ORDERS_ON_TIME = "orders_on_time"
    ORDERS_ACCEPTED = "orders_accepted"
    APPEALS_ON_TIME = "appeals_on_time"
    SATISFACTION = "satisfaction"
