"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 4145 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

# fmt: off
WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00, 0.66,
    ),
    "above_lede": (
        0.00, -0.67,
    ),
    "address": (
        0.00, 1.01,
    ),
    "after_rights": (
        0.00, 0.37,
    ),
    "before_copyright": (
        0.00, 0.54,
    ),
    "begins": (
        -0.22, -0.19, 0.47, 0.45, 0.05,
    ),
    "camel": (
        -0.56, 1.11,
    ),
    "career": (
        0.00, 0.29,
    ),
    "cased": (
        -0.16, -0.06, 0.00, 0.04, -0.06, 0.11, 0.45, 0.23,
    ),
    "common": (
        0.59, -1.48, -0.35, -0.93, 0.48, 0.24, 1.27, 0.74,
    ),
    "contact": (
        0.00, 0.03,
    ),
    "copyright": (
        0.00, 0.63,
    ),
    "corporate": (
        1.19, -0.63,
    ),
    "crumb": (
        0.00, 0.45,
    ),
    "doubled": (
        0.00, 0.25,
    ),
    "edition": (
        0.00, 0.11,
    ),
    "explore": (
        0.00, -0.19,
    ),
    "extends": (
        -0.05, 0.49, 0.11,
    ),
    "family": (
        0.00, -0.25,
    ),
    "first_appeared": (
        0.00, -0.61,
    ),
    "first_line": (
        0.00, 0.05,
    ),
    "follow": (
        0.00, -0.44,
    ),
    "from": (
        0.00, -0.11,
    ),
    "get": (
        0.00, -0.23,
    ),
    "host": (
        -0.61, 1.16,
    ),
    "house": (
        0.00, 1.65,
    ),
    "how": (
        0.00, -0.22,
    ),
    "initials": (
        -0.20, -0.91, 1.65,
    ),
    "inside": (
        -0.17, 0.29, 0.41, 0.01,
    ),
    "join": (
        0.00, 0.87,
    ),
    "known": (
        0.64, 0.18, -0.27,
    ),
    "last_line": (
        0.00, -0.41,
    ),
    "lines": (
        -0.45, -0.39, -0.45, -0.16, 0.16, 0.47,
    ),
    "linked": (
        0.00, 0.97,
    ),
    "links": (
        0.52, 0.41, 0.05, -0.28, -0.26, -0.33, -0.82, 0.06, 0.10, -0.14, 0.00, -0.02, -0.25, -0.35, 0.00,
        0.07, 0.31, 0.50, 0.99,
    ),
    "logo": (
        0.00, 0.20,
    ),
    "mail": (
        0.00, 1.62,
    ),
    "more": (
        0.00, 0.22,
    ),
    "often": (
        -0.42, -0.80, -0.12, 0.17, 0.37, 0.55, 0.23, 0.57,
    ),
    "only_about": (
        0.00, 0.22,
    ),
    "only_above_lede": (
        0.00, -0.47,
    ),
    "only_address": (
        0.00, -0.22,
    ),
    "only_after_rights": (
        0.00, 0.37,
    ),
    "only_before_copyright": (
        0.00, 0.39,
    ),
    "only_career": (
        0.00, 0.60,
    ),
    "only_contact": (
        0.00, 0.06,
    ),
    "only_copyright": (
        0.00, 0.72,
    ),
    "only_crumb": (
        0.00, 0.26,
    ),
    "only_doubled": (
        0.00, 0.01,
    ),
    "only_edition": (
        0.00, -0.39,
    ),
    "only_explore": (
        0.00, -0.23,
    ),
    "only_family": (
        0.00, -0.94,
    ),
    "only_first_appeared": (
        0.00, -0.01,
    ),
    "only_first_line": (
        0.00, -0.17,
    ),
    "only_follow": (
        0.00, 0.02,
    ),
    "only_from": (
        0.00, -0.28,
    ),
    "only_get": (
        0.00, -0.35,
    ),
    "only_house": (
        0.00, -0.48,
    ),
    "only_how": (
        0.00, -0.22,
    ),
    "only_join": (
        0.00, 0.76,
    ),
    "only_last_line": (
        0.00, -0.75,
    ),
    "only_linked": (
        0.00, 0.41,
    ),
    "only_logo": (
        0.00, -0.05,
    ),
    "only_mail": (
        0.00, 0.09,
    ),
    "only_more": (
        0.00, 0.97,
    ),
    "only_product": (
        0.00, 0.32,
    ),
    "only_repeated": (
        0.00, -0.65,
    ),
    "only_role": (
        0.00, -0.23,
    ),
    "only_subject": (
        0.00, -1.11,
    ),
    "only_title_end": (
        0.00, 0.85,
    ),
    "only_title_middle": (
        0.00, -0.06,
    ),
    "only_title_start": (
        0.00, 0.04,
    ),
    "only_top_line": (
        0.00, -0.71,
    ),
    "only_trust": (
        0.00, 0.03,
    ),
    "owner": (
        -0.71, 0.63, 0.63,
    ),
    "place": (
        0.95, -0.40,
    ),
    "prefixed": (
        -0.50, 0.37, 0.05, 0.63,
    ),
    "product": (
        0.00, 0.91,
    ),
    "repeated": (
        0.00, -0.82,
    ),
    "role": (
        0.00, 0.39,
    ),
    "says": (
        0.00, 4.00,
    ),
    "subject": (
        0.00, 0.25,
    ),
    "title_end": (
        0.00, 1.07,
    ),
    "title_middle": (
        0.00, 0.06,
    ),
    "title_start": (
        0.00, -0.49,
    ),
    "top": (
        0.65, 0.10, -0.26, -0.60, 0.65,
    ),
    "top_line": (
        0.00, -0.08,
    ),
    "trust": (
        0.00, 0.22,
    ),
    "ways": (
        -1.04, 0.32, 0.63, 0.41, 0.98,
    ),
    "words": (
        -0.17, 0.26, 0.46, 0.52, -0.52,
    ),
}
