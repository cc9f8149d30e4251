"""Makes the weights of the danger listener's second opinion: `python -m tools.train_listener`.

Logistic regressions, one a kind of danger, on the sentences of tests/domain/danger_lists; the same sentences give the
same weights. `--check` trains on four fifths and measures the last, five times, instead of writing.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.domain import danger_learned
from bot.domain.danger_reading import forms
from bot.domain.danger_text import flatten

ROOT = Path(__file__).parents[1]
LISTS = ROOT / "tests/domain/danger_lists"
WEIGHTS = ROOT / "bot/domain/danger_words/en_weights.py"
KEPT = 12000
"""Features that the bot carries: the heaviest."""
TRUST = 2.5
"""How far the sentences are believed against the wish for small weights."""
KINDS = {
    "danger": "now", "everyday": "none", "gentle": "gentle", "other": "other", "gentle_or_less": "gentle none",
}  # fmt: skip
UNSEEN = "unseen"
"""Lists of this name are never learned from: the listener is measured on them."""

Sentence = tuple[str, frozenset[str]]
"""What is written, and which answers are right for it."""


def sentences() -> Iterator[Sentence]:
    """All lists that are learned from; what is right stands in their name, or line by line."""
    for path in sorted(LISTS.glob("*.txt")):
        if not path.stem.startswith(UNSEEN):
            lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
            yield from framed(lines) if path.stem == "frames" else map(labelled(path.stem), lines)


def labelled(name: str) -> Callable[[str], Sentence]:
    """How the lines of a list are read."""

    def read_line(line: str) -> Sentence:
        if name.startswith("learned"):
            kinds, text = line.split("\t")
        elif name == "traps":
            kinds, text = line.split(" | ", 1)
        else:
            kinds, text = KINDS.get(name) or KINDS[name.split("_")[0]], line
        return text, frozenset(kinds.casefold().split())

    return read_line


def framed(lines: Sequence[str]) -> Iterator[Sentence]:
    """Each frame with a third of the acts or things."""
    rows = [line.split("\t") for line in lines]
    acts = [row[1:] for row in rows if row[0] == "ACT"]
    things = [row[1] for row in rows if row[0] == "THING"]
    frames = [row for row in rows if row[0] not in ("ACT", "THING")]
    for place, (kinds, frame) in enumerate(frames):
        right_ones = frozenset(kinds.casefold().split())
        for thing in things[place % 3 :: 3] if "{thing}" in frame else ():
            yield frame.format(thing=thing), right_ones
        for act, doing in acts[place % 3 :: 3] if "{thing}" not in frame else ():
            said = frame.format(act=act, doing=doing)
            yield said.replace("myself", "themselves") if kinds == "OTHER" else said, right_ones


def right(kinds: frozenset[str]) -> tuple[bool | None, bool | None, bool | None]:
    """Whether the sentence speaks for each of the three weights; None where either would be right."""
    now = None if "now" in kinds and len(kinds) > 1 else "now" in kinds
    helped = kinds & {"now", "gentle"}
    return now, None if helped and kinds - helped else bool(helped), None if len(kinds) > 1 else "other" in kinds


def read(texts: Sequence[str]) -> list[Counter[str]]:
    """The features of each text, in words."""
    read_texts = [forms(flatten(text)) for text in texts]
    signs = danger_learned.alphabet(
        sorted({form for text in read_texts for form, _ in text} | set(danger_learned.families().values()) - {""})
    )
    names = {sign: word for word, sign in signs.items() if word not in danger_learned.families()}
    made = []
    for text in read_texts:
        counted = Counter[str]()
        for form, one, *ties in danger_learned.features(danger_learned.signed(text, signs.get)):
            counted[form] += form not in (".", ",", "")
            counted[names[one]] += names[one].isupper()
            for tie in ties:
                counted[" ".join(names[sign] for sign in tie)] += 1
        made.append(+counted)
    return made


def matrix(counted: Sequence[Counter[str]], columns: dict[str, int]) -> csr_matrix:
    places, values, ends = list[int](), list[int](), [0]
    for text in counted:
        for feature, times in text.items():
            if feature in columns:
                places.append(columns[feature])
                values.append(times)
        ends.append(len(places))
    return csr_matrix((np.array(values, float), places, ends), shape=(len(counted), len(columns)))


def fit(rows: csr_matrix, features: int, wanted: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The weights of one kind, its base last."""
    turned, sides = rows.T.tocsr(), np.where(wanted, 1.0, -1.0)

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margins = sides * (rows @ weights[:-1] + weights[-1])
        pull = -TRUST * sides / (1 + np.exp(np.clip(margins, -60, 60)))
        slope = np.append(turned @ pull + weights[:-1], pull.sum())
        return TRUST * np.logaddexp(0, -margins).sum() + weights[:-1] @ weights[:-1] / 2, slope

    return minimize(loss, np.zeros(features + 1), jac=True, method="L-BFGS-B", options={"maxiter": 80}).x


