"""Which language a text is in, by its letters and most frequent words. No pack is loaded.

The most frequent words of a language are few and short, and occur in every sentence: counting them distinguishes languages that
share a script (Grefenstette 1995, *Comparing two language identification schemes*).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NAMES", "another", "detect"]

LONG = 200  #: characters of a text whose words are enough to doubt the language that it is said to be in
READ = 4000  #: characters from the beginning that are read
FEWEST = 1.5  #: frequent words that a text must have; one that several languages have counts less
LEAD = 1.25  #: how many times as many the language must have as the next one
WORD = re.compile(r"[^\W\d_]+")

#: Code -> the English name of the language.
NAMES: Mapping[str, str] = {
    "cs": "Czech", "da": "Danish", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish", "uk": "Ukrainian",
}  # fmt: skip
#: Code -> frequent words: articles, prepositions, pronouns, forms of "be" and "have".
FREQUENT: Mapping[str, frozenset[str]] = {
    code: frozenset(block.split())
    for code, block in {
        "cs": """
            a aby ale ani až bude budou by byl byla byli bylo být co dnes do ho i jak jako je jeho jejich její jen ještě již
            jsem jsme jsou já k kde kdo když která které který mu na ne nebo není než o od po pod podle pro proto protože
            před při s se si tak také tam ten to tom toto ty u už v ve však všech za ze že
            """,
        "da": """
            af alle at blev bliver da de dem den der deres det dette du efter eller en end er et for fra før han hans har
            havde hende hun hvad hvis hvor i ikke ind jeg kan kom kunne man med meget men mig min mod nu når og også om op
            os over på sagde sig siger sin skal skulle som så til ud under var ved vi vil ville være været
            """,
        "de": """
            aber als am an auch auf aus bei bin bis dann das dass dem den der des die doch du durch ein eine einem einen
            einer er es für habe haben hat hatte ich ihm ihn ihr im in ist ja kann mich mir mit nach nicht noch nun nur oder
            sagte schon sei sein seine sich sie sind so um und uns vom von vor war waren was wenn werden wie wieder wir wird
            zu zum zur über
            """,
        "en": """
            a about after all also an and are as at be been but by can could did do for from had has have he her him his i
            if in into is it its me more my no not of on one or our out said she so some than that the their them then there
            they this to up us was we were what when which who will with would you your
            """,
        "es": """
            al algo antes aunque como con contra cuando de del desde donde dos durante el ella ellos en entre era es esa ese
            eso esta este esto está fue ha había han hasta hay la las le les lo los me mi muy más nada ni no nos o otra otro
            para pero por porque que quien qué se ser si sin sobre son su sus también tiene todo tu un una uno y ya yo él
            """,
        "fr": """
            ai alors après au aussi autre aux avait avec bien c ce ces cette comme d dans de des deux dit du elle elles en
            est et eu faire fait fut il ils j je l la le les leur lui m mais me moi mon même n ne nous on ont ou où par pas
            plus pour qu que qui s sa sans se ses si son sont sur tout très tu un une vous y à était
            """,
        "it": """
            a ai al alla alle anche avere aveva c che chi ci come con cosa così da dal dalla degli dei del della delle di
            dopo e ed era fu gli ha hanno ho i il in io l la le lei lo loro lui ma me mi molto ne nei nel nella noi non o
            per perché più poi quando quella quello questa questo qui se sembra senza si sia solo sono su sua sul suo tra
            tutti un una uno è
            """,
        "nl": """
            aan al als bij daar dan dat de der deze die dit door een en er ge geen had hebben heeft hem het hij hoe hun ik
            in is je kan maar me meer men met mij mijn naar niet nog nu of om onder ons ook op over te tegen toen tot uit
            van veel voor want waren was wat we wel werd wie wij worden wordt zal ze zei zich zij zijn zo zou
            """,
        "no": """
            alle at av bare ble blir da de dem den der deres det dette du eller en enn er et etter for fra før ha hadde han
            hans har henne hun hva hvis hvor i ikke inn jeg kan kom kunne man med meg men min mot må noe nå når og også om
            opp oss over på sa seg selv sier sin skal skulle som så til ut var ved vi vil ville være vært
            """,
        "pl": """
            a albo ale bez bo być był była było były co czy dla do gdy go i ich im ja jak jako je jego jej jest jeszcze już
            kiedy która które który lub ma mi mnie może mu my na nad nie niego nim o od on ona oni po pod przed przez przy
            się są ta tak także tam te tego tej ten to tylko tym w we wszystko z za ze że żeby
            """,
        "pt": """
            a ainda ao aos as até com como da das de depois do dos e ela elas ele eles em era essa esse esta este está eu
            foi foram há isso já lhe mais mas me mesmo meu minha muito na nas nem no nos num numa não o os ou para pela pelo
            por porque quando que quem se sem ser seu sua são só também tem tinha todo um uma você é
            """,
        "ru": """
            а без бы был была были было быть в вас весь во вот все всё вы где да даже для до его ее если есть еще ещё её же
            за и из или им их к как ко когда который кто ли меня мне мы на не него нет ни но ну о об он она они от по под
            при с сам свой себя со так там тебя то только ты у уже что чтобы эта это этот я
            """,
        "sv": """
            alla att av bara blev blir de dem den denna det detta du där då efter ej eller en er ett från för ha hade han
            hans har henne hennes hon hur här i icke in inte jag kan kom kunde man med men mig min mot mycket nu när någon
            och också om oss på sade se sig sin sitt ska skulle som säger så till under upp ut utan var vara varit vi vid
            vill ville är
            """,
        "uk": """
            а або але без би був була були було бути в вже ви вона вони все всі від він де для до ж з за зі й його коли мене
            мені ми на не них ну нього ні о об по при про с себе та так там те ти тим то тому тільки у усі хто це цей цього
            ця чи ще що щоб я як яка який якщо які є і із їх її
            """,
    }.items()
}

#: Frequent word -> how much it counts: the fewer languages have it, the more.
WEIGHTS = {word: 1 / count for word, count in Counter(word for block in FREQUENT.values() for word in block).items()}


def detect(text: str) -> str | None:
    """The code of the language that a text seems to be in, with or without a pack; None if that is unclear.

    >>> detect("El alcalde dijo que el puente está cerrado y que no hay otro."), detect("Ja."), detect("«Нет», — сказал он ей.")
    ('es', None, 'ru')
    """
    words = Counter(WORD.findall(text[:READ].lower()))
    counts = {code: sum(words[word] * WEIGHTS[word] for word in frequent) for code, frequent in FREQUENT.items()}
    first, second = sorted(counts, key=lambda code: -counts[code])[:2]
    return first if counts[first] >= max(FEWEST, LEAD * counts[second]) else None


def another(text: str, code: str) -> str | None:
    """The English name of the language that a text seems to be in, if that isn't the one with this code.

    None for a short text, which may be a name and a foreign phrase; for "und", which claims nothing; and for a language whose
    words aren't known here, because it may look like another.

    >>> text = "«La barca sale a las ocho», dijo el capitán a los que esperaban en el muelle. " * 3
    >>> another(text, "en"), another(text, "es"), another(text, "und"), another(text[:100], "en")
    ('Spanish', None, None, None)
    """
    if len(text) < LONG or code not in FREQUENT:
        return None
    found = detect(text)
    return None if found in (None, code) else NAMES[found]
