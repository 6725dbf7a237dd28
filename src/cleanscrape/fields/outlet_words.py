"""Words of outlets' names, and names that are no outlet's: platforms, networks, buttons."""

from __future__ import annotations

import re

from cleanscrape.fields.not_names import NOT_NAME, ROLE
from cleanscrape.fields.outlets import may_be_outlet

PLATFORMS = frozenset(
    "facebook twitter instagram linkedin youtube pinterest whatsapp reddit tiktok telegram x threads google apple rss email e-mail "
    "flipboard bluesky mastodon snapchat amazon messenger wordpress wordpress.com gravatar getty shutterstock cookieyes onetrust "
    "amazon.com ebay.com etsy.com walmart.com target.com booking.com google.com facebook.com twitter.com youtube.com x.com instagram.com "
    "linkedin.com pinterest.com tiktok.com apple.com bit.ly t.co fandom gannett hearst ao.com skimlinks bloxdigital.com "
    "doubleclick.net quantserve.com skimresources.com googlesyndication.com scorecardresearch.com whatsapp.com disqus outbrain taboola spotify soundcloud iheart android ios iphone windows chrome".split()
) | frozenset("vox media|condé nast|conde nast|ziff davis|red ventures|dotdash meredith|news group newspapers|the arena media brands|the arena group|"
    "future publishing|future us|reach plc|news corp|nbcuniversal|warner bros. discovery|penske media|springer nature|axel springer|gannett co|"
    "a red ventures|news corp australia|hearst magazine media|hearst newspapers|advance local|lee enterprises|mcclatchy|people inc|"
    "google play|app store|google news|apple news|getty images|google analytics|apple podcasts|play store|facebook messenger|privacy policy|"
    "your account|the author|site map|skip to content|skip to main content|united states|new york|terms of use|terms of service|amazon services".split("|"))  # fmt: skip
"""Networks, stores and holding companies: no outlets."""
_NOTHING = frozenset(
    "us we it there this that all use more you they he she these those here our notice show media official get press service home terms "
    "privacy search menu advertisement merch".split()
) | {"show more", "read more", "see more", "view more", "open in"}
"""What stands where an outlet's name often does: "About us", "Media kit", "Get the app"."""
BRAND = frozenset(
    "news times post herald daily magazine tribune gazette journal press media review today blog weekly chronicle star zeitung nachrichten "
    "observer guardian network report reports insider digest wire courier mail telegraph tv radio independent mirror sun express standard "
    "bulletin globe world nation leader record sentinel advocate examiner inquirer dispatch register ledger enterprise citizen voice reporter "
    "argus echo advertiser monitor republic eagle union messenger democrat channel broadcasting".split()
)
"""Words that outlets are called by."""
_ODD = re.compile(
    r"^\d+(?:[:.)%]|$)|\d{3,}|[@/\\>»]|\b(?:our|your|my|this|these|their|opens|sign|log ?in|skip|click|all rights)\b",
    re.I,
)


def plausible(name: str) -> bool:
    """May a name be an outlet's: of its shape, no platform, no button?"""
    folded = name.lower()
    return (
        may_be_outlet(name)
        and folded not in PLATFORMS
        and folded not in _NOTHING
        and not _ODD.search(folded)
        and not (name.count(".") > 1 and folded.split(".", 1)[1] in PLATFORMS)
    )


def is_common(name: str) -> bool:
    """Is every word of a name one that menus are made of: "News", "The Latest"? Some outlets are called so."""
    return _COMMON.issuperset(_WORD.findall(name.lower()))


_WORD, _COMMON = re.compile(r"[^\W_]+"), NOT_NAME | ROLE
