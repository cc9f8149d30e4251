from tests.support.stores import clock, storage

__all__ = ["clock", "storage"]
