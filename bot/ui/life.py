"""The life of a circle: changing it, resting, going on or ending, and handing it over."""

from datetime import datetime
from typing import Any

from bot.domain.circle import AGREEMENT_LENGTH, LARGEST, NAME_LENGTH, SMALLEST, Circle, JoinRule
from bot.domain.offer import OfferKind
from bot.domain.term import COUNTED_FROM, Choice, Proposal
from bot.services.course import What
from bot.services.life import Renewed, Told, Word
from bot.services.offer import Asked, MoveOffer
from bot.services.term import Answered, Proposed, Question
from bot.ui.kit import Card, Form, Option, Pen, Typed

# ---- changing it


def edit_form(pen: Pen, circle: Circle) -> Form:
    sizes = [
        Option(pen.label("life-size", size=size), size, chosen=size == circle.size)
        for size in range(SMALLEST, LARGEST + 1)
    ]
    doors = [
        Option(pen.label("life-door-open"), "open", chosen=circle.join_rule is JoinRule.OPEN),
        Option(pen.label("life-door-announce"), "announce", chosen=circle.announces_joins),
    ]
    # The box gets the default words, so that changing one line does not mean writing them all.
    agreement = circle.agreement or pen.label("circle-agreement-default")
    return (
        pen.form("life-edit-form", "circle:edited", circle.id)
        .text("name", label="life-edit-name", max=NAME_LENGTH, value=circle.name)
        .pick("size", label="life-edit-size", hint="life-edit-size-hint", options=sizes)
        .text("language", label="life-edit-language", max=40, value=pen.label(f"language-{circle.language}"))
        .text(
            "agreement",
            label="life-edit-agreement",
            hint="life-edit-agreement-hint",
            long=True,
            max=AGREEMENT_LENGTH,
            required=False,
            value=agreement,
        )
        .pick("door", label="life-edit-door", options=doors, several=True, required=False)
    )


def edited(pen: Pen, circle: Circle) -> Card:
    return pen.card("life-edited-title", name=Typed(circle.name)).say("life-edited")


# ---- rest, another term, the end


def paused(pen: Pen, circle: Circle) -> Card:
    key, facts = _until(circle)
    card = pen.card("life-paused-title", name=Typed(circle.name)).say(key, **facts)
    return card.say("life-paused-what").buttons(pen.button("life-wake-button", "circle:wake", circle.id))


def _until(circle: Circle) -> tuple[str, dict[str, Any]]:
    if circle.paused_until is None:
        return "life-paused-open", {}
    return "life-paused-until", {"until": circle.paused_until}


def woken(pen: Pen, circle: Circle) -> Card:
    return pen.card("life-woken-title", name=Typed(circle.name)).say("life-woken", until=pen.time(circle.ends_at, "D"))


def renewed(pen: Pen, outcome: Renewed) -> Card:
    circle = outcome.circle
    card = pen.card("life-renewed-title", name=Typed(circle.name))
    _hour_outside(card.say("life-renewed", until=pen.time(circle.ends_at, "D")), outcome.outside)
    return card.say("life-renewed-meetings").buttons(pen.button("meeting-list-button", "meeting:list", circle.id))


def _hour_outside(card: Card, people: int) -> Card:
    """Few are told as some, so that nobody's hours stand alone."""
    return card.say("life-hour-outside", people=people if people >= COUNTED_FROM else 0) if people else card


def before_closing(pen: Pen, circle: Circle, until: datetime) -> Card:
    return (
        pen.card("life-close-title", name=Typed(circle.name))
        .say("life-close-what", until=pen.time(until, "D"))
        .buttons(
            pen.button("life-close-button", "circle:closed", circle.id, style="danger"),
            pen.button("kit-not-now", "circle:info", circle.id),
        )
    )


def closed(pen: Pen, circle: Circle) -> Card:
    return pen.card("life-closed-title", name=Typed(circle.name)).say("life-closed")


def removed(pen: Pen, circle: Circle, user_id: int) -> Card:
    facts = {"person": f"<@{user_id}>", "name": Typed(circle.name)}
    return pen.card("life-removed-title").say("life-removed", **facts)


# ---- said in the room, and to one person


def word(pen: Pen, said: Word) -> Card:
    """A card in the room; the goodbye offers a way on."""
    circle = said.circle
    name = Typed(circle.name)
    card = pen.card(f"life-word-{said.what}-title", name=name, tone="care")
    if said.what is What.PAUSED:
        key, facts = _until(circle)
        return card.say(key, **facts).say("life-paused-what")
    if said.what is What.GOODBYE:
        card.say("life-word-goodbye").say("life-word-goodbye-round")
        return card.buttons(
            pen.button("kit-find-circle", "match:wait"),
            pen.button("kit-need-a-person", "care:person", circle.id),
        ).footer("kit-not-a-crisis-service")
    return card.say(f"life-word-{said.what}", until=pen.time(circle.ends_at, "D"))


