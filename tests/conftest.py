"""What is kept over the tests of one process is put away when they are over."""

import asyncio

from tests.support.stores import drop_kept_database


def pytest_sessionfinish() -> None:
    asyncio.run(drop_kept_database())
