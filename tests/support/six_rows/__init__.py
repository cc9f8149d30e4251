"""What happens to people at each command, one file a noun: `ROWS: list[Six]`. See `tests/support/six.py`."""
