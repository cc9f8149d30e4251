"""The matrix walked through the services alone: no interaction, no cog, no screen stands before them.

Which verbs of which services stand behind an operation is learnt by using it once through the bot, as somebody who
may. The same verbs are then called for every actor in every state: what the table says is refused has to be refused
there, and not by something that only the edge does.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.domain import actor as domain
from bot.domain.refusal import Refusal
from tests.support.matrix import Actor, Cell, Row, State, everyone

if TYPE_CHECKING:
    from tests.support.matrix_scene import Scene

_inside: ContextVar[bool] = ContextVar("inside", default=False)
NO_DEEDS = frozenset({"delivery"})
"""What waits for a person is looked up with each press and decides nothing."""


@dataclass(frozen=True)
class Call:
    verb: Any
    """The service's own method, not watched."""
    who: domain.Actor
    args: tuple[Any, ...]
    named: dict[str, Any]


class Services:
    """Listens to the verbs that the edge calls, and calls them for others."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._heard: list[Call] = []
        self._who: dict[Actor, domain.Actor] = {}
        self._learnt: dict[tuple[int, bool], tuple[State, list[Call]]] = {}

    async def try_(self, cell: Cell) -> str | None:
        """As `Scene.try_`: None, the key of the refusal, or any other trouble. Undone afterwards."""
        deed = await self._deed(cell)
        try:
            return await deed()
        finally:
            await self._scene.undo()

    async def at_once(self, cell: Cell, times: int) -> tuple[list[str | None], dict[str, int]]:
        """The same several times at once: what each gets, and by how many rows each table grew. Undone afterwards."""
        deed = await self._deed(cell)
        before = self._scene.rows()
        try:
            got = await asyncio.gather(*(deed() for _ in range(times)))
            after = self._scene.rows()
        finally:
            await self._scene.undo()
        return list(got), {name: after[name] - before[name] for name in after if after[name] != before[name]}

    async def _deed(self, cell: Cell) -> Callable[[], Awaitable[str | None]]:
        state, calls = await self._verbs(cell)
        who = await self._actor(cell.actor)

        async def deed() -> str | None:
            try:
                for call in calls:
                    actor = call.who if cell.actor is Actor.FOREIGN_OWNER else who
                    await call.verb(actor, *[self._meant(arg, state, cell.state) for arg in call.args], **call.named)
            except Refusal as refused:
                return refused.key
            except Exception as error:
                return repr(error)
            return None

        return deed

    async def _verbs(self, cell: Cell) -> tuple[State, list[Call]]:
        """From elsewhere the bot itself says as whom somebody acts, so that is learnt apart."""
        foreign = cell.actor is Actor.FOREIGN_OWNER
        key = (id(cell.row), foreign)
        if key not in self._learnt:
            learning = Cell(cell.row, cell.actor, cell.row.states[0]) if foreign else _somebody_who_may(cell.row)
            with self._listening():
                await self._scene.try_(learning)
            self._learnt[key] = (learning.state, list(self._heard))
        return self._learnt[key]

    async def _actor(self, actor: Actor) -> domain.Actor:
        if actor not in self._who:
            looking = Row("/circle mine", everyone(), lambda s: s.slash("circle mine"))
            with self._listening():
                await self._scene.try_(Cell(looking, actor, State.OPEN))
            self._who[actor] = self._heard[0].who
        return self._who[actor]

    def _meant(self, arg: Any, learnt: State, state: State) -> Any:
        """The circle of the cell, where the call was learnt with the circle of another state."""
        circles = self._scene.circles
        for kind in (int, str):
            if type(arg) is kind and arg == kind(circles[learnt]):
                return kind(circles[state])
        return arg

    @contextmanager
    def _listening(self) -> Iterator[None]:
        self._heard.clear()
        watched = []
        for name, service in vars(self._scene.w.app).items():
            if type(service).__module__.startswith("bot.services.") and name not in NO_DEEDS:
                for verb in _verbs_of(service):
                    setattr(service, verb.__name__, self._watched(verb))
                    watched.append((service, verb.__name__))
        try:
            yield
        finally:
            for service, name in watched:
                delattr(service, name)

    def _watched(self, verb: Any) -> Any:
        @functools.wraps(verb)
        async def heard(who: domain.Actor, *args: Any, **named: Any) -> Any:
            if _inside.get():
                return await verb(who, *args, **named)
            self._heard.append(Call(verb, who, args, named))
            token = _inside.set(True)
            try:
                return await verb(who, *args, **named)
            finally:
                _inside.reset(token)

        return heard


def _verbs_of(service: object) -> Iterator[Any]:
    """Those that somebody acts with: their first argument is the actor."""
    for name, verb in inspect.getmembers(service, inspect.iscoroutinefunction):
        first = next(iter(inspect.signature(verb).parameters), None)
        if not name.startswith("_") and first == "who":
            yield verb


def _somebody_who_may(row: Row) -> Cell:
    cells = [Cell(row, actor, state) for state in row.states for actor in Actor if actor not in row.elsewhere]
    return next((c for c in cells if row.verdict(c.actor, c.state) is None), cells[0])
