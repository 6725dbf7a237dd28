"""Recipes of a few lines: their headings, lists and notes stay, what stands around them goes."""

from __future__ import annotations

import pytest

from cleanscrape import clean

HEAD = "Harbour Kitchen\nRecipes\nAbout\nContact\nLeek soup\nBy Mira Holt\nJanuary 12, 2026\nJump to recipe\nPrint"
FOOT = (
    "3 Comments\nTom\nJanuary 13, 2026\nWe made this on Sunday and all of us loved it.\nReply\nLeave a Reply"
)
INGREDIENTS = ("2 leeks", "1 litre vegetable stock", "300 g potatoes", "Salt and pepper")
STEPS = ("Wash the leeks and cut them into rings.", "Add the stock, and simmer for twenty minutes.")
NOTES = ("The soup keeps for two days.", "Use chives in place of leeks.")


@pytest.mark.parametrize("opening", [(), ("A soup for cold days.",)])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "heads",
    [
        ("Ingredients", "Method", "Notes"),
        ("INGREDIENTS", "DIRECTIONS", "TIPS"),
        ("Zutaten", "Zubereitung", "Tipp"),
        ("Ingrédients :", "Préparation :", "Astuces :"),
    ],
)
def test_a_short_recipe_stays(heads: tuple[str, str, str], gap: str, opening: tuple[str, ...]) -> None:
    """With blank lines between its lines or without."""
    first, second, third = heads
    recipe = [*opening, first, *INGREDIENTS, second, *STEPS, third, *NOTES]
    page = gap.join([*HEAD.split("\n"), *recipe, *FOOT.split("\n")])
    assert [line for line in clean(page).body.split("\n") if line] == recipe


def test_no_ingredient_is_the_headline() -> None:
    """Though it is longer than a headline of two words, and stands nearer to the text."""
    recipe = ["Ingredients", "2 leeks", "300 g potatoes", "salt and pepper", "1 bay leaf", "Method", *STEPS]
    article = clean("\n\n".join(["Leek soup", "A soup for cold days.", *recipe, *FOOT.split("\n")]))
    assert article.title == "Leek soup"
    assert set(recipe) <= set(article.body.split("\n"))


def test_a_label_of_an_ad_inside_goes() -> None:
    """And what a step's heading says stays."""
    recipe = ["Ingredients", *INGREDIENTS, "Method", "Step 1", STEPS[0], "Step 2", STEPS[1]]
    page = "\n".join([HEAD, *recipe[:3], "Advertisement", *recipe[3:], FOOT])
    assert [line for line in clean(page).body.split("\n") if line] == recipe
