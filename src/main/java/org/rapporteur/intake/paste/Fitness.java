package org.rapporteur.intake.paste;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.intake.paste.Mark.Code;
import org.rapporteur.intake.paste.Mark.Field;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** Whether what a row says can be, by itself and beside the catalogue. */
final class Fitness {
    private final Known known;

    Fitness(Known known) {
        this.known = known;
    }

    PastedText check(PastedText row) {
        return catalogue(base(day(group(stage(title(number(row)))))));
    }

    private static PastedText number(PastedText row) {
        DesignationReading reading = row.reading();
        if (row.name().isBlank()) {
            return needsNumber(row) ? wrong(row, Code.NUMBER_MISSING, Field.NUMBER) : kind(row);
        }
        if (reading instanceof DesignationReading.NotUnderstood) {
            return wrong(row, Code.NUMBER_UNREAD, Field.NUMBER);
        }
        if (reading instanceof DesignationReading.SeriesUnknown) {
            return wrong(row, Code.SERIES_UNKNOWN, Field.NUMBER);
        }
        TextKind shown = shown(reading);
        if (shown == null || row.kind() == null || shown == row.kind()) {
            return kind(row);
        }
        return row.marked(Mark.of(Code.KIND_DIFFERS, Field.KIND, shown.code()));
    }

    private static @Nullable TextKind shown(DesignationReading reading) {
        if (reading instanceof DesignationReading.Understood text) {
            return text.designation().kind();
        }
        return reading instanceof DesignationReading.Radio radio
                ? radio.designation().kind()
                : null;
    }

    private static PastedText kind(PastedText row) {
        return row.kind() == null ? wrong(row, Code.KIND_MISSING, Field.KIND) : row;
    }

    private static boolean needsNumber(PastedText row) {
        TextKind kind = row.kind();
        if (row.title().isBlank()) {
            return true;
        }
        return kind != null
                && (kind.needsApproval() || kind == TextKind.SUPPLEMENT)
                && kind.concludedBy() == row.stage();
    }

    private static PastedText title(PastedText row) {
        return row.title().isBlank() ? wrong(row, Code.TITLE_MISSING, Field.TITLE) : row;
    }

    private static PastedText stage(PastedText row) {
        if (row.stage() == null) {
            return wrong(row, Code.STAGE_MISSING, Field.STAGE);
        }
        if (row.kind() == null || row.stage().mayBeHeldBy(row.kind())) {
            return row;
        }
        return row.marked(Mark.of(
                Code.STAGE_UNFIT,
                Field.STAGE,
                row.kind().code(),
                row.stage().code(),
                row.kind().concludedBy().code()));
    }

    private PastedText group(PastedText row) {
        if (row.group() == null) {
            return isOfItuT(row) ? wrong(row, Code.GROUP_MISSING, Field.GROUP) : row;
        }
        Optional<Known.Body> body = known.body(row.group());
        if (body.isEmpty()) {
            return row.marked(Mark.of(Code.GROUP_UNKNOWN, Field.GROUP, row.group()));
        }
        Optional<LocalDate> day =
                Optional.ofNullable(row.day()).or(() -> known.period().map(period -> period.from()));
        boolean existed = day.map(body.get()::exists).orElse(true);
        return existed
                ? row
                : row.marked(Mark.of(
                        Code.GROUP_NOT_THEN, Field.GROUP, row.group(), day.get().toString()));
    }

    private static boolean isOfItuT(PastedText row) {
        return !(row.reading() instanceof DesignationReading.Radio) && row.kind() != TextKind.DELIVERABLE;
    }

    private PastedText day(PastedText row) {
        LocalDate day = row.day();
        if (day == null) {
            Code code = known.period().isPresent() ? Code.DAY_MISSING : Code.DAY_NEEDED;
            boolean told = row.marks().stream()
                    .anyMatch(mark -> mark.code() == Code.DAY_IS_MONTH || mark.code() == Code.DAY_UNREAD);
            return told && code == Code.DAY_MISSING ? row : wrong(row, code, Field.DAY);
        }
        boolean outside = known.period().filter(period -> !period.contains(day)).isPresent();
        return outside ? row.marked(Mark.of(Code.DAY_OUTSIDE, Field.DAY, day.toString())) : row;
    }

    private PastedText base(PastedText row) {
        Designation number = row.designation().filter(Designation::isChange).orElse(null);
        if (number == null) {
            return row;
        }
        Optional<Base> base = Base.of(number, known);
        if (base.isEmpty()) {
            return row.marked(
                    Mark.of(Code.BASE_MISSING, Field.NUMBER, number.base().shortForm()));
        }
        if (base.get().slug() != null) {
            return row;
        }
        return row.marked(Mark.of(
                Code.BASE_COMPLETED, Field.NUMBER, base.get().designation().toString()));
    }

    private PastedText catalogue(PastedText row) {
        Designation number = row.designation().orElse(null);
        boolean concluded = row.stage() == Stage.APPROVED || row.stage() == Stage.AGREED;
        if (number == null || known.catalogue().isEmpty() || !concluded) {
            return row;
        }
        var editions = known.catalogue().editions(number);
        boolean tells = row.day() == null || !known.catalogueEnds().isBefore(row.day());
        if (!tells && Published.meant(row, number, editions, known).isEmpty()) {
            return row.marked(Mark.of(
                    Code.CATALOGUE_ENDS, Field.NUMBER, known.catalogueEnds().toString()));
        }
        if (editions.isEmpty()) {
            return row.marked(Mark.of(Code.NUMBER_UNKNOWN, Field.NUMBER, number.shortForm()));
        }
        var meant = Published.meant(row, number, editions, known);
        if (meant.isEmpty()) {
            return otherEdition(row, editions.get(editions.size() - 1));
        }
        return meant.size() == 1 ? differences(row, meant.get(0)) : row;
    }

    /** Old texts told as new ones are what lists get wrong most. */
    private static PastedText otherEdition(PastedText row, PublishedText newest) {
        String approved = newest.approved().toString();
        return row.marked(Mark.of(Code.EDITION_UNKNOWN, Field.NUMBER, newest.designation(), approved));
    }

    private static PastedText differences(PastedText row, PublishedText text) {
        PastedText titled = sameTitle(row.title(), text.title())
                ? row
                : row.marked(Mark.of(Code.TITLE_DIFFERS, Field.TITLE, text.title()));
        LocalDate day = row.day();
        boolean sameDay = day == null
                || !text.approved().isBefore(day) && !text.approved().isAfter(day);
        return sameDay
                ? titled
                : titled.marked(
                        Mark.of(Code.DAY_DIFFERS, Field.DAY, text.approved().toString()));
    }

    private static boolean sameTitle(String written, String published) {
        return written.isBlank()
                || published.isEmpty()
                || TitleWords.of(written).saysTheSameAs(TitleWords.of(published));
    }

    private static PastedText wrong(PastedText row, Code code, Field field) {
        return row.marked(Mark.of(code, field));
    }
}
