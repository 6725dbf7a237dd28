"""Dates in a line of text, in some fifty languages: what they say, and what the words beside them say of them."""
