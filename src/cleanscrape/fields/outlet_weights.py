"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3868 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00,
        0.09,
    ),
    "address": (
        0.00,
        2.02,
    ),
    "before_copyright": (
        0.00,
        0.40,
    ),
    "brand": (
        -0.39,
        1.21,
    ),
    "camel": (
        -0.37,
        1.19,
    ),
    "cased": (
        -0.62,
        0.01,
        0.18,
        0.30,
        -1.49,
        0.44,
        1.21,
        0.79,
    ),
    "common": (
        1.56,
        -1.69,
        0.77,
        0.18,
    ),
    "contact": (
        0.00,
        0.17,
    ),
    "copyright": (
        0.00,
        0.66,
    ),
    "doubled": (
        0.00,
        0.65,
    ),
    "edition": (
        0.00,
        0.03,
    ),
    "first_appeared": (
        0.00,
        -1.62,
    ),
    "first_line": (
        0.00,
        0.74,
    ),
    "host": (
        -0.21,
        1.03,
    ),
    "inside": (
        -0.18,
        0.36,
        0.49,
        0.15,
    ),
    "join": (
        0.00,
        0.21,
    ),
    "known": (
        0.74,
        0.17,
        -0.10,
    ),
    "logo": (
        0.00,
        0.17,
    ),
    "mail": (
        0.00,
        2.50,
    ),
    "more": (
        0.00,
        0.08,
    ),
    "often": (
        -0.48,
        -1.37,
        -0.33,
        -0.06,
        0.78,
        1.04,
        0.53,
        0.72,
    ),
    "only_about": (
        0.00,
        0.97,
    ),
    "only_address": (
        0.00,
        -0.80,
    ),
    "only_before_copyright": (
        0.00,
        0.29,
    ),
    "only_contact": (
        0.00,
        0.91,
    ),
    "only_copyright": (
        0.00,
        0.70,
    ),
    "only_doubled": (
        0.00,
        0.09,
    ),
    "only_edition": (
        0.00,
        -0.31,
    ),
    "only_first_appeared": (
        0.00,
        -0.04,
    ),
    "only_first_line": (
        0.00,
        -0.54,
    ),
    "only_join": (
        0.00,
        0.29,
    ),
    "only_logo": (
        0.00,
        -0.11,
    ),
    "only_mail": (
        0.00,
        0.25,
    ),
    "only_more": (
        0.00,
        0.40,
    ),
    "only_product": (
        0.00,
        -0.04,
    ),
    "only_repeated": (
        0.00,
        -1.22,
    ),
    "only_role": (
        0.00,
        -0.06,
    ),
    "only_subject": (
        0.00,
        -2.44,
    ),
    "only_title_end": (
        0.00,
        1.21,
    ),
    "only_title_middle": (
        0.00,
        -0.07,
    ),
    "only_title_start": (
        0.00,
        0.36,
    ),
    "only_top_line": (
        0.00,
        -0.74,
    ),
    "only_trust": (
        0.00,
        -0.36,
    ),
    "owner": (
        -0.26,
        0.43,
        0.66,
    ),
    "prefixed": (
        -0.87,
        0.22,
        0.19,
        1.27,
    ),
    "product": (
        0.00,
        0.66,
    ),
    "repeated": (
        0.00,
        -1.41,
    ),
    "role": (
        0.00,
        0.72,
    ),
    "says": (
        0.00,
        4.00,
    ),
    "subject": (
        0.00,
        1.52,
    ),
    "title_end": (
        0.00,
        1.93,
    ),
    "title_middle": (
        0.00,
        0.63,
    ),
    "title_start": (
        0.00,
        -0.51,
    ),
    "top_line": (
        0.00,
        0.18,
    ),
    "trust": (
        0.00,
        -0.43,
    ),
    "ways": (
        -0.44,
        0.46,
        1.24,
        1.55,
        2.12,
    ),
    "words": (
        -0.13,
        0.25,
        0.79,
        0.84,
        -0.93,
    ),
}
