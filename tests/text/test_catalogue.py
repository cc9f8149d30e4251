"""The catalogue: what it refuses to load, and how facts are shown."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.typed import Typed
from bot.text.catalogue import HOME, Catalogue, CatalogueError

EN = """
-brand = Kitestring
hello = Hello { $name } from { -brand }
    .short = Hi { $name }
nested = { hello } again
count = { $n ->
    [one] one
   *[other] { $n } people
 }
state = { $on ->
    [yes] on
   *[no] off
 }
plain = Plain
only-attributes =
    .one = One
"""


def write(home: Path, **files: str) -> Path:
    for name, text in files.items():
        language, _, stem = name.partition("__")
        (home / language.replace("_", "-")).mkdir(exist_ok=True)
        (home / language.replace("_", "-") / f"{stem}.ftl").write_text(text, "utf-8")
    return home


@pytest.fixture
def words(tmp_path: Path) -> Catalogue:
    return Catalogue.load(write(tmp_path, en__a=EN, de__a=EN.replace("Plain", "Schlicht")))


def test_the_real_words_load() -> None:
    assert Catalogue.load().text("en-GB", "kit-join") == "Join"


def test_languages_fall_back(words: Catalogue) -> None:
    assert words.text("de", "plain") == "Schlicht"
    assert words.text("de-AT", "plain") == "Schlicht"
    assert words.text("fr", "plain") == words.text("en-US", "plain") == "Plain"


def test_facts(words: Catalogue) -> None:
    assert words.text("en", "hello", name="Ana") == "Hello Ana from Kitestring"
    assert words.text("en", "hello.short", name="Ana", unused=1) == "Hi Ana"
    assert words.text("en", "nested", name="Ana") == "Hello Ana from Kitestring again"
    assert words.text("en", "count", n=1) == "one"
    assert words.text("en", "count", n=1200) == "1,200 people"
    assert words.text("en", "state", on=True) == "on"
    assert words.text("en", "state", on=False) == "off"
    assert words.text("en", "only-attributes.one") == "One"


def test_what_facts_become(words: Catalogue) -> None:
    class Need(Enum):
        LISTENED = "listened"

    def hi(value: object) -> str:
        return words.text("en", "hello.short", name=value)

    assert hi(Need.LISTENED) == "Hi listened"
    assert hi(datetime(2026, 1, 1, tzinfo=UTC)) == "Hi <t:1767225600:f>"
    assert hi(["a", Typed("b*"), "c"]) == "Hi a, b\\*, and c"
    assert hi(Typed("*x*")) == "Hi \\*x\\*"
    assert words.label("en", "hello.short", name=Typed("*x*")) == "Hi *x*"


def test_what_is_missing_raises(words: Catalogue) -> None:
    with pytest.raises(KeyError):
        words.text("de", "nothing-like-it")
    with pytest.raises(KeyError):
        words.text("en", "only-attributes")
    with pytest.raises(CatalogueError, match="nested: no fact name"):
        words.text("en", "nested")
    with pytest.raises(CatalogueError, match="hello"):
        words.text("en", "hello", name=None)
    with pytest.raises(CatalogueError):
        words.text("en", "hello", name=datetime(2026, 1, 1))  # noqa: DTZ001 - without a zone on purpose
    with pytest.raises(CatalogueError):
        words.label("en", "hello", name=datetime(2026, 1, 1, tzinfo=UTC))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(text=st.text(st.sampled_from("[]{}$-.=\n\\ab*\0\ud800א"), max_size=4001))
def test_what_people_type_is_never_read_as_fluent(words: Catalogue, text: str) -> None:
    typed = Typed(text, limit=4000)
    assert words.text("en", "hello.short", name=typed) == f"Hi {Typed(text, limit=1200).clean()}"
    assert words.text("en", "hello.short", name=Typed("{ plain } { $name }")) == "Hi { plain } { $name }"


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"en__a": "a = x", "en__b": "a = y"}, "a stands twice"),
        ({"en__a": "a = x\na = y"}, "a stands twice"),
        ({"en__a": "a = x\n    .b = x\n    .b = y"}, "a.b stands twice"),
        ({"en__a": "-t = x", "en__b": "-t = y"}, "-t stands twice"),
        ({"en__a": "fine = x\nbroken"}, "en/a.ftl, line 2"),
        ({"en__a": "a = { gone }"}, "a refers to gone"),
        ({"en__a": "a = { -gone }"}, "a refers to -gone"),
        ({"en__a": "a = x\nb = y", "de__a": "a = x"}, "de: b is missing"),
        ({"en__a": "a = x", "de__a": "a = x\nb = y"}, "en: b is missing"),
        ({"en__a": "a = x\n    .c = y", "de__a": "a = x"}, "de: a.c is missing"),
        ({"en__a": "a = { $x }", "pt_BR__a": "a = { $y }"}, "pt-BR: a differs from en in x, y"),
        ({"de__a": "a = x"}, "no en texts"),
    ],
)
def test_unfit_files_stop_the_start(tmp_path: Path, files: dict[str, str], says: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.load(write(tmp_path, **files))
    assert says in str(caught.value)


def _whole(folder: Path) -> FluentBundle:
    """All that a language says, as fluent.runtime itself reads it."""
    bundle = FluentBundle([folder.name], use_isolating=False)
    for path in folder.glob("*.ftl"):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


FACTS = ("", "some words", "yes", "no", "other", 0, 1, 2, 999, 1000, 12_345, -3, 1.5)


def test_every_text_is_what_fluent_makes_of_it() -> None:
    catalogue = Catalogue.load()
    for language in catalogue.languages:
        whole = _whole(HOME / language)
        for key in list(catalogue.keys()):
            name, _, attribute = key.partition(".")
            message = whole.get_message(name)
            pattern = message.attributes[attribute] if attribute else message.value
            assert pattern is not None
            for fact in FACTS if catalogue.variables(key) else FACTS[:1]:
                facts = dict.fromkeys(catalogue.variables(key), fact)
                text, errors = whole.format_pattern(pattern, facts)
                if errors:
                    with pytest.raises(CatalogueError, match=key):
                        catalogue.text(language, key, **facts)
                else:
                    assert catalogue.text(language, key, **facts) == text, key


@pytest.mark.parametrize("fact", [None, "x" * 2501, object()])
def test_a_fact_that_cannot_be_worded_is_told_by_its_key_alone(words: Catalogue, fact: object) -> None:
    for key in ("hello", "hello.short"):
        with pytest.raises(CatalogueError, match=rf"^{key}: \w+$"):
            words.text("en", key, name=fact)


def test_a_choice_that_nobody_foresaw_is_the_starred_one(words: Catalogue) -> None:
    assert words.text("en", "state", on="neither") == words.text("en", "state", on=7) == "off"
