"""Threads change nothing, nothing is remembered between calls, and no script of the world is treated as broken."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from cleanscrape import Pipeline, clean, explain, extract_quotes
from promises import KEEPER, check
from wild import sample_pages

SCRIPTS = {
    "Arabic": "أغلق المجلس الرصيف ١٢ يوم الثلاثاء. هل يعود؟ قالت إيناس كالدر: «لم يكن لدينا خيار».",
    "Armenian": "Խորհուրդը փակեց հյուսիսային նավամատույցը երեքշաբթի օրը։ Նոր նավամատույցը կկառուցվի աշնանը։",
    "Bengali": "পরিষদ মঙ্গলবার উত্তর ঘাট ১২ বন্ধ করেছে। নতুন ঘাট শরতে তৈরি হবে।",
    "Burmese": "ကောင်စီသည် အင်္ဂါနေ့တွင် မြောက်ဘက်ဆိပ်ခံတံတား ၁၂ ကို ပိတ်ခဲ့သည်။",
    "Devanagari": "परिषद ने मंगलवार को उत्तरी घाट १२ बंद कर दिया। नया घाट पतझड़ में बनेगा।",
    "Ethiopic": "ምክር ቤቱ ማክሰኞ ዕለት ሰሜናዊውን ወደብ ዘጋ። አዲሱ ወደብ በመጸው ይሠራል።",
    "Greek": "Το συμβούλιο έκλεισε τη βόρεια προβλήτα την Τρίτη· γιατί; Η νέα θα χτιστεί το φθινόπωρο.",
    "Han": "委员会周二关闭了第十二号码头。新码头将于秋季建成！谁来付钱？",
    "Hebrew": "המועצה סגרה את הרציף הצפוני ביום שלישי. הרציף החדש ייבנה בסתיו.",
    "Khmer": "ក្រុមប្រឹក្សាបានបិទផែខាងជើង ១២ នៅថ្ងៃអង្គារ។",
    "Tamil": "சபை செவ்வாயன்று வடக்கு துறையை மூடியது. புதிய துறை இலையுதிர்காலத்தில் கட்டப்படும்.",
    "Thai": "สภาปิดท่าเรือเหนือ ๑๒ เมื่อวันอังคาร ท่าเรือใหม่จะสร้างในฤดูใบไม้ร่วง",
    "Tibetan": "ལྷན་ཚོགས་ཀྱིས་གཟའ་མིག་དམར་ལ་བྱང་གི་གྲུ་ཁ་སྒོ་བརྒྱབ་སོང་།",
    "astral": "𝐓𝐡𝐞 𝐛𝐨𝐚𝐫𝐝 closed the pier 🚢 on Tuesday, 𐐀𐐁𐐂 said, and 𠮷野 agreed.",
    "combining": "Le cafe\u0301 du po\u0302le a e\u0301te\u0301 ferme\u0301, e\u0301crit N\u0303un\u0303ez.",
}


def test_eight_threads_say_what_one_says() -> None:
    """`clean`, `explain` and `extract_quotes` from eight threads at once give what they give one after another."""
    pages = list(sample_pages())[:12] * 2
    fresh = Pipeline()
    alone = [(clean(page), extract_quotes(page), len(explain(page).blocks)) for page in pages]
    with ThreadPoolExecutor(8) as pool:
        together = pool.map(
            lambda page: (clean(page, pipeline=fresh), extract_quotes(page), len(explain(page).blocks)), pages
        )
        assert list(together) == alone


def test_nothing_is_remembered_between_pages() -> None:
    """A page's article does not depend on the pages before it."""
    page, other = sample_pages()[0], sample_pages()[5]
    first = clean(page).to_json()
    assert clean(other).to_json() != first
    assert clean(page).to_json() == first


def test_thai_pages_are_cleaned() -> None:
    """Where no spaces part words and no full stop ends a sentence, the story stays and the menu goes."""
    story = (
        "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสระว่ายน้ำบนถนนมิลล์หลังจากค่าซ่อมแซมสูงถึงสองล้านบาท",
        "ชาวเมืองกว่าสี่พันคนลงชื่อในคำร้องเพื่อรักษาสระว่ายน้ำไว้ แต่สภาระบุว่าหลังคาไม่ปลอดภัย",
        "เด็กนักเรียนจากโรงเรียนสามแห่งจะต้องเดินทางไปเรียนว่ายน้ำที่เมืองข้างเคียงตั้งแต่เดือนหน้าเป็นต้นไป",
    )
    head = ("สภาเมืองลงมติปิดสระว่ายน้ำ", "โดย สมชาย ใจดี", "4 มีนาคม 2568")
    article = clean("\n".join(["หน้าแรก", "ข่าว", "กีฬา", *head, *story, "แชร์", "ติดต่อเรา"]))
    assert (article.paragraphs, article.authors, article.language) == (story, ("สมชาย ใจดี",), "th")


def test_no_letter_speaks() -> None:
    """Vowels written as marks are part of a word, and an article is nobody, where a language's words are not known."""
    (quote,) = extract_quotes('"हमारे पास कोई और रास्ता नहीं था," महापौर ने कहा।')
    assert quote.speaker in (None, "महापौर")
    (quote,) = extract_quotes("“Nuk kishim rrugë tjetër”, tha e moshuara.")
    assert quote.speaker is None
    (quote,) = extract_quotes("«Δεν είχαμε άλλη επιλογή», δήλωσε η δήμαρχος.")
    assert quote.speaker == "η δήμαρχος"


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_comes_through(script: str) -> None:
    """Words, digits and sentence ends of each script stay as they are, alone and between blocks of noise."""
    text = SCRIPTS[script]
    assert KEEPER.clean(text).body == text
    check(f"Home\n\nNews\n\n{text}\n\nShare this\n\n{text[::-1]}")


@pytest.mark.parametrize("mark", "\u200e\u200f\u202a\u202c\u202d\u202e\u2066\u2067\u2069")
def test_directions_are_taken_off(mark: str) -> None:
    """Controls of direction, which make a line look other than it reads, are not in what comes out."""
    article = KEEPER.clean(f"The pier{mark} is {mark}closed.")
    assert article.body == "The pier is closed."


def test_import_is_lean() -> None:
    """Importing the library loads no process pools, no extras and no adapter."""
    code = "import sys, json, cleanscrape; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    heavy = {
        "concurrent.futures.process",
        "multiprocessing",
        "asyncio",
        "tqdm",
        "pyarrow",
        "pandas",
        "inscriptis",
    }
    assert {name for name in loaded if name in heavy or name.startswith("cleanscrape.adapters.")} == set()
