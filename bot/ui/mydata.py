"""A person's own data on the screen and as files."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.domain.member import Reach, Scope
from bot.domain.mydata import EVERYWHERE, Deleted, Exported, Held
from bot.ui.kit import Card, Form, Option, Pen, Typed

SHOWN_AT_ONCE = 8

Names = Callable[[int], str | None]
"""A server's name; None where the bot is not in it any more."""


def server(pen: Pen, names: Names, guild_id: int) -> str:
    name = names(guild_id)
    return pen.label("mydata-server-left", id=str(guild_id)) if name is None else Typed(name, limit=80)


def nothing(pen: Pen) -> Card:
    return pen.card("mydata-nothing-title").say("mydata-nothing").buttons(_privacy(pen)).footer("kit-only-you")


def choose(pen: Pen, what: str, places: Sequence[int], names: Names, page: int = 0) -> Card:
    """In a direct message: which server's data, or all of them."""
    options = [Option(server(pen, names, place), place) for place in places]
    card = pen.card("mydata-choose-title").say(f"mydata-choose-{what}", servers=len(places))
    card.choose("mydata:chosen", options, args=[what], placeholder="mydata-choose", page=page, turn="mydata:more")
    if what != "consent":
        card.buttons(pen.button("mydata-all-servers", "mydata:all", what))
    return card.footer("kit-only-you")


def view(pen: Pen, found: Sequence[Held], names: Names, target: int) -> Card:
    if not any(held.rows for held in found):
        return nothing(pen)
    card = pen.card("mydata-view-title", tone="care")
    for held in found[:SHOWN_AT_ONCE]:
        if len(found) > 1 or target == EVERYWHERE:
            card.heading("mydata-server", name=server(pen, names, held.guild_id))
        card.show(*_lines(pen, held))
    if len(found) > SHOWN_AT_ONCE:
        card.say("mydata-more-servers", more=len(found) - SHOWN_AT_ONCE)
    one = len(found) == 1
    return card.buttons(
        pen.button("mydata-export-button", "mydata:export", target, style="primary"),
        pen.button("mydata-consent-button", "mydata:consent", found[0].guild_id) if one else None,
        pen.button("kit-delete-everything", "mydata:delete", target, style="danger"),
        _privacy(pen),
    ).footer("mydata-sealed")


def _lines(pen: Pen, held: Held) -> list[str]:
    lines = []
    if held.member is not None:
        given = [pen.label(f"mydata-scope-{scope}") for scope in Scope if held.member.agreed(scope)]
        lines.append(pen.text("mydata-agreed", to=given) if given else pen.text("mydata-agreed-nothing"))
    counted = [pen.text("mydata-line", what=_table(pen, name), rows=rows) for name, rows in held.rows.items()]
    return lines + (counted or [pen.text("mydata-none-here")])


def _table(pen: Pen, name: str) -> str:
    key = f"mydata-table-{name.replace('_', '-')}"
    return pen.label(key if pen.has(key) else "mydata-table-other")


def exported(pen: Pen, found: Sequence[Exported]) -> Card:
    if not found:
        return nothing(pen)
    card = pen.card("mydata-export-title", tone="care").say("mydata-export")
    for one in found:
        text = readable(pen, one).encode("utf-8", "replace")
        card.attach(text, f"kitestring-{one.guild_id}.txt").attach(as_json(one), f"kitestring-{one.guild_id}.json")
    return card.footer("kit-only-you")


def as_json(one: Exported) -> bytes:
    whole = asdict(one) | {"taken_at": one.taken_at.isoformat()}
    whole["notes"] = {name: one.notes[name] for name in one.tables}
    return json.dumps(whole, ensure_ascii=False, indent=1, default=str).encode("utf-8", "surrogatepass")


def readable(pen: Pen, one: Exported) -> str:
    """The same as plain text, for people."""
    lines = [pen.label("mydata-file-head", id=str(one.guild_id), when=one.taken_at.isoformat(timespec="minutes"))]
    for name, rows in one.tables.items():
        lines += ["", f"{_table(pen, name)} ({len(rows)})"]
        for row in rows:
            lines.append("-")
            lines += [f"  {key.replace('_', ' ')}: {_said(value)}" for key, value in row.items() if value is not None]
    return "\n".join(lines) + "\n"


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_said(inner)}" for key, inner in value.items() if inner not in (None, [], ""))
    if isinstance(value, (list, tuple)):
        return ", ".join(_said(inner) for inner in value)
    return str(value).replace("\n", "\n    ")


def before_delete(pen: Pen, target: int, places: int) -> Card:
    """What deleting does, before it is asked to be typed."""
    return (
        pen.card("mydata-delete-title", tone="warning")
        .say("mydata-delete", servers=places)
        .say("mydata-delete-first")
        .buttons(
            pen.button("kit-delete-everything", "mydata:delete", target, style="danger"),
            pen.button("mydata-export-button", "mydata:export", target),
            pen.button("mydata-keep-button", "mydata:keep"),
        )
        .footer("kit-only-you")
    )


def delete_form(pen: Pen, target: int) -> Form:
    word = pen.label("mydata-delete-word")
    return (
        pen.form("mydata-delete-form", "mydata:delete-sent", target)
        .read("mydata-delete-sure")
        .text("confirm", label="mydata-delete-type", placeholder="mydata-delete-word", max=40, word=word)
    )


def kept(pen: Pen) -> Card:
    return pen.card("mydata-kept-title").say("mydata-not-deleted").footer("kit-only-you")


def deleted(pen: Pen, done: Sequence[Deleted]) -> Card:
    if not done:
        return nothing(pen)
    card = pen.card("mydata-deleted-title", tone="care").say("mydata-deleted", servers=len(done))
    reasons = [key for key in done[0].kept if pen.has(key)]
    if reasons:
        card.line().say("mydata-stays").show(*(pen.text(key) for key in reasons))
    return card.line().say("mydata-deleted-discord").footer("kit-not-a-crisis-service")


def consents(pen: Pen, held: Held, names: Names, in_server: bool) -> Card:
    card = pen.card("mydata-consent-title", tone="care")
    if not in_server:
        card.heading("mydata-server", name=server(pen, names, held.guild_id))
    member = held.member
    agreed = member is not None and bool(member.consents)
    if not agreed and not in_server:
        return card.say("mydata-consent-in-server").buttons(_privacy(pen)).footer("kit-only-you")
    for scope in Scope:
        on = member is not None and member.agreed(scope)
        verb, key = ("mydata:off", "mydata-turn-off") if on else ("mydata:on", "mydata-turn-on")
        button = pen.button(key, verb, held.guild_id, scope, style="secondary" if on else "primary")
        card.row("mydata-consent-line", button, name=pen.label(f"mydata-scope-{scope}"), on=on)
        card.small(f"consent-{scope}")
    if member is not None and agreed:
        options = [
            Option(pen.label(f"reach-{way}"), way, pen.label(f"reach-{way}-hint"), chosen=way is member.reach)
            for way in Reach
        ]
        card.line().say("mydata-reach")
        card.choose("mydata:reach", options, args=[held.guild_id], placeholder="consent-reach-choose")
    return card.buttons(_privacy(pen)).footer("mydata-off-keeps")


def _privacy(pen: Pen) -> Any:
    return pen.button("mydata-privacy-button", "help:page", "privacy")
