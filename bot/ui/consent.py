"""The consent cards: asked where a yes is needed, never before."""

from bot.domain.member import Member, Reach, Scope
from bot.domain.refusal import Refusal
from bot.ui.kit import Card, Option, Pen

GO_ON = {
    "buddy find": "buddy:find",
    "checkin now": "checkin:now",
    "match find": "match:find",
    "match wait": "match:wait",
    "profile add": "profile:tags",
    "profile edit": "profile:tags",
    "profile hours": "profile:hours",
    "profile set": "profile:basics",
}
"""The button that does what a command does. What was typed is not kept before the yes, so it is chosen again."""


def asked(pen: Pen, refusal: Refusal, _card: Card) -> Card:
    """Instead of a bare no: what is asked, in two sentences, and the buttons that answer it."""
    return ask(pen, Scope(str(refusal.offer).removeprefix("consent:")))


def ask(pen: Pen, scope: Scope) -> Card:
    return (
        pen.card(f"consent-{scope}-title")
        .say(f"consent-{scope}")
        .say("consent-adults-only")
        .buttons(
            pen.button("kit-agree", "consent:agree", scope, _way_back(pen, scope), style="primary"),
            pen.button("kit-not-now", "consent:not-now"),
            pen.button("consent-under-18", "consent:under-18"),
        )
        .footer("consent-privacy")
    )


def _way_back(pen: Pen, scope: Scope) -> str | None:
    """What they came for, so that they need not find it again; None where no button does it, or it is too long."""
    if pen.came_by is None:
        return None
    name, args = pen.came_by
    way = "|".join((GO_ON.get(name, name), *args))
    try:
        pen.id("consent:agree", scope, way)
    except ValueError:
        return None
    return way if ":" in way else None


def given(pen: Pen, scope: Scope, member: Member, way_back: str | None = None) -> Card:
    card = pen.card("consent-given-title").say(f"consent-{scope}-given")
    if way_back:
        verb, *args = way_back.split("|")
        card.say("consent-go-on-hint").buttons(pen.button("consent-go-on", verb, *args, style="primary"))
    elif scope in (Scope.MATCHING, Scope.CHECKINS):
        card.say("consent-again-hint")
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
