"""The names of bylines in Chinese, Japanese and Korean, whose words are not parted by spaces."""

import re

from newsparse.names.credit import Credit
from newsparse.names.introductions import BYLINE_INTRODUCTIONS
from newsparse.names.person import is_name
from newsparse.names.services import is_agency

_CJK_LABELS = sorted(
    (phrase for language in ("zh", "ja", "ko") for phrase in BYLINE_INTRODUCTIONS[language]), key=len, reverse=True
)

# After the name: "森田陽平記者", "김하늘 기자", "台北報導".
_CJK_SUFFIX = re.compile(
    "\\s*(?:記者|记者|特派員|編集委員|論説委員|기자|특파원|논설위원|선임기자|인턴기자|객원기자|칼럼니스트|교수|作|著|文|撰|攝)$"
)

_HAN = "[\u4e00-\u9fff]"
# "記者王小明／台北報導" with nothing between the word and the name.
_REPORTER = re.compile(f"(?:^|[\\s|｜(（\\[【〔]){_HAN}{{0,4}}(?:記者|记者)[\\s:：]?{_HAN}{{2,4}}(?=\\W|$)")
# The same in a bracket that opens a paragraph.
_INSIDE = "[^()（）\\[\\]【】〔〕]"
_OPENING = re.compile(f"[(（\\[【〔]({_INSIDE}{{0,6}}(?:記者|记者){_INSIDE}{{2,40}})[)）\\]】〕]")

_CJK_DESK = re.compile(
    "編集部|編輯部|编辑部|編輯|新聞網|新闻网|新聞|新闻|日報|日报|時報|时报|通信|취재팀|뉴스팀|新聞社|報導組|中心$|オンライン|デジタル|Web$"
)

_CJK_PLACE = re.compile("(?:報導|报道|報道|電|电|讯|訊|=\\S*|专稿)$")


def opens_with_reporter(text: str) -> bool:
    """Whether a line names a reporter right behind the word for one.

    >>> opens_with_reporter("記者王小明／台北報導"), opens_with_reporter("記者會今天舉行的時候")
    (True, False)
    """
    return _REPORTER.search(text) is not None


def opening_byline(paragraph: str) -> str:
    """The byline in brackets that opens a paragraph, without its brackets, or "".

    >>> opening_byline("〔記者王小明／台北報導〕燈會今晚登場。")
    '記者王小明／台北報導'
    """
    found = _OPENING.match(paragraph)
    return found[1] if found else ""


def judged_cjk(text: str, separator: str) -> Credit | None:
    """What a fragment in these scripts names; None where it names nobody.

    Cases: chinese-gb18030-declared-gb2312, korean-reporter-byline-and-copyright.
    """
    text = text.strip(' :：／/|=＝"「」『』《》〈〉')
    if is_agency(text):
        return Credit(text, "agency", separator)
    labelled = False
    for label in _CJK_LABELS:
        if (text.startswith(label) and len(text) > len(label) + 1 and label not in ("文", "글")) or text.startswith(
            label + " "
        ):
            text, labelled = text[len(label) :].strip(" :："), True
            break
    text = _CJK_SUFFIX.sub("", text).strip()
    if place := _CJK_PLACE.search(text):
        # "記者王小明台北報導": three characters of name, then the place; "台北報導" alone is no name.
        text = text[:3] if labelled and place.start() > 4 else ""
    if _CJK_DESK.search(text):
        return Credit(text, "desk", separator)
    return Credit(text, "person", separator) if is_name(text) else None
