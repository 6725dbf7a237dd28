"""A site's template as evidence: weighed and explained, never a verdict; what it may not do harm to."""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path

import pytest

from cleanscrape import SiteTemplate, Trace, clean, clean_many, explain
from cleanscrape.corpus.template_evidence import RULE
from made_forms import body_of, flatten
from made_sites import Site, make_site

STORY = [
    f"The {thing} of Wendell was closed on Tuesday, and the council said that it would stay so until spring, {why}."
    for thing, why in (
        ("north pier", "since nobody had money for it"),
        ("night ferry", "though few had asked for that"),
        ("old school", "as the roof had come down"),
        ("market hall", "to the surprise of its keepers"),
    )
]
PROMO = "Our newsroom is paid for by its readers, and every coin that you can spare goes into the next long story."


def page(title: str, story: list[str], *more: str) -> str:
    """A page with a menu, a story, a promo, what comes after, and a footer."""
    return "\n\n".join(
        [
            f"{title} | Wendell Post",
            "Home",
            "Sport",
            title,
            *story,
            PROMO,
            *more,
            "Contact",
            "© 2026 Wendell Post",
        ]
    )


def other(n: int) -> str:
    """Another page of that site."""
    story = [
        f"In week {n} the {what} was {n} feet high, which the mayor, who is {n + 30}, called a good sign."
        for what in ("tide", "snow", "heap of sand", "pile of old nets")
    ]
    return page(f"A sign of week {n}", story)


@cache
def site(seed: int) -> Site:
    """An invented site of 16 pages."""
    return make_site(seed, 16)


def said(trace: Trace, text: str) -> list[str]:
    """The template's reasons about the block that opens so."""
    block = next(block for block in trace.blocks if block.text.startswith(text))
    return [evidence.reason for evidence in block.evidence if evidence.rule == RULE]


def test_what_repeats_is_evidence_with_its_counts() -> None:
    """A promo that reads like the story goes, and the reason says on how many of the site's pages it stands."""
    text = page("Pier closed", STORY)
    template = SiteTemplate.fit(map(other, range(8)))
    before, after = explain(text), explain(text, template=template)
    assert (PROMO in before.article.body, PROMO in after.article.body) == (True, False)
    assert "stands on 8 of 8 other pages of this site" in said(after, PROMO)
    gone = next(gone for gone in after.article.removed if gone.text == PROMO)
    assert (gone.rule, gone.reason.endswith("of 8 other pages of this site")) == (RULE, True)
    assert after.article.body == "\n\n".join(STORY)


def test_weights_sum_to_the_score() -> None:
    """With a template too, a block's evidence sums to its score."""
    trace = explain(page("Pier closed", STORY), template=SiteTemplate.fit(map(other, range(8))))
    sums = [math.fsum(e.weight for e in block.evidence) for block in trace.blocks]
    assert sums == pytest.approx([block.score for block in trace.blocks])


@pytest.mark.parametrize("copies", [1, 2])
def test_the_page_itself_does_not_count(copies: int) -> None:
    """A page that the template was learned from, and its story printed at another address, are not held against it."""
    text = page("Pier closed", STORY)
    learned = [*map(other, range(8)), text, text.replace("Sport", "Sports")][: 8 + copies]
    trace = explain(text, template=SiteTemplate.fit(learned))
    assert trace.article.body == "\n\n".join(STORY)
    assert "stands on 8 of 8 other pages of this site" in said(trace, PROMO)


@pytest.mark.parametrize("learned", [[], [""], ["x"], [page("Pier closed", STORY)]])
def test_a_template_of_nothing_changes_nothing(learned: list[str]) -> None:
    """No page, an empty one, one without lines in common, the page itself: the same Article."""
    text = page("Pier closed", STORY)
    assert clean(text, template=SiteTemplate.fit(learned)) == clean(text)


def test_hardly_any_running_text() -> None:
    """With one or two other pages, a page of a few lines is left as it is: the template has not a word to say."""
    small = page("Pier open", ["The north pier opens again on Friday, the harbour board says."])
    for count in (1, 2):
        template = SiteTemplate.fit(map(other, range(count)))
        assert clean(small, template=template) == clean(small)
        assert said(explain(small, template=template), PROMO) == []


def test_a_story_quoted_as_a_teaser_stays() -> None:
    """Headline and first paragraph that stand below the other pages' stories are no boilerplate on their own page."""
    text = page("Pier closed", STORY)
    learned = [other(n) for n in range(8)]
    learned = [each.replace("Contact", f"Pier closed\n\n{STORY[0]}\n\nContact") for each in learned]
    article = clean(text, template=SiteTemplate.fit(learned))
    assert (article.title, article.body) == ("Pier closed", "\n\n".join(STORY))


def test_repeated_subheads_stay() -> None:
    """A subhead amid the story stays, though it stands on two other pages."""
    story = [*STORY[:2], "What happens next", *STORY[2:]]
    learned = [
        page(
            f"Sign {n}",
            [
                STORY[n].replace("Wendell", "Brae"),
                "What happens next",
                f"In week {n} all was well, people said.",
            ],
        )
        for n in range(2)
    ]
    assert clean(page("Pier closed", story), template=SiteTemplate.fit(learned)).body == "\n\n".join(story)


COURIER = [
    json.loads(line)["text"]
    for line in (Path(__file__).parents[1] / "examples" / "courier.jsonl").read_text("utf-8").splitlines()
]
CIRCLE = "The Tidewater Circle, a group of 212 readers"


