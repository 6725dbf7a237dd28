"""Weights of the signs that a name is the outlet's, one tuple a sign, one number a bin; above zero a name beats none."""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "says": (0.00, 4.00),
    "repeated": (0.00, -1.94,),
    "often": (0.08, -1.27, -0.45, -0.44, 0.52, 0.97, 0.49, 0.71,),
    "inside": (-0.55, 0.21, 0.83, 0.14,),
    "common": (1.59, -0.96,),
    "host": (-0.14, 0.77,),
    "brand": (-0.57, 1.20,),
    "person": (0.56, 0.07,),
    "words": (0.00, 0.30, 0.73, 0.55, -0.95,),
    "in_title": (0.89, -0.26,),
    "longer": (-1.29, -0.03, 1.36, 0.59,),
    "ways": (-0.61, 0.94, 1.49, 1.43, 0.54,),
    "top_line": (0.00, -0.20,),
    "after_cue": (0.00, -0.10,),
    "copyright": (0.00, 1.12,),
    "before_copyright": (0.00, 0.25,),
    "first_line": (0.00, 0.43,),
    "address": (0.00, 1.23,),
    "before_tail": (0.00, 0.41,),
    "mail": (0.00, 3.31,),
    "title_end": (0.00, 2.33,),
    "title_start": (0.00, -0.66,),
    "title_middle": (0.00, 0.26,),
    "logo": (0.00, -0.12,),
    "first_appeared": (0.00, -2.09,),
    "doubled": (0.00, 0.39,),
}
