"""Words that the measures ignore when they compare names."""

from __future__ import annotations

__all__ = ["DETERMINERS", "FEMALE_TITLES", "HONORIFICS", "LEADING", "MALE_TITLES", "PRONOUNS", "WEAK"]


def _words(*blocks: str) -> frozenset[str]:
    """The words of all blocks."""
    return frozenset(word for block in blocks for word in block.split())


DETERMINERS = _words(
    """a all an another any both each every her his its my no other our some such that the their these this those your""",
    """alle beide das dein deine deinem deinen deiner deines dem den der des die diese dieser dieses diesem diesen
    ein eine einem einen einer eines euer eure ihr ihre ihrem ihren ihrer ihres kein keine mein meine meinem meinen
    sein seine seinem seinen seiner seines unser unsere""",
    """ce ces cet cette d de des du l la le les leur leurs ma mes mon nos notre quelques sa ses son un une vos votre""",
)

#: Articles and possessives that don't belong to a name.
LEADING = _words("a an her his my our the their your", "das der die", "l la le les ma mon sa son un une")

MALE_TITLES = _words(
    "baron brother count don duke father king lord master messrs mister mr prince sir uncle",
    "freiherr graf herr",
    "m monsieur mosieur signor",
)

FEMALE_TITLES = _words(
    "aunt baroness countess dame duchess lady miss mother mrs ms princess queen sister",
    "frau fraulein fräulein",
    "madam madame mademoiselle mlle mme signora signorina",
)

HONORIFICS = _words(
    "esq hon lady lord madam master messrs miss mister mr mrs ms sir",
    "captain capt col colonel gen general lieutenant lt major sergeant sgt",
    "detective doctor dr gov governor inspector judge justice mayor minister officer president prof professor",
    "rep rev reverend saint secretary sen senator st",
    "frau fraulein fräulein herr kanzler präsident",
    "baron capitaine count docteur don m madame mademoiselle mlle mme monsieur président signor signora signorina",
)

FUNCTION_WORDS = _words(
    """about after against and are as at be been before between but by during for from had has have in into is nor not
    of on or over than to under was were who's with within without""",
    """aber als am an auf aus bei dass daß durch für gegen im ist mit nach oder ohne sind und unter vom von war zum zur
    zwischen über""",
    "au aux avec chez contre dans en entre et mais ou par pour sans sous sur vers",
)

#: Words that two names may share without referring to the same person.
WEAK = DETERMINERS | HONORIFICS | FUNCTION_WORDS

PRONOUNS = _words(
    "i me mine my myself our ours ourselves us we you your yours yourself",
    "he her hers herself him himself his it its itself she their theirs them themselves they",
    "one that these this those which who whom whose",
    "anybody anyone everybody everyone nobody none somebody someone",
)
