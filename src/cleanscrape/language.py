"""Which language a body is in, where it shows plainly: by script, else by its commonest small words."""

from __future__ import annotations

import re
from collections import Counter

_LOOK_CHARS = 1500
_MIN_WORDS = 20
_MIN_SHARE = 0.12
"""Share of a text's words that are one language's small words, below which nothing is said."""
_MIN_LEAD = 1.5
"""How far the likeliest language must lead the next."""
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]"), 0.1),
    ("ko", re.compile("[\uac00-\ud7af]"), 0.3),
    ("zh", re.compile("[\u4e00-\u9fff]"), 0.3),
    ("he", re.compile("[\u0590-\u05ff]"), 0.3),
    ("el", re.compile("[\u0370-\u03ff]"), 0.3),
    ("th", re.compile("[\u0e00-\u0e7f]"), 0.3),
    ("bn", re.compile("[\u0980-\u09ff]"), 0.3),
    ("pa", re.compile("[\u0a00-\u0a7f]"), 0.3),
    ("gu", re.compile("[\u0a80-\u0aff]"), 0.3),
    ("ta", re.compile("[\u0b80-\u0bff]"), 0.3),
    ("te", re.compile("[\u0c00-\u0c7f]"), 0.3),
    ("kn", re.compile("[\u0c80-\u0cff]"), 0.3),
    ("ml", re.compile("[\u0d00-\u0d7f]"), 0.3),
    ("ka", re.compile("[\u10a0-\u10ff]"), 0.3),
    ("hy", re.compile("[\u0530-\u058f]"), 0.3),
)
_SCRIPTED = re.compile("[" + "".join(script.pattern[1:-1] for _, script, _ in _SCRIPTS) + "]")
"""A letter of one of these scripts."""
_SMALL_WORDS = {
    "en": "the of and to in that is was for it with as on be by he at from this have are not his but they",
    "de": "der die und das den von zu mit ist im nicht dem ein eine auf für sich des auch als es an werden wird",
    "fr": "de la le et les des en un une du que est dans qui pour au par sur pas plus il avec ce sont",
    "es": "de la que el en y los del las un por con una se para es al lo como más su pero fue este ha",
    "it": "di che la il e un per in è una del non le si della con da sono dei al ha gli alla più",
    "pt": "de que o a e do da em um para com não uma os no se na por mais as dos como mas ao foi",
    "nl": "de het een van en in is dat op te met voor zijn niet aan er die ook als maar om bij naar door",
    "sv": "och att det i en som är på för av med den till inte har de ett om var jag men så från han",
    "da": "og at det i en er på for af med den til ikke har de et som der var men vi fra han blev kan",
    "no": "og at det i en er på for av med den til ikke har de et som var men vi fra han ble kan også etter",
    "fi": "ja on ei että se oli hän mutta ovat kun myös tai joka mukaan jo vain sen niin kuin ollut ole",
    "pl": "w i na z się do nie że jest o to za po od jak przez dla są ale był tym oraz jego tego",
    "cs": "a se v na je že s z do o to i by pro ve ale jako za od po jsou také byl podle není už",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ise ancak ne var olduğunu",
    "lt": "ir kad į su yra tai iš bet apie buvo kaip jo už po nuo dar taip jau ne šis prie arba",
    "ru": "в и на не что с по он из за как это к но от о для было его был она они также которые",
    "uk": "в і на не що з до та за як це у про від для але він було його були є також або після",
    "ar": "في من على إلى أن عن هذا هذه التي الذي مع كان كانت بعد قبل لا ما بين قال إن أو ثم كما قد",
    "fa": "و در به از که این را با است برای آن یک می شد بود تا بر هم خود ها شده نیز اما کرد گفت",
    "ur": "کے میں کی ہے سے کو اور کا نے پر یہ ہیں کہ اس تھا ایک نہیں بھی کر ہو گیا وہ تھی جو",
    "hi": "के में की है से को और का ने पर यह हैं कि इस था एक नहीं भी कर हो गया वह थी जो लिए",
    "mr": "आहे आणि या च्या हे ते की होते नाही मध्ये एक साठी त्या केली केले असे पण यांनी आहेत हा ही",
    "vi": "và của là có cho không được các trong một với người này đã những để khi từ đến về cũng vào nói rằng",
    "ro": "și de în la a cu pe din care este pentru nu că un o mai au fost sunt dar prin după lui fi",
    "hu": "a az és hogy nem is egy meg volt ez de csak már még ki mint van azt szerint el lesz után",
    "id": "yang dan di dengan untuk ini dari dalam tidak itu pada akan juga ke karena ada oleh bisa",
}
_LANGUAGES_OF: dict[str, list[str]] = {}
for _code, _words in _SMALL_WORDS.items():
    for _small in set(_words.split()):
        _LANGUAGES_OF.setdefault(_small, []).append(_code)


def language_of(text: str) -> str | None:
    """The text's ISO 639-1 code, or None where it does not show plainly. Looks at the first 1,500 characters."""
    text = text[:_LOOK_CHARS]
    if not text.isascii() and _SCRIPTED.search(text):
        letters = sum(map(str.isalpha, text))
        for code, script, share in _SCRIPTS:
            if len(script.findall(text)) > share * letters:
                return code
    words = [word for word in text.lower().split() if word[0].isalpha()]
    if len(words) < _MIN_WORDS:
        return None
    told = [code for word in words if word in _LANGUAGES_OF for code in _LANGUAGES_OF[word]]
    (code, most), (_, next_most) = [*Counter(told).most_common(2), ("", 0), ("", 0)][:2]
    return code if most >= _MIN_SHARE * len(words) and most >= _MIN_LEAD * next_most else None
