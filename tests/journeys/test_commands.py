"""Discord is told the commands when they changed, and not at every start."""

import pytest

from bot import client
from tests.support.world import World


def told(w: World) -> int:
    return sum(r.method == "PUT" and r.path.endswith("/commands") for r in w.env.http_requests)


async def test_commands_that_did_not_change_are_told_once(w: World) -> None:
    assert told(w) == 1
    await w.restart()
    await w.owner.slash("help")
    assert told(w) == 1


async def test_commands_that_discord_did_not_take_are_told_again(w: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SYNC_AGAIN", 0.01)
    (w.data_dir / "commands.told").write_text("of another version")
    w.env.inject_error("PUT", "/applications/*/commands", status=500, code=0, message="lost")
    await w.restart()
    await w.owner.slash("help")
    assert told(w) == 3, "the first start, the one that was refused, and the one after it"
    await w.restart()
    assert told(w) == 3
