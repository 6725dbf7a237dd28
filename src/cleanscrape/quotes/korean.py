"""Who says a quotation in Korean, where a particle behind the marks says that it is one.

Looks at the sentence around the marks: NAME 시장은 "…"라며 "…"고 말했다, "…"라고 NAME 대변인은 설명했다. What is marked but has
no such particle, or no word of speech behind it, is a name or a term, and no quotation.
"""

from __future__ import annotations

import re

from cleanscrape.quotes.cjk import NAME_REACH_CHARS, Voiced, line_around
from cleanscrape.quotes.keep import MIN_WORDS, WORD
from cleanscrape.quotes.places import KOREAN_COUNTRIES

REACH_CHARS = 400
"""How far around the marks a sentence is looked at: it may hold a second quotation."""

_TOPIC_CHARS = 4
"""How far before the marks the speaker ends where nothing else leads in: a particle and a space."""

_PHRASE_WORDS = 4
"""How many words an office may stand behind its name: 박지영 하늘시 문화국 수석대변인."""

_WORD = re.compile(r"[^\s_]+")
_MARKED = re.compile(r'(?<![^\s(])"[^"\n]*"|“[^“”\n]*”')
_STOP = re.compile(r"[.!?](?=\s|$)")
_CLAUSE = "(?:이?라|하|[가-힣]{0,3}?[다자냐])?"
_PARTICLE = re.compile(
    rf"\s?(?:(?P<going>{_CLAUSE}(?:며|면서)도?(?![가-힣]))|{_CLAUSE}고[는도]?(?![가-힣])|이?라(?![가-힣])"
    r"|(?P<noun>(?:이?라)?는)\s(?=(?:[가-힣]+\s)?(?:입장|말|뜻|의견|설명|주장|반응|답변|지적|글|비판|우려|목소리|취지)))"
    r"(?!\s(?:불리|불린|부르|불렀|부른|이름|적힌|쓰인|새겨진|하는|할\s))"
)
"""What hangs on the closing mark: she said so and goes on, said so, or it is her view; no name that something has."""

