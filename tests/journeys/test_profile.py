"""A member agrees, chooses, changes their mind."""

from tests.journeys.conftest import agree
from tests.journeys.test_mydata_circle import files_with, traces
from tests.support.world import World


async def test_nothing_is_stored_before_the_yes(home: World) -> None:
    asked = await home["Ada"].slash("profile edit")
    assert asked.private and "I agree" in asked.text
    done = await home["Ada"].press(asked, "Not now")
    assert "Nothing was kept" in done.text
    assert await traces(home, "Ada") == [] and list(files_with(home, "Ada")) == []
    again = await home["Ada"].slash("profile show")
    assert "I agree" in again.text


async def test_a_member_chooses_tags_and_their_uses(home: World) -> None:
    await agree(home, "Ada")
    shown = await home["Ada"].slash("profile add", tag="losing SOMEONE", use="show")
    assert "Losing someone" in shown.text and "May be named" in shown.text
    shown = await home["Ada"].slash("profile add", tag="Losing someone", use="match")
    assert "Used to match" in shown.text and "May be named" not in shown.text
    shown = await home["Ada"].slash("profile remove", tag="Losing someone")
    assert "no tags yet" in shown.text


async def test_to_be_found_by_a_tag_and_to_avoid_it_is_refused_until_the_second_wish_shall_count(home: World) -> None:
    ada = home["Ada"]
    await agree(home, "Ada")
    await ada.slash("profile add", tag="Losing someone", use="show")
    told = await ada.slash("profile add", tag="Losing someone", use="avoid")
    assert told.private and "Two wishes" in told.text and "Nothing was changed" in told.text
    assert "May be named" in (await ada.slash("profile show")).text
    await home.restart()
    shown = await ada.press(told, "Change it to Avoid")
    assert "rather avoid" in shown.text and "May be named" not in shown.text
    told = await ada.slash("profile add", tag="Losing someone", use="match")
    assert "keep you away" in told.text
    await ada.slash("profile remove", tag="Losing someone")
    shown = await ada.press(told, "Change it to Match only")
    assert "Used to match" in shown.text, "removed meanwhile: it is a wish anew"


async def test_the_same_two_wishes_are_refused_where_uses_are_pressed(home: World) -> None:
    ada = home["Ada"]
    await agree(home, "Ada")
    await ada.slash("profile add", tag="Losing someone", use="avoid")
    tags = await ada.press(await ada.slash("profile edit"), "Choose tags")
    uses = await ada.choose(tags, "Losing someone")
    for use in ("Show", "Match only"):
        told = await ada.press(uses, use)
        assert "Two wishes" in told.text and f"Change it to {use}" in told.labels
    assert "rather avoid" in (await ada.slash("profile show")).text
    assert "Notes to yourself" in (await ada.press(uses, "Just for me")).text, "a note to oneself contradicts nothing"
    assert "May be named" in (await ada.slash("profile add", tag="Losing someone", use="show")).text


async def test_what_is_emptied_in_the_form_is_forgotten(home: World) -> None:
    ada = home["Ada"]
    await agree(home, "Ada")
    await ada.slash("profile set", country="Portugal", need="advice", timezone="Europe/Lisbon", language="english")
    form = await ada.press(await ada.slash("profile edit"), "Zone, country, language")
    assert form.modal.field("need").default == "advice"
    shown = await ada.submit(form, {"country": "", "need": "Nothing to tell"})
    assert "Portugal" not in shown and "What helps most" not in shown
    assert "Europe/Lisbon" in shown and "English" in shown


async def test_someone_under_18_is_not_kept(home: World) -> None:
    asked = await home["Ben"].slash("profile edit")
    told = await home["Ben"].press(asked, "I am under 18")
    assert "18 and older" in told.text
    await home["Ben"].press(asked, "I am under 18")
    assert await traces(home, "Ben") == [] and list(files_with(home, "Ben")) == []
    assert "I agree" in (await home["Ben"].slash("profile show")).text


async def test_zone_country_language(home: World) -> None:
    await agree(home, "Ada")
    shown = await home["Ada"].slash("profile set", timezone="europe/lisbon", country="Deutschland", language="german")
    assert "Europe/Lisbon" in shown.text and "German" in shown.text and "Country for help lines: Germany" in shown.text
    shown = await home["Ada"].slash("profile set", timezone="new york", language="français")
    assert "America/New York" in shown.text.replace("_", " ") and "French" in shown.text
    assert await home["Ada"].suggest("profile set", "language", "deut") == {"German · Deutsch": "de"}
    await home["Ada"].slash("profile set", timezone="Europe/Lisbon")
    wrong = (("timezone", "Mars/Olympus"), ("timezone", "EST"), ("country", "x" * 200), ("language", "Klingon"))
    for option, bad in wrong:
        refused = await home["Ada"].slash("profile set", where=None, **{option: bad})
        assert "could not find" in refused or "don't know" in refused
    assert "Europe/Lisbon" in (await home["Ada"].slash("profile show")).text


async def test_hours_survive_a_restart_between_form_and_submit(home: World) -> None:
    await agree(home, "Ada")
    days = await home["Ada"].slash("profile hours")
    form = await home["Ada"].press(days, "Monday")
    await home.restart()
    saved = await home["Ada"].submit(form, {"evening": ["18", "19"], "morning": [], "afternoon": [], "night": []})
    assert "2 hours a week" in saved.text


async def test_a_form_with_something_nobody_understands_changes_nothing(home: World) -> None:
    await agree(home, "Ada")
    form = await home["Ada"].press(await home["Ada"].slash("profile edit"), "Zone, country, language")
    refused = await home["Ada"].submit(form, {"languages": ["German"], "timezone": "Atlantis"})
    assert "could not find that time zone" in refused.text
    assert "German" not in (await home["Ada"].slash("profile show")).text
