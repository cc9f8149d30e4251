"""Tells what people do and see, and stops where it differs from what the story expects."""

import textwrap
from collections.abc import Callable
from typing import Any

import simcord

from bot.demo.people import Answer, Person
from bot.demo.reading import Card
from bot.demo.stage import Stage

WIDTH = 100
LINES = 14


class StoryDiffers(AssertionError):
    """Somebody saw something else than the story says."""


class Teller:
    """`say` is `print` for the tour and nothing for the demo, which only wants what the story leaves behind."""

    def __init__(self, stage: Stage, say: Callable[[str], Any]) -> None:
        self.stage = stage
        self._say = say

    def __getitem__(self, name: str) -> Person:
        return self.stage.people[name]

    def room(self, words: str) -> simcord.ChannelHandle:
        """The one room whose name holds these words."""
        found = [room for room in self.stage.threads() if words in (room.name or "")]
        if len(found) != 1:
            raise StoryDiffers(f"{len(found)} rooms are called {words}")
        return found[0]

    def people_in(self, room: simcord.ChannelHandle) -> set[str]:
        """Names of everybody who was added to a room."""
        return {person.name for person in self.stage.people.values() if room.id in {r.id for r in person.rooms()}}

    def chapter(self, title: str) -> None:
        self._say(f"\n\N{BOX DRAWINGS LIGHT HORIZONTAL}\N{BOX DRAWINGS LIGHT HORIZONTAL} {title}")

    def note(self, words: str) -> None:
        self._say(f"   {words}")

    def sees(self, seen: Answer | Card, *words: str, never: tuple[str, ...] = (), brief: bool = False) -> None:
        """Prints it, after making sure that all `words` are in it and none of `never`."""
        text = str(seen)
        missing = [w for w in words if w not in text]
        leaked = [w for w in never if w in text]
        if missing or leaked:
            raise StoryDiffers(f"expected {missing}, did not expect {leaked}, in:\n{text}")
        if isinstance(seen, Answer):
            self._say(f" \N{BULLET} {seen.deed}")
        if not brief:
            self._quote(text)

    def holds(self, claim: bool, words: str) -> None:
        """A fact of the world that the story needs."""
        if not claim:
            raise StoryDiffers(words)
        self.note(f"\N{CHECK MARK} {words}")

    def _quote(self, text: str) -> None:
        lines = [part for line in text.splitlines() for part in textwrap.wrap(line, WIDTH) or [""]]
        for line in lines[:LINES]:
            self._say(f"     \N{BOX DRAWINGS LIGHT VERTICAL} {line}")
        if len(lines) > LINES:
            self._say(f"     \N{BOX DRAWINGS LIGHT VERTICAL} … {len(lines) - LINES} more lines")
