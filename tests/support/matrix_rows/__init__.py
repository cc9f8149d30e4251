"""Rows of the permission matrix, one file a noun: `ROWS: list[Row]`. See `tests/support/matrix.py`.

A noun that needs an object of its own (a schedule, a request) may have `async def prepare(scene) -> None` beside its
rows: it makes one and puts its id into `scene.ids`.
"""
