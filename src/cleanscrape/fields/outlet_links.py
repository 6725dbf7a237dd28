"""Where a page's links lead: in Markdown, and in the lists of links that text browsers print, most lead to its own site.

Hit: forty of sixty links to `wendellbeacon.example`: the outlet is "The Wendell Beacon", or that host if no line names it.
Miss: five links, each to another host.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

from cleanscrape.fields.outlet_words import PLATFORMS
from cleanscrape.fields.outlets import FRONT, key

_HOST = re.compile(r":(?=//)//([A-Za-z0-9-][A-Za-z0-9.-]*)")
"""Led by one character, which is found faster than three."""
_MIN_LINKS = 3
_HOSTING = frozenset(
    "substack.com wordpress.com blogspot.com tumblr.com livejournal.com typepad.com over-blog.com canalblog.com "
    "hatenablog.com github.io gitlab.io ghost.io hashnode.dev netlify.app vercel.app pages.dev webflow.io wixsite.com weebly.com".split()
)
"""Domains under which everybody has a site of his own: the outlet is "wendellbeacon.substack.com"."""
_SECOND_LEVEL = frozenset("co com org net gov ac edu".split())
_SHARE_EDGES, _MANY_LINKS = (0.35, 0.65), 12
_FILES = re.compile(r"(?:^|[.-])(?:[a-z]*cdn|images?|img|static|assets?|thumbs?|media)\d*[.-]")
"""Where pictures and scripts lie: a network's address as often as the site's."""
_MIN_SHARED, _SHARED = 3, 0.4
"""A name is part of a host from three letters on: "Sun" of "thesun.co.uk"."""


class Linked(NamedTuple):
    """The host that most links lead to, and how sure that makes: 0 to 5."""

    host: str
    sureness: int


def linked_host(raw: str) -> Linked | None:
    """The host of the site that most of a page's links lead to; None for a page that prints few addresses."""
    named = Counter(_HOST.findall(raw))
    if named.total() < _MIN_LINKS:
        return None
    hosts: Counter[str] = Counter()
    sites: Counter[str] = Counter()
    for name, count in named.items():
        host = FRONT.sub("", name.lower().strip("."))
        if "." not in host or _FILES.search(host):
            continue
        site = site_of(host)
        if host not in PLATFORMS and site not in PLATFORMS:
            hosts[host] += count
            sites[site] += count
    if not sites:
        return None
    site, count = sites.most_common(1)[0]
    if count < _MIN_LINKS:
        return None
    host = max((h for h in hosts if h.endswith(site)), key=lambda h: (hosts[h], -len(h)))
    told = host if hosts[host] >= max(_MANY_LINKS, count / 2) else site
    return Linked(told, bisect_right(_SHARE_EDGES, count / sites.total()) + 3 * (count >= _MANY_LINKS))


def site_of(host: str) -> str:
    """The domain that somebody owns: "example.co.uk" for "news.example.co.uk"."""
    if host.count(".") < 2:
        return host
    labels = host.split(".")
    second = (labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2) or ".".join(labels[-2:]) in _HOSTING
    return ".".join(labels[-3 if second else -2 :])


def agrees(told: str, host: str, initials: str) -> int:
    """Is a name, by its key, the linked host's: 2 it is the host without its ends, 1 part of it, or its initials are; 0 no."""
    linked, site = key(host), key(site_of(host))
    if told in (linked, site):
        return 2
    short, long = sorted((told, linked), key=len)
    shared = len(short) >= max(_MIN_SHARED, len(long) * _SHARED) and short in long
    return int(shared or (len(initials) > 1 and initials == linked))
