"""Choosing a country: by part of the world, from a list, or by name. Never guessed: a language only orders a list."""

from collections.abc import Sequence

from discord import Interaction, app_commands

from bot.care import countries_by_language, countries_in, country_in, find_country, listed_countries, regions
from bot.ui.kit import Card, Form, Option, Pen
from bot.ui.limits import AUTOCOMPLETE
from bot.ui.lists import best_matches
from bot.ui.press import Argument

LONGEST = 100
"""Characters of a country's name that are read; more than any name has."""


def choose_into(pen: Pen, card: Card, noun: str, args: Sequence[Argument] = (), region: str | None = None) -> Card:
    """Adds the selects. Presses: `noun:region`, `noun:country` (one value each), `noun:regions`, `noun:other`.

    Each of them gets `args`. Without a region, or with one that does not exist, the parts of the world are asked.
    """
    codes = regions().get(region or "")
    if codes is None:
        options = [Option(pen.label("crisis-region", region=slug), slug) for slug in regions()]
        card.choose(f"{noun}:region", options, placeholder="crisis-region-question", args=args)
        return card.buttons(pen.button("crisis-other-country", f"{noun}:other", *args))
    named = sorted((country_in(code, pen.locale), code) for code in codes)
    options = [Option(name, code) for name, code in named]
    card.choose(f"{noun}:country", options, placeholder="crisis-country-place", args=args)
    return card.buttons(
        pen.button("crisis-region-back", f"{noun}:regions", *args),
        pen.button("crisis-other-country", f"{noun}:other", *args),
    )


def name_form(pen: Pen, noun: str, args: Sequence[Argument] = ()) -> Form:
    """Asks for a country by name; sent in as `noun:named` with `args` and the field `country`."""
    form = pen.form("crisis-country-form", f"{noun}:named", *args)
    return form.text("country", label="crisis-country-form-label", max=LONGEST)


def suggestions(interaction: Interaction, typed: str, chosen: str | None = None) -> list[app_commands.Choice[str]]:
    """For autocomplete: names that hold what was typed, and the country that is meant by a misspelling or alias.

    `chosen` is what the person once chose. Languages only order what they pick from: no country is taken from them.
    """
    locale, listed = str(interaction.locale), frozenset(listed_countries())
    if not typed.strip():
        named = dict.fromkeys((chosen,) if chosen else ())
        named |= dict.fromkeys(countries_by_language((locale, str(interaction.guild_locale or ""))))
        return [app_commands.Choice(name=country_in(code, locale), value=code) for code in named][:AUTOCOMPLETE]
    found = best_matches(typed, sorted(countries_in(locale), key=lambda country: country[1] not in listed))
    meant = find_country(typed)
    if meant is None:
        return found
    first = app_commands.Choice(name=country_in(meant, locale), value=meant)
    return [first, *(choice for choice in found if choice.value != meant)][:AUTOCOMPLETE]
