"""At every command: allowed, refused, bad input, gone meanwhile, pressed twice, pressed after a restart.

The rows stand in `tests/support/six_rows`. One world for all of them; what one does is undone before the next.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from discord import app_commands

from bot.storage.ban import ban
from bot.storage.block import block
from tests.journeys.conftest import REFUSALS, agree, kitestring, set_up
from tests.support.matrix_scene import Scene
from tests.support.six import FIRST_WORDS, NO_INPUT, NO_PRESS, Bad, Choose, Gone, Press, Shown, Six, Submit, Why, rows
from tests.support.six_walk import Walk
from tests.support.world import World, world


@pytest.fixture
async def walk() -> AsyncIterator[Walk]:
    async with world(kitestring, expected=REFUSALS) as w:
        await set_up(w)
        yield Walk(await Scene.begin(w))


def walked(part: str) -> list[Six]:
    """The rows whose part is shown by walking it."""
    return [row for row in rows() if not isinstance(getattr(row, part), (Why, Shown))]


class Wrongs:
    """All that is wrong is told at once."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def look(self, fine: bool, what: str) -> None:
        if not fine:
            self.found.append(what)


async def test_allowed_and_refused(walk: Walk) -> None:
    wrong = Wrongs()
    for row in walked("says"):
        shown = await walk.begin(row)
        wrong.look(row.says in shown and shown.private, f"{row.op} by {row.by} showed:\n{str(shown)[:600]}")
        to_press = shown.opened_modal or any(card.buttons or card.selects for card in shown.cards)
        wrong.look(row.act is not NO_PRESS or not to_press, f"{row.op} offers something to press:\n{str(shown)[:600]}")
        wrong.look(row.bad is not NO_INPUT or not shown.opened_modal, f"{row.op} opens a form, which takes input")
        walk.undo()
        for option, typed in row.taken:
            shown = await walk.begin(row, **{option: typed})
            wrong.look(typed in shown or row.says in shown, f"{row.op} {option}:{typed} showed:\n{str(shown)[:600]}")
            walk.undo()
    for row in walked("refused"):
        refused = walk.refused_one(row)
        if refused is None:
            wrong.look(False, f"{row.op}: the matrix refuses nobody; say why")
            continue
        actor, key = refused
        shown = await walk.begin(row, actor)
        wrong.look(FIRST_WORDS[key] in shown and shown.private, f"{row.op} by {actor} showed:\n{str(shown)[:600]}")
        changed = walk.changed(walk.before)
        wrong.look(not changed, f"{row.op} by {actor} was refused and changed {changed}")
        walk.undo()
    assert not wrong.found, "\n\n".join(wrong.found)


async def test_bad_input_is_told_and_loses_nothing(walk: Walk) -> None:
    wrong = Wrongs()
    for row in walked("bad"):
        for bad in row.bad:
            assert isinstance(bad, Bad)
            for typed in bad.typed:
                shown = await walk.begin(row, **{bad.option: typed})
                said = f"{row.op} {bad.option}:{typed!r} showed:\n{str(shown)[:600]}"
                wrong.look(bad.says in shown and shown.private, said)
                changed = walk.changed(walk.before)
                wrong.look(not changed, f"{row.op} {bad.option}:{typed!r} changed {changed}")
                walk.undo()
    for row in walked("act"):
        for fields, says in row.act.bad if isinstance(row.act, Submit) else ():
            opened = await walk.begin(row)
            before = walk.state()
            shown = await walk.scene.person(row.by).submit(opened, fields)
            wrong.look(says in shown and shown.private, f"{row.op} with {fields} showed:\n{str(shown)[:600]}")
            wrong.look(walk.state() == before, f"{row.op} with {fields} changed {walk.changed(before)}")
            walk.undo()
    assert not wrong.found, "\n\n".join(wrong.found)


async def test_gone_meanwhile(walk: Walk) -> None:
    wrong = Wrongs()
    for row in walked("gone"):
        assert isinstance(row.gone, Gone)
        pressed = isinstance(row.act, (Press, Choose, Submit)) and not row.gone.typed
        shown = await walk.begin(row) if pressed else None
        if shown is None:
            walk.stand(row)
        await row.gone.away(walk.scene)
        await walk.w.settle()
        shown = await walk.begin(row) if shown is None else await walk.act(row, shown)
        wrong.look(row.gone.says in shown and shown.private, f"{row.op}, gone meanwhile, showed:\n{str(shown)[:600]}")
        walk.undo()
    assert not wrong.found, "\n\n".join(wrong.found)


