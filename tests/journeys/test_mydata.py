"""One's own data: seen, taken along, changed, deleted; in the server, in a direct message, after leaving."""

import json

import pytest

from bot.demo.people import Answer
from bot.demo.stage import Plan
from bot.domain.guild import Guild
from bot.domain.member import Profile, Scope
from bot.domain.safety import Bar
from bot.storage import ban
from bot.storage import guild as guilds
from bot.storage import member as members
from tests.journeys.conftest import agree
from tests.support.world import World

OTHER = Plan(
    server="Lighthouse", channels=("lobby", "circles", "quiet-corner"), owner="Ove", facilitators=(), members=("Pia",)
)


async def with_profile(w: World, name: str) -> None:
    await agree(w, name)
    await w[name].slash("profile add", tag="Losing someone", use="show")
    await w[name].slash("profile set", timezone="Europe/Lisbon", country="Portugal")


def files(w: World, shown: Answer) -> dict[str, str]:
    """The files of an answer, by name."""
    found = {}
    for message in [shown.result.response, *shown.result.followups]:
        for attachment in message.attachments if message else ():
            found[attachment.filename] = (w.env.backend.cdn.get(attachment.url) or b"").decode()
    return found


async def test_someone_of_whom_nothing_is_kept(home: World) -> None:
    for what in ("view", "export", "delete"):
        shown = await home["Eva"].slash(f"mydata {what}")
        assert shown.private and "Nothing is kept about you" in shown.text
        shown = await home["Eva"].slash(f"mydata {what}", where=home["Eva"].dm)
        assert "Nothing is kept about you" in shown.text
    consent = await home["Eva"].slash("mydata consent")
    assert "I agree" in await home["Eva"].press(consent, "Turn on")


async def test_what_is_kept_is_told_in_words(home: World) -> None:
    await with_profile(home, "Ada")
    shown = await home["Ada"].slash("mydata view")
    assert shown.private
    assert "Tags and matching" in shown.text and "Tags: 1" in shown.text
    assert "Delete everything" in shown.labels


async def test_the_export_has_all_of_ones_own_and_nothing_of_others(home: World) -> None:
    await with_profile(home, "Ada")
    await with_profile(home, "Ben")
    shown = await home["Ada"].slash("mydata export")
    assert shown.private
    got = files(home, shown)
    text = got[f"kitestring-{home.guild.id}.txt"]
    assert "Losing someone" in text and "Europe/Lisbon" in text and "show" in text
    whole = json.loads(got[f"kitestring-{home.guild.id}.json"])
    assert whole["tables"]["member_tag"][0]["choice"] == {"tag": "Losing someone", "use": "show"}
    assert whole["tables"]["member"][0]["profile"]["country"] == "PT"
    assert str(home["Ada"].id) in json.dumps(whole) and str(home["Ben"].id) not in json.dumps(whole)


async def test_deleting_needs_the_typed_word(home: World) -> None:
    await with_profile(home, "Ada")
    asked = await home["Ada"].slash("mydata delete")
    assert asked.private and "cannot be undone" in asked.text
    form = await home["Ada"].press(asked, "Delete everything")
    done = await home["Ada"].submit(form, {"confirm": "no, wait"})
    assert "Nothing was deleted" in done.text
    assert "Losing someone" in (await home["Ada"].slash("profile show")).text
    form = await home["Ada"].press(asked, "Delete everything")
    twice = await home["Ada"].press(asked, "Delete everything")
    done = await home["Ada"].submit(form, {"confirm": "Delete"})
    assert done.private and "It is gone" in done.text
    assert "I agree" in (await home["Ada"].slash("profile show")).text
    assert "It is gone" in (await home["Ada"].submit(twice, {"confirm": "delete"})).text
    assert "Nothing is kept" in (await home["Ada"].slash("mydata view")).text


async def test_the_form_may_be_sent_after_a_restart(home: World) -> None:
    await with_profile(home, "Ada")
    form = await home["Ada"].press(await home["Ada"].slash("mydata delete"), "Delete everything")
    await home.restart()
    assert "It is gone" in (await home["Ada"].submit(form, {"confirm": "delete"})).text


async def test_from_a_direct_message_after_leaving(home: World) -> None:
    ada = home["Ada"]
    await with_profile(home, "Ada")
    ada.leave_server()
    seen = await ada.slash("mydata view", where=ada.dm)
    assert "Tags: 1" in seen.text and "Harbour" not in seen.labels
    got = files(home, await ada.press(seen, "Get it as files"))
    assert "Losing someone" in got[f"kitestring-{home.guild.id}.txt"]
    form = await ada.press(await ada.slash("mydata delete", where=ada.dm), "Delete everything")
    assert "It is gone" in (await ada.submit(form, {"confirm": "delete"})).text
    assert "Nothing is kept" in (await ada.slash("mydata view", where=ada.dm)).text


