package org.rapporteur.compile;

import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.outline.OutlineBlock;
import org.rapporteur.outline.OutlineSection;

/** Tells a block of the outline by its kind. */
final class Blocks {

    private final TextBlocks texts;
    private final ProseBlocks prose;
    private final RecordBlocks records;

    Blocks(Desk desk) {
        this.prose = new ProseBlocks(desk);
        this.texts = new TextBlocks(desk, prose);
        this.records = new RecordBlocks(desk, prose);
    }

    List<? extends Block> tell(OutlineSection section, OutlineBlock block) {
        return switch (block.kind()) {
            case PROSE -> List.of(prose.tell(Plan.id(section, block), block.text()));
            case TEXTS -> texts.tell(section, block);
            case TALLY -> records.tally(section, block);
            case ACTIVITIES -> records.activities(section, block);
            case BODIES -> records.bodies(section, block);
        };
    }
}
