"""Reads and validates the data files. A broken one stops the start, naming file, entry and field."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.care.entries import Directory, EmergencyNumber, Fallback, HelpLine, Route, Routes

DATA = Path(__file__).parent / "data"
USES = {"all", "police", "ambulance", "ambulance_fire", "fire", "text_relay"}
KINDS = {
    "suicide_crisis",
    "listening",
    "mental_health",
    "health_line",
    "youth",
    "domestic_violence",
    "social_support",
    "information",
}
CALLING_CODES = {"CO": "57", "DE": "49", "KE": "254", "LK": "94", "NG": "234", "PE": "51"}
"""ITU calling codes of the countries whose entries give a number in international form."""

_PHONE = re.compile(r"[+*]?[0-9][0-9 ()\-]*")
_LINK = re.compile(r"https://[a-z0-9.-]+\.[a-z]{2,}(/\S*)?", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SOURCE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_ROUTE_TABLES = {
    "title": "titles",
    "register": "registers",
    "entry": "entry_points",
    "complaint": "complaints",
}
_LINE_FIELDS = {
    "name", "phone", "then", "text", "abroad", "web", "hours", "languages", "audience", "kind", "note",
    "keeper_note", "held", "confidence", "source", "source_date", "second_source", "checked_on",
}  # fmt: skip
_EMERGENCY_FIELDS = {"number", "use", "limit", "use_confirmed", "source", "source_date", "checked_on"}
_DIRECTORY_FIELDS = {"name", "web", "audience", "kind", "source", "source_date", "checked_on"}
_ROUTE_FIELDS = {
    "name", "what", "url", "keeper_note", "held", "confidence", "source", "source_date", "checked_on",
}  # fmt: skip


class CareDataError(ValueError):
    """A data file is broken; the message names the file, the entry and the field."""


@dataclass(frozen=True, slots=True)
class Held:
    """An entry that is kept in the files but never shown, and why."""

    country: str
    name: str
    reason: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class CareData:
    """All the care data, validated."""

    lines: dict[str, tuple[HelpLine, ...]]
    emergency: dict[str, tuple[EmergencyNumber, ...]]
    routes: dict[str, Routes]
    fallback: Fallback
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One table of a file with the words that name it in an error."""

    where: str
    values: dict[str, Any]

    def fail(self, field: str, reason: str) -> CareDataError:
        return CareDataError(f"{self.where}, field '{field}': {reason}")

    def only(self, fields: set[str]) -> None:
        for field in self.values:
            if field not in fields:
                raise self.fail(field, "unknown field")

    def string(self, field: str, pattern: re.Pattern[str] | None = None) -> str | None:
        value = self.values.get(field)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self.fail(field, "must be a text that is not empty")
        if pattern and not pattern.fullmatch(value):
            raise self.fail(field, f"{value!r} has a form that is not allowed")
        return value

    def needed(self, field: str, pattern: re.Pattern[str] | None = None) -> str:
        value = self.string(field, pattern)
        if value is None:
            raise self.fail(field, "is missing")
        return value

    def flag(self, field: str, default: bool | None = None) -> bool:
        value = self.values.get(field, default)
        if not isinstance(value, bool):
            raise self.fail(field, "must be true or false")
        return value

    def choice(self, field: str, allowed: set[str]) -> str:
        value = self.needed(field)
        if value not in allowed:
            raise self.fail(field, f"{value!r} is not one of {', '.join(sorted(allowed))}")
        return value

    def dated(self) -> dict[str, Any]:
        """The three fields every entry has."""
        checked = self.needed("checked_on")
        try:
            day = date.fromisoformat(checked)
        except ValueError:
            raise self.fail("checked_on", f"{checked!r} is not a date") from None
        return {
            "source": self.needed("source"),
            "source_date": self.string("source_date", _SOURCE_DATE),
            "checked_on": day,
        }


def load(folder: Path = DATA) -> CareData:
    """Read everything under `folder`; raises CareDataError on the first broken field."""
    lines: dict[str, tuple[HelpLine, ...]] = {}
    emergency: dict[str, tuple[EmergencyNumber, ...]] = {}
    routes: dict[str, Routes] = {}
    held: list[Held] = []
    directories: tuple[Directory, ...] = ()
    for path in _files(folder / "help_lines"):
        code, table = _read(path)
        emergency[code] = tuple(_emergency(entry) for entry in _entries(path, table, "emergency"))
        shown = _shown(code, _entries(path, table, "line"), held)
        lines[code] = tuple(_line(code, entry) for entry in shown)
        if code == "ZZ":
            directories = tuple(_directory(entry) for entry in _entries(path, table, "directory"))
    for path in _files(folder / "routes"):
        code, table = _read(path)
        routes[code] = _routes(code, path, table, held)
    if not directories or "ZZ" not in routes:
        raise CareDataError(f"{folder}: the international fallback (ZZ) is missing")
    fallback = Fallback(emergency.pop("ZZ"), directories)
    del lines["ZZ"]
    return CareData(lines, emergency, routes, fallback, tuple(held))


