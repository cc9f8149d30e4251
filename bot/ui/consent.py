"""The consent cards: asked where a yes is needed, never before."""

from bot.domain.member import Member, Reach, Scope
from bot.domain.refusal import Refusal
from bot.ui.kit import Card, Option, Pen


def asked(pen: Pen, refusal: Refusal, _card: Card) -> Card:
    """Instead of a bare no: what is asked, in two sentences, and the buttons that answer it."""
    return ask(pen, Scope(str(refusal.offer).removeprefix("consent:")))


def ask(pen: Pen, scope: Scope) -> Card:
    return (
        pen.card(f"consent-{scope}-title")
        .say(f"consent-{scope}")
        .say("consent-adults-only")
        .buttons(
            pen.button("kit-agree", "consent:agree", scope, style="primary"),
            pen.button("kit-not-now", "consent:not-now"),
            pen.button("consent-under-18", "consent:under-18"),
        )
        .footer("consent-privacy")
    )


def given(pen: Pen, scope: Scope, member: Member) -> Card:
    card = pen.card("consent-given-title").say(f"consent-{scope}-given")
    if scope is Scope.MATCHING:
        card.say("consent-reach-question").choose(
            "consent:reach",
            [
                Option(pen.label(f"reach-{way}"), way, pen.label(f"reach-{way}-hint"), chosen=way is member.reach)
                for way in Reach
            ],
            placeholder="consent-reach-choose",
        )
    return card.footer("consent-privacy")


def reach_chosen(pen: Pen, way: Reach) -> Card:
    return pen.card("consent-reach-title").say(f"reach-{way}-chosen")


def not_now(pen: Pen) -> Card:
    return pen.card("consent-not-now-title").say("consent-not-now")
