"""Setting a server up: places, gates, tags, safe mode, facilitators, and what is missing."""

from typing import Any

import discord
import pytest

from bot.demo import simulated
from bot.demo.people import Answer
from bot.domain.guild import GuildSettings
from bot.services import guild as guild_service
from tests.journeys.conftest import agree
from tests.journeys.test_circle import create
from tests.support.world import World


def stewards(w: World, *names: str) -> None:
    """These may manage the server as well."""
    role = w.guild.create_role("Stewards", permissions=discord.Permissions(manage_guild=True))
    for name in names:
        w.env.backend.add_member_role(w.guild.id, w[name].id, role.id)


async def test_only_owners_change_anything_although_the_server_opened_the_command(home: World) -> None:
    (command,) = [c for c in await home.app.client.tree.fetch_commands() if c.name == "setup"]
    home.guild.set_command_permissions(command, {home.guild.default_role: True})
    commands: list[tuple[str, dict[str, Any]]] = [
        ("setup start", {}),
        ("setup check", {}),
        ("setup tags", {}),
        ("setup safe-mode", {"state": "on"}),
        ("setup facilitator", {"member": home["Ada"], "action": "grant"}),
    ]
    for name, options in commands:
        for person in ("Ada", "Fay"):
            assert "Manage Server" in (await home[person].slash(name, **options)).text


async def test_safe_mode_freezes_and_thaws(home: World) -> None:
    await agree(home, "Ada")
    await create(home["Fay"], name="Night shifts", tag="Sleep troubles")
    frozen = await home.owner.slash("setup safe-mode", state="on")
    assert "Everything is on hold" in frozen.text
    assert "so already" in (await home.owner.slash("setup safe-mode", state="on")).text
    refused = await home["Ada"].slash("circle join", circle="Night shifts")
    assert "paused joining" in refused.text
    assert (
        "Thank you for telling us"
        in (await home["Ada"].slash("safety report", member=home["Ben"], reason="Still works.")).text
    )
    await home.owner.slash("setup safe-mode", state="off")
    assert "paused joining" not in (await home["Ada"].slash("circle join", circle="Night shifts")).text
    assert "froze joining" in (await home["Fay"].slash("facilitate audit")).text


async def test_newcomers_wait_and_the_limit_is_the_servers(home: World) -> None:
    card = await home.owner.slash("setup start")
    form = await home.owner.press(card, "Newcomers and limits")
    wrong = await home.owner.submit(form, {"min_server_days": "many"})
    assert "whole number" in wrong.text
    form = await home.owner.press(card, "Newcomers and limits")
    saved = await home.owner.submit(form, {"min_server_days": "7", "min_account_days": "30", "reports_a_day": "1"})
    assert "Days somebody must be in this server: 7" in saved.text
    await create(home["Fay"], name="Night shifts", tag="Sleep troubles")
    home.join("Ida", account_days=400, member_days=1)
    home.join("Jon", account_days=2, member_days=60)
    for name, words in (("Ida", "after 7 days here"), ("Jon", "30 days old")):
        await agree(home, name)
        assert words in (await home[name].slash("circle join", circle="Night shifts")).text
    await agree(home, "Ada")
    assert "days" not in (await home["Ada"].slash("circle join", circle="Night shifts")).text
    await home["Ada"].slash("safety report", member=home["Ben"], reason="one")
    assert "as many reports" in (await home["Ada"].slash("safety report", member=home["Ben"], reason="two")).text


