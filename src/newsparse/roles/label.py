"""Blocks and Evidence come in, every block's role and its reason go out.

The steps: the model gives each text block the odds of being part of the story; rules take out what is never part of
one; the story's range and container settle doubts; then each block gets its role from what it is (a heading, a list
item, a quotation …) and from where it stands (over the headline, under it, inside the body, behind it).
"""

from collections.abc import Sequence

from newsparse.blocks.block import Block
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.titles import Naming
from newsparse.roles.bare_names import label_bare_names
from newsparse.roles.behind import label_behind
from newsparse.roles.body import label_body
from newsparse.roles.boxes import drop_site_boxes
from newsparse.roles.flattened import label_flattened
from newsparse.roles.lists import label_lists
from newsparse.roles.live import label_update_times
from newsparse.roles.over import drop_titles, label_top, top_range
from newsparse.roles.pictures import label_pictures
from newsparse.roles.prepare import prepare
from newsparse.roles.role import Label, Labelled, Role
from newsparse.roles.state import Labelling
from newsparse.roles.summaries import label_key_points
from newsparse.roles.trail import label_breadcrumb

OUTSIDE = Label(Role.BOILERPLATE, "outside the story")


def label(
    blocks: Sequence[Block], evidence: Evidence, naming: Naming | None = None, *, detailed: bool = False
) -> Labelled:
    """Give every block a role; with detailed=True the reasons name the features that weighed most, which takes longer.

    >>> label((), Evidence()).labels
    ()
    """
    if blocks and blocks[0].tag == "text":
        return label_flattened(blocks)
    work = Labelling(prepare(blocks, evidence, naming), blocks, detailed=detailed)
    label_body(work)
    label_top(work)
    drop_titles(work)
    label_bare_names(work)
    label_key_points(work, top_range(work))
    label_update_times(work)
    label_breadcrumb(work)
    drop_site_boxes(work)
    label_lists(work)
    label_behind(work)
    label_pictures(work)
    given = work.labels.get
    return Labelled(tuple(blocks), tuple([given(index, OUTSIDE) for index in range(len(blocks))]))
