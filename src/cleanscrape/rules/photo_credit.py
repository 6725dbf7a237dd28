"""Photo captions and credits.

Catches "(Photo by ...)", "(AP Photo/...)", "Photo: ...", a line that names only an agency or "... / Getty Images", and
words that only stand by pictures ("Image source", "View image in fullscreen", "A woman holding ...").
Leaves alone a report's "(Reuters)" after its dateline, and sentences about photographs.

Why these numbers: a credit inside or after a caption (1) is nearly sure; a line with only a credit (2) surely stands by a
picture, but some articles keep it; picture labels (3) are controls; descriptions written for those who can't see the
picture (4) are prose, told by their first words and by lacking an end, so they are weakest.

Hit: "The pier in January. (Photo: Renny Ostler/AFP)". Miss: "Photo albums of the flood were dried page by page."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.rule import Signal, blocks_with, first_words, phrase_column

CREDITS = (
    "photo:", "photos:", "photo by", "photos by", "photo credit", "photo courtesy", "photos courtesy", "photo illustration", "photo ©", "photo -",
    "photo |", "photograph:", "photograph by", "photography by", "photographer:", "picture:", "pictures:", "picture by", "picture credit", "pic:",
    "image:", "images:", "image by", "images by", "image credit", "image credits", "image courtesy", "images courtesy", "image from", "image via",
    "image ©", "credit:", "credits:", "credit |", "illustration:", "illustration by", "illustrations by", "graphic:", "graphic by", "artwork by",
    "courtesy of", "courtesy photo", "courtesy:", "courtesy image", "file photo", "file -", "file –", "file image", "screenshot:", "screengrab:",
    "featured image", "feature image", "cover image", "cover photo", "header image", "video by", "video:", "video credit", "getty images",
    "getty", "ap photo", "stock photo", "handout photo", "caption:", "image caption", "source: getty", "source: shutterstock", "via getty",
    "foto:", "fotos:", "foto ©", "fotografie:", "bild:", "bilder:", "bildquelle", "bildrechte", "bildnachweis", "symbolfoto", "symbolbild",
    "archivbild", "archivfoto", "quelle:", "© foto", "grafik:", "illustration:", "photo d'illustration", "photo d’illustration", "photo archives",
    "crédit photo", "crédits photo", "crédit :", "crédits :", "photo :", "image :", "© photo", "fotografía:", "fotografía de", "imagen:", "imagen de",
    "crédito:", "créditos:", "foto de", "foto por", "foto di", "foto by", "foto archivo", "imagem:", "crédito da", "divulgação", "reprodução",
    "foto d'archivio", "credits photo", "beeld:", "beeld ©", "beeld", "fotograaf:", "fotograf:", "foto/", "arkivbild", "arkivfoto", "arkivbillede",
    "genrebild", "pressfoto", "privatfoto", "kuva:", "kuvat:", "kuva", "arkistokuva", "kuvituskuva", "zdjęcie:", "fot.", "fot:", "źródło:", "źródło zdjęcia",
    "zdj.", "autor fot", "ilustrační foto", "ilustrační", "zdroj:", "fotogalerie", "fotoğraf:", "foto:", "fotoğraflar:", "kaynak:", "фото:", "фото",
    "фотография:", "источник:", "иллюстрация:", "світлина:", "джерело:", "архівне фото", "ілюстративне", "nuotr.", "nuotrauka", "asociatyvi",
    "写真：", "写真:", "写真", "画像：", "（写真", "图片来源", "图：", "图源", "图/", "圖片來源", "圖：", "圖/", "図", "사진=", "사진:", "[사진", "(사진",
    "الصورة:", "صورة:", "तस्वीर:", "फोटो:", "फोटो क्रेडिट", "image source", "bild ©", "bildunterschrift", "© afp", "© reuters", "© getty",
)  # fmt: skip
LABELS = (
    "view image in fullscreen", "view image", "view gallery", "view larger", "view photos", "view full size", "enlarge image", "enlarge", "toggle caption",
    "hide caption", "image source", "image caption", "media caption", "caption", "open image modal", "open image in gallery", "photo gallery",
    "image gallery", "gallery", "image", "photo", "photos", "slideshow", "play video", "watch video", "video player", "click to enlarge", "full screen",
    "fullscreen", "expand image", "open in gallery", "close gallery", "next image", "previous image", "next slide", "previous slide", "show caption",
    "placeholder", "thumbnail", "this is an image", "bild vergrößern", "bild", "bilder", "bildergalerie", "fotostrecke", "foto", "fotos", "galerie",
    "bild in lightbox öffnen", "voir en plein écran", "agrandir l'image", "agrandir l’image", "ampliar", "ampliar foto", "ver galería", "galería",
    "ampliar imagem", "galeria", "ingrandisci", "fotogallery", "vergroot afbeelding", "bildspel", "visa bild", "galleri", "se billedserie", "kuvagalleria",
    "galeria zdjęć", "powiększ", "zobrazit galerii", "fotogalerie", "foto galeri", "фотогалерея", "галерея", "画像を拡大", "拡大する", "写真", "图集", "사진 크게보기",
)  # fmt: skip
AGENCIES = (
    "getty images", "getty", "reuters", "afp", "ap", "associated press", "the associated press", "epa", "epa-efe", "efe", "dpa", "ansa", "tass", "xinhua", "alamy",
    "shutterstock", "istock", "istockphoto", "unsplash", "pexels", "pixabay", "adobe stock", "adobestock", "depositphotos", "freepik", "imago", "picture alliance",
    "picture-alliance", "rex features", "pa media", "pa wire", "press association", "zuma press", "zuma", "sipa", "bloomberg", "canva", "wikimedia commons",
    "afp/getty images", "afp via getty images", "getty images/istockphoto", "bloomberg via getty images", "ritzau scanpix", "scanpix", "tt", "ntb", "lehtikuva",
    "pap", "čtk", "anadolu", "aa", "dha", "iha", "рia novosti", "риа новости", "тасс", "укрінформ", "унiан", "eлта", "elta", "bns", "共同通信", "時事通信", "ロイター",
    "新华社", "视觉中国", "中央社", "연합뉴스", "뉴스1", "뉴시스", "رويترز", "أ ف ب", "keystone", "apa", "anp", "belga", "lusa", "agência brasil", "lapresse", "handout",
    "courtesy", "supplied", "screenshot", "file photo", "instagram", "privat", "archiv",
)  # fmt: skip
DESCRIBES = (
    "a man", "a woman", "a person", "a group of", "a close up", "a close-up", "close up of", "close-up of", "a photo of", "a picture of", "an image of",
    "an illustration of", "photo of", "picture of", "image of", "illustration of", "headshot of", "portrait of", "screenshot of", "logo of", "graphic of",
    "aerial view", "an aerial", "a view of", "view of", "infographic", "image may contain", "this image may contain", "may be an image", "graphic showing",
    "stock image", "stock photo", "photo collage", "a screenshot of", "screenshot showing", "a photograph of", "profile picture", "profile photo", "author image",
    "pictured:", "pictured above", "pictured", "from left", "from left to right", "left to right", "clockwise from", "above:", "below:", "left:", "right:", "ein mann",
    "eine frau", "das bild zeigt", "porträt von", "foto von", "un homme", "une femme", "un hombre", "una mujer", "imagen de", "foto de archivo",
)  # fmt: skip
_LABELS = frozenset(LABELS)
_AGENCIES = frozenset(AGENCIES)
_CREDITS = first_words(CREDITS)
_TABLE = first_words((*CREDITS, *DESCRIBES))
_SPLIT = re.compile(r" ?[/|,;—–-] ?| via | for ")
MARKS = (
    "(photo", "(ap photo", "(image", "(picture", "(credit", "(file photo", "(courtesy", "photo/", "photo by ", "photo: ", "[photo", "[image", "(ap)", "(ap/",
    "getty images", "via getty", "via ap", "/getty", "/afp", "/ap)", "/ap photo", "/reuters", "/epa", "/dpa", "/shutterstock", "/alamy", "shutterstock", "istock", "(foto",
    "[foto", "foto: ", "bild: ", "(bild", "photo : ", "kuva: ", "fot. ", "(fot", "/ap", "foto:", "фото: ", "(фото", "nuotr.", "＝共同", "=共同", "(写真", "（写真", "사진=",
    "© ", "image credit", "photo credit",
)  # fmt: skip
_MARK = re.compile(
    r"[(\[](?:file |ap |handout |courtesy )?(?:photo|image|picture|pic|credit|courtesy|foto|bild|fot\.|фото|写真|사진)\w{0,8}\b.{0,120}[)\]]?\.?$"
    r"|[(\[][^()\[\]]{0,80}(?:/|via |\b)(?:getty(?: images)?|afp|reuters|ap|epa|dpa|shutterstock|alamy|istock)(?: images| photo)?[)\]]\.?$"
    r"|(?:photo|image|picture|credit|foto|bild|kuva|fot|фото|photograph)s?(?: credits?| courtesy)?(?: by| of)? ?[:.©] ?.{2,100}$"
    r"|(?:/|via |© ?)(?:getty(?: images)?|afp|reuters|ap|epa|dpa|shutterstock|alamy|istock)\b.{0,30}$"
    r"|\b(?:photo|foto) (?:by|de|di|av) [^.]{2,60}$|getty images$|nuotr\.$|[=＝]共同"
)
MAX_CAPTION_WORDS = 90
MAX_CREDIT_WORDS = 14
MAX_DESCRIBES_WORDS = 30
_TAIL_CHARS = 200


@dataclass(frozen=True)
class PhotoCredit:
    """Captions with credits, credits alone, picture labels. `phrases` are starts of credits of your own."""

    id: ClassVar[str] = "photo_credit"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "photo_credit", ("", "a caption with its credit", "a credit alone", "a picture's label", "describes a picture"), 4
        ),
    )
    phrases: tuple[str, ...] = ()

    def look(self, page: Page) -> dict[str, list[int]]:
        """`photo_credit`, one entry a block: 0 nothing, 1 caption and credit, 2 credit, 3 label, 4 description."""
        column = [3 * (bare in _LABELS) or 2 * (bare in _AGENCIES) for bare in page.bare]
        for b, head in enumerate(page.heads):
            if head in _TABLE and not column[b]:
                column[b] = _start(page, b)
        for mark in MARKS:
            for b in blocks_with(page, mark):
                if not column[b] and page.words[b] <= MAX_CAPTION_WORDS:
                    column[b] = _marked(page, b)
        if self.phrases:
            for b, hit in enumerate(phrase_column(page, starts=self.phrases)):
                column[b] = column[b] or 2 * hit
        return {"photo_credit": column}


def _start(page: Page, b: int) -> int:
    folded, words = page.folded[b], page.words[b]
    for phrase in _TABLE[page.heads[b]]:
        if folded.startswith(phrase):
            if phrase in _CREDITS.get(page.heads[b], ()):
                return 2 if words <= MAX_CREDIT_WORDS else 0
            return 4 if words <= MAX_DESCRIBES_WORDS and folded[-1] not in ".!?:”\"" else 0
    return 0


def _marked(page: Page, b: int) -> int:
    """1 if the line ends in a credit, 2 if it is all credit, else 0."""
    folded = page.folded[b]
    if page.words[b] <= MAX_CREDIT_WORDS and not _AGENCIES.isdisjoint(_SPLIT.split(folded)):
        return 2
    return 1 if _MARK.search(folded[-_TAIL_CHARS:]) else 0
