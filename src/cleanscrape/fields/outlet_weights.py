"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3921 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "address": (
        0.00,
        1.48,
    ),
    "after_cue": (
        0.00,
        -0.09,
    ),
    "before_copyright": (
        0.00,
        0.79,
    ),
    "before_tail": (
        0.00,
        0.63,
    ),
    "brand": (
        -0.67,
        1.34,
    ),
    "common": (
        1.56,
        -0.89,
    ),
    "copyright": (
        0.00,
        2.17,
    ),
    "cues": (
        -0.02,
        0.25,
        0.31,
        -0.11,
        0.24,
    ),
    "doubled": (
        0.00,
        1.08,
    ),
    "first_appeared": (
        0.00,
        -2.29,
    ),
    "first_line": (
        0.00,
        0.48,
    ),
    "host": (
        -0.34,
        1.01,
    ),
    "in_title": (
        1.19,
        -0.52,
    ),
    "inside": (
        -0.38,
        0.30,
        0.70,
        0.05,
    ),
    "logo": (
        0.00,
        0.36,
    ),
    "longer": (
        -1.37,
        0.01,
        1.29,
        0.74,
    ),
    "mail": (
        0.00,
        2.98,
    ),
    "often": (
        0.00,
        -1.27,
        -0.35,
        -0.08,
        0.61,
        0.91,
        0.35,
        0.49,
    ),
    "person": (
        0.52,
        0.15,
    ),
    "repeated": (
        0.00,
        -2.15,
    ),
    "says": (
        0.00,
        4.00,
    ),
    "title_end": (
        0.00,
        2.61,
    ),
    "title_middle": (
        0.00,
        0.30,
    ),
    "title_start": (
        0.00,
        -0.30,
    ),
    "top_line": (
        0.00,
        0.14,
    ),
    "ways": (
        -1.16,
        0.37,
        1.80,
        1.77,
        1.24,
    ),
    "words": (
        0.15,
        0.39,
        0.58,
        0.56,
        -1.01,
    ),
}
