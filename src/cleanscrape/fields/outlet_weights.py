"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3968 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

# fmt: off
WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00, 0.73,
    ),
    "address": (
        0.00, 1.56,
    ),
    "after_rights": (
        0.00, 0.69,
    ),
    "before_copyright": (
        0.00, 0.69,
    ),
    "begins": (
        -0.10, -0.21, 0.56, 0.35, -0.15,
    ),
    "camel": (
        -0.80, 1.24,
    ),
    "career": (
        0.00, -0.06,
    ),
    "cased": (
        -0.17, -0.16, -0.09, 0.18, -0.39, 0.05, 0.72, 0.31,
    ),
    "common": (
        0.68, -2.14, -0.08, -1.48, 1.23, -0.01, 1.36, 0.88,
    ),
    "contact": (
        0.00, 0.18,
    ),
    "copyright": (
        0.00, 0.49,
    ),
    "corporate": (
        1.50, -1.06,
    ),
    "doubled": (
        0.00, 0.44,
    ),
    "edition": (
        0.00, 0.22,
    ),
    "extends": (
        0.16, 0.65, -0.36,
    ),
    "family": (
        0.00, -0.24,
    ),
    "first": (
        0.00, 0.47, -0.26, 0.25, 0.11, -0.23, -0.39,
    ),
    "first_appeared": (
        0.00, -1.71,
    ),
    "first_line": (
        0.00, -0.05,
    ),
    "follow": (
        0.00, -0.41,
    ),
    "foot": (
        0.56, 0.72, -0.29, -0.54,
    ),
    "from": (
        0.00, -0.02,
    ),
    "get": (
        0.00, -0.12,
    ),
    "host": (
        -0.62, 1.07,
    ),
    "house": (
        0.00, 2.30,
    ),
    "how": (
        0.00, -0.44,
    ),
    "initials": (
        -0.36, -1.30, 2.11,
    ),
    "inside": (
        -0.36, 0.30, 0.50, 0.01,
    ),
    "join": (
        0.00, 1.02,
    ),
    "known": (
        0.60, 0.19, -0.34,
    ),
    "last_line": (
        0.00, -0.75,
    ),
    "lines": (
        -0.53, -0.60, -0.47, -0.56, 0.10, 0.98,
    ),
    "logo": (
        0.00, 0.17,
    ),
    "mail": (
        0.00, 2.84,
    ),
    "more": (
        0.00, 0.17,
    ),
    "often": (
        -1.78, -0.79, 0.09, 0.41, 0.56, 0.67, 0.39, 0.90,
    ),
    "only_about": (
        0.00, 0.14,
    ),
    "only_address": (
        0.00, -0.31,
    ),
    "only_after_rights": (
        0.00, 0.69,
    ),
    "only_before_copyright": (
        0.00, 0.45,
    ),
    "only_career": (
        0.00, 1.17,
    ),
    "only_contact": (
        0.00, 0.27,
    ),
    "only_copyright": (
        0.00, 0.90,
    ),
    "only_doubled": (
        0.00, 0.07,
    ),
    "only_edition": (
        0.00, -0.47,
    ),
    "only_family": (
        0.00, -0.86,
    ),
    "only_first_appeared": (
        0.00, -0.04,
    ),
    "only_first_line": (
        0.00, 0.18,
    ),
    "only_follow": (
        0.00, -0.04,
    ),
    "only_from": (
        0.00, -0.40,
    ),
    "only_get": (
        0.00, -0.58,
    ),
    "only_house": (
        0.00, -1.25,
    ),
    "only_how": (
        0.00, -0.44,
    ),
    "only_join": (
        0.00, 0.48,
    ),
    "only_last_line": (
        0.00, -1.47,
    ),
    "only_logo": (
        0.00, -0.08,
    ),
    "only_mail": (
        0.00, -0.20,
    ),
    "only_more": (
        0.00, 1.71,
    ),
    "only_product": (
        0.00, 0.27,
    ),
    "only_repeated": (
        0.00, -0.75,
    ),
    "only_role": (
        0.00, -0.19,
    ),
    "only_subject": (
        0.00, -1.39,
    ),
    "only_title_end": (
        0.00, 1.41,
    ),
    "only_title_middle": (
        0.00, -0.11,
    ),
    "only_title_start": (
        0.00, 0.36,
    ),
    "only_top_line": (
        0.00, -0.72,
    ),
    "only_trust": (
        0.00, -0.01,
    ),
    "owner": (
        -0.61, 0.57, 0.49,
    ),
    "place": (
        1.11, -0.66,
    ),
    "prefixed": (
        -0.51, 0.36, -0.06, 0.66,
    ),
    "product": (
        0.00, 1.12,
    ),
    "repeated": (
        0.00, -1.07,
    ),
    "role": (
        0.00, 0.44,
    ),
    "says": (
        0.00, 4.00,
    ),
    "subject": (
        0.00, 0.38,
    ),
    "title_end": (
        0.00, 1.17,
    ),
    "title_middle": (
        0.00, 0.29,
    ),
    "title_start": (
        0.00, -0.95,
    ),
    "top": (
        0.74, 0.28, -0.12, -0.45,
    ),
    "top_line": (
        0.00, -0.07,
    ),
    "trust": (
        0.00, 0.79,
    ),
    "ways": (
        -1.15, 0.15, 0.56, -0.30, 1.44,
    ),
    "words": (
        -0.24, 0.33, 0.70, 0.76, -1.11,
    ),
}
