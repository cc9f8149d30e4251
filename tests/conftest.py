"""The order in which files are begun, and what is put away when all tests of a process are over."""

import asyncio

import pytest

from tests.support.stores import drop_kept_database


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The wire's files are few and long: begun last, one worker would be alone with them."""
    items.sort(key=lambda item: "wire" not in item.path.parts)


def pytest_sessionfinish() -> None:
    asyncio.run(drop_kept_database())
