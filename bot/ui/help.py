"""What the bot does and where things are; the same for everyone."""

from bot.domain.refusal import Refusal
from bot.ui.kit import Card, Pen

PAGES = ("start", "members", "facilitators", "owners", "privacy")


def page(pen: Pen, name: str) -> Card:
    if name not in PAGES:
        raise Refusal("refusal-press-out-of-date")
    return (
        pen.card(f"help-{name}-title")
        .say(f"help-{name}")
        .buttons(
            *(
                pen.button(
                    f"help-{other}-button",
                    "help:page",
                    other,
                    style="primary" if other == name else "secondary",
                )
                for other in PAGES
            )
        )
        .footer("kit-not-a-crisis-service")
    )
