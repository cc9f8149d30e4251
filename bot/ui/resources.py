"""A server's own organisations: for owners who keep them, and as blocks on the cards about help."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.resource import ADDRESS, DETAIL, NAME, Resource
from bot.services.resource import Listed
from bot.ui.blocks import bound
from bot.ui.kit import Card, Form, Option, Pen, Typed

HALF_A_YEAR = timedelta(days=182)


def blocks(pen: Pen, added: Sequence[Resource]) -> tuple[str, ...]:
    """One text each, for the pages of `/crisis` and `/findcounselor`."""
    return tuple(_block(pen, each) for each in added)


def _block(pen: Pen, each: Resource) -> str:
    about = each.about
    told = [pen.text("crisis-server-entry", name=Typed(about.name), address=Typed(about.address))]
    if about.hours:
        told.append(pen.text("crisis-server-entry-hours", hours=Typed(about.hours)))
    if about.audience:
        told.append(pen.text("crisis-server-entry-for", audience=Typed(about.audience)))
    return "\n".join(told)


def kept(pen: Pen, listed: Listed, page: int = 0) -> Card:
    card = pen.card("resources-title").say("resources-what")
    lines = [_kept_line(pen, each, listed) for each in listed.resources]
    if lines:
        card.pages(pen.pages(bound(lines), str, 1, press="resources:page", page=page))
        options = [Option(Typed(each.about.name), each.id) for each in listed.resources]
        card.choose("resources:pick", options, placeholder="resources-pick")
    else:
        card.say("resources-none")
    return card.buttons(pen.button("resources-add", "resources:add", style="primary")).footer("resources-owners")


def _kept_line(pen: Pen, each: Resource, listed: Listed) -> str:
    over = "no" if each.shown_on(listed.today) else "yes"
    return f"{_block(pen, each)}\n-# {pen.text('resources-until', until=each.about.until.isoformat(), over=over)}"


def form(pen: Pen, listed: Listed) -> Form:
    proposed = (listed.today + HALF_A_YEAR).isoformat()
    return (
        pen.form("resources-form", "resources:added")
        .text("name", label="resources-form-name", hint="resources-form-name-hint", max=NAME)
        .text("address", label="resources-form-address", hint="resources-form-address-hint", max=ADDRESS)
        .text("hours", label="resources-form-hours", max=DETAIL, required=False)
        .text("audience", label="resources-form-audience", max=DETAIL, required=False)
        .text("until", label="resources-form-until", hint="resources-form-until-hint", max=10, value=proposed)
    )


def one(pen: Pen, each: Resource) -> Card:
    return (
        pen.card("resources-one-title")
        .show(_block(pen, each))
        .buttons(
            pen.button("resources-remove", "resources:remove", each.id, style="danger"),
            pen.button("kit-back", "resources:page", 0),
        )
    )


def before_removing(pen: Pen, each: Resource) -> Card:
    return (
        pen.card("resources-remove-title")
        .show(_block(pen, each))
        .say("resources-remove-what")
        .buttons(
            pen.button("resources-remove", "resources:removed", each.id, style="danger"),
            pen.button("kit-back", "resources:page", 0),
        )
    )
