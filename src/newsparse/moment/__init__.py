"""Text in, a moment out: `declared` reads stamps of machines, `printed_all` the dates that a line prints.

A value is a `datetime` (aware where the offset is known) or a `date` where only the day is given; never a guess: a
missing day, month or year, an undecidable order of day and month, or a year outside 1990..2100 gives nothing.

How a printed line is read: `tokens` cuts it into numeric dates, clock times, numbers and words; `days` finds the
numbers beside each month word; `clocks` joins a time to the date beside it; `labels` reads what the words before a date
say that it dates. dateparser (`foreign`) is asked only for month names of languages without a row in `months`, and for
relative dates; it takes 0.15 s to import and up to 0.2 s for the first question in a language, so it is imported when
first needed. `local` tells an instant by the clock that the page shows.
"""

from newsparse.moment.labels import label_kind as label_kind
from newsparse.moment.line import printed as printed
from newsparse.moment.line import printed_all as printed_all
from newsparse.moment.local import in_local_time as in_local_time
from newsparse.moment.stated import declared as declared
from newsparse.moment.stated import declared_in as declared_in
from newsparse.moment.value import Kind as Kind
from newsparse.moment.value import Moment as Moment
from newsparse.moment.value import Printed as Printed
