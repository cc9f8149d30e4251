"""Somebody needs help lines: quickly, privately, in a server, in a DM, and with no database."""

import pytest

from bot.care import listed_countries
from tests.journeys.conftest import agree
from tests.support.world import World


async def test_the_emergency_number_comes_first(w: World) -> None:
    shown = await w["Ada"].slash("crisis", country="untied kingdom")
    assert shown.private and "United Kingdom" in shown.text
    assert shown.text.index("999") < shown.text.index("Samaritans")
    assert "116 123" in shown.text and "not a crisis service" in shown.text
    assert "I need a person" in shown.labels


async def test_in_a_dm_without_any_agreement(w: World) -> None:
    shown = await w["Ada"].slash("crisis", country="Deutschland", where=w["Ada"].dm)
    assert "Germany" in shown.text and "112" in shown.text
    assert "nobody here to call" in shown.text
    told = await w["Ada"].press(shown, "I need a person")
    assert "112" in told.text and "TelefonSeelsorge" in told.text and told.private


async def test_without_a_country_it_asks_and_never_guesses(w: World) -> None:
    w["Ada"].speaks("de")
    shown = await w["Ada"].slash("crisis")
    assert "Where are you now?" in shown.text and "findahelpline.com" in shown.text
    region = await w["Ada"].choose(shown, "The Americas")
    chosen = await w["Ada"].choose(region, "CA")
    assert "9-8-8" in chosen.text or "988" in chosen.text
    again = await w["Ada"].press(chosen, "Change country")
    form = await w["Ada"].press(again, "Another country")
    named = await w["Ada"].submit(form, {"country": "Brasil"})
    assert "188" in named.text


async def test_the_country_once_chosen_is_taken(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("profile set", country="Japan")
    assert "0120-279-338" in (await home["Ada"].slash("crisis")).text
    assert "0120-279-338" in (await home["Ada"].slash("crisis", where=home["Ada"].dm)).text
    assert "Where are you now?" in (await home["Ben"].slash("crisis")).text


@pytest.mark.parametrize("country", ["x" * 200, "\N{SLIGHTLY SMILING FACE}" * 50, "'; DROP TABLE member; --", "ⵜⴰⵎⵓⵔⵜ"])
async def test_a_country_nobody_knows(w: World, country: str) -> None:
    shown = await w["Ada"].slash("crisis", country=country)
    assert "do not know that country" in shown.text and "findahelpline.com" in shown.text
    assert country not in shown.text


async def test_a_country_without_data_gets_no_neighbours_numbers(w: World) -> None:
    shown = await w["Ada"].slash("crisis", country="Mali")
    assert "no numbers for Mali" in shown.text and "findahelpline.com" in shown.text


async def test_autocomplete_knows_misspellings_and_the_readers_language(w: World) -> None:
    assert (await w["Ada"].suggest("crisis", "country", "untied kingdom")) == {"United Kingdom": "GB"}
    w["Ada"].speaks("de")
    offered = await w["Ada"].suggest("crisis", "country", "Deu")
    assert offered["Deutschland"] == "DE"


@pytest.mark.parametrize("command", ["crisis", "findcounselor"])
async def test_with_nothing_typed_the_countries_that_help_are_offered_and_none_is_chosen(
    w: World, command: str
) -> None:
    w["Ada"].speaks("de")
    offered = await w["Ada"].suggest(command, "country")
    assert list(offered.values())[:4] == ["DE", "BE", "CH", "AT"]
    assert len(offered) == 25 and set(offered.values()) <= set(listed_countries())
    w["Ben"].speaks("pt-BR")
    assert next(iter((await w["Ben"].suggest(command, "country", " ")).values())) == "BR"
    assert "Where are you now?" in (await w["Ada"].slash("crisis")).text


async def test_the_country_once_chosen_is_offered_first(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("profile set", country="Mali")
    assert next(iter((await home["Ada"].suggest("crisis", "country")).values())) == "ML"
    assert next(iter((await home["Ada"].suggest("findcounselor", "country")).values())) == "ML"
    assert next(iter((await home["Ada"].suggest("profile set", "country")).values())) == "ML"
    assert "ML" not in (await home["Ben"].suggest("crisis", "country")).values()
    home.app.store.ready = False
    assert next(iter((await home["Ada"].suggest("crisis", "country")).values())) == "US"


async def test_what_begins_alike_is_offered_with_the_countries_that_have_lines_first(w: World) -> None:
    offered = list((await w["Ada"].suggest("crisis", "country", "a")).values())
    assert offered[:3] == ["AR", "AU", "AT"] and "AF" in offered


async def test_pressed_after_a_restart(w: World) -> None:
    shown = await w["Ada"].slash("crisis", country="US")
    await w.restart()
    told = await w["Ada"].press(shown, "Where this comes from")
    assert "988" in told.text
    assert "988" in (await w["Ada"].press(told, "Go back")).text


async def test_under_18_gets_lines_for_young_people(home: World) -> None:
    asked = await home["Ben"].slash("profile edit")
    told = await home["Ben"].press(asked, "I am under 18")
    region = await home["Ben"].choose(told, "Northern and western Europe")
    shown = await home["Ben"].choose(region, "AT")
    text = shown.text
    assert text.index("For children and young people") < text.index("For thoughts of suicide")