@pytest.mark.parametrize("text", COURIER)
def test_a_house_line_goes_wherever_it_stands(text: str) -> None:
    """A line amid all six stories of a paper goes from each, now high up and now low, and no paragraph with it."""
    trace = explain(text, template=SiteTemplate.fit(COURIER))
    assert said(trace, CIRCLE) == ["stands on 5 of 5 other pages of this site"]
    paragraphs = clean(text).body.split("\n\n")
    assert trace.article.body.split("\n\n") == [each for each in paragraphs if not each.startswith(CIRCLE)]


SERIES = "Every week the Post asks somebody who works with their hands how they spend their day, and writes it down."
QUESTION = "What did you want to be when you were ten?"


def column(n: int) -> str:
    """A page of a column that opens with the same paragraph, and asks the same, each week."""
    answers = [
        f"{what} of week {n} was {n + 2} feet long, said the keeper of the tower, who is {n + 30} and from Brae."
        for what in ("A rope", "The ladder", "His beard", "The list")
    ]
    return page(f"A day in week {n}", [SERIES, answers[0], answers[1], QUESTION, answers[2], answers[3]])


def test_what_a_column_repeats_stays() -> None:
    """The paragraph that opens a column, and what it asks, stay, though three of ten other pages have them."""
    pages = [*map(column, range(4)), *map(other, range(4, 11))]
    template = SiteTemplate.fit(pages)
    body = clean(pages[0], template=template).body
    assert (SERIES in body, QUESTION in body, PROMO in body) == (True, True, False)


def test_reasons_count_what_they_say() -> None:
    """Where a line stands in another part of most pages that have it, the reason names the part, not all pages."""
    learned = [
        page(f"Sign {n}", [f"In week {n} all was well on the pier, people said, and {n} more came."])
        for n in range(8)
    ]
    learned = [
        each.replace("Home", f"{PROMO[:-1]}, please.\n\nHome")
        if n < 6
        else each + f"\n\n{PROMO[:-1]}, please."
        for n, each in enumerate(learned)
    ]
    trace = explain(page("Pier closed", STORY, f"{PROMO[:-1]}, please."), template=SiteTemplate.fit(learned))
    assert said(trace, f"{PROMO[:-1]}, please.") == ["stands in this part of 2 of 8 other pages of this site"]


def test_marks_of_the_user_decide() -> None:
    """A line marked "never" goes, one marked "always" stays, one to "ignore" is as if it had not been learned."""
    text = page("Pier closed", STORY)
    template = SiteTemplate.fit(map(other, range(8)))
    never = clean(text, template=SiteTemplate().mark(STORY[1], "never"))
    assert never.body == "\n\n".join([STORY[0], *STORY[2:], PROMO])
    assert ("site_template", "marked 'never' in the site's template") in {
        (g.rule, g.reason) for g in never.removed
    }
    assert PROMO in clean(text, template=template.mark(PROMO, "always")).body
    assert said(explain(text, template=template.mark(PROMO, "ignore")), PROMO) == []


def test_the_outlet_is_known_from_other_pages() -> None:
    """The name that ends the other pages' title lines is the source, and no part of the title."""
    text = "\n\n".join(["Pier closed | Wendell Post", *STORY])
    template = SiteTemplate.fit(map(other, range(4)))
    assert template.outlet == ("Wendell Post", "ends the title line of 4 of 4 pages of this site")
    article = clean(text, template=template)
    assert (article.title, article.source) == ("Pier closed", "Wendell Post")
    assert clean("\n\n".join(["Pier closed", *STORY]), template=template).source == "Wendell Post"


def test_the_outlet_is_named_as_the_other_pages_name_it() -> None:
    """A page that says "Wendell Wire" is of The Wendell Wire, where the site's title lines say so."""
    wire = [other(n).replace("| Wendell Post", "| The Wendell Wire") for n in range(4)]
    bare = other(9).replace("A sign of week 9 | Wendell Post\n\n", "").replace("Wendell Post", "Wendell Wire")
    assert clean(bare, template=SiteTemplate.fit(wire)).source == "The Wendell Wire"


def test_clean_many_takes_a_template() -> None:
    """Many pages, in one process or two, are cleaned as each is alone."""
    template = SiteTemplate.fit(map(other, range(6)))
    pages = [page(f"Pier {n} closed", STORY) for n in range(3)]
    alone = [clean(each, template=template) for each in pages]
    assert list(clean_many(pages, template=template)) == alone
    assert list(clean_many(pages, template=template, workers=2)) == alone


@pytest.mark.parametrize("form", ["lines", "torn", "markdown", "wrap72"])
def test_templates_help_in_every_form(form: str) -> None:
    """On invented sites, more of what is no story goes, and hardly more of the story."""
    kept = [0, 0]
    lost = [0, 0]
    for seed in range(500, 504):
        texts = [flatten(parts, form, n) for n, parts in enumerate(site(seed).pages)]
        template = SiteTemplate.fit(texts)
        for text, parts in list(zip(texts, site(seed).pages, strict=True))[:2]:
            words = set(body_of(parts).split())
            for i, body in enumerate((clean(text).body, clean(text, template=template).body)):
                kept[i] += sum(word not in words for word in body.split())
                lost[i] += len(words - set(body.split()))
    assert kept[1] <= kept[0]
    assert kept[1] + lost[1] < kept[0] + lost[0]
