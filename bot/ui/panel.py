"""The card for a channel that leads to help and to `/findcounselor`. Every answer is private; nothing is personal."""

from bot.ui.kit import Card, Pen


def panel(pen: Pen) -> Card:
    return (
        pen.card("counselor-panel-title", tone="care")
        .say("counselor-panel-text")
        .buttons(
            pen.button("counselor-crisis-button", "crisis:open", None, style="primary"),
            pen.button("kit-find-counselor", "counselor:open", None),
            pen.button("kit-need-a-person", "care:person"),
            pen.button("counselor-page-name", "counselor:open", None, "fit", page="fit"),
        )
        .footer("crisis-not-a-crisis-service-public")
    )


def shown(pen: Pen, channel_id: int) -> Card:
    return pen.card("panel-shown-title").say("panel-shown", channel=f"<#{channel_id}>")
