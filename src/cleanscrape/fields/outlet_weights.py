"""Weights of the signs that a name is the outlet's, one tuple a sign, one number a bin; above zero a name beats none."""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "says": (0.00, 4.00),
    "repeated": (0.00, -1.97,),
    "often": (0.00, -1.23, -0.34, -0.30, 0.54, 1.06, 0.51, 0.39,),
    "inside": (-0.46, 0.09, 0.65, 0.34,),
    "common": (1.56, -0.93,),
    "host": (-0.02, 0.65,),
    "brand": (-0.62, 1.25,),
    "person": (0.54, 0.08,),
    "words": (0.04, 0.27, 0.78, 0.48, -0.95,),
    "in_title": (0.89, -0.26,),
    "longer": (-1.41, -0.07, 1.49, 0.62,),
    "ways": (-0.72, 0.69, 1.75, 1.45, 0.58,),
    "top_line": (0.00, -0.22,),
    "after_cue": (0.00, -0.04,),
    "copyright": (0.00, 1.17,),
    "before_copyright": (0.00, 0.37,),
    "first_line": (0.00, 0.34,),
    "address": (0.00, 1.49,),
    "before_tail": (0.00, 0.45,),
    "mail": (0.00, 3.52,),
    "title_end": (0.00, 2.31,),
    "title_start": (0.00, -0.54,),
    "title_middle": (0.00, 0.21,),
    "logo": (0.00, -0.16,),
    "first_appeared": (0.00, -2.22,),
    "doubled": (0.00, 0.44,),
}