_DONE = "말 강조 설명 지적 주장 답 토로 반박 비판 당부 호소 촉구 언급 회상 고백 전망 평가 진단 분석 우려 약속 경고 하소연 반발 반문 일축 해명 사과 시인 \
부인 제안 요청 요구 주문 다짐 칭찬 회고 증언 진술 선언 발표 보도 항의 질타 생각 판단 기대 전 귀띔 인사 탄식 소개 조언 단언 답변 대답 공지".replace(
    " ", "|"
)
_CUE = re.compile(
    rf"(?<![가-힣])(?:(?:{_DONE})(?:했|하|한|해)|했|하자|밝혔|밝히|밝힌|밝혀|덧붙|되물|물었|묻|털어놓|털어놨|내다봤|외쳤|외치|소리쳤|적었|썼|꼬집|쏘아붙|"
    r"맞받|알렸|못박|못 박|잘라 말|웃었|웃으|입을 모|목소리를 높|말을 이|말끝을)[가-힣]*"
)
_OFFICES = (
    "시장 군수 구청장 지사 대표 의원 위원 위원장 장관 차관 총리 대통령 부통령 주석 대변인 의장 회장 사장 이사 이사장 본부장 실장 국장 과장 팀장 부장 센터장 \
원장 총장 교수 박사 감독 코치 선수 작가 배우 가수 변호사 판사 검사 청장 서장 소장 단장 관장 교장 교사 선생님 목사 신부 스님 비서관 수석 보좌관 직무대행 \
후보 당선인 연구원 전무 상무 점장 조합장 이장 선장 주교 추기경 교황 국왕 여왕 대사 씨".replace(" ", "|")
)
_OFFICE = re.compile(rf"(?P<rest>\S*?)(?P<office>{_OFFICES})")
_OF_STATE = frozenset("대통령 부통령 주석 총리 국왕 여왕".split())
"""Offices before which stands no body, but a country or a name: 파크 대통령."""
_OF_COUNTRIES = _OF_STATE | frozenset("장관 차관 의원 의장 대사".split())
"""Offices before which a country's name parts them from a person's: 엘라 파크 미국 국무장관."""
_GROUP = re.compile(
    r".*(?:들|측|관계자|주민|시민|전문가|직원|학생|상인|경찰|검찰|법원|정부|당국|노조|재판부|팀|위원회|협회|[가-힣]{2}(?:시|부|청|당|군|구|회))"
)
_PRONOUNS = frozenset("그 그녀 그들".split())
_NAME_CHARS = 4
"""A Korean name is shorter."""
_FAMILY = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금육인맹제모탁국어은편용"
_NAME = re.compile(
    rf"((?:[{_FAMILY}][가-힣]|남궁|황보|제갈|선우|독고)[가-힣](?<![에회당부청처위시군사들측계팀장]))(?:\([^()\s]{{1,9}}\))?"
)
"""A full name: a family name and two syllables, the last one that of no office, party or town."""
_TOPIC = re.compile(r"(?P<stem>[^\s,]+?)(?P<mark>께서는|께서|은|는|도|이|가)")
_VERBAL = re.compile(
    r".*(?:있|없|하|되|려|라|다|않|같|많|좋|받|높|에|서|로|지|까지|만|으)|이|저|우리|나|이것|이번|오늘"
)
"""What ends as a topic does and is none: 있는, 라는, 에서는, 이는."""
_BETWEEN = re.compile(
    r".*(?:에서|에게|에|을|를|은|는|이|가|도|와|과|으로|며|고|서|자|만|까지|부터|날|해|일|월|[.,)\"”])"
)
_OPENING = frozenset(
    "하지만 그러나 또 특히 이어 이에 한편 당초 이후 현재 앞서 다만 그런데 따라서 그리고 반면 오후 오전 어제 오늘".split()
)
_FORMER = frozenset("전 신임 전임".split())
_NO_NAME = KOREAN_COUNTRIES | _FORMER | frozenset("현 현직 전직 차기 역대 초대 부".split())
_LED_IN = re.compile(r"[가-힣](?:을|를|이|가|은|는|의)\s*$")
_SENTENCE = re.compile(r"(?:다|요|까|죠|냐|자|네|라|지|나|오|소|걸|음|[.?!…])$")


def attribute_korean(text: str, start: int, stop: int) -> Voiced | None:
    """Who says what stands in the marks at `start:stop` of a Korean text; None where nobody does."""
    first, last = line_around(text, start, stop, REACH_CHARS)
    after = _blank(text[stop:last])
    particle = _PARTICLE.match(after)
    if not particle:
        return None
    end = _STOP.search(after)
    after = after[: end.start()] if end else after
    cue = _CUE.search(after, particle.end())
    first = max((first + m.end() for m in _STOP.finditer(_blank(text[first:start]))), default=first)
    who = _who(_blank(text[first:start]), first, after, stop, particle.end(), cue)
    led_in = _LED_IN.search(text[first:start]) and not (who and 0 <= start - who[1] <= _TOPIC_CHARS)
    words = text[start + 1 : stop - 1].rstrip()
    whole = not led_in and bool(_SENTENCE.search(words) or len(WORD.findall(words)) >= MIN_WORDS)
    if not cue and not (particle["going"] and whole) and not (particle["noun"] and who):
        return None
    spoken = (stop + cue.start(), stop + cue.end()) if cue else (stop, stop)
    return Voiced(who, spoken, _name(text, *who) if who else None, whole)


def _who(
    before: str, first: int, after: str, stop: int, behind: int, cue: re.Match[str] | None
) -> tuple[int, int] | None:
    """Where the speaker's words stand: before the marks with 은, between them and the cue, before with 가, behind "who said".

    `before` begins at `first` of the text, `after` at `stop`; its first `behind` characters are the particle.
    """
    places = [(before, first, 0, len(before), "은는도")]
    places += [(after, stop, behind, cue.start() if cue else len(after), "은는도이가")]
    places += [(before, first, 0, len(before), "이가께")]
    if cue and cue[0].endswith(("한", "힌", "던")):
        places.append((after, stop, cue.end(), len(after), "은는도이가"))
    for words, base, begin, end, marks in places:
        found = _topic(words, begin, end, marks)
        if found:
            return base + found[0], base + found[1]
    return None


