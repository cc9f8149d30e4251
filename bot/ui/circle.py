"""Circles as members see them: a list, one of them, its agreement, and the way in and out."""

from bot.domain.circle import Circle, CircleState, JoinRule
from bot.services.circle import Browsed, Joined, Mine, Shown, Standing
from bot.ui.kit import Card, Option, Pen, Refusal, Typed
from bot.ui.room import agreement, themes, who_reads

A_PAGE = 8


def browse(pen: Pen, outcome: Browsed, page: int = 0) -> Card:
    found, tag = outcome.circles, None if outcome.tag is None else Typed(outcome.tag.name)
    card = pen.card("circle-browse-about", tag=tag) if tag else pen.card("circle-browse-title")
    if not found:
        card.say("circle-browse-empty-about", tag=tag) if tag else card.say("circle-browse-empty")
        return card.buttons(pen.button("kit-find-circle", "match:wait", style="primary"))
    shelf = pen.shelf(len(found), A_PAGE, page)
    here = found[shelf.start : shelf.stop]
    card.show(*(_line(pen, shown) for shown in here))
    card.choose("circle:pick", [_option(pen, shown) for shown in here], placeholder="circle-browse-choose")
    card.turned(shelf, "circle:browse", None if outcome.tag is None else outcome.tag.id)
    return card.buttons(pen.button("kit-find-circle", "match:wait")).footer("circle-browse-how")


def _line(pen: Pen, shown: Shown) -> str:
    circle = shown.circle
    return pen.text(
        "circle-line",
        name=Typed(circle.name),
        themes=themes(pen, shown.themes),
        size=circle.size,
        language=pen.text(f"language-{circle.language}"),
        room=shown.may_have_room,
    )


def _option(pen: Pen, shown: Shown) -> Option:
    names = ", ".join(tag.name for tag in shown.themes)
    return Option(Typed(shown.circle.name), shown.circle.id, Typed(names) if names else None)


def info(pen: Pen, shown: Shown) -> Card:
    circle = shown.circle
    card = pen.card("circle-info-title", name=Typed(circle.name))
    lines = [
        pen.text("circle-info-themes", themes=themes(pen, shown.themes)),
        pen.text("circle-info-size", size=circle.size),
        pen.text("circle-info-language", language=pen.text(f"language-{circle.language}")),
        pen.text("circle-info-until", until=pen.time(circle.ends_at, "D")),
    ]
    if shown.next_meeting is not None:
        lines.append(pen.text("circle-info-meets", next=shown.next_meeting))
    card.show(*lines)
    if circle.peer_led:
        card.say("circle-info-peer-led")
    _resting(pen, card, circle)
    _standing(pen, card, shown)
    return card.line().heading("circle-private-heading").small(who_reads(circle))


def _resting(pen: Pen, card: Card, circle: Circle) -> None:
    if circle.state is not CircleState.PAUSED:
        return
    if circle.paused_until is None:
        card.say("circle-info-paused-open")
    else:
        card.say("circle-info-paused", until=pen.time(circle.paused_until, "D"))


def _standing(pen: Pen, card: Card, shown: Shown) -> None:
    circle = shown.circle
    if shown.standing is Standing.NONE:
        card.say("circle-info-rule-open" if circle.join_rule is JoinRule.OPEN else "circle-info-rule-facilitator")
        if not shown.may_have_room:
            card.say("circle-info-full")
        card.buttons(
            pen.button("kit-join", "circle:join", circle.id, style="primary"),
            pen.button("kit-find-circle", "match:wait") if not shown.may_have_room else None,
        )
        return
    card.say(f"circle-standing-{shown.standing}")
    if shown.standing is Standing.ASKED:
        card.buttons(pen.button("circle-take-back", "circle:take-back", circle.id))
        return
    card.say("circle-info-room", room=room(pen, circle))
    buttons = [pen.button("meeting-list-button", "meeting:list", circle.id)]
    if shown.standing is Standing.SEATED:
        buttons.append(pen.button("kit-leave", "circle:leave", circle.id))
        if circle.join_rule is JoinRule.OPEN:
            buttons.append(pen.button("facilitate-admit-see", "admission:list", 0))
    else:
        buttons.append(pen.button("rhythm-list-button", "rhythm:list", circle.id))
        buttons.append(pen.button("facilitate-edit-button", "circle:edit", circle.id))
    card.buttons(*buttons)


def room(pen: Pen, circle: Circle) -> str:
    """A link to the room, for those who are in it."""
    return pen.text("circle-room-opening") if circle.room_id is None else f"<#{circle.room_id}>"


