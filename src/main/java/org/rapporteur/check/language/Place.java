package org.rapporteur.check.language;

import org.rapporteur.document.BlockId;

/**
 * Where a line stands.
 *
 * @param paragraph the printed number that leads there: of the paragraph itself, of the one it hangs below, else of its
 *     section; on the cover the heading, “Purpose”
 * @param block id of the block, so that a page can be opened at it
 * @param section printed number of the section with a heading that holds it, “2.1”; on the cover its heading
 */
public record Place(String paragraph, BlockId block, String section) {}
