"""Which private names of simcord are leaned on; a test fails when one of them moves."""

from __future__ import annotations

import importlib
from typing import Any

import simcord

PRIVATE_NAMES: tuple[tuple[str, str], ...] = (
    ("simcord._settlement", "_park_reason"),
    ("simcord._settlement", "_recognized_wait"),
    ("simcord._settlement", "_timer_records_waking"),
    ("simcord._settlement", "_virtualize_recognized_waits"),
    ("simcord._runtime", "_attach_bot"),
    ("simcord._clock", "Clock.now"),
    ("simcord.env", "Env._settle_internal"),
    ("simcord.env", "Env._detach_bot"),
    ("simcord.env", "Env._begin_operation"),
    ("simcord.env", "Env._end_operation"),
    ("simcord.env", "Env._validate_idle"),
    ("simcord.env", "Env._record_error"),
    ("simcord.backend", "Backend.emit"),
    ("simcord.backend", "Backend.create_system_message"),
    ("simcord.backend.access", "channel_accessible"),
    ("simcord.backend", "Backend.set_overwrite"),
    ("simcord.backend", "Backend.delete_channel"),
    ("simcord.backend", "Backend.edit_channel"),
    ("simcord.http.router", "RequestContext.require_channel_permissions"),
    ("simcord.results", "ResponseMessage"),
    ("simcord.preview", "Preview._mark_action_dispatched"),
    ("simcord.preview", "Preview._action"),
    ("simcord.preview._server", "PreviewServer._SECURITY_HEADERS"),
    ("simcord.preview._server", "PreviewServer._static"),
)
"""(module, dotted name) of what this module leans on besides the documented surface."""

PRIVATE_ATTRIBUTES = ("_operation_task", "_operation_depth", "_preview", "_started", "_loop", "_runtime")
"""Attributes of a running Env that this module reads or sets."""


def missing_names() -> list[str]:
    """The private names that are gone from the installed simcord; empty when all is well."""
    missing = []
    for module, dotted in PRIVATE_NAMES:
        holder: Any = importlib.import_module(module)
        for part in dotted.split("."):
            holder = getattr(holder, part, None)
        if holder is None:
            missing.append(f"{module}.{dotted}")
    if "idle" not in (simcord.Env._settle_internal.__kwdefaults__ or {}):
        missing.append("Env._settle_internal(idle=)")
    return missing