async def test_pressed_twice_is_done_once(walk: Walk) -> None:
    wrong = Wrongs()
    for row in walked("act"):
        assert isinstance(row.act, (Press, Choose, Submit))
        shown = await walk.begin(row)
        key = walk.key(row, shown)
        first = await walk.act(row, shown)
        wrong.look(row.act.first in first and first.private, f"{row.op}, pressed once, showed:\n{str(first)[:600]}")
        before = walk.state()
        second = await walk.once_more(row, key)
        again = walk.more(before) - row.act.noted if isinstance(row.act, Submit) else walk.changed(before)
        wrong.look(
            row.act.second in second and second.private, f"{row.op}, pressed twice, showed:\n{str(second)[:600]}"
        )
        wrong.look(not again, f"{row.op}: the second press changed {again}")
        walk.undo()
    assert not wrong.found, "\n\n".join(wrong.found)


async def test_pressed_after_a_restart(walk: Walk) -> None:
    wrong, shown = Wrongs(), {}
    for row in walked("act"):
        shown[row.op] = await walk.begin(row)
    await walk.w.restart()
    await walk.scene.after_restart()
    walk.keep()
    for row in walked("act"):
        assert isinstance(row.act, (Press, Choose, Submit))
        walk.stand(row)
        after = await walk.act(row, shown[row.op])
        wrong.look(row.act.first in after and after.private, f"{row.op}, after a restart, showed:\n{str(after)[:600]}")
        walk.undo()
    assert not wrong.found, "\n\n".join(wrong.found)


# ---- what needs more than one row


async def test_people_who_cannot_be_meant(home: World) -> None:
    """Oneself, a bot, and for a ban somebody who looks after people."""
    helper = home.guild.add_member(home.env.create_user("helper", bot=True))
    ada, fay, olive = home["Ada"], home["Fay"], home.owner
    reason: dict[str, Any] = {"reason": "They shout."}
    for shown, words in (
        (await ada.slash("safety block", member=ada), "That is you"),
        (await ada.slash("safety block", member=helper), "That is a bot"),
        (await ada.slash("safety unblock", member=ada), "nothing changed"),
        (await ada.slash("safety report", member=ada, **reason), "That is you"),
        (await ada.menu("Do not match me", ada), "That is you"),
        (await fay.slash("facilitate ban", member=fay, **reason), "That is you"),
        (await fay.slash("facilitate ban", member=helper, **reason), "That is a bot"),
        (await fay.slash("facilitate ban", member=home["Finn"], **reason), "looks after circles here"),
        (await fay.slash("facilitate unban", member=home["Ben"]), "is not banned here"),
        (await olive.slash("setup facilitator", member=helper, action="grant"), "A bot can't look after people"),
    ):
        assert words in shown and shown.private, shown
    async with home.app.store.read() as tx:
        assert await tx.all(block.select()) == [] and await tx.all(ban.select()) == []


async def test_people_who_left_meanwhile(home: World) -> None:
    """Named by somebody who still sees them, or whose card is older than their leaving."""
    shown = await home["Ada"].slash("safety block", member=home["Ben"])
    kept_apart = await home["Ada"].slash("safety blocked")
    await home["Fay"].slash("facilitate ban", member=home["Cleo"], reason="They shout.")
    reported = await home["Ada"].slash("safety report", member=home["Dov"], reason="They shout.")
    for name in ("Ben", "Cleo", "Dov", "Eva"):
        home[name].leave_server()
    assert "may be put together again" in await home["Ada"].press(kept_apart, "Remove")
    assert "nothing changed" in await home["Ada"].press(shown, "Take it back")
    assert "will not be put together" in await home["Ada"].press(reported, "Keep us apart")
    assert "will not be put together" in await home["Ada"].slash("safety block", member=home["Eva"].user)
    assert "Taken back" in await home["Ada"].slash("safety unblock", member=home["Eva"].user)
    assert "Thank you for telling us" in await home["Ada"].slash(
        "safety report", member=home["Eva"].user, reason="They left after it."
    )
    assert "can join circles" in await home["Fay"].slash("facilitate unban", member=home["Cleo"].user)
    assert "out of circles" in await home["Fay"].slash(
        "facilitate ban", member=home["Eva"].user, reason="They left after it."
    )
    home.forgive(app_commands.TransformerError)
    refused = await home.owner.slash("setup facilitator", member=home["Eva"].user, action="grant")
    assert "could not read" in refused and refused.private


async def test_a_tag_that_was_retired_can_still_be_taken_off(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("profile add", tag="Books")
    tags = await home.owner.slash("setup tags")
    one = await home.owner.choose(tags, "Books")
    await home.owner.press(one, "Retire")
    assert "don't know that tag" in await home["Ben"].slash("circle browse", tag="Books")
    assert "Books" in await home["Ada"].slash("profile show"), "whoever has it keeps it"
    assert "no tags yet" in await home["Ada"].slash("profile remove", tag="Books")
