"""Weights of the outlet's signs: log-odds, one tuple a sign, one number a bin.

Fitted on 4143 labelled pages by `benchmarks/fit_fields.py`; not to be edited by hand.
"""

from __future__ import annotations

# fmt: off
WEIGHTS: dict[str, tuple[float, ...]] = {
    "about": (
        0.00, 0.65,
    ),
    "above_lede": (
        0.00, -0.65,
    ),
    "address": (
        0.00, 1.03,
    ),
    "after_rights": (
        0.00, 0.37,
    ),
    "before_copyright": (
        0.00, 0.55,
    ),
    "begins": (
        -0.22, -0.18, 0.45, 0.44, 0.06,
    ),
    "camel": (
        -0.55, 1.10,
    ),
    "career": (
        0.00, 0.27,
    ),
    "cased": (
        -0.16, -0.06, -0.01, 0.05, -0.06, 0.11, 0.45, 0.22,
    ),
    "common": (
        0.58, -1.48, -0.35, -0.92, 0.48, 0.24, 1.28, 0.72,
    ),
    "contact": (
        0.00, 0.01,
    ),
    "copyright": (
        0.00, 0.63,
    ),
    "corporate": (
        1.19, -0.64,
    ),
    "crumb": (
        0.00, 0.45,
    ),
    "doubled": (
        0.00, 0.26,
    ),
    "edition": (
        0.00, 0.10,
    ),
    "explore": (
        0.00, -0.19,
    ),
    "extends": (
        -0.06, 0.50, 0.10,
    ),
    "family": (
        0.00, -0.27,
    ),
    "first_appeared": (
        0.00, -0.61,
    ),
    "first_line": (
        0.00, 0.07,
    ),
    "follow": (
        0.00, -0.41,
    ),
    "from": (
        0.00, -0.12,
    ),
    "get": (
        0.00, -0.25,
    ),
    "host": (
        -0.60, 1.15,
    ),
    "house": (
        0.00, 1.61,
    ),
    "how": (
        0.00, -0.22,
    ),
    "initials": (
        -0.22, -0.91, 1.67,
    ),
    "inside": (
        -0.13, 0.24, 0.40, 0.03,
    ),
    "join": (
        0.00, 0.88,
    ),
    "known": (
        0.63, 0.18, -0.27,
    ),
    "last_line": (
        0.00, -0.42,
    ),
    "lines": (
        -0.41, -0.38, -0.47, -0.16, 0.17, 0.45,
    ),
    "linked": (
        0.00, 0.95,
    ),
    "links": (
        0.51, 0.41, 0.05, -0.28, -0.26, -0.32, -0.82, 0.06, 0.10, -0.14, 0.01, -0.02, -0.25, -0.35, 0.00,
        0.07, 0.31, 0.49, 0.99,
    ),
    "logo": (
        0.00, 0.19,
    ),
    "mail": (
        0.00, 1.65,
    ),
    "more": (
        0.00, 0.21,
    ),
    "often": (
        -0.34, -0.84, -0.16, 0.10, 0.38, 0.53, 0.29, 0.58,
    ),
    "only_about": (
        0.00, 0.22,
    ),
    "only_above_lede": (
        0.00, -0.45,
    ),
    "only_address": (
        0.00, -0.25,
    ),
    "only_after_rights": (
        0.00, 0.37,
    ),
    "only_before_copyright": (
        0.00, 0.41,
    ),
    "only_career": (
        0.00, 0.45,
    ),
    "only_contact": (
        0.00, 0.07,
    ),
    "only_copyright": (
        0.00, 0.75,
    ),
    "only_crumb": (
        0.00, 0.26,
    ),
    "only_doubled": (
        0.00, 0.02,
    ),
    "only_edition": (
        0.00, -0.38,
    ),
    "only_explore": (
        0.00, -0.23,
    ),
    "only_family": (
        0.00, -0.93,
    ),
    "only_first_appeared": (
        0.00, -0.01,
    ),
    "only_first_line": (
        0.00, -0.18,
    ),
    "only_follow": (
        0.00, 0.03,
    ),
    "only_from": (
        0.00, -0.28,
    ),
    "only_get": (
        0.00, -0.35,
    ),
    "only_house": (
        0.00, -0.46,
    ),
    "only_how": (
        0.00, -0.22,
    ),
    "only_join": (
        0.00, 0.76,
    ),
    "only_last_line": (
        0.00, -0.73,
    ),
    "only_linked": (
        0.00, 0.41,
    ),
    "only_logo": (
        0.00, -0.08,
    ),
    "only_mail": (
        0.00, 0.09,
    ),
    "only_more": (
        0.00, 1.00,
    ),
    "only_product": (
        0.00, 0.34,
    ),
    "only_repeated": (
        0.00, -0.63,
    ),
    "only_role": (
        0.00, -0.27,
    ),
    "only_subject": (
        0.00, -1.09,
    ),
    "only_title_end": (
        0.00, 0.86,
    ),
    "only_title_middle": (
        0.00, -0.06,
    ),
    "only_title_start": (
        0.00, 0.04,
    ),
    "only_top_line": (
        0.00, -0.69,
    ),
    "only_trust": (
        0.00, 0.03,
    ),
    "owner": (
        -0.71, 0.63, 0.63,
    ),
    "place": (
        0.94, -0.39,
    ),
    "prefixed": (
        -0.51, 0.38, 0.06, 0.62,
    ),
    "plain": (
        0.00, -1.00,
    ),
    "product": (
        0.00, 0.91,
    ),
    "repeated": (
        0.00, -0.81,
    ),
    "role": (
        0.00, 0.44,
    ),
    "says": (
        0.00, 4.00,
    ),
    "subject": (
        0.00, 0.24,
    ),
    "title_end": (
        0.00, 1.08,
    ),
    "title_middle": (
        0.00, 0.07,
    ),
    "title_start": (
        0.00, -0.50,
    ),
    "top": (
        0.66, 0.11, -0.27, -0.57, 0.62,
    ),
    "top_line": (
        0.00, -0.08,
    ),
    "trust": (
        0.00, 0.21,
    ),
    "ways": (
        -1.05, 0.34, 0.64, 0.41, 0.95,
    ),
    "words": (
        -0.18, 0.26, 0.45, 0.54, -0.52,
    ),
}
