"""Whether a line names a person: by a title, a trade, letters after the name, or a practice of somebody's.

A name alone cannot be told from that of an organisation ("Rose House"), so this is no proof; it catches what people
write by habit. An institution that bears somebody's name ("Dr. King Community Clinic") is no person.
"""

from __future__ import annotations

import re

_ABBREVIATED = r"mr|mrs|ms|mx|dr|dres|dra|dott|dott\.ssa|prof|mme|mlle|herrn?|sra"
_TITLE = re.compile(rf"(?<![\w-])(?!MS\b|SR\b)(?i:(?:{_ABBREVIATED})(?:\.|\b)|sr\.)\s*(?P<next>[^\W\d_][\w'’.-]*)")
"""A title before a name; "MS" and "SR" in capitals are an illness and others' initials."""
_SPELT_OUT = re.compile(
    r"(?<![\w-])(?i:miss|professor|doctor|doktor|docteur|doctora|frau|sister|pastor)\s+(?P<next>[^\W\d_][\w'’.-]*)"
)
_TRADE = (
    r"(?:licen[sc]ed |registered |clinical )*(?:counsell?or|therapist|psychotherapist|psychologist|psychiatrist|coach"
    r"|social worker|psychotherapeut(?:in)?|psycholog(?:e|in)?|psychologue|psychiatre|psic[óo]log[oa]|terapeuta"
    r"|heilpraktiker(?:in)?)"
)
_NAME = r"(?:[A-ZÀ-Þ][\w'’-]+|[A-ZÀ-Þ]\.)(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][\w'’-]+){1,2}"
_LETTERS = (
    r"(?:LMFT|LCSW|LICSW|LCPC|LPCC?|LMHC|LMSW|LISW|AMFT|MFT|NCC|MBACP|UKCP|CPsychol|DClinPsych?|Ph\.?\s?D\.?|Psy\.?\s?D\.?"
    r"|Ed\.?D\.?|M\.D\.|Dipl\.-Psych\.)"
)
_PRACTICE = r"\bpractice of|\bpraxis|\bordination|\bcabinet d[eu]|\bconsulta de|\bstudio di"
_WRAPPED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?i:{_TRADE}) (?P<name>{_NAME})$",
        rf"^(?P<name>{_NAME}),? ?[(\u2013\u2014,-] ?(?i:{_TRADE})\)?$",
        rf"(?P<name>{_NAME}),?\s{_LETTERS}(?:[ ,/]+(?:{_LETTERS}|\([^)]*\)|[A-Z]{{2,6}}))*$",
        rf"(?i:{_PRACTICE})(?: {_LETTERS})? (?P<name>{_NAME})$",
        rf"(?P<name>{_NAME})['’]s? (?i:private )?(?i:practice|office|sessions)\b",
    )
)
_INSTITUTION = re.compile(
    r"\b(?i:hospital|h[ôo]pital|krankenhaus|klinikum|universit\w*|college|school|schule|escuela|[ée]cole|foundation|fondation"
    r"|fundaci[óo]n|stiftung|trust|memorial|institut\w*|community|public|municipal|librar(?:y|ies)|hospice|charity|society"
    r"|association|verein|club)\b"
)
_NO_NAME = re.compile(
    r"(?i:on|of|for|and|to|in|at|the|und|f[üu]r|or|with|who|without|services?|cent(?:re|er)s?|clinics?|referrals?|training"
    r"|education|students?|call|line|helpline|network|support|group|team|unit|appointments?|care|health|mental|family"
    r"|surgery|homes?|kliniks?|campus|office|directory|register)"
)


def names_a_person(line: str) -> bool:
    if _INSTITUTION.search(line):
        return False
    titled = (*_TITLE.finditer(line), *_SPELT_OUT.finditer(line))
    if any(_may_be_a_name(match) for match in titled):
        return True
    wrapped = (pattern.search(line) for pattern in _WRAPPED)
    return any(found and not any(map(_NO_NAME.fullmatch, found["name"].split())) for found in wrapped)


def begins_with_a_person(line: str) -> bool:
    """For an address: "Dr" within one is a street."""
    first = _TITLE.match(line) or _SPELT_OUT.match(line)
    return first is not None and _may_be_a_name(first) and not _INSTITUTION.search(line)


def _may_be_a_name(title: re.Match[str]) -> bool:
    return _NO_NAME.fullmatch(title["next"].rstrip(".")) is None
