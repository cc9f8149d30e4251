"""Starts Kitestring; `python run.py --help` lists what it can do."""

from bot.cli import main

if __name__ == "__main__":  # a spawned worker process runs this file again
    main()
