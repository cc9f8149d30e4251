"""Languages a member can name. Codes are ISO 639-1; their own names are in `bot/text/*/languages.ftl`."""

CODES = (
    "en", "es", "pt", "fr", "de", "it", "nl", "pl", "tr", "ru", "uk", "ar", "he", "fa", "hi", "bn", "ur", "ta",
    "zh", "ja", "ko", "vi", "th", "id", "ms", "tl", "sv", "no", "da", "fi", "cs", "sk", "hu", "ro", "bg", "el",
    "hr", "sr", "sl", "lt", "lv", "et", "sw", "am", "yo", "ca",
)  # fmt: skip

OFFERED_FIRST = CODES[:25]
"""As many as one menu holds; the others by typing."""
