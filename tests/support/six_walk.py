"""Walking the six: a command is run by somebody who may, something happens, and everything is put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.demo.people import Answer
from tests.support.matrix import Actor, Cell, State, everyone, rows
from tests.support.matrix import Row as MatrixRow
from tests.support.matrix_scene import Copies, Scene
from tests.support.six import Choose, Press, Six, Submit

QUIET = frozenset({"quota", "audit_end"})
"""What may differ although nothing was done: tries that are counted, and where the audit ends."""

AGAIN = frozenset({"notice"})
"""What is told may be told anew in place of the earlier one, and never besides."""


class Walk:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.w = scene.w
        self.before: Mapping[str, frozenset[Any]] = {}
        self.matrix = {row.op: row for row in rows() if State.OPEN in row.states}

    # ---- one row

    def stand(self, row: Six, by: Actor | None = None) -> None:
        """The scene is about this row and its actor from now on."""
        self.scene._seen.clear()
        self.scene.cell = Cell(MatrixRow(row.op, everyone(), _never), by or row.by, State.OPEN)

    async def begin(self, row: Six, by: Actor | None = None, **other: Any) -> Answer:
        """The command as the row calls it; `other` options instead. `before` is what stood when it was typed."""
        self.stand(row, by)
        if row.after is not None:
            await row.after(self.scene)
            await self.w.settle()
        self.before = self.state()
        answer = await self._call(row, {**row.options(self.scene), **other})
        await self.w.settle()
        return answer

    async def act(self, row: Six, answer: Answer) -> Answer:
        """What the person does with the card, as they would: on the message they see."""
        person, deed = self.scene.person(row.by), row.act
        if isinstance(deed, Press):
            after = await person.press(answer, deed.label)
        elif isinstance(deed, Choose):
            after = await person.choose(answer, deed.option)
        else:
            assert isinstance(deed, Submit)
            after = await person.submit(answer, deed.fields)
        await self.w.settle()
        return after

    def key(self, row: Six, answer: Answer) -> tuple[str, Any]:
        """The custom_id of what is pressed or sent, to be sent once more, with what goes with it."""
        if isinstance(row.act, Press):
            for card in answer.cards:
                for button in card.buttons:
                    if button.label == row.act.label and button.id:
                        return button.id, None
        if isinstance(row.act, Choose):
            for card in answer.cards:
                for select in card.selects:
                    if row.act.option in select.options:
                        return select.id, [select.options[row.act.option]]
        if not isinstance(row.act, Submit):
            raise AssertionError(f"{row.op} does not offer {row.act}:\n{answer}")
        modal = answer.modal
        fields: dict[str, Any] = {item.id: item.default for item in modal.fields.values() if item.default is not None}
        for name, value in row.act.fields.items():
            item = modal.field(name)
            fields[item.id] = value if isinstance(value, str) and not item.options else _values(item.options, value)
        return modal.id, fields

    async def once_more(self, row: Six, key: tuple[str, Any]) -> Answer:
        """The same again, from a client that still shows the old card."""
        person, (custom_id, more) = self.scene.person(row.by), key
        if isinstance(row.act, Submit):
            answer = await self.scene.forger.submit(person, custom_id, more)
        else:
            answer = await self.scene.forger.press(person, custom_id, more)
        await self.w.settle()
        return answer

    def refused_one(self, row: Six) -> tuple[Actor, str] | None:
        """Somebody of this server who may not, and why, as the matrix states it."""
        stated = self.matrix[row.op].expect
        return next(((a, key) for a, key in stated.items() if key and a is not Actor.FOREIGN_OWNER), None)

    # ---- the data

    def state(self) -> Mapping[str, frozenset[Any]]:
        """Every row there is."""
        return {table: rows for table, rows in self.scene._copies.whole().items() if table not in QUIET}

    def changed(self, before: Mapping[str, frozenset[Any]]) -> list[str]:
        """Names of the tables."""
        now = self.state()
        more = self.more(before)
        return sorted(
            table for table, rows in now.items() if rows != before.get(table) and (table in more or table not in AGAIN)
        )

    def more(self, before: Mapping[str, frozenset[Any]]) -> set[str]:
        """Names of the tables that have another number of rows."""
        return {table for table, rows in self.state().items() if len(rows) != len(before.get(table, ()))}

    def undo(self) -> None:
        self.scene._copies.restore()
        self.w.app.store.vault.forget(self.scene.guild_id)

    def keep(self) -> None:
        """From here on `undo` comes back to what stands now."""
        self.scene._copies.close()
        self.scene._copies = Copies(self.w.data_dir)

    # ---- parts

    async def _call(self, row: Six, options: Mapping[str, Any]) -> Answer:
        if row.op.startswith("/"):
            return await self.scene.slash(row.op[1:], **options)
        return await self.scene.menu(row.op.removeprefix("menu "), options["target"])


async def _never(_scene: Scene) -> Answer:
    raise AssertionError("the walk calls the command itself")


def _values(options: Mapping[str, str], value: str | list[str]) -> list[str]:
    many = [value] if isinstance(value, str) else value
    return [options.get(one, one) for one in many]
