"""Prints how well the matching does beside simpler ways: `python -m bench.matching 24 40 60 100 1000`.

Every size is run with the benchmark pool of that size, each method in a process of its own (so that memory is its
own and two solvers never meet in one process). A checker that shares nothing with the engine verifies each result.
Beside the seconds that passed stand those of the processor: on a busy machine the latter are the ones to compare.
`pairs` and `suggest` among the arguments print those tables; `seconds=N` gives CP-SAT another limit than 60 s.
"""

import importlib.util
import os
import resource
import subprocess
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small products: a second thread only waits

SEEDS = {24: 1}
METHODS = ("engine", "first-come", "k-means", "cp-sat")
NEEDS = {"k-means": "k_means_constrained", "cp-sat": "ortools"}


def run_one(method: str, n: int, limit: float) -> str:
    """One line of the table; runs in a process of its own."""
    from bench.baselines import cp_sat, first_come, k_means
    from tests.matching.pools import check, make_people

    people = make_people(n, SEEDS.get(n, 0))
    note = ""
    begun, spent = time.perf_counter(), time.process_time()
    if method == "engine":
        from bot.matching import Pool, form_circles

        pool = Pool(people.tags, people.slots, people.languages, blocked=people.blocked)
        formation = form_circles(pool, seconds=600)
        circles = formation.circles
        note = f"bound {formation.bound:,.2f}" if formation.bound is not None else "no bound"
    elif method == "first-come":
        circles = first_come(people)
    elif method == "k-means":
        circles = k_means(people)
    else:
        circles = cp_sat(people, limit)
    took, spent = time.perf_counter() - begun, time.process_time() - spent
    placed, value = check(people, circles)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{placed:>8,} {value:>13,.2f} {took:>8.1f} s {spent:>8.1f} s {peak:>6.0f} MB  {note}"


def circles_table(sizes: list[int], limit: float) -> None:
    print(f"{'people':>7} {'method':<11} {'placed':>8} {'sum of pairs':>13} {'time':>10} {'processor':>10} {'peak':>9}")
    for n in sizes:
        for method in METHODS:
            needed = NEEDS.get(method)
            if needed and importlib.util.find_spec(needed) is None:
                print(f"{n:>7} {method:<11} not installed ({needed})")
                continue
            if needed and n > 2000:
                continue  # hours of work, or no answer at all
            command = [sys.executable, "-m", "bench.matching", "one", method, str(n), str(limit)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            line = done.stdout.strip("\n") or "failed: " + (done.stderr.strip().splitlines() or ["?"])[-1]
            print(f"{n:>7} {method:<11} {line}", flush=True)


def pairs_table() -> None:
    from bench.baselines import greedy_pairs
    from bot.matching import Pool, match_pairs
    from tests.matching.pools import check, make_people

    print(f"\n{'people':>7} {'buddies':<11} {'placed':>8} {'similarity':>13} {'time':>10} {'processor':>10}")
    for n in (1000, 5000, 10_000):
        people = make_people(n)
        pool = Pool(people.tags, people.slots, people.languages, blocked=people.blocked)
        for name, method in (("engine", lambda: match_pairs(pool)), ("greedy", lambda: greedy_pairs(people))):  # noqa: B023
            begun, spent = time.perf_counter(), time.process_time()
            pairs = method()
            took, spent = time.perf_counter() - begun, time.process_time() - spent
            placed, value = check(people, [list(pair) for pair in pairs], (2, 2))
            print(f"{n:>7} {name:<11} {placed:>8,} {value:>13,.1f} {took:>8.2f} s {spent:>8.2f} s", flush=True)


def suggest_table(many: int = 10_000, asked: int = 3000) -> None:
    import numpy as np

    from bot.matching import Circles, Member, suggest
    from tests.matching.pools import make_people

    people = make_people(4 * many)
    four = np.arange(4 * many).reshape(many, 4)
    random = np.random.default_rng(0)
    idf = np.log(1 + len(people) / np.maximum(people.tags.sum(0), 1))
    hour = np.argmax(people.slots[four[:, 0]] * random.random((many, people.slots.shape[1])), axis=1)
    circles = Circles(
        tags=people.tags[four].sum(1), size=np.full(many, 4), themes=people.tags[four[:, 0]],
        slots=np.eye(people.slots.shape[1], dtype=bool)[hour], languages=people.languages[four[:, 0]],
        room=np.ones(many, bool), idf=idf,
    )  # fmt: skip
    took, spent = [], []
    for row in range(asked):
        member = Member(people.tags[row], people.slots[row], people.languages[row])
        begun, used = time.perf_counter_ns(), time.thread_time_ns()
        suggest(member, circles)
        spent.append((time.thread_time_ns() - used) / 1000)
        took.append((time.perf_counter_ns() - begun) / 1000)
    print(f"\nsuggest 10 of {many:,} circles ({asked:,} members)")
    for name, times in (("time", took), ("processor", spent)):
        median, late = np.percentile(times, [50, 99])
        print(f"{name:>10}: median {median:.0f} us, p99 {late:.0f} us")


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["one"]:
        print(run_one(arguments[1], int(arguments[2]), float(arguments[3])))
        return
    limit = next((float(word.split("=")[1]) for word in arguments if word.startswith("seconds=")), 60.0)
    sizes = [int(word) for word in arguments if word.isdigit()]
    if sizes or not arguments:
        circles_table(sizes or [24, 40, 60, 100, 1000], limit)
    if "pairs" in arguments or not arguments:
        pairs_table()
    if "suggest" in arguments or not arguments:
        suggest_table()


if __name__ == "__main__":
    main(sys.argv[1:])
