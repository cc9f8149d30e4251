"""Power is visible: every act on another's data stands in the audit, for the facilitators to read."""

import ast
from collections.abc import Iterator
from typing import Any

from bot.text.catalogue import Catalogue
from tests.house.source import parsed, place, sources
from tests.journeys import test_call as calls
from tests.journeys.conftest import agree
from tests.journeys.test_circle import let_in, make
from tests.journeys.test_circle_meeting import plan
from tests.support.world import World


async def test_acts_of_power_are_read_by_facilitators_only(home: World) -> None:
    await home["Fay"].slash("facilitate ban", member=home["Ben"], reason="kept writing to people")
    shown = await home["Finn"].slash("facilitate audit")
    assert shown.private
    newest = shown.text.splitlines()[1]
    assert f"<@{home['Fay'].id}> banned <@{home['Ben'].id}>" in newest
    assert "kept writing" not in shown.text
    why = await home["Finn"].press(shown, "Why?")
    assert why.private and "> kept writing to people" in why.text and home["Ben"].id in why.card.mentioned
    await home.owner.slash("setup facilitator", member=home["Ben"], action="grant")
    its_own = await home["Ben"].slash("facilitate audit")
    assert "banned" in its_own and "Why?" not in its_own.labels, "who gave it may be found in it"
    for name in ("Ada", "Olive"):
        assert "banned" not in (await home[name].slash("facilitate audit")).text


async def test_what_a_facilitator_does_with_a_circle_or_a_call_is_read_by_the_others(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    fay = home["Fay"]
    times: dict[str, Any] = {"every": "week", "day": "Monday", "time": "19:30", "timezone": "UTC"}
    preview = await fay.slash("facilitate schedule", circle="Night shifts", **times)
    await fay.press(await fay.press(preview, "Approve"), "Let it rest")
    begun = await fay.press(await fay.slash("facilitate session", circle="Night shifts"), "Free talk")
    await fay.press(await fay.press(begun, "End the session"), "End the session")
    await fay.choose(await plan(home), "Call off: 2026-03-04, 18:30 UTC")
    await home["Ada"].slash("circle browse")  # what waited for her is shown
    await calls.call(home, "Ada")
    (asked,) = [card for card in fay.reads(home.channel("quiet-corner")) if "I can talk" in card.labels]
    await fay.press(asked, "I can talk")
    read = (await home["Finn"].slash("facilitate audit")).text
    for done in (
        "changed the check-ins", "began a session", "ended a session", "planned a meeting", "called off a meeting",
    ):  # fmt: skip
        assert f"<@{fay.id}> {done} of Night shifts" in read
    (came,) = [line for line in read.splitlines() if "came when somebody asked for a person" in line]
    assert str(fay.id) in came and str(home["Ada"].id) not in came


async def test_the_reason_of_a_removal_is_opened_from_its_entry(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    reason = {"member": home["Ada"], "reason": "Please take a *break*"}
    assert "`/facilitate audit`" in await home["Fay"].slash("facilitate remove", circle="Night shifts", **reason)
    shown = await home["Finn"].slash("facilitate audit")
    await home.restart()
    why = await home["Finn"].press(shown, "Why?")
    assert why.private and r"> Please take a \*break\*" in why.text
    assert "out of Night shifts" in why and home["Ada"].id in why.card.mentioned
    await home["Ada"].slash("help")  # what waited for her is shown
    form = await home["Ada"].press(await home["Ada"].slash("mydata delete"), "Delete everything")
    await home["Ada"].submit(form, {"confirm": "delete"})
    assert "can't find that reason" in await home["Finn"].press(shown, "Why?")
    assert "Why?" not in (await home["Finn"].slash("facilitate audit")).labels


async def test_settings_grants_copies_and_deletions_are_read_without_whose_data_it_was(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("mydata export")
    form = await home["Ada"].press(await home["Ada"].slash("mydata delete"), "Delete everything")
    await home["Ada"].submit(form, {"confirm": "delete"})
    await home.owner.slash("setup safe-mode", state="on")
    await home.owner.slash("setup safe-mode", state="off")
    await home.owner.slash("setup facilitator", member=home["Gus"], action="grant")
    read = (await home["Finn"].slash("facilitate audit")).text
    assert "Somebody took a copy of their own data" in read and "Somebody deleted their own data" in read
    assert str(home["Ada"].id) not in read
    by_owner = [line for line in read.splitlines() if f"<@{home.owner.id}>" in line]
    for done in ("froze joining", "ended the freeze", f"made <@{home['Gus'].id}> a facilitator"):
        assert sum(done in line for line in by_owner) == 1, done


async def test_pages_lead_to_the_oldest_and_back(home: World) -> None:
    for name in ("Ben", "Ben", "Ben", "Cleo", "Cleo", "Cleo", "Cleo"):
        await home["Fay"].slash("facilitate ban", member=home[name], reason="x")
        await home["Fay"].slash("facilitate unban", member=home[name])
    shown = await home["Finn"].slash("facilitate audit")
    assert "set the server up" not in shown.text
    older = await home["Finn"].press(shown, "Older")
    assert "set the server up" in older.text and "Older" not in older.labels
    newest = await home["Finn"].press(older, "Newest")
    assert newest.text == shown.text


async def test_whoever_a_report_is_about_reads_nothing_of_it(home: World) -> None:
    await home["Ada"].slash("safety report", member=home["Fay"], reason="Shouts at people.")
    listed = await home["Finn"].slash("facilitate reports")
    opened = await home["Finn"].press(listed.cards[0], "Look at it")
    await home["Finn"].press(opened, "I am looking at it")
    assert "report about" in (await home["Finn"].slash("facilitate audit")).text
    assert "report" not in (await home["Fay"].slash("facilitate audit")).text


def _noted_verbs() -> Iterator[tuple[str, str]]:
    for path in sources("bot"):
        for call in ast.walk(parsed(path)):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "audit.note" and len(call.args) > 2:
                verb = call.args[2]
                made = {id(p) for j in ast.walk(verb) if isinstance(j, ast.JoinedStr) for p in j.values}
                yield from (
                    (part.value, place(path, call))
                    for part in ast.walk(verb)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and id(part) not in made
                )


def test_every_act_that_is_noted_has_words() -> None:
    catalogue = Catalogue.load()
    verbs = list(_noted_verbs())
    assert len(verbs) > 10
    assert [f"{where}: {verb}" for verb, where in verbs if not catalogue.has(f"audit-{verb}")] == []
