"""A mail that sends a page on: a note, a mark perhaps, the headers of the mail below; or whom a quoted mail is by.

    Have you seen this?
    ---------- Forwarded message ---------
    From: Ada Park <ada@beacon.example>
    Date: Fri, 3 May 2024 at 09:12
    Subject: Fwd: Council votes to keep the ferry | The Wendell Beacon
    To: Ben Ruiz

Who sent it on, and when, says nothing of the story; the subject may be its headline. A mail that opens with its headers
is one by itself (see `front_matter`): a newsletter's "From" is its author.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAMES = {
    "from": "from von de da van från fra od от 差出人 发件人",
    "sent": "date sent gesendet datum envoyé enviado fecha inviato data verzonden skickat sendt wysłano дата отправлено"
    " 日付 日時 送信日時 发送时间 日期",
    "subject": "subject betreff objet asunto oggetto assunto onderwerp ämne emne temat тема 件名 主题",
    "to": "to an à para a aan till til do кому 宛先 收件人 cc kopie reply-to",
}
"""What a mail's headers are called above a mail that is sent on."""
_HEADERS = {name: header for header, names in _NAMES.items() for name in names.split()}
_NOTE_MAX_LINES, _MIN_HEADERS = 16, 3
"""Who sends a mail on writes at most so many lines above it; its headers are at least so many."""
_MAX_LINES = 2 * _NOTE_MAX_LINES
_KEY_CHARS = 40
_DIGIT = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
_BY_WHOM = re.compile(r"<[^\s<>@]+@[^\s<>@]+>[^<>]{0,40}\Z")
"""An address between angle brackets, behind which little stands: "Ada Park <ada@beacon.example> wrote:"."""
_SENT_ON = re.compile(r"(?:(?:fwd?|fw|re|wg|aw|tr|rv|i|enc|doorst|vs|vl|pd|转发|答复) ?[:：] *)+", re.I)


def forward_lines(lines: Sequence[str]) -> int:
    """How many of a page's first lines are a note and the headers of a mail that it sends on; 0 on most pages."""
    top = lines[:_NOTE_MAX_LINES]
    first = next((n for n, line in enumerate(top) if ":" in line[:8] and _header(line) == "from"), None)
    if first is None:
        return _answered_lines(top)
    headers = list(map(_header, lines[first:_MAX_LINES]))
    count = headers.index("") if "" in headers else len(headers)
    found = set(headers[:count])
    return first + count if len(found) >= _MIN_HEADERS and {"from", "subject"} <= found else 0


def _answered_lines(lines: Sequence[str]) -> int:
    """How many first lines stand above a quoted mail: "On 3 May Ada Park <ada@beacon.example> wrote:" is the last.

    It says when and by which address: a byline's "@ada" above a label is none.
    """
    for number, line in enumerate(lines, 1):
        said = " ".join(lines[max(0, number - 2) : number]) if line[-1] in ":：" else ""
        if _BY_WHOM.search(said) and not _DIGIT.isdisjoint(said):
            return number
    return 0


def forward_subject(lines: Sequence[str]) -> tuple[int, str]:
    """Which of these lines is the subject of the mail that is sent on, and what it says, "Fwd:" left out; or 0, ""."""
    found = next((n for n in reversed(range(len(lines))) if _header(lines[n]) == "subject"), None)
    if found is None:
        return 0, ""
    said = lines[found].replace("：", ":").partition(":")[2]
    return found, _SENT_ON.sub("", said.strip(" *"))


def _header(line: str) -> str:
    """Which of a mail's headers a line is, in English; "" if none."""
    key, colon, _ = line[:_KEY_CHARS].replace("：", ":").partition(":")
    return _HEADERS.get(key.strip(" *").lower(), "") if colon else ""
