"""Who says a quotation in Japanese or Chinese, where words are not parted by spaces.

Looks at the sentence around the marks: 「…」とNAMEは話す, NAMEは「…」と述べた, NAME说：“…”, “…”，NAME表示. What is marked but
has no verb of speech beside it is a name or a term, and no quotation.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleanscrape.scripts import CHINESE_JAPANESE, KANA, KOREAN

WIDE = re.compile(f"[{CHINESE_JAPANESE}]")
_KANA = re.compile(f"[{KANA}]")
_KOREAN_BEHIND = re.compile(rf"\s?[{KOREAN}]")
MAX_CHARS = 120
"""How far around the marks a sentence is looked at, in characters."""

NAME_REACH_CHARS = 4000
"""How far back a family name is looked for."""

_JA_VERBS = (
    "話し|話す|語っ|語る|述べ|言う|言っ|いう|説明し|説明する|強調し|強調する|指摘し|指摘する|訴え|答え|振り返|明かし|明かす|コメントし|主張し|"
    "求め|呼びかけ|つぶやい|尋ね|書い|叫ん|笑う|笑っ|喜ん|喜ぶ|打ち明け|回答し|発表し|批判し|期待し|期待する|意気込|驚い|嘆い|応じ"
)
_JA_AFTER = re.compile(
    rf"と、?(?:(?P<who>[^、。「」はがも]{{1,25}})(?:は|が|も)、?)?(?P<between>[^。「」]{{0,12}}?)(?P<cue>(?:{_JA_VERBS})[た|る|て|で|だ|いた|している|していた|ている|ていた]{{0,4}})"
)
_JA_TOPIC = re.compile(
    r"(?:^|[。」\n、のるた])\s*(?P<who>[^。「」、\n（）]{1,25}?(?:（[^（）]{1,8}）)?)(?:は|が)"
)
_HONORIFIC = re.compile(r"(?:さん|氏|様|さま|君|ちゃん|先生)?(?:[（(][^（）()]{1,8}[）)])?$")
_ZH_VERBS = "笑着说|告诉记者|表示|指出|强调|強調|认为|認為|介绍|介紹|坦言|透露|补充道|補充|补充|写道|寫道|回忆|回憶|呼吁|呼籲|解释|解釋|回答|问道|問道|说道|說道|说|說|称|稱|问|問|道"
_ZH_BEFORE = re.compile(
    rf"(?:^|[，。；：、”」\n])\s*(?P<who>[^，。；：、“”「」\n]{{1,24}}?)(?P<cue>{_ZH_VERBS})(?P<mark>[，：:])?\s*$"
)
_ZH_AFTER = re.compile(
    rf"\s*[，,]?\s*(?P<who>[^，。；：“”「」\n]{{1,16}}?)(?:则|也|还|對|对[^，。]{{1,6}})?(?P<cue>{_ZH_VERBS})"
)
_CLAUSE_MIN_CHARS = 8
"""Between marks, behind 表示 and a comma: shorter ones are terms, not what somebody said."""
_ZH_WHERE = re.compile(
    r"(?<=..)(?:[在于於][^，。]{1,18}[上中时時后後里裡]|接受[^，。]{1,18}|向(?:记者|記者|媒体|媒體))$"
)
"""Where and when it was said: 王建国在会上, 王建国接受采访时."""
_ZH_ADVERB = re.compile(r"(?:还|還|也|又|则|則|并|並|再|随后|隨後|接着|接著|同时|同時|最后|最後){1,2}$")
_PRONOUNS = frozenset(["", *"他 她 它 他们 她们 他們 她們 彼 彼女 彼ら".split()])
"""Who stands for somebody named before."""
_ZH_ROLE = re.compile(
    r"^.{0,12}?(?:市长|市長|总统|總統|主席|发言人|發言人|记者|記者|教授|经理|經理|主任|局长|局長|部长|部長|董事长|校长|校長|船长|船長|队长|院长|村民|居民|店主)(?=.{2,4}$)"
)


def is_korean(text: str, stop: int) -> bool:
    """Whether a Korean word goes on or follows behind the marks that end at `stop`: then `korean` reads them."""
    return _KOREAN_BEHIND.match(text, stop) is not None


def is_wide(text: str, at: int) -> bool:
    """Whether the character at `at` is Japanese or Chinese; False outside the text."""
    return at >= 0 and WIDE.match(text, at) is not None


class Voiced(NamedTuple):
    """Where the speaker's words and the cue stand in the text, and the speaker's name.

    `whole`: whether all that is said stands in the marks; None where that is told by their length.
    """

    who: tuple[int, int] | None
    cue: tuple[int, int]
    name: str | None
    whole: bool | None = None


def line_around(text: str, start: int, stop: int, reach: int) -> tuple[int, int]:
    """The line that `start:stop` of a text stands in, cut so many characters before and behind; no look goes further."""
    begin, end = max(0, start - reach), min(len(text), stop + reach)
    last = text.find("\n", stop, end)
    return max(text.rfind("\n", begin, start) + 1, begin), end if last < 0 else last


def attribute_wide(text: str, start: int, stop: int) -> Voiced | None:
    """Who says what stands in the marks at `start:stop` of a Japanese or Chinese text; None where nobody does."""
    first, last = line_around(text, start, stop, MAX_CHARS)
    if _KANA.search(text, first, last):
        return _japanese(text, first, start, stop, last)
    found = _ZH_BEFORE.search(text[first:start])
    sentence = text[stop - 2] in "。！？，" or (found and found["mark"] and stop - start > _CLAUSE_MIN_CHARS)
    if found and (found["mark"] in ("：", ":") or sentence):
        return _voiced(text, first, found, chinese=True)
    found = _ZH_AFTER.match(text[stop:last])
    return _voiced(text, stop, found, chinese=True) if found else None


def _japanese(text: str, first: int, start: int, stop: int, last: int) -> Voiced | None:
    found = _JA_AFTER.match(text[stop:last])
    if not found or (
        found["cue"] == "いう"
        and text[stop + found.end() : stop + found.end() + 1] not in ("", "。", "、", "\n")
    ):
        return None
    if found["who"]:
        return _voiced(text, stop, found)
    topics = list(_JA_TOPIC.finditer(text[first:start]))
    topic = topics[-1] if topics else None
    cue = (stop + found.start("cue"), stop + found.end("cue"))
    if not topic:
        return Voiced(None, cue, None)
    who = (first + topic.start("who"), first + topic.end("who"))
    return Voiced(who, cue, _name(text, text[who[0] : who[1]], who[0]))


def _voiced(text: str, base: int, found: re.Match[str], chinese: bool = False) -> Voiced:
    who = (base + found.start("who"), base + found.end("who"))
    words = text[who[0] : who[1]]
    if chinese:
        bare = words.lstrip("据據")
        words, start = _ZH_WHERE.sub("", _ZH_ADVERB.sub("", bare)), who[1] - len(bare)
        who = (start, start + len(words))
    if words in _PRONOUNS:
        return Voiced(who if words else None, (base + found.start("cue"), base + found.end("cue")), None)
    name = _ZH_ROLE.sub("", words) if chinese else _name(text, words, who[0])
    return Voiced(who, (base + found.start("cue"), base + found.end("cue")), name)


def _name(text: str, words: str, at: int) -> str:
    """The name without what stands before it and its honorific; with the family name, where the text has it."""
    words = words.rsplit("の", 1)[-1].strip()
    name = _HONORIFIC.sub("", words) or words
    if name == words:
        return name
    full = re.compile(rf"([\u4e00-\u9fff々]{{0,4}}{re.escape(name)})(?:さん|氏|[（(])")
    found = max((m[1] for m in full.finditer(text, max(0, at - NAME_REACH_CHARS), at)), key=len, default=name)
    return found
