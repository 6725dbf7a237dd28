"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3917 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "address": (
        0.00,
        1.46,
    ),
    "after_cue": (
        0.00,
        -0.12,
    ),
    "before_copyright": (
        0.00,
        0.79,
    ),
    "before_tail": (
        0.00,
        0.57,
    ),
    "brand": (
        -0.66,
        1.34,
    ),
    "common": (
        1.58,
        -0.90,
    ),
    "copyright": (
        0.00,
        2.13,
    ),
    "cues": (
        -0.12,
        0.20,
        0.28,
        0.13,
        0.18,
    ),
    "doubled": (
        0.00,
        1.13,
    ),
    "first_appeared": (
        0.00,
        -2.25,
    ),
    "first_line": (
        0.00,
        0.56,
    ),
    "host": (
        -0.37,
        1.05,
    ),
    "in_title": (
        1.20,
        -0.53,
    ),
    "inside": (
        -0.33,
        0.35,
        0.58,
        0.07,
    ),
    "logo": (
        0.00,
        0.39,
    ),
    "longer": (
        -1.36,
        0.02,
        1.26,
        0.75,
    ),
    "mail": (
        0.00,
        2.85,
    ),
    "often": (
        0.02,
        -1.32,
        -0.36,
        -0.07,
        0.62,
        0.91,
        0.41,
        0.47,
    ),
    "person": (
        0.55,
        0.13,
    ),
    "repeated": (
        0.00,
        -2.16,
    ),
    "says": (
        0.00,
        4.00,
    ),
    "title_end": (
        0.00,
        2.72,
    ),
    "title_middle": (
        0.00,
        0.29,
    ),
    "title_start": (
        0.00,
        -0.43,
    ),
    "top_line": (
        0.00,
        0.19,
    ),
    "ways": (
        -1.12,
        0.40,
        1.70,
        1.86,
        1.21,
    ),
    "words": (
        0.15,
        0.36,
        0.64,
        0.56,
        -1.04,
    ),
}
