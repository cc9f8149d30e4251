"""A yes is asked where it is needed, and leads back to what the person came for."""

import pytest

from tests.journeys.test_circle import make
from tests.support.world import World


@pytest.mark.parametrize(
    ("command", "options", "then"),
    [
        ("match wait", {}, "You are on the list"),
        ("match find", {}, "Circles with a free seat"),
        ("buddy find", {}, "Looking for a buddy"),
        ("profile hours", {}, "When are you usually free?"),
        ("profile set", {"country": "GB"}, "Time zone"),
        ("profile add", {"tag": "Losing someone"}, "tag"),
    ],
)
async def test_the_yes_to_a_command_leads_on_to_what_it_does(
    home: World, command: str, options: dict[str, str], then: str
) -> None:
    given = await home["Ada"].press(await home["Ada"].slash(command, **options), "I agree")
    assert "Thank you" in given and given.private
    assert then in await home["Ada"].press(given, "Go on")


async def test_the_yes_to_a_check_in_opens_its_form_also_after_a_restart(home: World) -> None:
    asked = await home["Ada"].slash("checkin now")
    await home.restart()
    given = await home["Ada"].press(asked, "I agree")
    await home.restart()
    assert (await home["Ada"].press(given, "Go on")).opened_modal


async def test_the_yes_to_a_button_presses_it_again_with_what_it_was_about(home: World) -> None:
    await make(home)
    listed = await home["Ada"].slash("circle browse")
    asked = await home["Ada"].choose(listed, "Night shifts")
    if "Join" in asked.labels:
        asked = await home["Ada"].press(asked, "Join")
    given = await home["Ada"].press(asked, "I agree")
    assert "Before you join Night shifts" in await home["Ada"].press(given, "Go on")


async def test_where_nothing_can_be_done_again_by_itself_it_says_so(home: World) -> None:
    given = await home["Ada"].press(await home["Ada"].slash("match status"), "I agree")
    assert "Go on" not in given.labels and "use the command or button again" in given


async def test_going_on_asks_for_every_right_anew(home: World) -> None:
    given = await home["Ada"].press(await home["Ada"].slash("match wait"), "I agree")
    consents = await home["Ada"].slash("mydata consent")
    await home["Ada"].press(consents, "Turn off")
    assert "May I keep your tags" in await home["Ada"].press(given, "Go on")
