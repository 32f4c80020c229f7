package org.rapporteur.intake.wordback;

import org.rapporteur.terms.Coded;

/** What somebody did to a printed report. */
enum SuggestionKind implements Coded {
    /** Words that people wrote, changed. */
    PROSE,
    /** Words that follow from records, changed: the file and the records disagree. */
    CLAIM,
    HEADING,
    /** A field of the cover. */
    COVER,
    MOVED,
    ADDED,
    STRUCK,
    SPLIT,
    MERGED,
    /** Further in or out than it was, or marked otherwise. */
    LEVEL,
    TEXT_ADDED,
    TEXT_STRUCK,
    /** A cell or the head of a table. */
    TABLE,
    /** A footnote or endnote, which our files have none of. */
    NOTE,
    /** Words in the head or foot of the page. */
    MARGIN,
    COMMENT,
    /** What the file holds and no document does: a picture, a chart. */
    UNPLACED;
}
