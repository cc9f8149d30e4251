"""What a person types about their country, and what must never be guessed."""

from __future__ import annotations

import time

import pytest
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bot.care import country_name, find_country, known_codes, listed_countries


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("gb", "GB"), ("GBR", "GB"), ("UK", "GB"), ("u.k.", "GB"), ("England", "GB"), ("Scotland", "GB"),
        ("untied kingdom", "GB"), ("United Kindom", "GB"), ("Great Britian", "GB"), ("🇬🇧", "GB"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "GB"), ("🇬🇧 UK", "GB"),
        ("Deutschland", "DE"), ("germny", "DE"), ("🇩🇪", "DE"), ("Allemagne", "DE"), ("ドイツ", "DE"),
        ("Österreich", "AT"), ("osterreich", "AT"), ("Austira", "AT"), ("Holland", "NL"), ("Nederlnd", "NL"),
        ("USA", "US"), ("U.S.", "US"), ("America", "US"), ("the united states", "US"), ("Estados Unidos", "US"),
        ("Korea", "KR"), ("South Koera", "KR"), ("한국", "KR"), ("北朝鮮", "KP"), ("North Korea", "KP"),
        ("Niger", "NE"), ("Nigeria", "NG"), ("Guinea", "GN"), ("Guinea-Bissau", "GW"), ("Georgia", "GE"),
        ("Dominica", "DM"), ("Dominican Republic", "DO"), ("España", "ES"), ("espana", "ES"), ("日本", "JP"),
        ("भारत", "IN"), ("مصر", "EG"), ("Россия", "RU"), ("Україна", "UA"), ("Türkiye", "TR"), ("turkey", "TR"),
        ("Brasil", "BR"), ("台灣", "TW"), ("Isreal", "IL"), ("Phillipines", "PH"), ("switserland", "CH"),
        ("  new   zeland ", "NZ"), ("Côte d’Ivoire", "CI"), ("ivory coast", "CI"), ("Czech Republic", "CZ"),
        ("香港", "HK"), ("السعودية", "SA"), ("ประเทศไทย", "TH"), ("日本国", "JP"), ("米国", "US"), ("इंग्लैंड", "GB"),
        ("Αγγλία", "GB"), ("Korea, South", "KR"), ("Trinidad", "TT"), ("남아공", "ZA"), ("الامارات", "AE"),
        ("\uff27\uff22", "GB"),
        ("the states", "US"), ("Engalnd", "GB"), ("Scottland", "GB"), ("Wales", "GB"), ("EE.UU.", "US"), ("KSA", "SA"),
        ("Republic of Ireland", "IE"), ("N. Ireland", "GB"), ("Slovakia", "SK"), ("Slovnia", "SI"),
        ("Naija", "NG"), ("Jamhuri ya Kenya", "KE"), ("Ελλάς", "GR"), ("Türkiye Cumhuriyeti", "TR"), ("bharat", "IN"),
        ("Geramny", "DE"), ("Singapur", "SG"), ("Neatherlands", "NL"), ("Bangaldesh", "BD"), ("Filipines", "PH"),
    ],
)  # fmt: skip
def test_country_is_recognised(typed: str, code: str) -> None:
    assert find_country(typed) == code


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "🙂", "🙂🙂🙂", "🏳️‍🌈", "🇬🇧🇺🇸", "🇦🇦", "XX", "ZZ", "EU", "Europe", "Congo", "Nigera",
        "Nigeri", "nigar", "Iram", "Austrlia", "hello", "I want to die", "please help me", "a" * 200, "🙂" * 200,
        "ü" * 200, "'; DROP TABLE users; --", "GB'; SELECT 1", "%%%", "null", "\x00", "\ud800", "🇬🇧 Germany", "Narnia",
        "Czechoslovakia", "12345", "+44", "ROC", "Mỹ", "English", "French", "Dubai", "South America", "home", "1",
        "🏴\u200d☠️", "❤️", "I live in Germany", "West Indies", "Germany or Austria", "DE FR",
        "German", "Italian", "Austrla", "Austrila", "Turku", "Malé", "Salvador", "Лагос", "لاغوس", "Гавана", "not sure",
        "planet earth", "{country}", "../../etc/passwd", "@everyone", "🇪🇺🇩🇪", "ничего", "わからない",
    ],
)  # fmt: skip
def test_country_is_not_guessed(typed: str) -> None:
    assert find_country(typed) is None


def test_every_listed_country_resolves_by_code_flag_and_name() -> None:
    for code in listed_countries():
        name = country_name(code)
        assert name
        flag = "".join(chr(ord(letter) - ord("A") + ord("\N{REGIONAL INDICATOR SYMBOL LETTER A}")) for letter in code)
        assert [find_country(form) for form in (code, code.lower(), flag, name, name.upper())] == [code] * 5


def test_every_exact_english_name_wins_over_every_near_one() -> None:
    wrong = {code: country_name(code) for code in known_codes() if find_country(country_name(code) or "") != code}
    assert wrong == {}


@pytest.mark.parametrize("code", ["GB", "DE", "AU", "ZA", "PH", "NZ", "PT", "TH", "CO"])
def test_any_two_neighbouring_letters_swapped_give_that_country_or_none(code: str) -> None:
    name = country_name(code) or ""
    swapped = {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in range(len(name) - 1)}
    answers = [find_country(form) for form in swapped]
    assert set(answers) <= {code, None}
    assert answers.count(code) >= 0.8 * len(answers)


@given(st.text(max_size=300))
def test_any_text_gives_a_known_code_or_none(text: str) -> None:
    assert find_country(text) in {None, *known_codes()}


def test_lookup_is_quick_for_junk_too() -> None:
    find_country("warm up")
    for typed in (
        "untied kingdom",
        "a" * 200,
        "'; DROP TABLE users; -- " * 8,
        "🙂" * 200,
        "south georgea and sandwhich",
    ):
        start = time.perf_counter()
        for _ in range(50):
            find_country(typed)
        # the target is 1 ms; the allowance is for a machine that is busy with other work
        assert (time.perf_counter() - start) / 50 < 0.004


@pytest.mark.parametrize("city", ["Vienna", "viena", "Cologne", "Busan", "Amman", "Luanda", "Bursa", "Salta", "n/a"])
def test_a_city_is_no_other_country_misspelt(city: str) -> None:
    assert find_country(city) is None


def test_no_city_in_any_language_is_another_country() -> None:
    home = get_global("zone_territories")
    named = {
        (info["city"], home[zone])
        for language in locale_identifiers()
        if "_" not in language
        for zone, info in Locale.parse(language).time_zones.items()
        if "city" in info and zone in home
    }
    same_name = {"cuba", "ga", "om"}  # Juba in Turkish, Accra in Ga, Omsk in Betawi: a country and codes
    wrong = {
        (city, find_country(city))
        for city, country in named
        if find_country(city) not in (None, country) and city.casefold() not in same_name
    }
    assert len(named) > 10_000
    assert wrong == set()