def told(pen: Pen, outcome: Told) -> Card:
    name = Typed(outcome.circle.name)
    card = pen.card(f"life-told-{outcome.what}-title", name=name, tone="care").say(
        f"life-told-{outcome.what}", name=name
    )
    if outcome.reason is not None:
        card.say("life-told-reason").quote(outcome.reason).say("life-told-after-reason")
    return card.buttons(
        pen.button("kit-find-circle", "match:wait", style="primary"),
        pen.button("kit-find-counselor", "counselor:open", None),
        pen.button("kit-need-a-person", "care:person"),
    )


# ---- the end of a term


def question(pen: Pen, asked: Question) -> Card:
    circle = asked.circle
    key = "life-question-early" if asked.round.early else "life-question"
    return (
        pen.card("life-question-title", name=Typed(circle.name), tone="care")
        .say(key, until=pen.time(circle.ends_at, "D"))
        .show(*(pen.text(f"life-choice-{choice}") for choice in Choice))
        .buttons(
            *(pen.button(f"life-choice-{choice}-button", "term:answer", asked.round.id, choice) for choice in Choice)
        )
        .footer("life-question-private")
    )


def answered(pen: Pen, outcome: Answered) -> Card:
    return pen.card("life-answered-title").say(
        f"life-answered-{outcome.choice}", name=Typed(outcome.circle.name), until=pen.time(outcome.until, "D")
    )


def proposed(pen: Pen, outcome: Proposed) -> Card:
    """Counts and a proposal, for a facilitator of the circle."""
    circle, counts = outcome.circle, outcome.counts
    card = pen.card("life-proposal-title", name=Typed(circle.name))
    lines = [pen.text("life-count-members", count=counts.members, staying=counts.staying, silent=counts.silent)]
    if counts.in_full:
        lines += [pen.text(f"life-count-{choice}", count=counts.answers[choice]) for choice in Choice]
    card.show(*lines).say(f"life-proposal-{outcome.proposal}", until=pen.time(circle.ends_at, "D"))
    if counts.silent and outcome.proposal is not Proposal.RENEW:
        card.say("life-proposal-wait")
    if outcome.proposal is Proposal.RENEW:
        _hour_outside(card, outcome.outside)
    buttons = [
        pen.button("life-renew-button", "circle:renew", circle.id, style="primary"),
        pen.button("life-close-button", "circle:close", circle.id),
    ]
    card.buttons(*buttons)
    if outcome.fitting:
        options = [Option(Typed(other.name), other.id) for other in outcome.fitting]
        card.choose("circle:merge-into", options, placeholder="life-merge-choose", args=(circle.id,))
    return card


# ---- offers between facilitators


def offered(pen: Pen, asked: Asked) -> Card:
    """For the one who asks."""
    facts = _facts(asked)
    card = pen.card(f"life-{asked.offer.kind}-sent-title", **facts)
    if asked.offer.kind is OfferKind.MERGE and asked.offer.by == asked.offer.to:
        return card.say("life-merge-members-asked", **facts)
    card.say(f"life-{asked.offer.kind}-sent", **facts)
    if asked.offer.kind is OfferKind.HANDOVER:
        card.buttons(pen.button("life-share-instead", "circle:share", asked.circle.id, asked.offer.to))
    return card


def offer(pen: Pen, asked: Asked) -> Card:
    """For the one who is asked."""
    kind = asked.offer.kind
    return (
        pen.card(f"life-{kind}-title", **_facts(asked))
        .say(f"life-{kind}-asked", **_facts(asked))
        .buttons(
            pen.button(f"life-{kind}-yes", "offer:answer", asked.offer.id, True, style="primary"),
            pen.button("kit-no-thank-you", "offer:answer", asked.offer.id, False),
        )
    )


def offer_answered(pen: Pen, asked: Asked, *, yes: bool) -> Card:
    """For the one who was asked."""
    key = f"life-{asked.offer.kind}-taken" if yes else "life-offer-declined"
    return pen.card(f"life-{asked.offer.kind}-title", **_facts(asked)).say(key, **_facts(asked))


def offer_result(pen: Pen, asked: Asked) -> Card:
    """For the one who asked."""
    state = "taken" if asked.offer.state.value == "taken" else "not-taken"
    return pen.card(f"life-{asked.offer.kind}-title", **_facts(asked)).say(
        f"life-{asked.offer.kind}-{state}-told", **_facts(asked)
    )


def _facts(asked: Asked) -> dict[str, Any]:
    return {
        "name": Typed(asked.circle.name),
        "into": "" if asked.into is None else Typed(asked.into.name),
        "by": f"<@{asked.offer.by}>",
        "to": f"<@{asked.offer.to}>",
        "members": asked.members,
    }


# ---- moving along


def move_offer(pen: Pen, offer: MoveOffer) -> Card:
    facts: dict[str, Any] = {"name": Typed(offer.circle.name), "into": Typed(offer.into.name)}
    return (
        pen.card("life-move-title", **facts)
        .say("life-move-what", **facts)
        .buttons(
            pen.button("life-move-yes", "merge:move", offer.circle.id, offer.into.id, True, style="primary"),
            pen.button("kit-no-thank-you", "merge:move", offer.circle.id, offer.into.id, False),
        )
    )


def stayed(pen: Pen, circle: Circle) -> Card:
    return pen.card("life-stayed-title", tone="care").say("life-stayed", name=Typed(circle.name))
