"""Every kind of notice has a service that knows what it is made from and an edge that delivers it."""

from pathlib import Path

from bot.client import COGS
from bot.settings import Settings
from bot.wiring import open_app


async def test_each_kind_has_both_ends(tmp_path: Path) -> None:
    async with open_app(Settings(_env_file=None, data_dir=tmp_path)) as app:  # type: ignore[call-arg]
        for name in COGS:
            await app.client.load_extension(f"cogs.{name}")
        assert set(app.delivery.kinds) == set(app.courier.kinds)
