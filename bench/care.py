"""Times of the country resolver and the danger listener. Run: .venv/bin/python -m bench.care"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from bot.care import find_country
from bot.domain.danger import listen

DAY = (
    "Today was long. I had a hard day at work and my boss was not kind, but then I went for a walk with the dog. "
    "I can't say that I feel great; I don't sleep well and I think about my ex a lot. "
)
TEXTS = {
    "an ordinary note": DAY,
    "full of negated danger": "I do not want to die and I never want to kill myself but I am not ok. ",
    "one word": "die ",
    "single letters": "k i l l ",
    "quotes": "'a ",
    "emoji": "\U0001f494",
    "no spaces": "a",
}
COUNTRIES = ("untied kingdom", "Deutschland", "a" * 200, "'; DROP TABLE users; -- " * 8, "\U0001f642" * 200)


def median_ms(call: Callable[[], object], times: int = 60) -> float:
    """Median milliseconds of CPU of one call, after one to warm up; other programs do not count."""
    call()
    spent = []
    for _ in range(times):
        start = time.thread_time()
        call()
        spent.append(time.thread_time() - start)
    return statistics.median(spent) * 1000


def main() -> None:
    for typed in COUNTRIES:
        print(f"find_country {typed[:24]!r:<30} {median_ms(lambda typed=typed: find_country(typed)):7.3f} ms")
    for name, piece in TEXTS.items():
        short, long = (piece * 4000)[:1000], (piece * 4000)[:4000]
        one, four = median_ms(lambda text=short: listen(text)), median_ms(lambda text=long: listen(text))
        print(f"listen {name:<26} 1,000: {one:6.3f} ms   4,000: {four:6.3f} ms")


if __name__ == "__main__":
    main()
