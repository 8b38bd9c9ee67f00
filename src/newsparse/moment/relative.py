"""Tokens of a line come in; the date that it tells by its distance from now goes out."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from newsparse.moment.clocks import clock_index, with_times
from newsparse.moment.days import Day
from newsparse.moment.folding import fold
from newsparse.moment.foreign import MAX_ASKED, ask
from newsparse.moment.labels import kind_of_word, with_kinds
from newsparse.moment.tokens import Token
from newsparse.moment.value import Moment, Printed, tag

# Words of relative dates: before the amount, after it (also glued, in scripts without spaces), and whole days.
AGO_BEFORE = frozenset(map(fold, "vor il fa hace há ha منذ قبل před pred pre πριν לפני acum пред преди για".split()))

AGO_AFTER = frozenset(
    map(
        fold,
        "ago fa geleden назад önce temu sedan siden sitten тому lalu trước पहले"
        " আগে قبل پیش پہلے ezelőtt atrás prieš tagasi"
        " əvvəl таму nakaraan".split(),
    )
)

AGO_GLUED = tuple(map(fold, ("前", "전", "ที่แล้ว", "ที่ผ่านมา")))

TODAY = frozenset(
    map(
        fold,
        "today heute aujourd hoy hoje oggi avui astăzi azi"
        " vandaag idag tänään täna šodien dzisiaj dziś dnes danes danas"
        " ma bugün сегодня сьогодні днес денес σήμερα היום اليوم امروز आज আজ วันนี้ 今日 今天 오늘".split(),
    )
)

YESTERDAY = frozenset(
    map(
        fold,
        "yesterday gestern hier ayer ontem ieri ahir gisteren igår eilen eile vakar"
        " wczoraj včera včeraj jučer juče tegnap dün"
        " dünən kemarin вчера вчора χθες χτες אתמול أمس دیروز कल গতকাল เมื่อวาน 昨日 昨天 어제".split(),
    )
)


def relative(line: str, tokens: Sequence[Token], language: str | None, now: datetime) -> tuple[Printed, ...]:
    """The first date told by its distance from now: with a time of day for hours and minutes, else the day.

    Cases: relative-date-with-now.
    """
    asked = 0
    for index, token in enumerate(tokens):
        if token.sort != "word":
            continue
        days = 0 if token.fold in TODAY else 1 if token.fold in YESTERDAY else None
        leads = index == 0 or kind_of_word(tokens[index - 1].fold) is not None
        if days is not None and (leads or clock_index(tokens, index + 1, len(tokens), 1) is not None):
            day = Day(index, index, now.date() - timedelta(days=days))
            return with_kinds(line, tokens, tuple(with_times(line, tokens, (day,), language)))
        for first, last in _ago_spans(tokens, index)[: MAX_ASKED - asked]:
            asked += 1
            start, end = tokens[first].start, tokens[last].end
            if value := ask(line[start:end], tag(language)[0], "relative-time", now):
                moment: Moment = value.replace(tzinfo=now.tzinfo)
                if value.time() == now.time():
                    moment = value.date()
                return with_kinds(line, tokens, (Printed(moment, start, end),))
    return ()


def _ago_spans(tokens: Sequence[Token], index: int) -> tuple[tuple[int, int], ...]:
    """The runs of tokens, first and last index, that a word like 'ago' may close or open."""
    fold = tokens[index].fold
    if fold in AGO_AFTER or fold.endswith(AGO_GLUED):
        spans = ((index - 2, index), (index - 1, index))
    elif fold in AGO_BEFORE:
        length = 4 if fold == "il" else 2
        spans = ((index, index + length), (index, index + 1))
    else:
        return ()
    return tuple((first, last) for first, last in spans if first >= 0 and last < len(tokens))