def _files(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.toml"))
    if not found:
        raise CareDataError(f"{folder}: no data files")
    return found


def _read(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CareDataError(f"{path.name}: cannot be read ({error})") from error
    code = table.get("country")
    if not isinstance(code, str) or code != path.stem or not re.fullmatch(r"[A-Z]{2}", code):
        raise CareDataError(f"{path.name}, field 'country': {code!r} does not match the file's name")
    allowed = {"country", "notes", "emergency", "line", "directory", *_ROUTE_TABLES}
    for name in table:
        if name not in allowed:
            raise CareDataError(f"{path.name}, field '{name}': unknown table")
    return code, table


def _entries(path: Path, table: dict[str, Any], kind: str) -> list[_Entry]:
    found = table.get(kind, [])
    if not isinstance(found, list) or not all(isinstance(values, dict) for values in found):
        raise CareDataError(f"{path.name}, field '{kind}': must be a list of tables")
    place = f"{path.parent.name}/{path.name}"
    return [
        _Entry(f"{place}, {kind} {number} ({values.get('name') or values.get('number')})", values)
        for number, values in enumerate(found, 1)
    ]


def _shown(code: str, entries: list[_Entry], held: list[Held]) -> list[_Entry]:
    """Leave out the entries that are held back; remember why, for the keeper's report."""
    shown: list[_Entry] = []
    for entry in entries:
        reason = entry.string("held")
        if reason is None:
            shown.append(entry)
        else:
            held.append(Held(code, entry.needed("name"), reason, entry.dated()["checked_on"]))
    return shown


def _emergency(entry: _Entry) -> EmergencyNumber:
    entry.only(_EMERGENCY_FIELDS)
    return EmergencyNumber(
        **entry.dated(),
        number=entry.needed("number", re.compile(r"[0-9]{2,6}")),
        use=entry.choice("use", USES),
        limit=entry.string("limit"),
        use_confirmed=entry.flag("use_confirmed"),
    )


def _line(code: str, entry: _Entry) -> HelpLine:
    entry.only(_LINE_FIELDS)
    line = HelpLine(
        **entry.dated(),
        name=entry.needed("name"),
        phone=entry.string("phone", _PHONE),
        then=entry.string("then"),
        text=entry.string("text", re.compile(r".*\d.*")),
        web=entry.string("web", _LINK),
        hours=entry.string("hours"),
        languages=_languages(entry),
        audience=entry.needed("audience"),
        kind=entry.choice("kind", KINDS),
        note=entry.string("note"),
        abroad=entry.flag("abroad", False),
        confidence=entry.string("confidence", re.compile("weak")),
    )
    if not (line.phone or line.text or line.web):
        raise entry.fail("phone", "no way to reach this line: phone, text or web is needed")
    _check_own_country(code, entry, line)
    return line


def _languages(entry: _Entry) -> tuple[str, ...] | None:
    value = entry.values.get("languages")
    if value is None:
        return None
    if not isinstance(value, list) or not value:
        raise entry.fail("languages", "must be a list of language codes")
    for language in value:
        if not isinstance(language, str) or not _LANGUAGE.fullmatch(language):
            raise entry.fail("languages", f"{language!r} is not a language code")
    return tuple(value)


def _check_own_country(code: str, entry: _Entry, line: HelpLine) -> None:
    """A number in international form must be this country's, or be marked as lying abroad."""
    for field, value in (("phone", line.phone), ("text", line.text)):
        international = re.search(r"\+\s*([0-9]+)", value or "")
        if international and not line.abroad:
            own = CALLING_CODES.get(code)
            if own is None or not international.group(1).startswith(own):
                raise entry.fail(field, f"{value!r} is not a number of {code}; mark it abroad or remove it")


def _directory(entry: _Entry) -> Directory:
    entry.only(_DIRECTORY_FIELDS)
    return Directory(**entry.dated(), name=entry.needed("name"), web=entry.needed("web", _LINK))


def _routes(code: str, path: Path, table: dict[str, Any], held: list[Held]) -> Routes:
    found = {
        plural: tuple(_route(entry) for entry in _shown(code, _entries(path, table, kind), held))
        for kind, plural in _ROUTE_TABLES.items()
    }
    notes = table.get("notes", [])
    if not isinstance(notes, list) or not all(isinstance(note, str) and note for note in notes):
        raise CareDataError(f"{path.name}, field 'notes': must be a list of texts")
    return Routes(**found, notes=tuple(notes))


def _route(entry: _Entry) -> Route:
    entry.only(_ROUTE_FIELDS)
    return Route(
        **entry.dated(),
        name=entry.needed("name"),
        what=entry.needed("what"),
        url=entry.string("url", _LINK),
        confidence=entry.choice("confidence", {"read", "partly"}),
    )