def _blank(text: str) -> str:
    """The text with as many low lines where other quotations stand."""
    return _MARKED.sub(lambda m: "_" * len(m[0]), text)


def _topic(text: str, first: int, last: int, marks: str) -> tuple[int, int] | None:
    """The last phrase with one of these particles that is surely a person or a body; else the first that may be."""
    words = list(_WORD.finditer(text, first, last))
    maybe = None
    for number in range(len(words) - 1, -1, -1):
        found = _TOPIC.fullmatch(words[number][0].rstrip(","))
        if not found or found["mark"][0] not in marks:
            continue
        stem, begin = found["stem"], words[number].start()
        if stem in _PRONOUNS or (_NAME.fullmatch(stem) and not _VERBAL.fullmatch(stem)):
            return begin, begin + len(stem)
        sure = _OFFICE.fullmatch(stem) or _GROUP.fullmatch(stem)
        if sure or (found["mark"] in "은는" and len(stem) > 1 and not _VERBAL.fullmatch(stem)):
            maybe = _phrase_start(words[:number], begin), begin + len(stem)
            if sure:
                return maybe
    return maybe


def _phrase_start(words: list[re.Match[str]], begin: int) -> int:
    """Where the phrase begins whose last word, an office or a group, begins at `begin`: at the name, or its first plain word."""
    former, parted = True, False
    for found in reversed(words[-_PHRASE_WORDS:]):
        word = found[0]
        if word in _OPENING:
            return begin
        named, country = _NAME.fullmatch(word), word in KOREAN_COUNTRIES
        if (named and not parted) or (former and word in _FAMILY and word not in _FORMER):
            return found.start()
        if _BETWEEN.fullmatch(word) and not (named or country):
            return begin
        former, parted = former and word in _FORMER, country
        begin = found.start()
    return begin


def _name(text: str, start: int, stop: int) -> str | None:
    """The name in a phrase; for a family name or nothing with an office, who held it before; else the words."""
    words = text[start:stop].split()
    if words[0] in _PRONOUNS:
        return None
    office = _OFFICE.fullmatch(words[-1])
    if office and (foreign := _foreign(words[:-1], office)):
        return foreign
    named = _NAME.fullmatch(words[0])
    if named and (len(words) > 1) == bool(office):
        return named[1]
    if not office:
        return " ".join(words)
    glued = _NAME.fullmatch(office["rest"])
    if glued:
        return glued[1]
    before = "".join(words[:-1]) if len(words) > 1 else office["rest"]
    known = before[:1] in _FAMILY and before[1:] in ("", *_FORMER)
    held = _held_before(text, start, before[:1], office["office"]) if known else None
    return held or " ".join(words)


def _foreign(words: list[str], office: re.Match[str]) -> str:
    """The name of nobody in Korea before an office of state, a country before or after it left out; "" if there is none."""
    name = [word for word in words if word not in _NO_NAME]
    if (
        not name
        or any(map(_GROUP.fullmatch, name))
        or (name[0][0] in _FAMILY and len("".join(name)) < _NAME_CHARS)
    ):
        return ""
    parted = words[-1] in KOREAN_COUNTRIES and office["office"] in _OF_COUNTRIES
    return " ".join(name) if parted or (office["office"] in _OF_STATE and not office["rest"]) else ""


def _held_before(text: str, at: int, family: str, office: str) -> str | None:
    """Who of this family (of any, if '') was named with this office last before `at`."""
    named = re.compile(
        rf"(?<![가-힣])(?=[{family or _FAMILY}]){_NAME.pattern}\s?(?:[가-힣·]{{1,12}}\s){{0,3}}[가-힣]{{0,8}}?{office}"
    )
    found = [m[1] for m in named.finditer(text, max(0, at - NAME_REACH_CHARS), at)]
    return found[-1] if found else None
