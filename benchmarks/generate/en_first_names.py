"""Write ``quoteattr/lang/_en_names_generated.py``: first names and the gender they are given to.

Run it from the root of the repository, with the extra ``generate`` installed::

    python benchmarks/generate/en_first_names.py
"""

from __future__ import annotations

import importlib
import importlib.metadata
import textwrap
import unicodedata
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).parents[2] / "quoteattr" / "lang" / "_en_names_generated.py"
#: Tables of English-speaking countries; what they say counts ENGLISH_WEIGHT times.
ENGLISH = ["en_GB", "en_IE", "en_NZ", "en_US"]
ENGLISH_WEIGHT = 3
#: Other provider tables in Latin script. A language that has several counts once a country: the tables differ.
OTHERS = """
cs_CZ da_DK de_AT de_DE en_IN en_KE en_NG es_AR es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_FR ha_NG hr_HR hu_HU ig_NG
it_IT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR yo_NG zu_ZA
""".split()  # noqa: SIM905
#: Names in some table that are plain words in English text, and hardly ever a name there.
WORDS = """
among an art autumn bitten can charm dalla del el else ever gal greet grit joke lean lies line lo made maj mate mentor my odd om
peer per roar said sep server sole til till tone us van ver von
""".split()  # noqa: SIM905
#: Own list: given to women and men in English.
EITHER = """
addison alex ali ash ashley avery bailey blair cameron casey charlie chris cody dakota dana devon drew emerson emery finley
frankie hayden hilary jackie jamie jay jean jess jo jocelyn jordan jules kai kay kelsey kerry kim kit lee leigh leslie lindsay
lindsey logan lou lynn marion morgan nat nikita noel pat peyton quinn reese remy rene riley robbie robin rory rowan sage sam
sandy sasha shannon shay shelby sidney skyler sydney taylor terry toby toni tracey tracy val vivian
""".split()  # noqa: SIM905
#: Own list: short and old forms that the tables lack.
FEMALE = """
abbie ada addie aggie agnes amelia amy annie arabella araminta augusta babs barbara becky belinda bella belle bertha bess
bessie bessy beth betsey betsy bettie betty biddy blanche bridget carrie cassie cecilia cecily celia charlotte chloe christy
clarissa clementina constance cora cordelia cornelia daisy debbie deborah delia delilah dinah dolly dora dorcas dorothea
dorothy dot dulcie edith effie eleanor eliza ellie elsie elspeth emily emma emmeline ernestine esmeralda essie estella esther
ethel etta eudora eugenia eunice euphemia eva evangeline evelyn fanny fay felicia flo flora florence flossie fran georgiana
georgina gertie gertrude ginny goneril greta griselda gussie gwen gwendolen gwendolyn hannah harriet hattie helena henrietta
hephzibah hepzibah hermia hermione hester hetty hilda honoria ida imogen ingrid irene isabel isabella isobel jane janet janie
jemima jemma jenny jessie jill josephine josie judith judy julia juliet kate katharine kathleen katie katy kelly keziah kitty
lavinia leah lena leonora letitia lettice lettie letty libby lilian lillian lizzie lizzy lois lottie louisa lucinda lucretia
lucy lulu lydia mabel madge mag maggie maisie mamie marcia margery marian marianne marjorie marjory martha mathilda matilda
mattie maud maude maudie meg mehitabel melinda mercy meta mildred millicent millie milly mina minerva minnie mirabel miranda
miriam moll mollie molly myra myrtle nan nancy nannie nell nellie nelly nettie nora octavia olive olivia ophelia patience
patty peg peggy penelope perdita petunia phemie philippa phoebe phyllis polly portia priscilla prissy prudence rachel rebecca
rhoda rosalie rosalind rosamond rosamund rosie rowena ruth sadie sal sally sarah selina sophia sophronia sophy susan susannah
susie suzy sybil tabitha tess tessie theodora thomasina tillie tilly trudy ursula venetia vera victoria viola violet
wilhelmina winifred winnie zenobia
""".split()  # noqa: SIM905
MALE = """
abe abel abner abraham adolphus al alaric alec alf alfie algernon algy alonzo aloysius amos andy anthony archibald archie
arnold art artie asa athelstan aubrey augustus barnabas barnaby barney bart bartholomew basil ben benjamin benjy bert bertie
bertram bill billy bob bobby boris brett brutus buck caleb calvin cecil cedric charley chester chuck clarence claude claudius
clem clement constantine cornelius crispin cuthbert cyril cyrus dan daniel danny dave davy denis denny dick dickie dickon
digby don donnie dylan eb ebenezer ed eddie edgar edmund edwin egbert eli elias elihu elijah elisha ephraim erasmus ernest
ethan ethelbert eustace evan ezekiel ezra felix ferdinand festus fitzwilliam frank fred freddie freddy frederick gabriel geoff
geoffrey gerald gideon gil gilbert godfrey gregory griffith gus guy hal hamish hank hannibal harold harry harvey heathcliff
hector henry herb herbert hercules herman hezekiah hiram horace horatio howard hubert huck hugh hughie humphrey hussein
ichabod ignatius ike ira isaac isaiah ishmael israel ivan jabez jack jacob jake james jasper jed jedediah jeff jem jeremiah
jeremy jerome jerry jim jimmie jimmy job joe joel joey john johnnie johnny jonah jonas jonathan joseph josh joshua josiah jude
julian julius ken laertes lancelot larry laurence lawrence lem lemuel lenny leo leonard levi lionel lucius luke luther malachi
marcus marmaduke matt matthew maurice max merlin micah micky mike miles milo montague mort mortimer moses nahum nathan
nathaniel ned nehemiah neville nicholas nick nicodemus noah obadiah octavius odysseus oliver orlando orson osbert oscar oswald
otis paddy patrick paul perceval percival percy perry pete peter phil phileas philip phineas pip quentin ralph randolph
raphael raymond reg reggie reginald reuben rex rhett richard rob robert roddy roderick rodney roger roland ron ronnie rufus
rupert samson samuel saul seb sebastian septimus seth silas silvester simeon simon solomon stan stanislaus steve sylvester tad
ted teddy terence thaddeus theobald theodore theophilus thomas tim timmy timothy titus tobias tom tommy tony tristram tybalt
ulysses uncas uriah valentine vic vince virgil wackford wallace wally walt walter watkin wilbur wilf wilfred wilfrid wilkins
will willie willy winston yuri zachariah zachary zack zeb zebedee zechariah zeke
""".split()  # noqa: SIM905
#: A name that stands in tables of both genders counts for the one that has at least this share of them.
CLEAR = 0.75
LONGEST = 14
WIDTH = 127
HEADER = '''"""First names and the gender they are given to. Written by benchmarks/generate/en_first_names.py.

Source: the person providers of Faker {version} (MIT licence), and an own list of short and old forms in the script. Locales:
{locales}.
"""

'''


