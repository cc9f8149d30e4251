"""Being asked whether one wants to be introduced, and what came of it. No names before the yes."""

from typing import Any

from bot.domain.match import Waiter
from bot.services.introduction import Answered, Became, Invited
from bot.ui.kit import Card, Pen, Typed


def invited(pen: Pen, outcome: Invited) -> Card:
    return (
        pen.card("introduction-title", tone="care")
        .say("introduction-what")
        .show(circle(pen, outcome))
        .say("introduction-how-open" if outcome.room_open else "introduction-how")
        .buttons(*choice(pen, outcome))
        .footer("introduction-free")
    )


def circle(pen: Pen, outcome: Invited) -> str:
    return pen.text(
        "introduction-circle",
        theme=Typed(outcome.theme.name),
        people=outcome.people,
        when=pen.time(outcome.meets, "F"),
        language=pen.label(f"language-{outcome.language}"),
    )


def choice(pen: Pen, outcome: Invited, *, said_yes: bool = False) -> tuple[Any, ...]:
    """Both answers; after a yes the other one, as long as nothing came of it."""
    args = (outcome.guild_id, outcome.proposal_id)
    yes = pen.button("kit-introduce-us", "introduction:yes", *args, style="success")
    return (None if said_yes else yes, pen.button("kit-no-thank-you", "introduction:no", *args))


def answered(pen: Pen, outcome: Answered) -> Card:
    card = pen.card(f"introduction-{outcome.became}-title", tone="care")
    if outcome.became is Became.OPENS and outcome.circle is not None:
        room = "none" if outcome.circle.room_id is None else f"<#{outcome.circle.room_id}>"
        return card.say("introduction-opens", circle=Typed(outcome.circle.name), room=room).footer("kit-only-you")
    card.say(f"introduction-{outcome.became}")
    args = (outcome.guild_id, outcome.proposal_id)
    if outcome.became is Became.WAITS:
        card.buttons(pen.button("kit-no-thank-you", "introduction:no", *args))
    elif outcome.became is Became.DECLINED:
        card.buttons(
            pen.button("kit-introduce-us", "introduction:yes", *args),
            pen.button("match-cancel-button", "match:cancel", outcome.guild_id),
        )
    return card.footer("kit-only-you")


def fell(pen: Pen, waiter: Waiter) -> Card:
    """One wording, whether it fell or opened without them: which of the two it was could point at a block."""
    return (
        pen.card("introduction-over-title", tone="care")
        .say("introduction-over")
        .buttons(pen.button("match-cancel-button", "match:cancel", waiter.guild_id))
        .footer("kit-help-elsewhere")
    )
