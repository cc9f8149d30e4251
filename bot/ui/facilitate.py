"""What facilitators do with circles."""

from collections.abc import Sequence

from bot.services.admission import Answered, Asked, AskedNote, ToldAnswer
from bot.services.circle import Shown
from bot.ui.circle import welcome
from bot.ui.kit import Card, Pen, Typed

A_PAGE = 6


def created(pen: Pen, shown: Shown, parent_id: int | None) -> Card:
    circle = shown.circle
    return (
        pen.card("facilitate-created-title", name=Typed(circle.name))
        .say("facilitate-created", channel=f"<#{parent_id}>")
        .say("facilitate-created-next")
        .buttons(
            pen.button("facilitate-edit-button", "circle:edit", circle.id),
            pen.button("meeting-plan-button", "meeting:plan", circle.id),
        )
    )


# ---- requests to join


def waiting(pen: Pen, asked: Sequence[Asked], page: int = 0, done: Answered | None = None) -> Card:
    """Who waits for an answer; above it what became of the one just answered."""
    card = pen.card("facilitate-admit-title")
    if done is not None:
        key = "facilitate-admitted" if done.seated else "facilitate-no-seat"
        card.say(key, person=f"<@{done.user_id}>", circle=Typed(done.circle.name))
    if not asked:
        return card.say("facilitate-admit-none")
    shelf = pen.shelf(len(asked), A_PAGE, page)
    card.line()
    for one in asked[shelf.start : shelf.stop]:
        facts = {"person": f"<@{one.request.user_id}>", "circle": Typed(one.circle.name), "by": one.request.answer_by}
        card.say("facilitate-admit-line", **facts)
        card.buttons(
            pen.button("facilitate-admit-button", "admission:admit", one.request.id, style="success"),
            pen.button("facilitate-turn-down-button", "admission:no", one.request.id) if one.may_turn_down else None,
        )
    if shelf.count > 1:
        card.small("kit-page-of", page=shelf.page + 1, pages=shelf.count)
        card.buttons(*pen.turners("admission:list", (), shelf))
    return card.footer("facilitate-admit-how")


def somebody_asked(pen: Pen, note: AskedNote) -> Card:
    return (
        pen.card("admission-asked-title", circle=Typed(note.circle.name))
        .say("admission-asked", waiting=note.waiting, by=note.answer_by)
        .buttons(pen.button("facilitate-admit-see", "admission:list", 0, style="primary"))
    )


def admitted(pen: Pen, told: ToldAnswer) -> Card:
    card = pen.card("admission-admitted-title", circle=Typed(told.circle.name), tone="care")
    if told.off_list:
        card.say("admission-off-list")
    return welcome(pen, card, told.circle)


def returned(pen: Pen, told: ToldAnswer) -> Card:
    return (
        pen.card("admission-returned-title", circle=Typed(told.circle.name), tone="care")
        .say("admission-returned")
        .buttons(
            pen.button("kit-find-circle", "match:wait", style="primary"),
            pen.button("circle-browse-button", "circle:browse", None, 0),
        )
    )
