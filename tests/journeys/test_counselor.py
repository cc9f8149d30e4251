"""Somebody looks for a counselor: pages, questions, a country, a message to copy. Nothing is kept."""

from tests.support.world import World

PAGES = (
    "Peers or a professional?",
    "What fits me?",
    "What stays private",
    "Who is who",
    "Find one",
    "The first contact",
    "While I wait",
)


async def test_both_ways_side_by_side_and_a_next_step(w: World) -> None:
    shown = await w["Ada"].slash("findcounselor", country="UK", topic="losing my job")
    assert shown.private
    for words in ("Peer support", "Professional therapy", "CBT", "never guaranteed", "losing my job", "United Kingdom"):
        assert words in shown.text
    assert "2026-11-23" in shown.text


async def test_every_page_by_the_select_in_a_dm(w: World) -> None:
    shown = await w["Ada"].slash("findcounselor", country="US", where=w["Ada"].dm)
    for page in PAGES:
        if page == "What fits me?":
            continue
        shown = await w["Ada"].choose(shown, page)
        assert page in shown.text
    assert "Find my circle" not in shown.labels  # there is none in a DM


async def test_three_questions_lead_to_a_suggestion_with_its_reasons(w: World) -> None:
    shown = await w["Ada"].slash("findcounselor")
    shown = await w["Ada"].press(shown, "What fits me?")
    shown = await w["Ada"].press(shown, "Complicated, or needs special help")
    await w.restart()
    shown = await w["Ada"].press(shown, "People who have been there")
    shown = await w["Ada"].press(shown, "Not sure")
    assert "Both together may suit you" in shown.text
    assert "You said it is complicated" in shown.text and "rather talk with people who have been there" in shown.text
    assert "You decide" in shown.text


async def test_not_sure_three_times_still_offers_both(w: World) -> None:
    shown = await w["Ada"].press(await w["Ada"].slash("findcounselor"), "What fits me?")
    for _ in range(3):
        shown = await w["Ada"].press(shown, "Not sure")
    assert "peer circle or a first talk with a professional" in shown.text


async def test_danger_in_the_questions_shows_help_first_and_goes_on(w: World) -> None:
    shown = await w["Ada"].press(await w["Ada"].slash("findcounselor", country="GB"), "What fits me?")
    told = await w["Ada"].press(shown, "Somebody may be in danger")
    assert told.text.index("999") < told.text.index("professional")
    assert "116 123" in told.text
    asked = await w["Ada"].press(told, "Go on with the questions")
    assert "Who would you rather talk with?" in asked.text


async def test_a_topic_that_is_a_call_for_help_is_answered_with_help_first(w: World) -> None:
    for topic in ("I want to kill myself", "quiero morir"):
        shown = await w["Ada"].slash("findcounselor", country="GB", topic=topic)
        assert shown.private and "999" in shown.text and "116 123" in shown.text
        assert "Peer support" not in shown.text and "I need a person" in shown.labels
    on = await w["Ada"].press(shown, "Go on to finding a counselor")
    assert "Peer support" in on.text


async def test_worry_about_a_friend_gets_words_for_that(w: World) -> None:
    shown = await w["Ada"].slash("findcounselor", topic="my friend wants to die")
    assert "worried about somebody" in shown.text and "emergency number of the place you are in" in shown.text


async def test_what_is_typed_is_shown_as_typed(w: World) -> None:
    topic = "<@1> **bold** [x](https://evil.example) @everyone " + "long " * 400
    shown = await w["Ada"].slash("findcounselor", topic=topic)
    assert "\\*\\*bold" in shown.text and "[x](" not in shown.text


async def test_a_country_is_chosen_by_region_by_name_and_changed(w: World) -> None:
    shown = await w["Ada"].press(await w["Ada"].slash("findcounselor"), "Find one")
    assert "never guess" in shown.text and "anywhere" in shown.text
    region = await w["Ada"].choose(shown, "The Americas", placeholder="Choose a part of the world")
    found = await w["Ada"].choose(region, "US", placeholder="Choose your country")
    assert "findtreatment.gov" in found.text and "2026-11-23" in found.text and "How to check a licence" in found.text
    again = await w["Ada"].press(found, "Change country")
    form = await w["Ada"].press(again, "Another country")
    unknown = await w["Ada"].submit(form, {"country": "Atlantis"})
    assert "do not know that country" in unknown.text
    form = await w["Ada"].press(unknown, "Another country")
    none = await w["Ada"].submit(form, {"country": "Österreich"})
    assert "For Austria we have no confirmed ways in" in none.text and "sliding scale" in none.text


async def test_a_message_to_copy_keeps_nothing(w: World) -> None:
    shown = await w["Ada"].slash("findcounselor", country="FR")
    first = await w["Ada"].choose(shown, "The first contact")
    form = await w["Ada"].press(first, "Change the message")
    await w.restart()
    ready = await w["Ada"].submit(form, {"about": "sleeping badly", "when": "on Mondays", "name": "Ada"})
    assert "sleeping badly" in ready.text and "on Mondays" in ready.text and "keep nothing" in ready.text
    form = await w["Ada"].press(await w["Ada"].press(ready, "Go back"), "Change the message")
    helped = await w["Ada"].submit(form, {"about": "I want to end my life"})
    assert helped.text.index("112") < helped.text.index("end my life")
