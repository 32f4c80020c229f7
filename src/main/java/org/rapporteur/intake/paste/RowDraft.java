package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** A row in the making: a name, a title and what was said of them. */
record RowDraft(String name, @Nullable TextKind kind, boolean revised, String title, List<Mark> marks) {

    static RowDraft of(@Nullable DesignationReading reading, @Nullable TextKind kind, String title) {
        if (reading == null) {
            return new RowDraft("", kind, false, title, List.of());
        }
        if (reading instanceof DesignationReading.Understood text) {
            String former = text.formerName() == null ? "" : " (ex " + text.formerName() + ")";
            return new RowDraft(
                    text.designation() + former, text.designation().kind(), text.revised(), title, List.of());
        }
        if (reading instanceof DesignationReading.Named name) {
            return new RowDraft(name.name(), kind == null ? name.kind() : kind, false, title, List.of());
        }
        if (reading instanceof DesignationReading.Radio radio) {
            return new RowDraft(
                    radio.designation().citation(), radio.designation().kind(), false, title, List.of());
        }
        if (reading instanceof DesignationReading.SeriesUnknown supplement) {
            return new RowDraft("Supplement " + supplement.number(), TextKind.SUPPLEMENT, false, title, List.of());
        }
        String written = ((DesignationReading.NotUnderstood) reading).text();
        Mark broken = Mark.of(Mark.Code.NUMBER_BROKEN, Mark.Field.NUMBER, written);
        return new RowDraft(written, kind == null ? TextKind.RECOMMENDATION : kind, false, title, List.of(broken));
    }

    RowDraft revised(boolean said) {
        return said ? new RowDraft(name, kind, true, title, marks) : this;
    }

    /** With words that could not be read, so that none is dropped. */
    RowDraft leaving(String words) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(Mark.of(Mark.Code.NOT_READ, Mark.Field.ROW, words));
        return new RowDraft(name, kind, revised, title, more);
    }

    /** A text of ITU-R is of none of the groups of ITU-T which the words around it may name. */
    private @Nullable String group(@Nullable String said) {
        return name.contains("ITU-R") && said != null && said.startsWith("T-") ? null : said;
    }

    /** The edition is the month of approval (Rec. ITU-T A.12), which is told where the day is not. */
    private String name(Particulars said) {
        SaidDay date = said.date();
        boolean concluded = said.stage() == Stage.APPROVED || said.stage() == Stage.AGREED;
        if (date == null
                || date.day() != null
                || !concluded
                || !(Designations.read(name) instanceof DesignationReading.Understood text)) {
            return name;
        }
        Designation number = text.designation();
        boolean open = number.edition() == null && number.baseYear() == null && !number.isChange();
        String former = text.formerName() == null ? "" : " (ex " + text.formerName() + ")";
        return open ? number.withEdition(date.month()) + former : name;
    }

    PastedText row(int line, Particulars particulars) {
        List<Mark> all = new ArrayList<>(particulars.marks());
        all.addAll(marks);
        SaidDay date = particulars.date();
        if (date != null && date.day() == null) {
            all.add(Mark.of(Mark.Code.DAY_IS_MONTH, Mark.Field.DAY, date.month().toString()));
        }
        return new PastedText(
                line,
                name(particulars),
                kind == null ? particulars.kind() : kind,
                title,
                group(particulars.group()),
                particulars.stage(),
                particulars.day(),
                particulars.process(),
                particulars.question(),
                revised,
                all);
    }
}
