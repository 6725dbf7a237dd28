"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 3971 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

# fmt: off
WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00, 0.73,
    ),
    "address": (
        0.00, 1.58,
    ),
    "after_rights": (
        0.00, 0.67,
    ),
    "before_copyright": (
        0.00, 0.68,
    ),
    "begins": (
        -0.13, -0.24, 0.54, 0.38, -0.13,
    ),
    "camel": (
        -0.78, 1.21,
    ),
    "career": (
        0.00, -0.08,
    ),
    "cased": (
        -0.19, -0.19, -0.06, 0.19, -0.32, 0.04, 0.64, 0.32,
    ),
    "common": (
        0.72, -2.14, -0.06, -1.51, 1.19, -0.01, 1.35, 0.90,
    ),
    "contact": (
        0.00, 0.17,
    ),
    "copyright": (
        0.00, 0.48,
    ),
    "corporate": (
        1.52, -1.09,
    ),
    "doubled": (
        0.00, 0.51,
    ),
    "edition": (
        0.00, 0.22,
    ),
    "extends": (
        0.13, 0.67, -0.37,
    ),
    "family": (
        0.00, -0.30,
    ),
    "first": (
        0.00, 0.47, -0.26, 0.26, 0.09, -0.24, -0.37,
    ),
    "first_appeared": (
        0.00, -1.71,
    ),
    "first_line": (
        0.00, -0.05,
    ),
    "follow": (
        0.00, -0.38,
    ),
    "foot": (
        0.56, 0.70, -0.31, -0.53,
    ),
    "from": (
        0.00, -0.04,
    ),
    "get": (
        0.00, -0.14,
    ),
    "host": (
        -0.65, 1.08,
    ),
    "house": (
        0.00, 2.21,
    ),
    "how": (
        0.00, -0.44,
    ),
    "initials": (
        -0.36, -1.31, 2.10,
    ),
    "inside": (
        -0.32, 0.38, 0.37, 0.00,
    ),
    "join": (
        0.00, 1.05,
    ),
    "known": (
        0.58, 0.16, -0.31,
    ),
    "last_line": (
        0.00, -0.73,
    ),
    "lines": (
        -0.52, -0.58, -0.52, -0.59, 0.14, 1.01,
    ),
    "logo": (
        0.00, 0.20,
    ),
    "mail": (
        0.00, 2.85,
    ),
    "more": (
        0.00, 0.20,
    ),
    "often": (
        -1.86, -0.89, 0.05, 0.41, 0.50, 0.78, 0.31, 1.12,
    ),
    "only_about": (
        0.00, 0.18,
    ),
    "only_address": (
        0.00, -0.35,
    ),
    "only_after_rights": (
        0.00, 0.67,
    ),
    "only_before_copyright": (
        0.00, 0.35,
    ),
    "only_career": (
        0.00, 1.18,
    ),
    "only_contact": (
        0.00, 0.26,
    ),
    "only_copyright": (
        0.00, 0.92,
    ),
    "only_doubled": (
        0.00, 0.07,
    ),
    "only_edition": (
        0.00, -0.56,
    ),
    "only_family": (
        0.00, -0.87,
    ),
    "only_first_appeared": (
        0.00, -0.04,
    ),
    "only_first_line": (
        0.00, 0.17,
    ),
    "only_follow": (
        0.00, -0.05,
    ),
    "only_from": (
        0.00, -0.38,
    ),
    "only_get": (
        0.00, -0.56,
    ),
    "only_house": (
        0.00, -1.04,
    ),
    "only_how": (
        0.00, -0.44,
    ),
    "only_join": (
        0.00, 0.48,
    ),
    "only_last_line": (
        0.00, -1.49,
    ),
    "only_logo": (
        0.00, -0.08,
    ),
    "only_mail": (
        0.00, -0.16,
    ),
    "only_more": (
        0.00, 1.70,
    ),
    "only_product": (
        0.00, 0.30,
    ),
    "only_repeated": (
        0.00, -0.75,
    ),
    "only_role": (
        0.00, -0.26,
    ),
    "only_subject": (
        0.00, -1.40,
    ),
    "only_title_end": (
        0.00, 1.44,
    ),
    "only_title_middle": (
        0.00, -0.12,
    ),
    "only_title_start": (
        0.00, 0.36,
    ),
    "only_top_line": (
        0.00, -0.70,
    ),
    "only_trust": (
        0.00, -0.01,
    ),
    "owner": (
        -0.61, 0.55, 0.48,
    ),
    "place": (
        1.11, -0.68,
    ),
    "prefixed": (
        -0.45, 0.37, -0.04, 0.56,
    ),
    "product": (
        0.00, 1.08,
    ),
    "repeated": (
        0.00, -1.07,
    ),
    "role": (
        0.00, 0.40,
    ),
    "says": (
        0.00, 4.00,
    ),
    "subject": (
        0.00, 0.39,
    ),
    "title_end": (
        0.00, 1.19,
    ),
    "title_middle": (
        0.00, 0.28,
    ),
    "title_start": (
        0.00, -0.98,
    ),
    "top": (
        0.74, 0.21, -0.11, -0.42,
    ),
    "top_line": (
        0.00, -0.01,
    ),
    "trust": (
        0.00, 0.73,
    ),
    "ways": (
        -1.16, 0.13, 0.49, -0.27, 1.39,
    ),
    "words": (
        -0.25, 0.32, 0.73, 0.77, -1.13,
    ),
}
