"""The matching engine: circles, pairs, suggestions and facilitators. Pure: no I/O, no clock but a deadline."""

from bot.matching.circles import balanced, form_circles
from bot.matching.formation import Formation, Waiting
from bot.matching.pool import Pool

__all__ = ["Formation", "Pool", "Waiting", "balanced", "form_circles"]
