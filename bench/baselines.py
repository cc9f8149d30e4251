"""Simpler ways to form circles, to measure against. Each answers with legal circles of 4..8 rows."""

from itertools import combinations
from typing import Any

import numpy as np

from tests.matching.pools import People

LOW, HIGH = 4, 8


class Table:
    """What everybody shares, as plain bool rows, and who must not meet."""

    def __init__(self, people: People) -> None:
        self.people = people
        self.enemies: list[set[int]] = [set() for _ in range(len(people))]
        for a, b in people.blocked.tolist():
            self.enemies[a].add(b)
            self.enemies[b].add(a)

    def common(self, rows: list[int]) -> tuple[Any, Any, Any]:
        people = self.people
        return people.tags[rows].all(0), people.slots[rows].all(0), people.languages[rows].all(0)

    def legal(self, rows: list[int]) -> bool:
        if not all(shared.any() for shared in self.common(rows)):
            return False
        return not any(b in self.enemies[a] for a, b in combinations(rows, 2))


def first_come(people: People, rows: list[int] | None = None) -> list[list[int]]:
    """In the order of arrival: join the first circle that fits, else open one; small ones are dropped."""
    table = Table(people)
    circles: list[list[int]] = []
    shared: list[list[np.ndarray]] = []
    for row in range(len(people)) if rows is None else rows:
        mine = (people.tags[row], people.slots[row], people.languages[row])
        for circle, common in zip(circles, shared, strict=True):
            if len(circle) < HIGH and not table.enemies[row] & set(circle):
                both = [one & other for one, other in zip(common, mine, strict=True)]
                if all(one.any() for one in both):
                    circle.append(row)
                    common[:] = both
                    break
        else:
            circles.append([row])
            shared.append(list(mine))
    return [circle for circle in circles if len(circle) >= LOW]


def k_means(people: People) -> list[list[int]]:
    """Clusters of bounded size on tags, hours and languages (k-means-constrained), then repair: in each cluster
    first come; who falls out is tried once more among all who fell out."""
    from k_means_constrained import KMeansConstrained  # pyright: ignore[reportMissingImports]

    idf = np.log(1 + len(people) / np.maximum(people.tags.sum(0), 1))
    points = np.concatenate([people.tags * idf, people.slots * 1.0, people.languages * 3.0], axis=1)
    clusters = max(1, round(len(people) / 6))
    found = KMeansConstrained(clusters, size_min=min(LOW, len(people) // clusters), size_max=HIGH, random_state=0)
    label = found.fit_predict(points)
    circles: list[list[int]] = []
    for cluster in range(clusters):
        circles += first_come(people, np.nonzero(label == cluster)[0].tolist())
    seated = {row for circle in circles for row in circle}
    return circles + first_come(people, [row for row in range(len(people)) if row not in seated])


def cp_sat(people: People, seconds: float) -> list[list[int]]:
    """A place-first model: x[person, circle], a theme, an hour and a language for each circle, pairs counted by tag."""
    from ortools.sat.python import cp_model  # pyright: ignore[reportMissingImports]

    n, model = len(people), cp_model.CpModel()
    many = max(1, n // LOW)
    idf = np.rint(1000 * np.log(1 + n / np.maximum(people.tags.sum(0), 1))).astype(int)
    sits = [[model.new_bool_var("") for _ in range(many)] for _ in range(n)]
    worth = []
    for row in range(n):
        model.add_at_most_one(sits[row])
    for circle in range(many):
        is_open = model.new_bool_var("")
        size = sum(sits[row][circle] for row in range(n))
        model.add(size >= LOW * is_open)
        model.add(size <= HIGH * is_open)
        for facts in (people.tags, people.slots, people.languages):
            choice = [model.new_bool_var("") for _ in range(facts.shape[1])]
            model.add_exactly_one(choice)
            for row in range(n):
                model.add_bool_or([choice[k] for k in np.nonzero(facts[row])[0]] + [sits[row][circle].negated()])
        for a, b in people.blocked.tolist():
            model.add_bool_or([sits[a][circle].negated(), sits[b][circle].negated()])
        for tag in range(people.tags.shape[1]):
            holders = np.nonzero(people.tags[:, tag])[0]
            count = model.new_int_var(0, HIGH, "")
            pairs = model.new_int_var(0, HIGH * (HIGH - 1) // 2, "")
            model.add(count == sum(sits[row][circle] for row in holders))
            model.add_allowed_assignments([count, pairs], [(k, k * (k - 1) // 2) for k in range(HIGH + 1)])
            worth.append(int(idf[tag]) * pairs)
    model.maximize(sum(worth) + 1_000_000 * sum(seat for row in sits for seat in row))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return []
    circles = [[row for row in range(n) if solver.value(sits[row][circle])] for circle in range(many)]
    return [circle for circle in circles if circle]


def greedy_pairs(people: People) -> list[tuple[int, int]]:
    """The most similar legal pair first, over each member's 30 most similar others."""
    n = len(people)
    idf = np.log(1 + n / np.maximum(people.tags.sum(0), 1))
    worth = (people.tags * idf).astype(np.float32)
    hours, tongues = people.slots.astype(np.float32), people.languages.astype(np.float32)
    has = people.tags.astype(np.float32)
    enemies = {(a, b) for a, b in people.blocked.tolist()}
    edges = []
    for start in range(0, n, 256):
        part = slice(start, start + 256)
        alike = worth[part] @ has.T
        alike[(hours[part] @ hours.T == 0) | (tongues[part] @ tongues.T == 0)] = 0
        best = np.argpartition(-alike, min(30, n - 1), axis=1)[:, :30]
        for row, others in enumerate(best):
            edges += [
                (-float(alike[row, b]), start + row, int(b)) for b in others if alike[row, b] > 0 and b != start + row
            ]
    free, pairs = set(range(n)), []
    for _, a, b in sorted(edges):
        if a in free and b in free and (min(a, b), max(a, b)) not in enemies:
            free -= {a, b}
            pairs.append((min(a, b), max(a, b)))
    return pairs