def names_of(provider: object, gender: str) -> set[str]:
    """The first names of a provider for one gender, lower case, single words in Latin letters."""
    raw = getattr(provider, f"first_names_{gender}", ()) or ()
    lower = {unicodedata.normalize("NFC", name.strip()).lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for name in raw}
    return {name for name in lower if 1 < len(name) <= LONGEST and all(map(is_name_letter, name))}


def is_name_letter(char: str) -> bool:
    """Whether a name of one word may hold the character."""
    return char == "'" or (char.isalpha() and "LATIN" in unicodedata.name(char, ""))


def constant_of(name: str, female: Counter[str], male: Counter[str]) -> str:
    """The constant that holds the name."""
    share = female[name] / (female[name] + male[name])
    return "FEMALE_NAMES" if share >= CLEAR else "MALE_NAMES" if share <= 1 - CLEAR else "EITHER_NAMES"


def first_names() -> dict[str, set[str]]:
    """The names, by the constant that holds them."""
    female: Counter[str] = Counter()
    male: Counter[str] = Counter()
    for locale in ENGLISH * ENGLISH_WEIGHT + OTHERS:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        female.update(names_of(provider, "female"))
        male.update(names_of(provider, "male"))
    own = {
        name: key for key, names in (("FEMALE_NAMES", FEMALE), ("MALE_NAMES", MALE), ("EITHER_NAMES", EITHER)) for name in names
    }
    found: dict[str, set[str]] = {"FEMALE_NAMES": set(), "MALE_NAMES": set(), "EITHER_NAMES": set()}
    for name in {*female, *male, *own}.difference(WORDS):
        found[own.get(name) or constant_of(name, female, male)].add(name)
    return found


def render() -> str:
    """The whole module."""
    locales = textwrap.fill(" ".join(sorted(ENGLISH + OTHERS)), WIDTH)
    text = HEADER.format(version=importlib.metadata.version("faker"), locales=locales)
    for key, names in first_names().items():
        block = textwrap.fill(" ".join(sorted(names)), WIDTH, break_long_words=False, break_on_hyphens=False)
        text += f'{key} = frozenset(\n    """\n{block}\n""".split()\n)\n\n'
    return text.rstrip("\n") + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
