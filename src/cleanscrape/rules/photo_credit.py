"""Photo captions and credits.

Catches captions that end in a credit ("(Photo by ...)", "... | AP Photo", "Foto: ..."), lines that are all credit
("Getty Images"), labels of the picture viewer ("View image in fullscreen"), and descriptions written for those who
don't see the picture ("A woman holding ...", "Headshot of ...").
Leaves alone a story's "(Reuters)" after its dateline, and sentences about photographs.

Why these numbers: a caption with its credit (1) is nearly sure; a credit alone (2) stands by a picture, though some
articles keep it; labels (3) are controls; descriptions (4) are told by their first words and by lacking a full stop, so
they are the weakest. `MAX_CAPTION_WORDS` is about the longest agency caption; a credit is a name
or three and an agency, and no sentence.

Hit: "The pier in January. (Photo: Renny Ostler/AFP)". Miss: "Photo albums of the flood were dried page by page."
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, compress, count
from operator import itemgetter
from typing import ClassVar

from cleanscrape.page import Page
from cleanscrape.reading.line_kinds import SENTENCE
from cleanscrape.rule import Columns, Signal, add_own, blocks_with, first_words
from cleanscrape.spellings import spellings

CREDITS = (
    "foto:", "credits: ", "photo:", "photos:", "photo by", "photos by", "photo credit", "photo courtesy",
    "photos courtesy", "photo illustration", "photo ©", "photo -", "photo |", "photograph:", "photograph by",
    "photography by", "photographer:", "picture:", "pictures:", "picture by", "picture credit", "pic:",
    "image:", "images:", "image by", "images by", "image credit", "image credits", "image courtesy",
    "images courtesy", "image from", "image via", "image ©", "credit:", "credit |", "illustration:",
    "illustration by", "illustrations by", "graphic by", "artwork by", "courtesy of", "courtesy photo",
    "courtesy:", "courtesy image", "file photo", "file -", "file –", "file image", "screenshot:",
    "screengrab:", "featured image", "feature image", "cover image", "cover photo", "header image",
    "video credit", "getty images", "getty", "ap photo", "stock photo", "handout photo", "caption:",
    "image caption", "source: getty", "source: shutterstock", "via getty", "fotos:", "foto ©", "fotografie:",
    "bild:", "bilder:", "bildquelle", "bildrechte", "bildnachweis", "symbolfoto", "symbolbild", "archivbild",
    "archivfoto", "quelle:", "© foto", "grafik:", "photo d'illustration", "photo d’illustration",
    "photo archives", "crédit photo", "crédits photo", "crédit :", "crédits :", "photo :", "image :",
    "© photo", "fotografía:", "fotografía de", "imagen:", "imagen de", "crédito:", "créditos:", "foto de",
    "foto por", "foto di", "foto by", "foto archivo", "imagem:", "crédito da", "foto d'archivio",
    "credits photo", "beeld:", "beeld ©", "fotograaf:", "fotograf:", "foto/", "arkivbild", "arkivfoto",
    "arkivbillede", "genrebild", "pressfoto", "privatfoto", "kuva:", "kuvat:", "arkistokuva", "kuvituskuva",
    "zdjęcie:", "fot.", "fot:", "źródło:", "źródło zdjęcia", "zdj.", "autor fot", "ilustrační foto", "zdroj:",
    "fotogalerie", "fotoğraf:", "fotoğraflar:", "kaynak:", "фото:", "фотография:", "источник:",
    "иллюстрация:", "світлина:", "джерело:", "архівне фото", "ілюстративне", "nuotr.", "nuotrauka",
    "asociatyvi", "写真：", "写真:", "写真", "画像：", "（写真", "图片来源", "图：", "图源", "图/",
    "圖片來源", "圖：", "圖/", "図", "사진=", "사진:", "[사진", "(사진", "الصورة:", "صورة:", "तस्वीर:",
    "फोटो:", "फोटो क्रेडिट", "image source", "bild ©", "bildunterschrift", "© afp", "© reuters", "© getty",
    "ilustrační snímek",
    "zdroj foto", "ilustračné foto", "ilustračná fotografia", "autor foto", "snímka:", "fotó:", "forrás:",
    "fotók:", "kép:", "illusztráció:", "illusztráció", "kiemelt kép", "nyitókép", "borítókép",
    "képek forrása", "sursa foto", "sursă foto", "sursa foto:", "sursa:", "sursă:", "foto cu caracter",
    "arhivă foto", "imagine cu caracter", "credit foto", "снимка:", "снимки:", "източник:", "илюстрация:",
    "архивна снимка", "снимката е илюстративна", "снимката е архивна", "izvor:", "ilustracija",
    "fotografija:", "ilustracija:", "arhivska fotografija", "snimio:", "izvor fotografije", "извор:",
    "илустрација:", "фотографија:", "vir:", "vir fotografije", "simbolična fotografija",
    "fotografija je simbolična", "φωτό:", "φωτογραφία:", "φωτ.:", "φωτογραφίες:", "πηγή:", "φωτ:",
    "φωτογραφία αρχείου", "φωτο:", "εικόνα:", "φώτο:", "görsel:", "arşiv fotoğrafı", "attēls:", "avots:",
    "ilustratīvs attēls", "ilustratīvs foto", "publicitātes foto", "publicitātes attēls", "foto no",
    "foto avots", "attēlam ilustratīva", "fotoattēls:", "šaltinis:", "asociatyvi nuotr", "fotod:", "allikas:",
    "pilt:", "illustreeriv foto", "foto on illustreeriv", "pilt on illustratiivne", "pilt on illustreeriv",
    "foto autor", "fotografia:", "imatge:", "imatge d'arxiu", "foto d'arxiu", "font:", "fotografies:",
    "imatge de", "imatges:", "المصدر:", "تصوير:", "صورة أرشيفية", "صور:", "مصدر الصورة",
    "التعليق على الصورة،", "صورة من الأرشيف", "צילום:", "צילומים:", "קרדיט:", "תמונה:", "צילום אילוסטרציה",
    "(צילום:", "אילוסטרציה:", "צילום מסך:", "عکس:", "عکاس:", "منبع:", "تصویر:", "منبع تصویر", "عکس آرشیوی",
    "توضیح تصویر،", "عکس از", "تصویر کا ذریعہ", "ذریعہ:", "فوٹو:", "تصویر کا کیپشن", "،تصویر کا ذریعہ",
    "،تصویر کا کیپشن", "फोटो -", "फाइल फोटो", "फोटो:-", "इमेज कैप्शन", "इमेज स्रोत", "(फोटो:", "सांकेतिक तस्वीर",
    "प्रतीकात्मक तस्वीर", "फोटो सोर्स", "ছবি:", "ছবি :", "ছবি: সংগৃহীত", "সংগৃহীত ছবি", "ফাইল ছবি", "ছবি সংগৃহীত",
    "সূত্র:", "ছবিঃ", "ছবির উৎস", "ছবির ক্যাপশান", "ফাইল ফটো", "প্রতীকী ছবি", "படம்:", "படங்கள்:", "புகைப்படம்:",
    "பட மூலாதாரம்", "படக்குறிப்பு,", "கோப்புப் படம்", "கோப்பு படம்", "கோப்புப்படம்", "ภาพ:", "ภาพ :", "ภาพจาก", "ภาพโดย",
    "ที่มา:", "ที่มา :", "ขอบคุณภาพ", "ขอบคุณภาพจาก", "ขอบคุณข้อมูล", "ขอบคุณข้อมูลจาก", "เครดิตภาพ", "ภาพประกอบ",
    "ที่มาของภาพ", "คำบรรยายภาพ,", "ที่มาภาพ", "แฟ้มภาพ", "ขอบคุณข้อมูลและภาพ", "ขอบคุณข้อมูลและภาพจาก",
    "ขอบคุณภาพและข้อมูลจาก", "ảnh:", "ảnh minh họa", "ảnh minh hoạ", "nguồn:", "nguồn ảnh", "nguồn hình ảnh",
    "hình ảnh:", "hình:", "ảnh :", "ảnh chụp màn hình", "ảnh tư liệu", "(ảnh:", "chụp lại hình ảnh",
    "đồ họa:", "sumber:", "ilustrasi:", "sumber foto", "gambar:", "gambar hiasan", "foto ilustrasi",
    "ilustrasi foto", "gambar fail", "sumber gambar", "keterangan gambar,", "dok.", "kredit foto", "sumber :",
    "larawan:", "larawan mula", "kuha ni", "larawan ni", "litrato:", "picha na", "chanzo:",
    "chanzo cha picha", "maelezo ya picha,", "picha kwa hisani", "picha/", "圖源", "資料照", "资料图",
    "图片：", "圖片：", "摄影：", "攝影：", "图片来源：", "图为", "示意圖", "图自", "圖取自", "圖／", "图／",
    "攝影", "摄影", "（圖／", "（图／", "图片来源，", "图像来源，", "图像加注文字，", "圖像來源，",
    "圖像加註文字，", "撮影：", "提供：", "出典：", "（c）", "画像提供", "写真提供", "イラスト：",
    "画像説明,", "（撮影：", "画像提供：", "사진제공=", "사진 제공", "사진제공", "사진/", "자료사진", "출처:",
    "출처=", "사진출처", "▲ 사진", "게티이미지", "이미지출처", "사진 출처", "사진 설명,", "(사진=", "[사진=",
    "ဓာတ်ပုံ", "ဓာတ်ပုံ-", "ဓာတ်ပုံ -", "ဓာတ်ပုံ:", "ပုံ-", "ဓာတ်ပုံ –", "ဓါတ်ပုံ", "ဓာတ်ပုံ–", "ဓါတ်ပုံ-", "fuente:",
    "imagen ilustrativa", "imagen referencial", "foto referencial", "foto ilustrativa", "(foto:",
    "fuente de la imagen,", "pie de foto,", "imagen de archivo", "foto: archivo", "fonte:", "(crédito:",
    "reprodução/", "divulgação/", "imagem ilustrativa", "legenda da foto,", "crédito,", "crédito da foto",
    "imagem de arquivo", "foto de arquivo", "foto: divulgação", "immagine:", "fonte foto", "credits foto",
    "crediti:", "immagine di repertorio", "foto di repertorio", "fonte immagine", "didascalia immagine,",
    "crediti foto", "immagine d'archivio", "(foto di", "bron:", "foto ter illustratie", "archieffoto",
    "bron foto", "källa:", "bildkälla", "kilde:", "billede:", "modelfoto", "pressefoto", "bilde:",
    "illustrasjonsfoto", "illustrasjon:", "illustrasjonsbilde", "skjermdump", "privat foto", "lähde:",
    "valokuva:", "kuvaaja:", "kuvakaappaus", "zdjęcie ilustracyjne", "zdjęcie poglądowe", "zdjęcie główne",
    "autor zdjęcia", "источник фото", "фото ©", "фото автора", "фото предоставлено", "иллюстрация",
    "иллюстративное фото", "скриншот", "автор фото", "изображение:", "фото с сайта", "© фото", "фото/",
    "© риа", "кадр из", "подпись к фото,", "автор фото,", "фото из архива", "фото из открытых источников",
    "фото из соцсетей", "фото из личного архива", "ілюстрація:", "ілюстративне фото", "фото із відкритих",
    "фото з відкритих", "фото ілюстративне", "скріншот", "фото з соцмереж", "колаж:", "фото надано",
    "зображення:", "фото ілюстративного", "джерело фото", "підпис до фото,", "фото із соцмереж",
)  # fmt: skip
LABELS = (
    "view image in fullscreen", "view image", "view gallery", "view larger", "view photos", "view full size",
    "enlarge image", "enlarge", "toggle caption", "hide caption", "image source", "image caption",
    "media caption", "caption", "open image modal", "open image in gallery", "photo gallery", "image gallery",
    "gallery", "image", "photo", "photos", "slideshow", "play video", "watch video", "video player",
    "click to enlarge", "full screen", "fullscreen", "expand image", "open in gallery", "close gallery",
    "next image", "previous image", "next slide", "previous slide", "show caption", "placeholder",
    "thumbnail", "this is an image", "bild vergrößern", "bild", "bilder", "bildergalerie", "fotostrecke",
    "foto", "fotos", "galerie", "bild in lightbox öffnen", "voir en plein écran", "agrandir l'image",
    "agrandir l’image", "ampliar", "ampliar foto", "ver galería", "galería", "ampliar imagem", "galeria",
    "ingrandisci", "fotogallery", "vergroot afbeelding", "bildspel", "visa bild", "galleri", "se billedserie",
    "kuvagalleria", "galeria zdjęć", "powiększ", "zobrazit galerii", "fotogalerie", "foto galeri",
    "фотогалерея", "галерея", "画像を拡大", "拡大する", "写真", "图集", "사진 크게보기",
    "fotogaléria", "galéria", "zobraziť galériu", "képgaléria", "nagyítás", "fotógaléria", "galerie foto",
    "vezi galeria foto", "галерия", "фотогалерия", "galerija", "fotogalerija", "foto galerija",
    "pogledaj galeriju", "pogledajte galeriju", "галерија", "фото галерија", "poglej galerijo", "φωτογραφίες",
    "συλλογή φωτογραφιών", "skatīt galeriju", "attēlu galerija", "nuotraukų galerija", "galerii",
    "fotogalerii", "vaata galeriid", "pildigalerii", "amplia la imatge", "ampliar imatge",
    "galeria d'imatges", "معرض الصور", "صور", "ألبوم الصور", "גלריה", "גלריית תמונות", "گالری", "گالری عکس",
    "گالری تصاویر", "फोटो गैलरी", "ছবি গ্যালারি", "ফটো গ্যালারি", "புகைப்படங்கள்", "แกลเลอรี", "อัลบั้มภาพ",
    "ดูภาพทั้งหมด", "ขยายภาพ", "thư viện ảnh", "xem ảnh", "phóng to", "bộ ảnh", "chùm ảnh", "galeri foto",
    "foto-foto", "perbesar", "perbesar gambar", "lihat foto", "infografis", "matunzio", "picha",
    "点击查看大图", "点击放大", "查看大图", "組圖", "组图", "查看原图", "放大", "圖輯", "写真を見る",
    "写真一覧", "画像を見る", "フォトギャラリー", "すべての写真を見る", "写真・画像", "全ての画像を見る",
    "사진 확대", "이미지 확대", "이미지 크게보기", "사진보기", "큰사진보기", "크게보기", "사진 크게 보기",
    "galería de fotos", "galería de imágenes", "ver fotos", "ver galería de fotos", "fotogalería",
    "ampliar imagen", "galeria de fotos", "ver galeria", "fotogaleria", "abrir imagem", "galleria",
    "galleria fotografica", "guarda la gallery", "guarda le foto", "photogallery", "sfoglia gallery",
    "ingrandisci immagine", "fotoserie", "bekijk de foto's", "fotoalbum", "förstora bilden", "bildgalleri",
    "billedgalleri", "forstør billede", "se billeder", "bildegalleri", "vis bilde", "forstørr bildet",
    "se bilder", "avaa kuvien katselu", "suurenna kuva", "katso kuvat", "zobacz galerię", "zobacz zdjęcia",
    "увеличить", "смотреть фото", "открыть фото", "посмотреть фото", "збільшити", "дивитися фото",
)  # fmt: skip
AGENCIES = (
    "getty images", "getty", "reuters", "afp", "ap", "associated press", "the associated press", "epa",
    "epa-efe", "efe", "dpa", "ansa", "tass", "xinhua", "alamy", "shutterstock", "istock", "istockphoto",
    "unsplash", "pexels", "pixabay", "adobe stock", "adobestock", "depositphotos", "freepik", "imago",
    "picture alliance", "picture-alliance", "rex features", "pa media", "pa wire", "press association",
    "zuma press", "zuma", "sipa", "bloomberg", "canva", "wikimedia commons", "afp/getty images",
    "afp via getty images", "getty images/istockphoto", "bloomberg via getty images", "ritzau scanpix",
    "scanpix", "tt", "ntb", "lehtikuva", "pap", "čtk", "anadolu", "dha", "iha", "рia novosti", "риа новости",
    "тасс", "укрінформ", "унiан", "eлта", "elta", "bns", "共同通信", "時事通信", "ロイター", "新华社",
    "视觉中国", "中央社", "연합뉴스", "뉴스1", "뉴시스", "رويترز", "أ ف ب", "keystone", "apa", "anp", "belga",
    "lusa", "agência brasil", "lapresse", "handout", "supplied", "screenshot", "file photo", "privat",
    "archiv", "divulgação", "reprodução",
    "inquam photos", "булфото", "pixsell", "cropix", "eurokinissi", "intime news", "f64", "antara foto",
    "ａｆｐ時事", "アフロ", "게티이미지뱅크", "fotogramma", "legion-media",
)  # fmt: skip
DESCRIBES = (
    "a man holding", "a man wearing", "a man sitting", "a man standing", "a man walking", "a woman holding",
    "a woman wearing", "a woman sitting", "a woman standing", "a woman walking", "a person holding",
    "infographic showing", "a close up", "a close-up", "close up of", "close-up of", "a photo of",
    "a picture of", "an image of", "an illustration of", "picture of", "image of", "illustration of",
    "headshot of", "portrait of", "screenshot of", "logo of", "graphic of", "aerial view", "an aerial",
    "image may contain", "this image may contain", "may be an image", "graphic showing", "stock image",
    "stock photo", "photo collage", "a screenshot of", "screenshot showing", "a photograph of",
    "profile picture", "profile photo", "author image", "pictured above", "from left", "from left to right",
    "left to right", "clockwise from", "das bild zeigt", "porträt von", "foto von", "imagen de",
    "foto de archivo",
)  # fmt: skip
WIDE = (
    "写真：", "写真:", "画像：", "（写真", "図：", "图片来源", "图：", "图源", "圖片來源", "圖：", "圖/",
    "＝共同", "=共同", "圖／", "图／", "攝影：", "摄影：", "写真提供", "画像提供", "ขอบคุณภาพ", "ขอบคุณข้อมูล", "เครดิตภาพ", "ဓာတ်ပုံ-",
)  # fmt: skip
_ALONE = {phrase: value for value, kind in ((2, AGENCIES), (3, LABELS)) for phrase in spellings(kind)}
_AGENCIES = frozenset(AGENCIES)
_KINDS = {phrase: value for value, kind in ((4, DESCRIBES), (2, CREDITS)) for phrase in spellings(kind)}
_TABLE = first_words(_KINDS)
_WORDS = r"(?:photo(?:s|graph|grapher)?|image|picture|pic|credit|courtesy|foto|bild|kuva|fot\.|фото|nuotr\.|写真|사진)"
_BRACKET = re.compile(
    rf"(?:file |ap |afp |handout |{_WORDS} ?)?{_WORDS}(?: by| courtesy| credits?| d['’]archiv\w*| ?[:/©|.—–=-])"
)
_CREDIT = re.compile(
    rf"\b{_WORDS}(?: credits?| courtesy)?(?: by| of)? ?[:©] ?[^.]{{2,80}}$|\bphotos? by [^.,]{{2,50}}$|credit\.\.\..{{2,60}}$"
)
_IN_CREDIT = (":", "©", " by ", "credit...")
"""One of these is in each."""
_SPLIT = re.compile(r" ?[/|,;:()\[\]—–-] ?| via | for |© ?| by ")
_CUES = ("photo", "foto", "getty", "credit:", "reuters")
_CLOSERS = frozenset(")]）】")
_LAST = _CLOSERS | frozenset("PAETB")
"""Last characters worth a look: a bracket, or what AFP, EPA, EFE, TT and NTB end with."""
MAX_CAPTION_WORDS = 90
MAX_CREDIT_WORDS = 14
MAX_DESCRIBES_WORDS = 30
_SHOWN = frozenset(
    word.encode()
    for word in "photo photos photograph image picture portrait illustration illustrations screenshot infographic "
    "closeup headshot aerial bildschirmfoto luftaufnahme symbolbild imagen imagem immagine fotografía fotografia".split()
)
_SHOWN_SHORT = (" logo", " foto", " bild")
"""Words of a picture's description, as flatteners that print alternative texts have them (long ones, and short)."""
MAX_SHOWS_WORDS = 45
_TAIL_CHARS = 120


