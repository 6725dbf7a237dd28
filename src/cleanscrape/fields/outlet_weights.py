"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3878 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00,
        0.27,
    ),
    "address": (
        0.00,
        2.18,
    ),
    "before_copyright": (
        0.00,
        0.45,
    ),
    "brand": (
        -0.39,
        1.16,
    ),
    "camel": (
        -0.39,
        1.16,
    ),
    "cased": (
        -0.69,
        0.03,
        0.17,
        0.36,
        -1.56,
        0.43,
        1.11,
        0.92,
    ),
    "common": (
        1.51,
        -1.63,
        0.73,
        0.16,
    ),
    "contact": (
        0.00,
        0.19,
    ),
    "copyright": (
        0.00,
        0.65,
    ),
    "doubled": (
        0.00,
        0.72,
    ),
    "edition": (
        0.00,
        0.01,
    ),
    "first_appeared": (
        0.00,
        -2.03,
    ),
    "first_line": (
        0.00,
        0.81,
    ),
    "host": (
        -0.24,
        1.01,
    ),
    "inside": (
        -0.22,
        0.39,
        0.52,
        0.08,
    ),
    "join": (
        0.00,
        0.16,
    ),
    "known": (
        0.73,
        0.18,
        -0.14,
    ),
    "logo": (
        0.00,
        -0.01,
    ),
    "mail": (
        0.00,
        2.59,
    ),
    "more": (
        0.00,
        0.23,
    ),
    "often": (
        -0.49,
        -1.42,
        -0.40,
        -0.01,
        0.76,
        1.04,
        0.55,
        0.73,
    ),
    "only_about": (
        0.00,
        0.86,
    ),
    "only_address": (
        0.00,
        -0.89,
    ),
    "only_before_copyright": (
        0.00,
        0.34,
    ),
    "only_contact": (
        0.00,
        0.93,
    ),
    "only_copyright": (
        0.00,
        0.63,
    ),
    "only_doubled": (
        0.00,
        0.14,
    ),
    "only_edition": (
        0.00,
        -0.42,
    ),
    "only_first_appeared": (
        0.00,
        -0.03,
    ),
    "only_first_line": (
        0.00,
        -0.62,
    ),
    "only_join": (
        0.00,
        0.44,
    ),
    "only_logo": (
        0.00,
        -0.03,
    ),
    "only_mail": (
        0.00,
        0.26,
    ),
    "only_more": (
        0.00,
        0.36,
    ),
    "only_product": (
        0.00,
        0.14,
    ),
    "only_repeated": (
        0.00,
        -1.54,
    ),
    "only_role": (
        0.00,
        -0.04,
    ),
    "only_subject": (
        0.00,
        -2.42,
    ),
    "only_title_end": (
        0.00,
        1.31,
    ),
    "only_title_middle": (
        0.00,
        -0.05,
    ),
    "only_title_start": (
        0.00,
        0.36,
    ),
    "only_top_line": (
        0.00,
        -0.69,
    ),
    "only_trust": (
        0.00,
        -0.32,
    ),
    "owner": (
        -0.38,
        0.50,
        0.65,
    ),
    "prefixed": (
        -0.63,
        0.15,
        0.46,
        0.79,
    ),
    "product": (
        0.00,
        0.61,
    ),
    "repeated": (
        0.00,
        -1.38,
    ),
    "role": (
        0.00,
        0.69,
    ),
    "says": (
        0.00,
        4.00,
    ),
    "subject": (
        0.00,
        1.51,
    ),
    "title_end": (
        0.00,
        1.90,
    ),
    "title_middle": (
        0.00,
        0.69,
    ),
    "title_start": (
        0.00,
        -0.43,
    ),
    "top_line": (
        0.00,
        0.21,
    ),
    "trust": (
        0.00,
        -0.38,
    ),
    "ways": (
        -0.51,
        0.30,
        1.07,
        1.70,
        2.06,
    ),
    "words": (
        -0.12,
        0.23,
        0.79,
        0.81,
        -0.92,
    ),
}
