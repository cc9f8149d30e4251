"""The list for the person who keeps the data: held entries first, then the oldest and the least sure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.care.entries import STALE_AFTER_DAYS, Dated
from bot.care.load import CareData
from bot.care.lookup import validate


def report(today: date, data: CareData | None = None) -> list[str]:
    """Lines to print, by confidence and age in days counted from `checked_on`."""
    care = data or validate()
    rows = sorted(_rows(care), key=lambda row: (-row[2].age_days(today), row[1], row[0]))
    stale = sum(entry.stale(today) for _, _, entry in rows)
    lines = [f"{len(rows)} entries, {stale} older than {STALE_AFTER_DAYS} days, {len(care.held)} held back"]
    lines += [f"HELD     {held.country}  {held.name}: {held.reason}" for held in care.held]
    for label, confidence, entry in rows:
        mark = "OLD" if entry.stale(today) else "ok"
        origin = f"[source of {entry.source_date or 'no date'}]  {entry.source}"
        lines.append(f"{mark:<4} {entry.age_days(today):>4} d  {confidence:<9} {label}  {origin}")
    return lines


def _rows(care: CareData) -> Iterator[tuple[str, str, Dated]]:
    """(label, confidence, entry) of everything; "1 weak" sorts before "2 partly" before "3 read"."""
    for code, numbers in care.emergency.items():
        for number in numbers:
            sure = "3 read" if number.use_confirmed else "2 listed"
            yield f"{code} emergency {number.number}", sure, number
    for number in care.fallback.emergency:
        yield f"ZZ emergency {number.number}", "2 listed", number
    for code, lines in care.lines.items():
        for line in lines:
            yield f"{code} {line.name}", "1 weak" if line.confidence else "3 read", line
    for directory in care.fallback.directories:
        yield f"ZZ {directory.name}", "3 read", directory
    for code, found in care.routes.items():
        for route in (*found.titles, *found.registers, *found.entry_points, *found.complaints):
            yield f"{code} {route.name}", "2 partly" if route.confidence == "partly" else "3 read", route
