"""Which language a text is in: by script, by its small words, and none where neither shows."""

import pytest

from cleanscrape.language import language_of

TEXTS = {
    "en": "I met Anna on a train when I was nine. I had a cold, a comic and a seat by the window, and I did not"
    " look up until she asked me what I was reading.",
    "da": "Byrådet i Valby har vedtaget at købe en bus, som skal køre mellem skolen og havnen. Det siger "
    "borgmesteren, der ikke vil oplyse prisen, men håber at den kommer til sommer.",
    "no": "Kommunestyret i Vik har vedtatt å kjøpe en buss som skal kjøre mellom skolen og havna. Det sier "
    "ordføreren, som ikke vil opplyse prisen, men håper at den kommer til sommeren.",
    "cs": "Městské zastupitelstvo rozhodlo koupit autobus, který bude jezdit mezi školou a přístavem, řekl "
    "starosta. Cenu neřekl, ale doufá, že přijede v létě, když jsou děti doma.",
    "sk": "Mestské zastupiteľstvo rozhodlo kúpiť autobus, ktorý bude jazdiť medzi školou a prístavom, povedal "
    "primátor. Cenu nepovedal, ale dúfa, že príde v lete, keď sú deti doma.",
    "es": "El ayuntamiento ha decidido comprar un autobús que irá de la escuela al puerto, dijo la alcaldesa. "
    "No quiso decir el precio, pero espera que llegue en verano, cuando los niños están en casa.",
    "ca": "L'ajuntament ha decidit comprar un autobús que anirà de l'escola al port, ha dit l'alcaldessa. No ha"
    " volgut dir el preu, però espera que arribi a l'estiu, quan els nens són a casa.",
    "bg": "Общинският съвет реши да купи автобус, който ще се движи между училището и пристанището, каза "
    "кметът. Той не съобщи цената, но се надява да дойде през лятото.",
    "sr": "Opštinsko veće je odlučilo da kupi autobus koji će voziti između škole i luke, rekao je "
    "gradonačelnik. On nije rekao cenu, ali se nada da će stići na leto.",
    "tr": "Belediye meclisi okul ile liman arasında çalışacak bir otobüs almaya karar verdi. Başkan fiyatı "
    "açıklamadı ama otobüsün yaz aylarında gelmesini umduğunu söyledi. Karar oy birliğiyle alındı.",
    "lv": "Pilsētas dome nolēma iegādāties autobusu, kas kursēs starp skolu un ostu, un tas būs jau vasarā. "
    "Mērs neteica, cik tas maksās, bet cer, ka līdz rudenim tas būs arī uz ceļa.",
    "my": "မြို့တော်ကောင်စီက ကျောင်းနဲ့ ဆိပ်ကမ်းကြား ဘတ်စ်ကားတစ်စီး ဝယ်ဖို့ ဆုံးဖြတ်လိုက်ပါတယ်။",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_language_is_told_by_script_or_small_words(code: str) -> None:
    """Sister languages too, in two or three sentences."""
    assert language_of(TEXTS[code]) == code


def test_a_list_of_parts_has_no_language() -> None:
    """Names and sizes have hardly a small word."""
    assert language_of("Hoka Marsh 7, 9.6 oz, Cushion, Mesh, Grip\n" * 8) is None
