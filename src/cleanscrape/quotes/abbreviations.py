"""Abbreviations whose full stop ends no sentence, as a piece of a pattern."""

from __future__ import annotations

_WORDS = """Mr Mrs Ms Dr Sen Sens Rep Reps Gov Gen St Jr Sr Lt Col Sgt Prof Rev Hon Capt Maj Adm Jan Feb Aug Sept Oct Nov Dec
Mme Mlle MM Sra Dra Sig Dott dhr mevr No vs Inc Corp Co Ltd Fla Calif Va Ky Tex Ariz Ala Mass Pa Conn""".split()


def _stop() -> str:
    """A full stop after one of the words or after a single capital; a look-behind has one width, so one a length."""
    by_length: dict[int, list[str]] = {}
    for word in _WORDS:
        by_length.setdefault(len(word), []).append(word)
    behind = [rf"(?<=\b(?:{'|'.join(words)})\.)" for words in by_length.values()]
    return rf"\.(?:(?<=\b[A-ZÀ-ÖØ-Þ]\.)|{'|'.join(behind)})"


STOP = _stop()
"""Pattern of the full stop that belongs to an abbreviation or an initial."""