@dataclass(frozen=True)
class PhotoCredit:
    """Captions with credits, credits alone, picture labels. `phrases` are starts of credits of your own."""

    id: ClassVar[str] = "photo_credit"
    signals: ClassVar[tuple[Signal, ...]] = (
        Signal(
            "photo_credit",
            ("", "a caption with its credit", "a credit alone", "a picture's label", "describes a picture"),
            4,
            asides=(1,),
        ),
        Signal(
            "photo_credit.shows", ("", "has a picture's word, and is no sentence", "has a picture's word"), 2
        ),
    )
    phrases: tuple[str, ...] = ()
    whole_lines: ClassVar = (_ALONE,)
    first_words_in: ClassVar = (_TABLE,)

    def look(self, page: Page) -> Columns:
        """One entry a block: 0 nothing, 1 caption and credit, 2 credit, 3 label, 4 description."""
        column = bytearray(len(page))
        for b, bare in page.whole_in(_ALONE):
            column[b] = _ALONE[bare]
        for b, _ in page.headed(_TABLE):
            column[b] = column[b] or _start(page, b)
        closed = compress(count(), map(_LAST.__contains__, map(itemgetter(-1), page.texts)))
        for b in chain(closed, blocks_with(page, *_CUES)):
            if not column[b] and page.words[b] <= MAX_CAPTION_WORDS:
                column[b] = _credited(page.folded[b], page.words[b])
        if page.wide:
            for b in blocks_with(page, *WIDE):
                column[b] = column[b] or 2 * (page.words[b] <= MAX_CREDIT_WORDS)
        add_own(column, page, 2, starts=self.phrases)
        return {"photo_credit": column, "photo_credit.shows": _shows(page)}


