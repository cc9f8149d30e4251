"""The matching engine: circles, pairs, suggestions and facilitators. Pure: no I/O, no clock but a deadline.

>>> formation = form_circles(Pool(tags, slots, languages, blocked=pairs), size_weight=balanced())
"""

from bot.matching.circles import balanced, form_circles
from bot.matching.facilitators import Facilitator, Led, assign_facilitators
from bot.matching.formation import Formation, Waiting
from bot.matching.pairs import match_pairs
from bot.matching.pool import Pool
from bot.matching.suggest import Circles, Member, Suggestion, suggest

__all__ = [
    "Circles", "Facilitator", "Formation", "Led", "Member", "Pool", "Suggestion", "Waiting",
    "assign_facilitators", "balanced", "form_circles", "match_pairs", "suggest",
]  # fmt: skip
