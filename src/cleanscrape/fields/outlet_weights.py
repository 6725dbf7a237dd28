"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 4045 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "address": (
        0.00,
        1.87,
    ),
    "after_cue": (
        0.00,
        0.44,
    ),
    "agency": (
        0.49,
        -0.04,
    ),
    "before_copyright": (
        0.00,
        0.52,
    ),
    "before_tail": (
        0.00,
        0.54,
    ),
    "brand": (
        -0.72,
        1.17,
    ),
    "camel": (
        -0.28,
        0.73,
    ),
    "cased": (
        -0.88,
        -0.27,
        0.42,
        0.53,
        0.06,
        -0.11,
        0.31,
        0.39,
    ),
    "common": (
        1.39,
        -1.59,
        0.74,
        -0.08,
    ),
    "copyright": (
        0.00,
        0.55,
    ),
    "credit": (
        0.00,
        0.12,
    ),
    "cues": (
        0.11,
        0.24,
        0.05,
        -0.32,
        0.37,
    ),
    "doubled": (
        0.00,
        1.02,
    ),
    "first_appeared": (
        0.00,
        -2.09,
    ),
    "first_line": (
        0.00,
        0.40,
    ),
    "host": (
        -0.52,
        0.97,
    ),
    "hosted": (
        0.28,
        0.17,
    ),
    "in_title": (
        0.97,
        -0.51,
    ),
    "initials": (
        -0.12,
        -0.91,
        1.48,
    ),
    "inner": (
        -0.23,
        0.28,
        0.41,
    ),
    "inside": (
        -0.41,
        0.27,
        0.44,
        0.16,
    ),
    "known": (
        0.76,
        -0.37,
        0.06,
    ),
    "logo": (
        0.00,
        0.72,
    ),
    "longer": (
        -1.09,
        -0.21,
        1.05,
        0.70,
    ),
    "mail": (
        0.00,
        2.59,
    ),
    "often": (
        -1.27,
        -1.26,
        -0.18,
        0.08,
        0.83,
        1.06,
        0.24,
        0.94,
    ),
    "only_address": (
        0.00,
        -1.20,
    ),
    "only_after_cue": (
        0.00,
        -0.25,
    ),
    "only_before_copyright": (
        0.00,
        0.35,
    ),
    "only_before_tail": (
        0.00,
        0.36,
    ),
    "only_copyright": (
        0.00,
        0.79,
    ),
    "only_credit": (
        0.00,
        -0.33,
    ),
    "only_doubled": (
        0.00,
        0.86,
    ),
    "only_first_appeared": (
        0.00,
        -0.01,
    ),
    "only_first_line": (
        0.00,
        -0.12,
    ),
    "only_logo": (
        0.00,
        0.03,
    ),
    "only_mail": (
        0.00,
        0.02,
    ),
    "only_repeated": (
        0.00,
        -1.30,
    ),
    "only_role": (
        0.00,
        -0.56,
    ),
    "only_subject": (
        0.00,
        -1.32,
    ),
    "only_title_end": (
        0.00,
        1.64,
    ),
    "only_title_middle": (
        0.00,
        0.02,
    ),
    "only_title_start": (
        0.00,
        0.17,
    ),
    "only_told": (
        0.00,
        -0.53,
    ),
    "only_top_line": (
        0.00,
        -0.31,
    ),
    "owner": (
        -0.39,
        0.29,
        0.55,
    ),
    "person": (
        0.30,
        0.15,
    ),
    "repeated": (
        0.00,
        -1.46,
    ),
    "role": (
        0.00,
        1.19,
    ),
    "says": (
        0.00,
        4.00,
    ),
    "subject": (
        0.00,
        0.46,
    ),
    "title_end": (
        0.00,
        1.61,
    ),
    "title_middle": (
        0.00,
        0.42,
    ),
    "title_start": (
        0.00,
        -0.84,
    ),
    "told": (
        0.00,
        0.49,
    ),
    "top_line": (
        0.00,
        -0.00,
    ),
    "ways": (
        -1.25,
        -0.15,
        0.84,
        1.92,
        1.37,
    ),
    "words": (
        -0.20,
        0.36,
        0.60,
        0.64,
        -0.95,
    ),
}
