"""Version, locks and contracts agree with pyproject.toml."""

import re
import tomllib
from functools import cache
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.source import ROOT

LOCKS = {"run": ("postgres",), "demo": ("postgres", "demo"), "dev": ("postgres", "demo", "dev")}


@cache
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def locked(name: str) -> list[Requirement]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^([A-Za-z0-9].*?)(?:\s*\\)?$", text, flags=re.MULTILINE)
    return [Requirement(line) for line in lines]


def test_the_newest_version_of_the_changelog_is_this_one() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\d+\.\d+\.\d+)", changelog, flags=re.MULTILINE)
    assert versions[0] == project()["version"]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|--(?:extra-)?index|--find-links|(?:^|\s)/\w", text)
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in entry for entry in entries)
    assert len(entries) > 20


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_has_all_that_the_project_asks_for(name: str) -> None:
    pins: dict[str, list[Version]] = {}
    for requirement in locked(name):
        (pin,) = requirement.specifier
        pins.setdefault(canonicalize_name(requirement.name), []).append(Version(pin.version))
    wanted = list(project()["dependencies"])
    for extra in LOCKS[name]:
        wanted += project()["optional-dependencies"][extra]
    for text in wanted:
        asked = Requirement(text)
        versions = pins.get(canonicalize_name(asked.name), [])
        assert versions, f"{asked.name} is not in {name}.txt: make locks"
        assert all(v in asked.specifier for v in versions), f"{asked.name} in {name}.txt: make locks"


def test_the_locks_agree_with_one_another() -> None:
    dev = {str(r) for r in locked("dev")}
    for name in ("run", "demo"):
        assert {str(r) for r in locked(name)} <= dev
