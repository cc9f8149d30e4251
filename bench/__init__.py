"""Figures, printed beside a baseline of the same run. Never a timed test.

Each module has `main()`; `python -m bench` runs them all, `python -m bench.presses` one.
"""
