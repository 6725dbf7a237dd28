"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 4034 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "address": (
        0.00,
        1.93,
    ),
    "after_cue": (
        0.00,
        0.40,
    ),
    "agency": (
        0.72,
        -0.29,
    ),
    "before_copyright": (
        0.00,
        0.52,
    ),
    "before_tail": (
        0.00,
        0.56,
    ),
    "brand": (
        -0.76,
        1.19,
    ),
    "camel": (
        -0.32,
        0.75,
    ),
    "cased": (
        -0.84,
        -0.41,
        0.45,
        0.58,
        0.04,
        -0.23,
        0.47,
        0.36,
    ),
    "common": (
        1.39,
        -1.61,
        0.78,
        -0.14,
    ),
    "copyright": (
        0.00,
        0.57,
    ),
    "credit": (
        0.00,
        0.24,
    ),
    "cues": (
        0.13,
        0.20,
        0.11,
        -0.56,
        0.54,
    ),
    "doubled": (
        0.00,
        0.84,
    ),
    "first_appeared": (
        0.00,
        -2.09,
    ),
    "first_line": (
        0.00,
        0.19,
    ),
    "host": (
        -0.51,
        0.94,
    ),
    "hosted": (
        0.32,
        0.11,
    ),
    "in_title": (
        0.99,
        -0.56,
    ),
    "initials": (
        -0.27,
        -0.76,
        1.45,
    ),
    "inner": (
        -0.21,
        0.17,
        0.46,
    ),
    "inside": (
        -0.44,
        0.25,
        0.48,
        0.14,
    ),
    "known": (
        0.76,
        -0.40,
        0.07,
    ),
    "logo": (
        0.00,
        0.71,
    ),
    "longer": (
        -1.08,
        -0.23,
        1.06,
        0.69,
    ),
    "mail": (
        0.00,
        2.71,
    ),
    "often": (
        -1.17,
        -1.29,
        -0.29,
        0.07,
        0.75,
        1.18,
        0.31,
        0.88,
    ),
    "only_address": (
        0.00,
        -1.09,
    ),
    "only_after_cue": (
        0.00,
        -0.17,
    ),
    "only_before_copyright": (
        0.00,
        0.40,
    ),
    "only_before_tail": (
        0.00,
        0.49,
    ),
    "only_copyright": (
        0.00,
        0.76,
    ),
    "only_credit": (
        0.00,
        -0.29,
    ),
    "only_doubled": (
        0.00,
        0.97,
    ),
    "only_first_appeared": (
        0.00,
        -0.01,
    ),
    "only_first_line": (
        0.00,
        -0.11,
    ),
    "only_logo": (
        0.00,
        -0.34,
    ),
    "only_mail": (
        0.00,
        -0.09,
    ),
    "only_repeated": (
        0.00,
        -1.50,
    ),
    "only_role": (
        0.00,
        -0.48,
    ),
    "only_subject": (
        0.00,
        -1.39,
    ),
    "only_title_end": (
        0.00,
        1.73,
    ),
    "only_title_middle": (
        0.00,
        0.04,
    ),
    "only_title_start": (
        0.00,
        0.06,
    ),
    "only_told": (
        0.00,
        -0.49,
    ),
    "only_top_line": (
        0.00,
        -0.19,
    ),
    "owner": (
        -0.42,
        0.27,
        0.57,
    ),
    "person": (
        0.29,
        0.14,
    ),
    "repeated": (
        0.00,
        -1.44,
    ),
    "role": (
        0.00,
        1.20,
    ),
    "says": (
        0.00,
        4.00,
    ),
    "subject": (
        0.00,
        0.54,
    ),
    "title_end": (
        0.00,
        1.67,
    ),
    "title_middle": (
        0.00,
        0.35,
    ),
    "title_start": (
        0.00,
        -0.86,
    ),
    "told": (
        0.00,
        0.44,
    ),
    "top_line": (
        0.00,
        0.06,
    ),
    "ways": (
        -1.26,
        -0.21,
        0.85,
        1.83,
        1.35,
    ),
    "words": (
        -0.22,
        0.42,
        0.57,
        0.63,
        -0.97,
    ),
}
