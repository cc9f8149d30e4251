"""What people type is sealed or never kept: marked words through every input, then a search in all there is.

Every text that an operation of the matrix takes is replaced by a marked one, one text at a time, with the log at
DEBUG. Afterwards the words are looked for in every file of the bot (the database, its log, the keys, a backup), in
the log, in the metrics, in what the bot said where others read, and in the refusals. Names that a server shows to all
its members (circles, tags, the server's own help) are readable by design: those columns say so of themselves.
"""

import io
import logging
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import structlog
from simcord.backend.errors import OptionError

from bot import logs
from bot.demo.people import Answer, Person
from bot.health import Health
from bot.storage import backup
from bot.storage.walk import meaning_of, tables
from tests.journeys.conftest import REFUSALS, kitestring, set_up
from tests.support.matrix import Actor, Cell, Row, rows
from tests.support.matrix_scene import Scene
from tests.support.world import World, world

LONG = os.environ.get("KITE_TEST_LONG") == "1"
PUBLIC = [(t.name, c.name) for t in tables() for c in t.c if meaning_of(c).kind == "public"]


class Marker:
    """Stands between a scene and its people, and puts a marked text where it is told to."""

    def __init__(self, scene: Scene) -> None:
        self.at = -1
        """Which text of the next operation is replaced; -1 for none."""
        self.texts = 0
        """How many texts that operation had."""
        self.marks: list[bytes] = []
        self.readable: set[bytes] = set()
        """Those that everybody in the server may read, and that are found in the files."""
        self._submit = scene.forger.submit
        scene.forger.submit = self._submitted  # type: ignore[method-assign]

    def marked(self, given: dict[str, Any]) -> dict[str, Any]:
        texts = [name for name, value in given.items() if isinstance(value, str)]
        self.texts = len(texts)
        if not 0 <= self.at < len(texts):
            return given
        word = f"marked{len(self.marks):05d}words"
        self.marks.append(word.encode())
        return {**given, texts[self.at]: word}

    async def _submitted(self, person: Person, custom_id: str, fields: Any) -> Answer:
        return await self._submit(person, custom_id, self.marked(dict(fields)))

    @contextmanager
    def typing(self) -> Iterator[None]:
        """Options of commands too."""
        slash = Person.slash

        async def typed(person: Person, command: str, /, **options: Any) -> Answer:
            return await slash(person, command, **self.marked(options))

        Person.slash = typed  # type: ignore[method-assign, assignment]
        try:
            yield
        finally:
            Person.slash = slash  # type: ignore[method-assign]


@contextmanager
def log_at_debug() -> Iterator[io.StringIO]:
    root, out = logging.getLogger(), io.StringIO()
    before = root.handlers[:], root.level, sys.excepthook, sys.unraisablehook
    logs.configure("DEBUG", stream=out)
    try:
        yield out
    finally:
        root.handlers[:], root.level = before[0], before[1]
        sys.excepthook, sys.unraisablehook = before[2], before[3]
        logging.captureWarnings(False)
        structlog.reset_defaults()


def shown_to_members(w: World) -> set[bytes]:
    """All that stands in columns that say they are public."""
    found: set[bytes] = set()
    with closing(sqlite3.connect(w.data_dir / "kitestring.db")) as link:
        for table, column in PUBLIC:
            found |= {str(value).encode() for (value,) in link.execute(f'SELECT "{column}" FROM "{table}"')}
    return found


def in_files(w: World, wanted: list[bytes]) -> set[bytes]:
    return {word for path in w.data_dir.iterdir() for word in wanted if word in path.read_bytes()}


def who_types(row: Row) -> list[Actor]:
    """Somebody who may; in the long run everybody, since a refusal could tell as well."""
    everybody = [actor for actor in Actor if actor not in row.elsewhere]
    may = [actor for actor in everybody if row.verdict(actor, row.states[0]) is None]
    return everybody if LONG else (may or everybody)[:1]


async def test_marked_words_are_nowhere_in_the_clear() -> None:
    found: list[str] = []
    with log_at_debug() as log:
        async with world(kitestring, expected=REFUSALS) as w:
            await set_up(w)
            scene = await Scene.begin(w)
            marker = Marker(scene)
            with marker.typing():
                for row in rows():
                    for actor in who_types(row):
                        found += await _typed(scene, marker, Cell(row, actor, row.states[0]))
            metrics = "\n".join(Health(w.app)._lines(await w.app.delivery.by_state()))
    told = log.getvalue()
    found += [f"in the log: {word!r}" for word in marker.marks if word.decode() in told]
    found += [f"in the metrics: {word!r}" for word in marker.marks if word.decode() in metrics]
    assert found == []
    assert len(marker.marks) >= (1_000 if LONG else 80)
    assert marker.readable and told and "kite_servers" in metrics, "the search finds what is there"


async def _typed(scene: Scene, marker: Marker, cell: Cell) -> list[str]:
    """One operation once for each of its texts; what was found of them where it must not be."""
    w, found, number = scene.w, [], 0
    while number == 0 or number < marker.texts:
        marker.at, first = number, len(marker.marks)
        marker.texts = 0
        try:
            refused = await scene.try_(cell, undo=False)
        except OptionError:  # a choice that no client of Discord would send
            refused = "not sent"
        new = marker.marks[first:]
        saved = w.data_dir / "saved.db"
        await backup.save_data(w.data_dir / "kitestring.db", saved)
        public = shown_to_members(w)
        there = in_files(w, new)
        leaked = {word for word in there if not any(word in text for text in public)}
        marker.readable |= there - leaked
        found += [f"{cell}, text {number}: {word!r} in a file" for word in leaked]
        if refused and refused.startswith("refusal-"):
            found += [
                f"{cell}, text {number}: repeated in {refused}" for word in new if word.decode() in scene.answered
            ]
        saved.unlink()
        await scene.undo()
        number += 1
    marker.at = -1
    return found
