"""A broken file of help lines stops the start and says where."""

import shutil
from pathlib import Path

import pytest

from bot.care import load, lookup
from bot.care.load import DATA
from bot.domain.trouble import StartRefused
from bot.settings import Settings
from bot.text.catalogue import Catalogue
from bot.wiring import open_app


async def test_a_broken_entry_is_named_with_its_file_and_field(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(DATA, tmp_path / "care")
    broken = tmp_path / "care/help_lines/GB.toml"
    broken.write_text(broken.read_text().replace('phone = "116 123"', 'phone = "116 I23"'))
    lookup._care.cache_clear()
    monkeypatch.setattr(lookup, "load", lambda: load(tmp_path / "care"))
    try:
        with pytest.raises(StartRefused) as refused:
            async with open_app(Settings(_env_file=None, data_dir=tmp_path / "data")):  # type: ignore[call-arg]
                pass
    finally:
        lookup._care.cache_clear()
    told = Catalogue.load().label("en", refused.value.key, **refused.value.facts)
    assert "GB.toml" in told and "Samaritans" in told and "'phone'" in told
