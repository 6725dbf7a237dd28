"""Ranges of letters of scripts without capitals, to stand between a pattern's brackets; after Unicode's blocks."""

from __future__ import annotations

KANA, KATAKANA, HAN = "\u3040-\u30ff", "\u30a1-\u30ff", "\u3400-\u9fff"
CHINESE_JAPANESE = "\u3040-\u9fff"
"""Kana and Han, and what stands between them."""
KOREAN = "\uac00-\ud7af"
EAST_ASIAN = CHINESE_JAPANESE + KOREAN
THAI_LAO = "\u0e00-\u0eff"
"""They write no full stop either."""
UNSPACED = f"{THAI_LAO}\u1000-\u109f\u1780-\u17ff{CHINESE_JAPANESE}"
"""Scripts without spaces between words: also Burmese and Khmer."""
NO_CAPITALS = f"\u0590-\u074f\u0900-\u0fff\u1000-\u109f\u1780-\u17ff{EAST_ASIAN}"
"""Also Hebrew, Arabic, Syriac, the scripts of India, and Tibetan."""
