"""A reader of first-person danger in what a person gives to the bot. It is a reason to offer help, and no more.

It misses things, as every such reader does; nothing may depend on it. The result is used for the private
answer and then forgotten: not stored, logged, counted or told to anyone.

Method: disguises are undone, sentence patterns (subject, wish or intent, act) are searched, idioms hide
their own words only, negation counts when it governs the words in the same clause, and quotes, the past
and other people's words are never read as "now". Where this finds no danger, weights that were learned
beforehand from sentences of our own give a second opinion.
"""

from __future__ import annotations

from bot.domain.danger_answer import GRAVITY, Danger

__all__ = ["ANY_LANGUAGE", "Danger", "listen"]

ANY_LANGUAGE = ""
"""The language of somebody's Discord is not always the one they write in: all lexicons listen."""


def listen(text: str, language: str = "en") -> Danger:
    """What the text asks of the answer. An unknown language is read with all lexicons.

    English is always read too, since people mix it in. Linear in the length; at most 4,000 characters.
    """
    # 22 MB of words, which nobody needs before somebody wrote something
    from bot.domain.danger_languages import own_words
    from bot.domain.danger_reading import english
    from bot.domain.danger_text import flatten

    plain = flatten(text)
    found = english(plain)
    if found is Danger.NOW or language == "en":
        return found
    return min(found, own_words(plain, language), key=GRAVITY.__getitem__)