def _shows(page: Page) -> bytearray:
    """2 for a sentence with a word that tells of a picture, 1 for another line with one."""
    column = bytearray(len(page))
    shown = page.known & _SHOWN
    named = [b for b, words in enumerate(page.content) if not shown.isdisjoint(words)] if shown else []
    for b in (*named, *blocks_with(page, *_SHOWN_SHORT)):
        if page.words[b] <= MAX_SHOWS_WORDS:
            column[b] = 2 if page.ends[b] == SENTENCE else 1
    return column


def _start(page: Page, b: int) -> int:
    """2 for a short line that starts as a credit, 4 for one that starts as a description and is no sentence."""
    folded, words = page.folded[b], page.words[b]
    for phrase in _TABLE[page.heads[b]]:
        rest = folded[len(phrase) : len(phrase) + 1]
        if folded.startswith(phrase) and not (rest.isalnum() and phrase[-1].isalnum()):
            if _KINDS[phrase] == 2:
                sentence = folded[-1] == "." and words > MAX_CREDIT_WORDS // 2 and ":" not in folded
                return 2 if words <= MAX_CREDIT_WORDS and not sentence else 0
            return 4 if words <= MAX_DESCRIBES_WORDS and folded[-1] not in '.!?:”"' else 0
    return 0


def _credited(folded: str, words: int) -> int:
    """2 if a short line names an agency between its marks, 1 if the line ends in a credit, else 0."""
    tail = folded[-_TAIL_CHARS:].rstrip(" .")
    if tail[-1:] in _CLOSERS:
        inside = tail[max(tail.rfind("("), tail.rfind("["), tail.rfind("（")) + 1 : -1]
        if _BRACKET.match(inside) or not _AGENCIES.isdisjoint((*_SPLIT.split(inside), inside.split(" ")[-1])):
            return 1
    elif not _AGENCIES.isdisjoint(_SPLIT.split(tail)[-2:]):
        return 2 if words <= MAX_CREDIT_WORDS else 1
    return int(any(map(tail.__contains__, _IN_CREDIT)) and _CREDIT.search(tail) is not None)
