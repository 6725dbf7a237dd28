"""Bylines in scripts without capitals: a name there is known by what stands before it or behind it.

Japanese credits join what somebody did and part it from the name: "取材・文＝朽木亜里沙". Who wrote, asked or reported is an
author; who took the pictures alone is none. Hindi names have their role before them or behind: "विपुलेश टम्टा की रिपोर्ट".
"""

from __future__ import annotations

import re

from cleanscrape.scripts import EAST_ASIAN, HAN, KATAKANA, KOREAN

_WROTE = "取材|執筆者?|文責|文章?|聞き手|インタビュー|ライター|筆者|著者|寄稿|投稿者|作成者|采写|采访|撰稿|撰文|作者|글"
_DID = f"構成|企画|写真|撮影|編集|動画|イラスト|图|圖|图片|摄影|攝影|사진|그림|{_WROTE}"
_AND, _IS = "[・／/、&＆·と]", r"\s?[:：/／＝=|｜丨]\s?"
_HINDI = "\u0900-\u097f"
_HINDI_ROLE = "(?:(?:बीबीसी|विशेष|वरिष्ठ|मुख्य|स्थानीय) )?(?:संवाददाता|पत्रकार)"
_NAMES = rf"(?=[{HAN}]{{2,4}}(?:[、，][{HAN}]{{2,4}}){{0,3}}\s?[／/])"
_LABEL = re.compile(
    rf"(?:(?:(?:{_DID}){_AND}){{0,3}}(?:{_WROTE})(?:{_AND}(?:{_DID})){{1,3}}(?:{_IS}|\s)|(?:(?:{_DID}){_AND}){{0,3}}(?:{_WROTE})(?:{_IS}|\s|・)"
    rf"|[〔【（(]?(?:本[報报]|特[約约])?記者(?:\s*[:：]|\s+|{_NAMES})|[【（(]?(?:本[報报]|特[約约])?记者\s*[:：]?|編集委員[・\s])"
    rf"\s*(?=[{EAST_ASIAN}])|(?=[{KOREAN}]{{2,4}} 기자(?:\W|$)|[{KATAKANA}{HAN}]{{2,8}} ?(?:記者|记者)(?:\W|$)|[{EAST_ASIAN}]{{4,10}} ?記者$)"
    rf"|(?:द्वारा|रिपोर्ट(?:र)?|संवाददाता|पत्रकार|लेख(?:क|िका)|स्टोरी)(?:\s*[:：–—-]\s*|(?<!संवाददाता)(?<!पत्रकार)(?<!रिपोर्ट)\s+)(?=[{_HINDI}])"
    rf"|(?=[{_HINDI}]+(?: [{_HINDI}]+){{1,3}}(?:,? {_HINDI_ROLE}|(?: के)? द्वारा| की रिपोर्ट)$)"
)
"""A label before a name; or nothing, where what stands behind the name says that it is one."""
HEADS = frozenset("文取作記记撰글執本特〔【構企写撮編動聞インイラ筆著寄投采図图圖")
"""First characters of labels."""
BEHIND = re.compile(
    rf"\s{{0,2}}(?:記者|记者|기자|編集委員|特派員|特派员|さん|氏)$|(?:^| ){_HINDI_ROLE}$|(?: के)? द्वारा$| की रिपोर्ट$"
)
"""What stands behind a name and is no part of it."""


def caseless_label(text: str) -> re.Match[str] | None:
    """The label that opens a line in a script without capitals, if any."""
    return None if text.isascii() else _LABEL.match(text)
