"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3974 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

# fmt: off
WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00, 0.64,
    ),
    "address": (
        0.00, 1.74,
    ),
    "after_rights": (
        0.00, 0.56,
    ),
    "before_copyright": (
        0.00, 0.71,
    ),
    "begins": (
        -0.14, -0.06, 0.63, 0.43, 0.03,
    ),
    "camel": (
        -0.55, 1.45,
    ),
    "career": (
        0.00, 0.09,
    ),
    "cased": (
        -0.01, -0.12, -0.14, 0.15, -0.21, 0.18, 0.76, 0.30,
    ),
    "common": (
        0.83, -1.99, -0.00, -1.29, 1.34, -0.30, 1.30, 1.01,
    ),
    "contact": (
        0.00, 0.15,
    ),
    "copyright": (
        0.00, 0.60,
    ),
    "doubled": (
        0.00, 0.37,
    ),
    "edition": (
        0.00, 0.16,
    ),
    "extends": (
        0.30, 0.74, -0.14,
    ),
    "family": (
        0.00, -0.33,
    ),
    "first_appeared": (
        0.00, -1.36,
    ),
    "first_line": (
        0.00, 0.05,
    ),
    "follow": (
        0.00, -0.34,
    ),
    "foot": (
        0.68, 0.79, -0.19, -0.38,
    ),
    "from": (
        0.00, 0.17,
    ),
    "get": (
        0.00, -0.19,
    ),
    "host": (
        -0.31, 1.21,
    ),
    "house": (
        0.00, 2.04,
    ),
    "how": (
        0.00, -0.35,
    ),
    "initials": (
        -0.24, -1.11, 2.25,
    ),
    "inside": (
        -0.16, 0.50, 0.45, 0.12,
    ),
    "join": (
        0.00, 1.05,
    ),
    "known": (
        0.66, 0.18, 0.05,
    ),
    "last_line": (
        0.00, -0.69,
    ),
    "logo": (
        0.00, 0.18,
    ),
    "mail": (
        0.00, 2.54,
    ),
    "more": (
        0.00, 0.22,
    ),
    "often": (
        -1.56, -0.76, 0.09, 0.42, 0.63, 0.87, 0.32, 0.89,
    ),
    "only_about": (
        0.00, 0.36,
    ),
    "only_address": (
        0.00, -0.30,
    ),
    "only_after_rights": (
        0.00, 0.56,
    ),
    "only_before_copyright": (
        0.00, 0.42,
    ),
    "only_career": (
        0.00, 1.01,
    ),
    "only_contact": (
        0.00, 0.25,
    ),
    "only_copyright": (
        0.00, 0.68,
    ),
    "only_doubled": (
        0.00, 0.06,
    ),
    "only_edition": (
        0.00, -0.50,
    ),
    "only_family": (
        0.00, -0.84,
    ),
    "only_first_appeared": (
        0.00, -0.09,
    ),
    "only_first_line": (
        0.00, -0.19,
    ),
    "only_follow": (
        0.00, -0.01,
    ),
    "only_from": (
        0.00, -0.19,
    ),
    "only_get": (
        0.00, -0.50,
    ),
    "only_house": (
        0.00, -0.81,
    ),
    "only_how": (
        0.00, -0.35,
    ),
    "only_join": (
        0.00, 0.55,
    ),
    "only_last_line": (
        0.00, -1.35,
    ),
    "only_logo": (
        0.00, -0.00,
    ),
    "only_mail": (
        0.00, -0.23,
    ),
    "only_more": (
        0.00, 1.35,
    ),
    "only_product": (
        0.00, 0.38,
    ),
    "only_repeated": (
        0.00, -0.64,
    ),
    "only_role": (
        0.00, -0.09,
    ),
    "only_subject": (
        0.00, -1.53,
    ),
    "only_title_end": (
        0.00, 1.40,
    ),
    "only_title_middle": (
        0.00, -0.05,
    ),
    "only_title_start": (
        0.00, 0.23,
    ),
    "only_top_line": (
        0.00, -0.68,
    ),
    "only_trust": (
        0.00, 0.01,
    ),
    "owner": (
        -0.35, 0.64, 0.60,
    ),
    "prefixed": (
        -0.37, 0.43, 0.20, 0.63,
    ),
    "product": (
        0.00, 1.08,
    ),
    "repeated": (
        0.00, -1.34,
    ),
    "role": (
        0.00, 0.61,
    ),
    "says": (
        0.00, 4.00,
    ),
    "subject": (
        0.00, 0.39,
    ),
    "title_end": (
        0.00, 1.21,
    ),
    "title_middle": (
        0.00, 0.28,
    ),
    "title_start": (
        0.00, -0.85,
    ),
    "top": (
        0.85, 0.37, 0.02, -0.34,
    ),
    "top_line": (
        0.00, -0.11,
    ),
    "trust": (
        0.00, 0.65,
    ),
    "ways": (
        -0.39, 0.87, 1.31, 0.55, 2.04,
    ),
    "words": (
        -0.13, 0.28, 0.79, 0.92, -0.96,
    ),
}
