"""The demo's index page: what it serves, to whom, and that pages are drawn anew only when needed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from bot.demo import browser
from bot.demo.browser import Index
from tests.support.chromium import Tab, chromium, find
from tests.support.sample import sample
from tests.support.world import World, world


@pytest.fixture
async def shown() -> AsyncIterator[tuple[World, Index]]:
    async with world(sample) as w, browser.serving(w.stage, about={"Ada": "New here."}) as index:
        yield w, index


async def get(url: str) -> Any:
    async with aiohttp.ClientSession() as session, session.get(url, allow_redirects=False) as answer:
        return answer.status, answer.headers, await answer.text()


async def state(index: Index, who: str, place: str = "") -> dict[str, Any]:
    return json.loads((await get(f"{index.url}state?as={who}&open={place}"))[2])


async def test_only_who_has_the_token_gets_in(shown: tuple[World, Index]):
    _, index = shown
    assert index.url.startswith("http://127.0.0.1:")
    assert (await get(index.url))[0] == 200
    for path in ("/", "/state", "/wrong/", "/wrong/state"):
        assert (await get(index.origin + path))[0] == 404
    assert (await get(index.url + "..%2fbrowser.py"))[0] == 404


async def test_each_sees_their_own_places(shown: tuple[World, Index]):
    w, index = shown
    await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
    for name, rooms in (("Ada", ["Night shifts"]), ("Ben", [])):
        places = (await state(index, name))["places"]
        assert [place["name"] for place in places if place["kind"] == "room"] == rooms
        assert [place["name"] for place in places if place["kind"] == "dm"] == ["Kitestring"]
        assert [place["name"] for place in places if place["kind"] == "channel"] == list(w.stage.channels)


async def test_nobody_opens_a_room_that_is_not_theirs(shown: tuple[World, Index]):
    w, index = shown
    await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
    room = w.room("Night").id
    assert (await get(f"{index.url}open/{room}?as=Ada"))[0] == 302
    assert (await get(f"{index.url}open/{room}?as=Ben"))[0] == 404
    assert (await get(f"{index.url}open/none?as=Ada"))[0] == 404


async def test_news_are_marked_until_they_are_looked_at(shown: tuple[World, Index]):
    w, index = shown
    await w["Ada"].slash("letter")
    place = next(place for place in (await state(index, "Ada"))["places"] if place["kind"] == "dm")
    assert place["news"]
    seen = await state(index, "Ada", place["id"])
    assert not next(each for each in seen["places"] if each["kind"] == "dm")["news"]


async def test_time_is_skipped(shown: tuple[World, Index]):
    w, index = shown
    before = w.now
    async with aiohttp.ClientSession() as session:
        for hours, status in (("24", 200), ("0", 400), ("-1", 400), ("9999", 400), ("much", 400)):
            async with session.post(f"{index.url}skip?hours={hours}") as answer:
                assert answer.status == status
    assert timedelta(days=1) <= w.now - before < timedelta(days=1, minutes=1)


async def test_time_passes_by_itself(shown: tuple[World, Index]):
    w, _ = shown
    before = w.now
    await asyncio.sleep(browser.PULSE_SECONDS * 2.5)
    passed = w.now - before
    assert timedelta(seconds=browser.PULSE_SECONDS) <= passed <= timedelta(seconds=browser.PULSE_SECONDS * 4)


async def test_a_page_is_drawn_anew_when_its_place_changed_and_only_then(shown: tuple[World, Index]):
    w, index = shown
    await index.show(w["Ada"], w.lobby.id)
    preview = index.open[w["Ada"].id, w.lobby.id].preview
    drawn = []
    refresh = preview.refresh

    async def counted() -> None:
        drawn.append(1)
        await refresh()

    preview.refresh = counted
    await index.redraw()
    await w["Ben"].slash("count")
    await index.redraw()
    assert drawn == [], "what only Ben sees changes nothing for Ada"
    await w["Ada"].slash("count")
    await index.redraw()
    assert drawn == [1]


async def test_the_oldest_page_is_closed_when_many_are_open(
    shown: tuple[World, Index], monkeypatch: pytest.MonkeyPatch
):
    w, index = shown
    monkeypatch.setattr(browser, "MOST_OPEN", 2)
    for name in ("Ada", "Ben", "Cleo"):
        await index.show(w[name], w.lobby.id)
    assert [key[0] for key in index.open] == [w["Ben"].id, w["Cleo"].id]
    assert len(index.board.open) == 2


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"DISPLAY": ":0", "KITE_DEMO_NO_BROWSER": "1"}, False)],
)
def test_a_browser_opens_only_where_there_is_a_screen(
    environ: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(browser.sys, "platform", "linux")
    monkeypatch.setattr(browser.sys.stdout, "isatty", lambda: True, raising=False)
    assert browser.has_browser(environ) is wanted


def card_says(words: str) -> str:
    return f"document.querySelector('#channel-message-list')?.innerText.includes({words!r})"


@pytest.mark.skipif(find() is None, reason="no chromium is installed")
async def test_a_person_presses_in_the_page(shown: tuple[World, Index]):
    w, index = shown
    await w["Ada"].slash("count")
    async with chromium() as tab:
        await tab.go(index.url + "#Ada/" + str(w.lobby.id))
        await tab.until("document.querySelector('#view:not([hidden])')?.src.includes('open/')")
        await tab.go(await index.show(w["Ada"], w.lobby.id))
        await tab.until(card_says("Counted 0"))
        await tab.click("[...document.querySelectorAll('button')].find((b) => b.innerText === 'Up')")
        await tab.until(card_says("Counted 1"))
        await send(tab, "/count", says="Counted 0")
        await send(tab, "/refuse", says="That is not possible.")
        assert "The bot action failed" not in await tab.words(), "an answered refusal is no failure"
    assert w.app.count == 1


@pytest.mark.skipif(find() is None, reason="no chromium is installed")
async def test_a_page_whose_demo_has_ended_says_so(shown: tuple[World, Index], monkeypatch: pytest.MonkeyPatch):
    _, index = shown
    async with chromium() as tab:
        await tab.go(index.url + "#Ada")
        await tab.until("document.querySelector('#people button')")
        monkeypatch.setattr(index, "state", None)  # so that asking for it fails
        await tab.until("!document.querySelector('#gone').hidden")
        monkeypatch.undo()
        await tab.until("document.querySelector('#gone').hidden")


async def send(tab: Tab, command: str, *, says: str) -> None:
    await tab.click("document.querySelector('#channel-composer-input')")
    await tab.type(command)
    await tab.until("document.querySelector('[role=option]')")
    await tab.key("Enter", 13)
    await tab.until("document.querySelector('[data-command-chip]')")
    for _ in range(20):  # the button may be drawn before it listens
        await tab.click("document.querySelector('#send-message')")
        with suppress(TimeoutError):
            await tab.until(card_says(says), seconds=1)
            return
    raise TimeoutError(f"{command} was not answered; the page reads:\n{await tab.words()}")