async def test_searches_of_a_day_are_counted_and_waiting_needs_none(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("profile add", tag="Books", use="show")
    for _ in range(GuildSettings().match_requests_a_day):
        assert "as often as" not in await home["Ada"].slash("match find")
    assert "searched as often as this server allows" in await home["Ada"].slash("match find")
    assert "You are on the list" in await home["Ada"].slash("match wait")
    await home.leap(hours=25)
    assert "as often as" not in await home["Ada"].slash("match find")


async def test_tags_are_added_renamed_and_retired(home: World) -> None:
    shown = await home.owner.slash("setup tags")
    form = await home.owner.press(shown, "Add a tag")
    added = await home.owner.submit(form, {"Name": "Night shifts @everyone", "What is it?": "An experience"})
    assert "Night shifts" in added.text
    form = await home.owner.press(shown, "Add a tag")
    assert "here already" in (await home.owner.submit(form, {"Name": "BOOKS", "What is it?": "An interest"})).text
    chosen = await home.owner.choose(shown, "Books")
    form = await home.owner.press(chosen, "Rename")
    renamed = await home.owner.submit(form, {"Name": "Reading"})
    await agree(home, "Ada")
    retired = await home.owner.press(renamed, "Retire")
    assert "Reading** is off the list" in retired.text and "Members choose from these 24" in retired.text
    assert "don't know that tag" in (await home["Ada"].slash("profile add", tag="Reading")).text
    both = await home.all_at_once([home.owner.press(retired, "Bring it back") for _ in range(2)])
    assert all("Reading" in back.text and "Retire" in back.labels for back in both)
    assert "don't know" not in (await home["Ada"].slash("profile add", tag="Reading")).text


async def test_a_full_list_takes_no_tag_back(home: World, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = await home.owner.slash("setup tags")
    retired = await home.owner.press(await home.owner.choose(shown, "Books"), "Retire")
    monkeypatch.setattr(guild_service, "MAX_TAGS", 23)  # the starter list without it
    assert "23" in (await home.owner.press(retired, "Bring it back")).text
    form = await home.owner.press(retired, "Add a tag")
    assert "23" in (await home.owner.submit(form, {"Name": "Books", "What is it?": "An interest"})).text


@pytest.mark.parametrize("name", ["7", "\u200b\u200b", "1234567"])
async def test_a_tag_needs_a_name_people_can_read(home: World, name: str) -> None:
    shown = await home.owner.slash("setup tags")
    form = await home.owner.press(shown, "Add a tag")
    assert "with a letter" in (await home.owner.submit(form, {"Name": name, "What is it?": "An experience"})).text


async def test_what_is_kept_can_be_shortened_and_never_stretched(home: World) -> None:
    shown = await home.owner.slash("setup retention")
    assert "Moods and notes: 90 days" in shown.text
    form = await home.owner.press(shown, "Change them")
    assert "Moods and notes: 14 days" in (await home.owner.submit(form, {"mood_days": "14"})).text
    for wrong, words in (("400", "1 to 90 days"), ("soon", "whole number"), ("-3", "whole number")):
        form = await home.owner.press(shown, "Change them")
        assert words in (await home.owner.submit(form, {"mood_days": wrong})).text
    form = await home.owner.press(shown, "Change them")
    assert "protect people" in (await home.owner.submit(form, {"report_days": "1"})).text


async def test_the_form_of_places_holds_what_was_chosen_before(home: World) -> None:
    async def chosen() -> dict[str, list[int]]:
        form = await home.owner.press(await home.owner.slash("setup start"), "Choose them")
        assert form.result.modal is not None
        parts = [node["component"] for node in form.result.modal["components"]]
        return {part["custom_id"]: [int(each["id"]) for each in part.get("default_values") or []] for part in parts}

    places = {"staff": home.channel("quiet-corner"), "circles": home.channel("circles"), "contact": home.owner}
    assert {name: [each.id] for name, each in places.items()}.items() <= (await chosen()).items()
    home.delete(home.channel("quiet-corner"))
    assert (await chosen())["staff"] == [], "a channel that is gone cannot be chosen"


async def test_what_does_not_work_is_said_when_the_places_are_chosen(home: World) -> None:
    staff, circles = home.channel("quiet-corner"), home.channel("circles")

    async def choose() -> Answer:
        form = await home.owner.press(await home.owner.slash("setup start"), "Choose them")
        return await home.owner.submit(form, {"staff": [staff], "circles": [circles], "contact": [home.owner]})

    open_to_all = await choose()
    assert "Almost ready" in open_to_all and "Everybody can read" in open_to_all and "All set" not in open_to_all
    simulated.everyone_sees(home.env, home.guild, staff.id, sees=False)
    simulated.allow_bot(home.env, staff.id, "view_channel")
    assert "All set" in await choose()
    home.deny_bot(circles, "create_private_threads")
    assert "Create Private Threads" in await choose()


async def test_check_names_what_is_missing_and_who_could_read(home: World) -> None:
    home.deny_bot(home.channel("circles"), "create_private_threads", "pin_messages")
    moderators = home.guild.create_role("Moderators", permissions=discord.Permissions(manage_threads=True))
    home.guild.create_role("Admins", permissions=discord.Permissions(administrator=True))
    shown = await home.owner.slash("setup check")
    assert shown.private
    assert "Create Private Threads" in shown.text and "Pin Messages" in shown.text
    assert "2 roles can open" in shown.text and "Moderators" in shown.text and "Admins" in shown.text
    assert "Everybody can read" in shown.text, "the staff channel of this world is open to all"
    assert "2 facilitators" in shown.text and "help lines were checked" in shown.text
    home.delete(home.channel("quiet-corner"))
    home.env.backend.delete_role(home.guild.id, moderators.id)
    again = await home.owner.press(shown, "Look again")
    assert "staff channel is gone" in again.text
    assert "One role can open" in again.text and "Admins" in again.text and "Moderators" not in again.text


async def test_a_second_owner_has_to_say_yes(home: World) -> None:
    stewards(home, "Gus", "Hana")
    asked = await home["Gus"].slash("setup facilitator", member=home["Ada"], action="grant")
    assert "second owner says yes" in asked.text
    assert "facilitators" in (await home["Ada"].slash("facilitate audit")).text
    (post,) = [card for card in home["Hana"].reads(home.channel("quiet-corner")) if "A new facilitator?" in card.text]
    assert "somebody else" in (await home["Gus"].press(post, "Yes, make them one")).text
    assert "Manage Server" in (await home["Ben"].press(post, "Yes, make them one")).text
    done = await home["Hana"].press(post, "Yes, make them one")
    assert "is a facilitator now" in done.text
    assert "asked to make" in (await home["Ada"].slash("facilitate audit")).text
    again = await home["Hana"].press(post, "No")
    assert "settled" in again.text


async def test_two_owners_who_ask_for_the_same_person_have_both_said_yes(home: World) -> None:
    stewards(home, "Gus")
    await home["Gus"].slash("setup facilitator", member=home["Ada"], action="grant")
    again = await home["Gus"].slash("setup facilitator", member=home["Ada"], action="grant")
    assert "second owner says yes" in again.text, "asking twice is one person's wish"
    done = await home.owner.slash("setup facilitator", member=home["Ada"], action="grant")
    assert "is a facilitator now" in done.text


async def test_two_owners_who_take_each_other_out_at_once_are_both_out(home: World) -> None:
    """Taking power away needs no second yes; both stay owners, and either can ask for it back with the other's yes."""
    stewards(home, "Fay", "Finn")
    answers = await home.all_at_once(
        [
            home["Fay"].slash("setup facilitator", member=home["Finn"], action="revoke"),
            home["Finn"].slash("setup facilitator", member=home["Fay"], action="revoke"),
        ]
    )
    assert all("facilitator" in answer.text for answer in answers)
    for name in ("Fay", "Finn"):
        assert "server's facilitators" in (await home[name].slash("facilitate admit")).text
        assert (await home[name].slash("setup tags")).private
    asked = await home["Fay"].slash("setup facilitator", member=home["Fay"], action="grant")
    assert "second owner says yes" in asked.text


async def test_two_facilitators_are_taken_out(home: World) -> None:
    for name in ("Fay", "Finn"):
        shown = await home.owner.slash("setup facilitator", member=home[name], action="revoke")
    assert "Nobody looks after circles now" in shown.text
    assert "facilitators" in (await home["Fay"].slash("facilitate audit")).text
    assert (
        "is not a facilitator here"
        in (await home.owner.slash("setup facilitator", member=home["Fay"], action="revoke")).text
    )
