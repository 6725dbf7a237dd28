"""Weights of the signs that a name is the outlet's, one tuple a sign, one number a bin; above zero a name beats none."""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
    "says": (0.00, 4.00),
    "repeated": (0.00, -1.54,),
    "often": (0.00, -1.10, -0.35, 0.04, 0.56, 0.93, 0.41, 0.33,),
    "inside": (-0.40, 0.18, 0.71, 0.33,),
    "common": (1.76, -0.94,),
    "host": (-0.45, 1.27,),
    "brand": (-0.66, 1.48,),
    "person": (0.57, 0.24,),
    "words": (0.19, 0.33, 0.76, 0.62, -1.09,),
    "in_title": (0.99, -0.17,),
    "longer": (-1.39, 0.18, 1.48, 0.55,),
    "cues": (-0.74, 0.31, 0.50, 0.30, 0.44,),
    "ways": (-0.52, 0.89, 1.49, 1.98, 1.07,),
    "top_line": (0.00, 0.06,),
    "after_cue": (0.00, -0.64,),
    "copyright": (0.00, 2.07,),
    "before_copyright": (0.00, 0.51,),
    "first_line": (0.00, 0.62,),
    "address": (0.00, 1.25,),
    "before_tail": (0.00, 0.13,),
    "mail": (0.00, 3.07,),
    "title_start": (0.00, -0.57,),
    "title_middle": (0.00, 0.26,),
    "title_end": (0.00, 2.48,),
    "logo": (0.00, 0.20,),
    "first_appeared": (0.00, -2.02,),
    "doubled": (0.00, 0.73,),
}
