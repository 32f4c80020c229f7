package org.rapporteur.intake.paste;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.intake.paste.Known.Reached;
import org.rapporteur.intake.paste.Known.Record;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Stage;

/** The record there is of a text that was pasted, and what the row says beyond it. */
public record Progress(Record record, Step step) {

    /** Consent and approval, or determination and approval, lie weeks or months apart (Rec. ITU-T A.8, WTSA Resolution 1). */
    private static final Period LONGEST_APPROVAL = Period.ofYears(1);

    /** How a row stands to its record. */
    public enum Step {
        /** Says nothing that the record does not. */
        SAME,
        /** Says a stage that comes after those recorded, on a day not before theirs. */
        FURTHER,
        /** Says something else, and one of them is wrong. */
        OTHERWISE
    }

    /** Empty where no record is of this text in this edition. */
    public static Optional<Progress> of(PastedText row, Known known) {
        return record(row, known).map(record -> new Progress(record, step(row, record)));
    }

    private static Optional<Record> record(PastedText row, Known known) {
        Designation number = row.designation().orElse(null);
        if (number != null) {
            return known.numbered(number).stream()
                    .filter(record -> isSame(row, number, record))
                    // an edition of its own rather than the draft of some edition
                    .max(Comparator.comparing((Record record) -> number.equals(record.designation())))
                    .or(() -> former(row, known));
        }
        return row.name().isBlank()
                ? sameTitle(row, known).stream().findFirst()
                : known.named(row.name()).stream().findFirst();
    }

    /** Texts of the same kind that have this title. */
    static List<Record> sameTitle(PastedText row, Known known) {
        return known.titled(row.title()).stream()
                .filter(record -> record.kind() == row.kind())
                .toList();
    }

    /** A draft is the text it becomes, whatever its edition will be. */
    private static boolean isSame(PastedText row, Designation number, Record record) {
        Designation other = record.designation();
        if (other == null) {
            return false;
        }
        boolean oneBase = number.baseYear() == null
                || other.baseYear() == null
                || number.baseYear().equals(other.baseYear());
        if (number.edition() != null && other.edition() != null) {
            return oneBase && number.edition().equals(other.edition());
        }
        if (ledTo(row, record)) {
            return oneBase;
        }
        return oneBase && (other.edition() == null || record.isConcluded() && row.day() == null && isConcluded(row));
    }

    /** Whether the row tells how a text was on its way that is recorded as approved since. */
    private static boolean ledTo(PastedText row, Record record) {
        LocalDate day = row.day();
        if (day == null || isConcluded(row)) {
            return false;
        }
        return record.stages().stream()
                .filter(reached -> reached.stage() == record.kind().concludedBy())
                .map(Reached::day)
                .filter(Objects::nonNull)
                .anyMatch(approved -> !approved.isBefore(day)
                        && approved.minus(LONGEST_APPROVAL).isBefore(day));
    }

    private static boolean isConcluded(PastedText row) {
        return row.stage() == Stage.APPROVED || row.stage() == Stage.AGREED || row.stage() == Stage.ISSUED;
    }

    private static Optional<Record> former(PastedText row, Known known) {
        return row.reading() instanceof DesignationReading.Understood text && text.formerName() != null
                ? known.named(text.formerName()).stream().findFirst()
                : Optional.empty();
    }

    private static Step step(PastedText row, Record record) {
        Stage stage = row.stage();
        if (stage == null) {
            return Step.SAME;
        }
        Optional<Reached> recorded = record.stages().stream()
                .filter(reached -> reached.stage() == stage)
                .findFirst();
        if (recorded.isPresent()) {
            return isSameDay(row.day(), recorded.get().day()) ? Step.SAME : Step.OTHERWISE;
        }
        return isFurther(row, stage, record) ? Step.FURTHER : Step.OTHERWISE;
    }

    private static boolean isSameDay(@Nullable LocalDate told, @Nullable LocalDate recorded) {
        return told == null || recorded == null || told.equals(recorded);
    }

    private static boolean isFurther(PastedText row, Stage stage, Record record) {
        boolean follows = record.furthest()
                .map(reached -> stage != Stage.IN_DEVELOPMENT && reached.stage().mayMoveTo(stage))
                .orElse(true);
        return follows && record.kind() == row.kind() && stage.mayBeHeldBy(record.kind()) && isInOrder(row, record);
    }

    private static boolean isInOrder(PastedText row, Record record) {
        LocalDate day = row.day();
        return day == null
                || record.stages().stream()
                        .noneMatch(reached ->
                                reached.day() != null && reached.day().isAfter(day));
    }

    /** Whether the row has a title, and the record another. */
    boolean isTitledOtherwise(PastedText row) {
        String title = record.title();
        return title != null
                && !row.title().isBlank()
                && !TitleWords.of(title).saysTheSameAs(TitleWords.of(row.title()));
    }
}
