"""The care data itself, and what happens when a file of it is broken."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.care import (
    CareDataError,
    crisis_line_known,
    emergency_numbers,
    fallback,
    find_country,
    general_routes,
    help_lines,
    listed_countries,
    load,
    regions,
    report,
    routes,
    validate,
)
from bot.care.load import DATA

TODAY = date(2026, 11, 23)


def test_every_shown_entry_has_source_date_and_a_way_to_reach_it() -> None:
    for code in listed_countries():
        assert find_country(code) == code
        assert emergency_numbers(code)
        for line in help_lines(code):
            assert line.source
            assert line.checked_on <= TODAY
            assert line.phone or line.text or line.web
            assert line.phone is None or re.fullmatch(r"[0-9+*()\- ]+", line.phone)
            assert line.web is None or line.web.startswith("https://")


def test_regions_hold_every_listed_country_once_and_fit_a_select() -> None:
    every = [code for codes in regions().values() for code in codes]
    assert sorted(every) == list(listed_countries())
    assert max(map(len, regions().values())) <= 25


@pytest.mark.parametrize("code", ["XX", "ZZ", "", "gbr", "FJ", "'; --"])
def test_unknown_code_has_nothing_and_no_neighbour(code: str) -> None:
    assert help_lines(code) == []
    assert emergency_numbers(code) == []
    assert not routes(code)


def test_british_lines_and_number() -> None:
    lines = {line.name: line for line in help_lines("GB")}
    assert lines["Samaritans"].phone == "116 123"
    assert lines["Samaritans"].web is None
    assert lines["Papyrus HOPELINE247"].hours is None
    assert next(iter(lines)) == "Samaritans"
    assert [number.number for number in emergency_numbers("gb")] == ["999", "112"]
    assert [number.use_confirmed for number in emergency_numbers("GB")] == [True, False]


@pytest.mark.parametrize(
    ("code", "number"),
    [("GH", "0800 678 678"), ("CZ", "116 123"), ("IN", "9152987821"), ("CZ", "284 016 666"), ("TR", "182"),
     ("US", "1-800-273-8255"), ("IN", "1800-599-0019"), ("KR", "1393"), ("BR", "141")],
)  # fmt: skip
def test_cautions_are_obeyed(code: str, number: str) -> None:
    assert number not in {line.phone for line in help_lines(code)}


def test_ukrainian_116_123_is_no_suicide_line() -> None:
    assert [line.kind for line in help_lines("UA") if line.phone == "116 123"] == ["domestic_violence"]
    assert not crisis_line_known("TR")
    assert crisis_line_known("UA")


def test_number_abroad_is_marked() -> None:
    foreign = [line for line in help_lines("UA") if "+49" in (line.text or "")]
    assert foreign
    assert all(line.abroad for line in foreign)


def test_fallback_has_directories_and_no_help_line() -> None:
    assert {directory.web for directory in fallback().directories} >= {"https://findahelpline.com"}
    assert not any(number.use_confirmed for number in fallback().emergency)
    assert general_routes().titles


def test_unconfirmed_addresses_are_not_shown() -> None:
    assert all(register.url is None for register in routes("GB").registers)
    for code in ("US", "GB", "DE", "ZA", "ZZ"):
        found = general_routes() if code == "ZZ" else routes(code)
        for entry in (*found.titles, *found.registers, *found.entry_points, *found.complaints):
            assert entry.url is None or entry.url.startswith("https://")


def test_age_counts_from_the_day_we_read_the_source() -> None:
    line = help_lines("GB")[0]
    assert line.age_days(date(2027, 5, 22)) == 180
    assert not line.stale(date(2027, 5, 22))
    assert line.stale(date(2027, 5, 23))


def test_report_puts_held_entries_first_and_flags_old_ones() -> None:
    fresh = report(TODAY)
    assert "0 older than 180 days" in fresh[0]
    assert fresh[1].startswith("HELD")
    assert any("GH" in line and "HELD" in line for line in fresh)
    old = report(date(2027, 12, 1))
    assert sum(line.startswith("OLD") for line in old) == len(old) - 1 - len(validate().held)


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        (
            "help_lines/GB.toml",
            'phone = "116 123"',
            'phone = "call us"',
            ["GB.toml", "Samaritans", "'phone'"],
        ),
        ("help_lines/GB.toml", 'phone = "116 123"\n', "", ["GB.toml", "Samaritans", "no way to reach"]),
        (
            "help_lines/GB.toml",
            'checked_on = "2026-11-23"',
            'checked_on = "soon"',
            ["GB.toml", "'checked_on'"],
        ),
        (
            "help_lines/GB.toml",
            'kind = "suicide_crisis"',
            'kind = "other"',
            ["GB.toml", "Samaritans", "'kind'"],
        ),
        ("help_lines/GB.toml", 'country = "GB"', 'country = "FR"', ["GB.toml", "'country'"]),
        ("help_lines/GB.toml", "[[line]]", "[[line", ["GB.toml", "cannot be read"]),
        ("help_lines/GB.toml", 'audience = "under 35"', 'audiense = "under 35"', ["Papyrus", "'audiense'"]),
        ("help_lines/NL.toml", "https://www.113.nl/", "http://www.113.nl/", ["NL.toml", "113", "'web'"]),
        ("help_lines/KE.toml", "+254 722", "+1 722", ["KE.toml", "Befrienders", "'phone'"]),
        (
            "help_lines/US.toml",
            "use_confirmed = false",
            'use_confirmed = "no"',
            ["US.toml", "911", "'use_confirmed'"],
        ),
        (
            "routes/DE.toml",
            'confidence = "read"',
            'confidence = "sure"',
            ["DE.toml", "title 1", "'confidence'"],
        ),
    ],
)
def test_broken_file_is_named_with_entry_and_field(
    tmp_path: Path, file: str, old: str, new: str, words: list[str]
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    broken = folder / file
    text = broken.read_text(encoding="utf-8")
    assert old in text
    broken.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(CareDataError) as caught:
        load(folder)
    assert all(word in str(caught.value) for word in words), caught.value


def test_source_is_needed(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    file = folder / "help_lines" / "FR.toml"
    file.write_text(re.sub(r'source = "github.*\n', "", file.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(CareDataError, match=r"FR\.toml.*3114.*'source'"):
        load(folder)


def test_missing_fallback_stops_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    (folder / "help_lines" / "ZZ.toml").unlink()
    with pytest.raises(CareDataError, match="ZZ"):
        load(folder)
