"""The words that invented sites are made of, and what repeats on their pages: see `made_sites.py`."""

from __future__ import annotations

import random

_TABLE = {
    "place": "Wendell|Port Alder|Lannerness|Marrow Hill|Oldcastle|Brae|Fenwick|Tarn|Pell Park|Sutter Bay|Orrin|Dunmere",
    "brand": "Beacon|Courier|Ledger|Post|Herald|Observer|Wire|Standard|Journal|Chronicle|Review|Dispatch",
    "first": "Ada|Bo|Cy|Dora|Emil|Fay|Gus|Hana|Ivo|June|Kai|Lena|Milo|Nora|Otis|Pia|Ravi|Saga|Tess|Uma|Vera|Wim|Yara|Zeno",
    "last": "Park|Lund|Marsh|Teller|Quist|Varga|Osei|Hale|Brandt|Ferro|Sato|Moreau|Keane|Ibarra|Nolan|Voss|Abbott|Crane",
    "body": "council|harbour board|school|clinic|mill|ferry company|fire brigade|library|orchestra|museum|water company|court",
    "did": "voted to close|plans to rebuild|has lost|will sell|opened|delayed|agreed to pay for|argued over|reviewed|repaired",
    "thing": "north pier|old bridge|market hall|swimming pool|night bus|lighthouse|sea wall|town archive|power line|new wing",
    "adj": "costly|long awaited|small|disputed|rare|quiet|sudden|record|wet|unusual|careful|public|secret|modest|steep",
    "noun": "budget|storm|petition|survey|inquiry|strike|harvest|election|flood|report|auction|festival|drought|contract",
    "when": "on Tuesday|last week|in the spring|after midnight|before the holidays|on Friday|this winter|in early March",
    "why": "because repairs had become too dear|after two years of talks|although few people came|to the surprise of many"
    "|as money ran short|once the ice was gone|despite a warning from engineers|while others looked on",
    "say": "said|told the meeting|wrote in a letter|added|explained",
    "menu": "Home|News|Sport|Weather|Opinion|Business|Culture|Travel|Food|Science|Health|Podcasts|Video|Puzzles|Jobs|Cars"
    "|Property|Obituaries|Letters|Archive|Events|Shop|Games|Newsletters|Schools|Courts|Politics|Climate|Money|Books",
    "foot": "About us|Contact|Privacy policy|Terms of use|Cookie settings|Advertise with us|Careers|Accessibility|Corrections"
    "|Subscribe|Help centre|Syndication|Our trustees|Complaints|RSS|Site map|Manage my account|E-paper",
    "share": "Share|Tweet|Email|Print|Copy link|Save|Facebook|WhatsApp|Comment|Listen to this article",
    "subhead": "What happens next|The background|Who pays|What they say|How it began|In numbers|A longer view",
}
WORDS = {key: text.split("|") for key, text in _TABLE.items()}
PROMOS = (
    "Sign up for the {name} morning letter and read what matters before breakfast.",
    "Our reporting is paid for by readers. Support {name} from two coins a week.",
    "Get the {name} app for alerts that are worth having.",
    "{name} readers save on a year of puzzles: see our offers.",
    "Have you a story? Write to the {name} newsroom, day or night.",
    "Follow {name} wherever you are.",
    "You have read all your free articles this month. Subscribe to go on reading {name}.",
)
NOTICES = (
    "We and our partners keep cookies on your device to measure how {name} is read, and to show what you may like.",
    "This site is protected, and its terms of service apply. By going on you agree to how {name} handles data.",
    "{name} is part of a group of local papers, and is regulated by the press council. Complaints can be made to the editor.",
    "All material here belongs to {name} or to those who gave it, and may not be copied without leave in writing.",
    "Some of the links on this page may earn {name} a small sum, which does not change what we write.",
)
SERIES = (
    "This story is part of a series in which {name} looks, over a year, at how {place} gets its water, and who pays for it.",
    "Every week {name} asks someone who works with their hands how they spend their day. This is what they told us.",
    "We are following the case as it is heard, and write here what is said in court; the newest lines stand at the top.",
)
QUESTIONS = (
    "What did you want to be when you were ten?",
    "What do you do when it rains?",
    "What is the best thing that you own, and what did it cost?",
    "Which book have you given away most often?",
    "Who taught you the most?",
    "What would you change about {place} if you could?",
    "When were you last afraid?",
    "What is the first thing you do in the morning?",
)
"""What a column asks each week of somebody else: the same words on many pages, and content all the same."""
JUDGED = (
    ("What we liked", "What we did not like", "Our verdict"),
    ("Pros", "Cons", "Who it is for"),
    ("The food", "The room", "The bill"),
)
"""The headings of a site's reviews."""
FACTS = ("Budget", "Opened", "Visitors a year", "Length", "Run by", "Open on", "Entry", "Next meeting")
"""The labels of a box of facts; what stands behind them is the page's own."""
SIGNED_OFF = (
    "That is all for this week. Write to us if you know better.",
    "Until next Sunday, and mind the ice.",
    "Corrections and kind words reach us at the usual place.",
)
HOUSE = (
    "The Friends of {name}, some 300 readers who give a coin a month, helped to pay for this story.",
    "This story was written in {place} by people who live there. {name} is owned by its staff, and by nobody else.",
    "Do you know more about this? Our door in {place} is open, and what you tell {name} stays between us.",
)
DISCLAIMERS = (
    "Nothing on this page replaces the advice of a doctor, who should be asked before anything here is tried.",
    "The value of what you invest may fall as well as rise, and {name} gives no advice on what to buy.",
    "Prices were right when this was written, and {name} may earn a share of what is bought.",
)
BIOS = (
    "{by} has written about {beat} for {name} since {year}, and lives near {place} with two goats.",
    "{by} is {name}'s {beat} correspondent. Before that, in {year}, {first} drove a bus.",
)


def pick(draw: random.Random, key: str) -> str:
    """One of the words of a kind."""
    return draw.choice(WORDS[key])


def name_of(draw: random.Random) -> str:
    """Somebody's name."""
    return f"{pick(draw, 'first')} {pick(draw, 'last')}"


def sentence(draw: random.Random, place: str) -> str:
    """One of a few dozen shapes of sentence, filled."""
    w = {key: pick(draw, key) for key in ("body", "did", "thing", "adj", "noun", "when", "why", "say")}
    n = draw.randint(2, 900)
    return draw.choice(
        (
            f"The {w['body']} {w['did']} the {w['thing']} {w['when']}, {w['why']}.",
            f"“The {w['noun']} was {w['adj']}, and nobody in {place} had asked for the {w['thing']},” {name_of(draw)} {w['say']}.",
            f"Some {n} people signed a {w['adj']} {w['noun']} against the {w['body']} {w['when']}.",
            f"A {w['adj']} {w['noun']} showed that the {w['thing']} costs {n} crowns a day, {w['why']}.",
            f"{name_of(draw)}, who has run the {w['body']} of {place} for {n % 40 + 2} years, called it {w['adj']}.",
            f"In {1900 + n % 120} a {w['noun']} had already damaged the {w['thing']}, and the {w['body']} paid.",
            f"Nothing will change before the {w['noun']}, though the {w['body']} {w['did']} a {w['adj']} {w['thing']}.",
        )
    )


def paragraph(draw: random.Random, place: str) -> str:
    """One to four sentences."""
    return " ".join(sentence(draw, place) for _ in range(draw.choice((1, 1, 2, 2, 3, 4))))
