"""Writes docs/what-is-readable.md from the database schema: `python -m tools.what_is_readable`."""

from pathlib import Path

from bot.storage.readable import document

PAGE = Path(__file__).resolve().parents[1] / "docs" / "what-is-readable.md"

if __name__ == "__main__":
    PAGE.write_text(document(), encoding="utf-8")
