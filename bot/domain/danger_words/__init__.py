"""The words of the danger listener, per language: literals only, matched and never shown."""
