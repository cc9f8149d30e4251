"""Who leads each circle that is being formed, and where its people go when nobody can."""

from bot.domain.circle import LARGEST
from bot.domain.formation import Reason
from bot.services.forming_table import Circle, Leader, Table, Task, leads_at


def led(table: Table, circles: list[Circle], task: Task) -> list[int | None]:
    """Who leads each: those on duty first; whoever is off duty now only where nobody else can."""
    from bot.matching import Facilitator, Led, assign_facilitators

    leads: list[int | None] = [None] * len(circles)
    free = {leader.user_id: leader.capacity for leader in task.leaders}
    taken: dict[int, set[int]] = {leader.user_id: set(leader.busy) for leader in task.leaders}
    apart = {frozenset(pair) for pair in task.blocked}
    for on_duty in (True, False):
        left = [number for number, leader in enumerate(leads) if leader is None]
        crew = [leader for leader in task.leaders if leader.on_duty is on_duty and free[leader.user_id] > 0]
        if not left or not crew:
            continue
        wanted = [
            Led(circles[c].slot, circles[c].language, frozenset(table.people[r].user_id for r in circles[c].rows))
            for c in left
        ]
        tongues = frozenset(range(len(table.language_codes)))
        offered = [
            Facilitator(
                leader.user_id, leads_at(leader.answers, task.begins), _tongues(leader, table, tongues),
                free[leader.user_id], True, frozenset(taken[leader.user_id]),
            )
            for leader in crew
        ]  # fmt: skip
        for position, chosen in assign_facilitators(wanted, offered, blocked=task.blocked).items():
            if chosen is not None:
                leader = crew[chosen]
                leads[left[position]] = leader.user_id
                free[leader.user_id] -= 1
                taken[leader.user_id].add(wanted[position].slot)
    for number, leader_id in enumerate(leads):
        if leader_id is None:
            leads[number] = _at_another_hour(table, circles[number], task, free, taken, apart)
    return leads


def _at_another_hour(
    table: Table, circle: Circle, task: Task, free: dict[int, int], taken: dict[int, set[int]],
    apart: set[frozenset[int]],
) -> int | None:  # fmt: skip
    """A circle often has several common hours: at another of them somebody may be free to lead it."""
    members = {table.people[row].user_id for row in circle.rows}
    tongues = frozenset(range(len(table.language_codes)))
    left = [leader for leader in task.leaders if free[leader.user_id] > 0 and leader.user_id not in members]
    for leader in sorted(left, key=lambda one: (not one.on_duty, -free[one.user_id])):
        blocked = any(frozenset((leader.user_id, member)) in apart for member in members)
        if blocked or circle.language not in _tongues(leader, table, tongues):
            continue
        shared = {slot for slot, free_hour in enumerate(table.slots[circle.rows].all(0).tolist()) if free_hour}
        open_hours = sorted((shared & leads_at(leader.answers, task.begins)) - taken[leader.user_id])
        if open_hours:
            circle.slot = open_hours[0]
            free[leader.user_id] -= 1
            taken[leader.user_id].add(circle.slot)
            return leader.user_id
    return None


def shared_out(table: Table, circles: list[Circle], led: list[int | None], task: Task) -> dict[int, Reason]:
    """Circles that nobody can lead are given up: their people go where they fit and a seat is free, or wait."""
    apart = {frozenset(pair) for pair in task.blocked}
    left: dict[int, Reason] = {}
    stand = [(circle, leader) for circle, leader in zip(circles, led, strict=True) if leader is not None]
    for circle in [circle for circle, leader in zip(circles, led, strict=True) if leader is None]:
        for row in circle.rows:
            user_id = table.people[row].user_id
            found = next((other for other, leader in stand if leader != user_id and len(other.rows) < LARGEST
                          and table.fits(row, other) and table.may_meet(row, other.rows)
                          and frozenset((leader, user_id)) not in apart), None)  # fmt: skip
            if found is None:
                left[row] = Reason.NO_FACILITATOR
            else:
                found.rows.append(row)
        circle.rows = []
    return left


def _tongues(leader: Leader, table: Table, everything: frozenset[int]) -> frozenset[int]:
    if leader.answers is None or not leader.answers.languages:
        return everything
    return frozenset(table.tongue_at[code] for code in leader.answers.languages if code in table.tongue_at)
