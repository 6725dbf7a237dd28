"""Weights of the signs that a name is the outlet's, one tuple a sign, one number a bin; above zero a name beats none."""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "says": (0.00, 4.00),
    "top_line": (
        0.00,
        0.30,
    ),
    "repeated": (
        0.00,
        -2.20,
    ),
    "often": (
        0.24,
        -1.55,
        -0.56,
        -0.49,
        0.44,
        0.94,
        0.80,
        0.84,
    ),
    "inside": (
        -0.49,
        0.30,
        0.71,
        0.13,
    ),
    "common": (
        1.59,
        -0.94,
    ),
    "host": (
        -0.25,
        0.90,
    ),
    "brand": (
        -0.63,
        1.27,
    ),
    "person": (
        0.52,
        0.13,
    ),
    "words": (
        0.03,
        0.32,
        0.58,
        0.46,
        -0.75,
    ),
    "in_title": (
        0.89,
        -0.25,
    ),
    "longer": (
        -1.42,
        -0.08,
        0.85,
        1.29,
    ),
    "shorter": (
        0.43,
        0.25,
        -0.03,
    ),
    "ways": (
        -0.58,
        0.72,
        1.68,
        1.37,
        0.69,
    ),
    "after_cue": (
        0.00,
        0.13,
    ),
    "before_tail": (
        0.00,
        0.22,
    ),
    "before_copyright": (
        0.00,
        -0.19,
    ),
    "copyright": (
        0.00,
        1.31,
    ),
    "first_line": (
        0.00,
        0.87,
    ),
    "address": (
        0.00,
        1.88,
    ),
    "mail": (
        0.00,
        3.63,
    ),
    "doubled": (
        0.00,
        -0.50,
    ),
    "title_start": (
        0.00,
        -0.79,
    ),
    "title_middle": (
        0.00,
        0.35,
    ),
    "title_end": (
        0.00,
        2.40,
    ),
    "logo": (
        0.00,
        -0.18,
    ),
    "first_appeared": (
        0.00,
        -2.09,
    ),
}
