"""Words about people in the news: a printed byline comes in, the names that it credits with the text go out.

Strategy: what is surely no name (addresses, stamps) becomes a separator; the line is cut at separators and
conjunctions (`pieces`); words that introduce a credit decide whether it is for the text or for pictures, editing and
the like (`statements`); each remaining fragment loses titles, roles and places, and is then a person, a desk, an
agency or nothing (`judged`). The other modules hold the words, by concept and language.
"""

from newsparse.names.byline import Credited as Credited
from newsparse.names.byline import introduced as introduced
from newsparse.names.byline import introduces as introduces
from newsparse.names.byline import introduces_others as introduces_others
from newsparse.names.byline import is_desk as is_desk
from newsparse.names.byline import is_introduction as is_introduction
from newsparse.names.byline import is_role as is_role
from newsparse.names.byline import other_people as other_people
from newsparse.names.byline import people_of as people_of
from newsparse.names.byline import read_byline as read_byline
from newsparse.names.byline import split_byline as split_byline
from newsparse.names.east_asian import opening_byline as opening_byline
from newsparse.names.folding import CJK as CJK
from newsparse.names.folding import fold as fold
from newsparse.names.folding import unique as unique
from newsparse.names.furniture import FURNITURE as FURNITURE
from newsparse.names.furniture import MONTHS as MONTHS
from newsparse.names.person import is_name as is_name
from newsparse.names.person import is_pen_name as is_pen_name
from newsparse.names.pieces import MAX_BYLINE as MAX_BYLINE
from newsparse.names.services import agencies as agencies
from newsparse.names.services import is_agency as is_agency
