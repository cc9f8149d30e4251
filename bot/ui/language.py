"""Languages as people name them."""

from bot.domain.language import CODES
from bot.ui.kit import Pen, Refusal


def language_named(pen: Pen, text: str) -> str:
    """A language's code by its code or its name, in any case; refused when it is none."""
    wanted = text.strip().casefold()
    for code in CODES:
        if wanted in (code, pen.label(f"language-{code}").casefold()):
            return code
    raise Refusal("refusal-no-such-language")