async def two_servers(home: World) -> int:
    """Ada is a member of both, with data in both; the other server's id."""
    other = home.another_server(OTHER)
    await home.settle()
    await with_profile(home, "Ada")
    async with home.app.store.begin(other.guild.id) as tx:
        await guilds.add(tx, Guild(other.guild.id, ready=True))
        await members.add(tx, other.guild.id, home["Ada"].id)
        await members.agree(tx, other.guild.id, home["Ada"].id, Scope.MATCHING)
        await members.save_profile(tx, other.guild.id, home["Ada"].id, Profile(timezone="Asia/Tokyo"))
    return other.guild.id


async def test_in_a_direct_message_every_server_is_offered(home: World) -> None:
    ada, other = home["Ada"], await two_servers(home)
    asked = await ada.slash("mydata view", where=ada.dm)
    assert "Which server?" in asked.text and "2 servers" in asked.text
    one = await ada.choose(asked, "Harbour")
    assert "Tags: 1" in one.text
    asked = await ada.slash("mydata export", where=ada.dm)
    got = files(home, await ada.press(asked, "All of them"))
    assert len(got) == 4 and "Asia/Tokyo" in got[f"kitestring-{other}.txt"]
    asked = await ada.slash("mydata delete", where=ada.dm)
    sure = await ada.choose(asked, "Lighthouse")
    await ada.submit(await ada.press(sure, "Delete everything"), {"confirm": "delete"})
    left = await ada.slash("mydata view", where=ada.dm)
    assert "Tags: 1" in left.text  # Harbour's, where nothing was deleted
    assert str(other) not in json.dumps(files(home, await ada.press(left, "Get it as files")))


async def test_all_servers_at_once(home: World) -> None:
    ada, _ = home["Ada"], await two_servers(home)
    asked = await ada.press(await ada.slash("mydata delete", where=ada.dm), "All of them")
    assert "2 servers" in asked.text
    done = await ada.submit(await ada.press(asked, "Delete everything"), {"confirm": "delete everything"})
    assert "2 servers" in done.text
    assert "Nothing is kept" in (await ada.slash("mydata view", where=ada.dm)).text


async def test_several_servers_from_a_direct_message_after_leaving_one_and_a_ban_in_the_other(home: World) -> None:
    ada, other = home["Ada"], await two_servers(home)
    await home["Fay"].slash("facilitate ban", member=ada, reason="kept writing to people")
    await home.app.presence.found(other, ada.id, here=False)
    ada.leave_server()
    shown = await ada.press(await ada.slash("mydata export", where=ada.dm), "All of them")
    got = files(home, shown)
    assert "Losing someone" in got[f"kitestring-{home.guild.id}.txt"]
    assert "Asia/Tokyo" in got[f"kitestring-{other}.txt"]
    consents = await ada.choose(await ada.slash("mydata consent", where=ada.dm), "Harbour")
    turned = await ada.press(consents, id=tag(home, "off", "matching"))
    assert "Turn off" not in turned.labels
    sure = await ada.press(await ada.slash("mydata delete", where=ada.dm), "All of them")
    await ada.submit(await ada.press(sure, "Delete everything"), {"confirm": "delete"})
    assert "Nothing is kept" in await ada.slash("mydata view", where=ada.dm)
    async with home.app.store.read() as tx:
        assert await ban.barred(tx, home.guild.id, ada.id) is Bar.BANNED
        assert await members.get(tx, other, ada.id) is None


@pytest.mark.parametrize("place", ["server", "dm"])
async def test_every_yes_can_be_taken_back_and_given_again(home: World, place: str) -> None:
    ada = home["Ada"]
    where = ada.dm if place == "dm" else home.lobby
    await agree(home, "Ada")
    shown = await ada.slash("mydata consent", where=where)
    assert shown.private and shown.labels.count("Turn off") == 1 and shown.labels.count("Turn on") == 3
    shown = await ada.choose(shown, "By direct message")
    assert shown.labels.count("Turn off") == 2
    shown = await ada.press(shown, id=tag(home, "off", "dm"))
    assert shown.labels.count("Turn off") == 1
    shown = await ada.press(shown, id=tag(home, "on", "shown"))
    assert shown.labels.count("Turn off") == 2
    shown = await ada.press(shown, id=tag(home, "off", "matching"))
    assert shown.labels.count("Turn off") == 1
    assert "I agree" in (await ada.slash("profile edit")).text


def tag(w: World, verb: str, scope: str) -> str:
    return w.app.kit.presses.id(f"mydata:{verb}", w.guild.id, scope)


async def test_someone_elses_button_shows_ones_own_data_only(home: World) -> None:
    """A custom_id names a server and nobody: whoever presses gets their own."""
    await with_profile(home, "Ada")
    await agree(home, "Ben")
    seen = await home["Ben"].slash("mydata view")
    got = files(home, await home["Ben"].press(seen, "Get it as files"))
    assert "Losing someone" not in "".join(got.values())
