"""What the staff channel or the safety contact reads when Discord refuses a feature again and again."""

from bot.services.pauses import Paused
from bot.ui.kit import Card, Pen


def paused(pen: Pen, outcome: Paused) -> Card:
    card = pen.card("delivery-paused-title", tone="warning").say("delivery-paused", feature=outcome.feature)
    return card.say("delivery-paused-what-to-do")
