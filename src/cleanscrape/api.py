"""clean, explain and clean_many: one decision behind all three."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache, partial
from itertools import islice
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeVar

from cleanscrape.article import Article
from cleanscrape.pipeline import Pipeline
from cleanscrape.reading.hypertext import flatten, is_html
from cleanscrape.trace import Trace

if TYPE_CHECKING:
    from cleanscrape.corpus.template import SiteTemplate

_CHUNK = 32
"""Pages a worker gets at once: enough to hide the cost of handing them over, few enough to keep memory flat."""
_CHUNKS_AHEAD = 4
"""Chunks handed out beyond one a worker."""

WARN_NAME = (
    "the input is an address or a file's name, no page: clean takes the text itself, and reads nothing"
)
"""What the article's warnings say of such an input."""
_MAX_NAME_CHARS = 400
_NAME = re.compile(
    r"\s*(?:https?://\S+|[^\s.]\S*\.(?:txt|html?|md|jsonl?|csv|tsv|parquet|warc|gz|zip|pdf))\s*", re.I
)

_T = TypeVar("_T")


@cache
def _default_pipeline() -> Pipeline:
    return Pipeline()


def explain(
    text: str,
    *,
    url: str | None = None,
    pipeline: Pipeline | None = None,
    template: SiteTemplate | None = None,
    reference_time: datetime | None = None,
) -> Trace:
    """Clean a page's text, and say of every block why it stayed or went. Takes what `clean` takes."""
    if not isinstance(text, str):
        raise TypeError(f"clean takes a page's text as a str, {_not_text(text)}")
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url: the page's address as a str, or None, not {type(url).__name__}")
    check_options(pipeline, template, reference_time)
    warning = None
    if is_html(text):
        text, warning = flatten(text)
    elif len(text) < _MAX_NAME_CHARS and _NAME.fullmatch(text):
        warning = WARN_NAME
    trace = (pipeline or _default_pipeline()).explain(
        text, url=url, template=template, reference_time=reference_time
    )
    return trace if warning is None else trace.with_warning(warning)


def check_options(pipeline: object, template: object, reference_time: object) -> None:
    """Raise TypeError for an option that is not what it should be, saying what that is."""
    if pipeline is not None and not isinstance(pipeline, Pipeline):
        raise TypeError(f"pipeline: a Pipeline, as Pipeline.preset('recall'), not {type(pipeline).__name__}")
    if template is not None and not hasattr(template, "evidence"):
        raise TypeError(
            f"template: a SiteTemplate, as SiteTemplate.fit(pages) gives it, or None, not {type(template).__name__}"
        )
    if reference_time is not None and not isinstance(reference_time, datetime):
        raise TypeError(
            f"reference_time: a datetime, as datetime.now(timezone.utc), not {type(reference_time).__name__}"
        )


def clean(
    text: str,
    *,
    url: str | None = None,
    pipeline: Pipeline | None = None,
    template: SiteTemplate | None = None,
    reference_time: datetime | None = None,
) -> Article:
    """The Article in the text of a scraped page: title, source, authors, date, body, quotes, and what was removed.

    Any str is valid. `url` is the page's address, if known, which helps to tell title, date, source and confidence;
    `pipeline` other rules than the default ones; `template` what its site's pages share; `reference_time` when the page
    was read, for dates such as "3 hours ago". Raises TypeError for what is no str, and RuleError if a rule of your own
    raises.
    """
    return explain(text, url=url, pipeline=pipeline, template=template, reference_time=reference_time).article


def clean_many(
    items: Iterable[str | tuple[str, str | None] | Mapping[str, Any]],
    *,
    pipeline: Pipeline | None = None,
    template: SiteTemplate | None = None,
    workers: int | None = None,
    progress: bool = False,
    text_key: str = "text",
    reference_time: datetime | None = None,
) -> Iterator[Article]:
    """The Articles of many texts, in order, as they come; memory stays flat.

    An item is a str, a (text, url) pair, or a dict with the key `text_key`; a dict's `url` is used, and its other keys
    come back in `article.extra`. `workers` processes share the work (a script on macOS or Windows then needs its
    `if __name__ == "__main__":`); None or 1 keeps it in this one. `progress` shows a bar
    (needs `tqdm`). Raises TypeError for other items, saying what to do.
    """
    if isinstance(items, (str, bytes, bytearray, Mapping)):
        raise TypeError(
            f"clean_many takes many texts, not one {type(items).__name__}: give it in a list, or use clean"
        )
    one = partial(
        _clean_item, pipeline=pipeline, template=template, text_key=text_key, reference_time=reference_time
    )
    source = _with_progress(items) if progress else iter(items)
    if workers is None or workers <= 1:
        return map(one, source)
    return _spread(one, source, workers)


def _clean_item(
    item: Any,
    *,
    pipeline: Pipeline | None,
    template: SiteTemplate | None,
    text_key: str,
    reference_time: datetime | None,
) -> Article:
    text, url, extra = unpacked(item, text_key)
    article = clean(text, url=url, pipeline=pipeline, template=template, reference_time=reference_time)
    return article.model_copy(update={"extra": extra}) if extra else article


def unpacked(item: Any, text_key: str) -> tuple[str, str | None, dict[str, Any]]:
    """An item's text, url, and other keys. Raises TypeError saying what to do."""
    if isinstance(item, str):
        return item, None, {}
    if isinstance(item, tuple) and len(item) == 2:
        return item[0], item[1], {}
    if isinstance(item, Mapping):
        if text_key not in item:
            raise TypeError(f"a dict needs the key {text_key!r}; name another with text_key=")
        url = item.get("url")
        extra = {k: v for k, v in item.items() if k not in (text_key, "url")}
        return item[text_key], url, extra
    if isinstance(item, tuple):
        raise TypeError(f"an item is a str, a (text, url) pair or a dict, not a tuple of {len(item)}")
    raise TypeError(f"an item is a str, a (text, url) pair or a dict, {_not_text(item)}")


def _not_text(value: object) -> str:
    """How an error about a value that should be text ends: what it is, and what to do."""
    if isinstance(value, (bytes, bytearray)):
        return "not bytes: decode them first, as in data.decode('utf-8', 'replace')"
    hint = "; for many pages use clean_many" if isinstance(value, Iterable) else ""
    if isinstance(value, PathLike):
        hint = ": read it first, as in Path(name).read_text(encoding='utf-8'), or clean_folder(name)"
    return f"not {type(value).__name__}{hint}"


def _with_progress(items: Iterable[_T]) -> Iterator[_T]:
    try:
        from tqdm.std import tqdm
    except ImportError as error:
        raise ImportError("progress=True needs tqdm: pip install 'cleanscrape[progress]'") from error
    return iter(tqdm(items, unit="page"))


def _clean_chunk(one: Callable[[Any], Article], chunk: list[Any]) -> list[Article]:
    return [one(item) for item in chunk]


def _spread(one: Callable[[Any], Article], source: Iterator[Any], workers: int) -> Iterator[Article]:
    """Chunks to a pool and back in order, a bounded number on the way."""
    from concurrent.futures import Future, ProcessPoolExecutor

    waiting: deque[Future[list[Article]]] = deque()
    pool = ProcessPoolExecutor(workers)
    try:
        while chunk := list(islice(source, _CHUNK)):
            waiting.append(pool.submit(_clean_chunk, one, chunk))
            if len(waiting) >= workers + _CHUNKS_AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:  # who stops early waits for no page that nobody will see
        pool.shutdown(cancel_futures=True)
