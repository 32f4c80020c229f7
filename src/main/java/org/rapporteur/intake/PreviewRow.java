package org.rapporteur.intake;

import java.util.List;
import org.rapporteur.intake.paste.Mark;
import org.rapporteur.intake.paste.PastedText;

/**
 * A row of the preview: what is typed there, and the text it tells with what is doubtful of it.
 *
 * @param form as typed
 * @param text marked
 */
record PreviewRow(RowForm form, PastedText text) {

    /** A text that is there already cannot be saved again, however much somebody wants it. */
    boolean isRefused() {
        return text.is(Mark.Weight.WRONG) || text.is(Mark.Weight.REPEATED);
    }

    /** Whether it may be wrong, and is left to somebody to decide. */
    boolean isLeftInDoubt() {
        return !form.use() && text.is(Mark.Weight.DOUBT) && !text.is(Mark.Weight.REPEATED);
    }

    PreviewRow marked(Mark mark) {
        return new PreviewRow(form, text.marked(mark));
    }

    static List<PastedText> texts(List<PreviewRow> rows) {
        return rows.stream().map(PreviewRow::text).toList();
    }
}
