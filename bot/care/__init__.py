"""Help lines, professional routes and the country resolver: data with a source and a date, no network.

Everything here is read once from the files under ``data/`` and then served from memory, so that
``/crisis`` and ``/findcounselor`` answer without a database.
"""

from bot.care.country import country_name, find_country, known_codes
from bot.care.entries import Directory, EmergencyNumber, Fallback, HelpLine, Route, Routes
from bot.care.load import CareData, CareDataError, load
from bot.care.lookup import (
    crisis_line_known,
    emergency_numbers,
    fallback,
    general_routes,
    help_lines,
    listed_countries,
    regions,
    routes,
    validate,
)
from bot.care.names import countries_by_language, countries_in, country_in, language_in
from bot.care.report import report

__all__ = [
    "CareData",
    "CareDataError",
    "Directory",
    "EmergencyNumber",
    "Fallback",
    "HelpLine",
    "Route",
    "Routes",
    "countries_by_language",
    "countries_in",
    "country_in",
    "country_name",
    "crisis_line_known",
    "emergency_numbers",
    "fallback",
    "find_country",
    "general_routes",
    "help_lines",
    "known_codes",
    "language_in",
    "listed_countries",
    "load",
    "regions",
    "report",
    "routes",
    "validate",
]
