"""Languages a member can name. Codes are ISO 639-1; their names for a reader are in `bot/text/*/languages.ftl`."""

OWN_NAMES = {
    "en": "English", "es": "español", "pt": "português", "fr": "français", "de": "Deutsch", "it": "italiano",
    "nl": "Nederlands", "pl": "polski", "tr": "Türkçe", "ru": "русский", "uk": "українська", "ar": "العربية",
    "he": "עברית", "fa": "فارسی", "hi": "हिन्दी", "bn": "বাংলা", "ur": "اردو", "ta": "தமிழ்", "zh": "中文",
    "ja": "日本語", "ko": "한국어", "vi": "Tiếng Việt", "th": "ไทย", "id": "Indonesia", "ms": "Melayu",
    "tl": "Filipino", "sv": "svenska", "no": "norsk", "da": "dansk", "fi": "suomi", "cs": "čeština",
    "sk": "slovenčina", "hu": "magyar", "ro": "română", "bg": "български", "el": "Ελληνικά", "hr": "hrvatski",
    "sr": "српски", "sl": "slovenščina", "lt": "lietuvių", "lv": "latviešu", "et": "eesti", "sw": "Kiswahili",
    "am": "አማርኛ", "yo": "Èdè Yorùbá", "ca": "català",
}  # fmt: skip
"""What each is called by those who speak it (Unicode CLDR)."""

CODES = tuple(OWN_NAMES)

OFFERED_FIRST = CODES[:25]
"""As many as one menu holds; the others by typing."""