def before_joining(pen: Pen, shown: Shown) -> Card:
    """The agreement, and the yes to it; where nobody can be let in, the waiting list beside it or instead of it."""
    circle = shown.circle
    card = pen.card("circle-join-title", name=Typed(circle.name), tone="care")
    not_now = pen.button("kit-not-now", "circle:not-now", circle.id)
    find = None if shown.may_have_room else pen.button("kit-find-circle", "match:wait")
    if not circle.may_be_asked:
        _resting(pen, card, circle)
        return card.say("circle-join-rests").buttons(find, not_now)
    agreement(card.heading("circle-agreement-heading"), circle)
    card.line().heading("circle-private-heading").say(who_reads(circle)).small("circle-join-added")
    card.say("circle-join-asks" if circle.join_rule is JoinRule.FACILITATOR else "circle-join-asks-members")
    if not shown.may_have_room:
        card.say("circle-join-full")
    return card.buttons(pen.button("kit-agree", "circle:agree", circle.id, style="success"), find, not_now)


def not_now(pen: Pen, shown: Shown) -> Card:
    return pen.card("circle-not-now-title").say("circle-not-now", name=Typed(shown.circle.name))


def joined(pen: Pen, outcome: Joined) -> Card:
    circle = outcome.circle
    card = pen.card("circle-asked-title", name=Typed(circle.name)).say("circle-asked", by=outcome.answer_by)
    card.say("circle-asked-waits" if outcome.waits else "circle-asked-could-wait")
    return card.buttons(
        None if outcome.waits else pen.button("kit-find-circle", "match:wait"),
        pen.button("circle-take-back", "circle:take-back", circle.id),
    )


def welcome(pen: Pen, card: Card, circle: Circle) -> Card:
    """For somebody who has a seat now."""
    if circle.room_id is None:
        return card.say("circle-joined-opening").footer("kit-not-a-crisis-service")
    return card.say("circle-joined", room=room(pen, circle)).footer("kit-not-a-crisis-service")


def taken_back(pen: Pen, circle: Circle) -> Card:
    return pen.card("circle-info-title", name=Typed(circle.name)).say("circle-taken-back")


def before_leaving(pen: Pen, circle: Circle) -> Card:
    return (
        pen.card("circle-leave-title", name=Typed(circle.name))
        .say("circle-leave-what")
        .buttons(
            pen.button("kit-leave", "circle:left", circle.id, style="danger"),
            pen.button("circle-stay", "circle:stay", circle.id),
        )
    )


def stayed(pen: Pen, circle: Circle) -> Card:
    return pen.card("circle-info-title", name=Typed(circle.name)).say("circle-stayed", name=Typed(circle.name))


def left(pen: Pen, circle: Circle) -> Card:
    return (
        pen.card("circle-left-title", name=Typed(circle.name), tone="care")
        .say("circle-left")
        .buttons(
            pen.button("kit-find-circle", "match:wait"),
            pen.button("kit-find-counselor", "counselor:open", None),
            pen.button("kit-need-a-person", "care:person"),
        )
    )


def mine(pen: Pen, outcome: Mine) -> Card:
    card = pen.card("circle-mine-title")
    if not (outcome.seated or outcome.led or outcome.asked):
        return card.say("circle-mine-none").buttons(
            pen.button("kit-find-circle", "match:wait", style="primary"),
            pen.button("circle-browse-button", "circle:browse", None, 0),
        )
    for heading, found in (("circle-mine-seated", outcome.seated), ("circle-mine-led", outcome.led)):
        if found:
            card.heading(heading).show(*(_mine_line(pen, shown) for shown in found[:15]))
    if outcome.asked:
        card.heading("circle-mine-asked").show(
            *(pen.text("circle-mine-asked-line", name=Typed(s.circle.name), by=by) for s, by in outcome.asked[:15])
        )
    known = {s.circle.id: s for s in (*outcome.seated, *outcome.led, *(s for s, _ in outcome.asked))}
    options = [_option(pen, shown) for shown in known.values()]
    return card.choose("circle:pick", options[:25], placeholder="circle-browse-choose").footer("kit-only-you")


def _mine_line(pen: Pen, shown: Shown) -> str:
    circle = shown.circle
    facts = {"name": Typed(circle.name), "themes": themes(pen, shown.themes), "room": room(pen, circle)}
    return pen.text("circle-line-mine", **facts)


def no_seat(pen: Pen, refusal: Refusal, card: Card) -> Card:
    """The refusal's own card with the offer to wait for another circle."""
    return card.buttons(pen.button("kit-find-circle", "match:wait", style="primary"))