def train(counted: Sequence[Counter[str]], kinds: Sequence[frozenset[str]]) -> tuple[list[str], NDArray[np.float64]]:
    """The features that are kept, and the weights of each, base last."""
    met = Counter(feature for text in counted for feature in text)
    kept = sorted(feature for feature, times in met.items() if times > 1)
    for _ in range(2):
        rows, made = matrix(counted, {feature: at for at, feature in enumerate(kept)}), []
        for kind in range(3):
            speaks = [right(each)[kind] for each in kinds]
            known = [at for at, answer in enumerate(speaks) if answer is not None]
            made.append(fit(rows[known], len(kept), np.array([speaks[at] for at in known])))
        weights = np.array(made).T
        if len(kept) > KEPT:
            heaviest = np.argsort(-np.abs(weights[:-1]).max(axis=1), kind="stable")[:KEPT]
            kept = sorted(kept[at] for at in heaviest)
    return kept, weights


def check(texts: Sequence[str], counted: Sequence[Counter[str]], kinds: Sequence[frozenset[str]]) -> None:
    """What is heard of sentences that were kept back, when the score must be above each of some bars."""
    places = list(range(len(texts)))
    random.Random(1).shuffle(places)
    scores = np.zeros((len(texts), 3))
    for part in range(5):
        back = set(places[part::5])
        rest = [at for at in range(len(texts)) if at not in back]
        kept, weights = train([counted[at] for at in rest], [kinds[at] for at in rest])
        rows = matrix([counted[at] for at in sorted(back)], {feature: at for at, feature in enumerate(kept)})
        scores[sorted(back)] = rows @ weights[:-1] + weights[-1]
    for kind, name in enumerate(("now", "help", "other")):
        for bar in (-1, 0, 1, 1.5, 2, 2.5, 3, 4):
            shares = {
                label: float(np.mean([scores[at, kind] > bar for at in places if kinds[at] == {label}]))
                for label in ("now", "gentle", "other", "none")
            }
            print(f"{name} > {bar}: " + ", ".join(f"{label} {share:.3f}" for label, share in shares.items()))


def write(kept: Sequence[str], weights: NDArray[np.float64]) -> None:
    whole = np.rint(weights * 100).astype(int)
    rows = [f"{feature} {'/'.join(map(str, row))}" for feature, row in zip(kept, whole[:-1], strict=True) if row.any()]
    lines = list[str]()
    for row in rows:
        if lines and len(lines[-1]) + len(row) < 118:
            lines[-1] += f"|{row}"
        else:
            lines.append(row)
    body = "\n|".join(lines)
    WEIGHTS.write_text(
        '"""Weights of the danger listener\'s second opinion, made by `python -m tools.train_listener`: no hand changes'
        f' them."""\n\nBASE = {tuple(map(int, whole[-1]))}\nROWS = """{body}"""\n',
        encoding="utf-8",
    )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--check", action="store_true")
    checking = asked.parse_args().check
    texts, kinds = zip(*sentences(), strict=True)
    counted = read(texts)
    if checking:
        check(texts, counted, kinds)
    else:
        write(*train(counted, kinds))


if __name__ == "__main__":
    main()
