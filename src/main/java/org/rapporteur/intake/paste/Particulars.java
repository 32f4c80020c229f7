package org.rapporteur.intake.paste;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/**
 * What a heading, or the words around a number, say of the texts they name.
 *
 * @param group code of a study group, T-SG13
 * @param process AAP or TAP
 * @param question the Question which worked on it, 3/20
 * @param marks what of this is doubtful
 */
public record Particulars(
        @Nullable String group,
        @Nullable Stage stage,
        @Nullable SaidDay date,
        @Nullable String process,
        @Nullable TextKind kind,
        @Nullable String question,
        List<Mark> marks) {
    /** Nothing is said. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null, null, List.of());

    public Particulars {
        marks = List.copyOf(marks);
    }

    /** What somebody has chosen for all texts that do not say otherwise. */
    public static Particulars of(@Nullable String group, @Nullable Stage stage, @Nullable LocalDate day) {
        SaidDay date = day == null ? null : SaidDay.on(day, stage);
        return new Particulars(group, stage, date, null, null, null, List.of());
    }

    /** Null where none is said, or only a month. */
    public @Nullable LocalDate day() {
        return date == null ? null : date.day();
    }

    /** These, and where they say nothing, what holds around them: a day only for the stage that was reached on it. */
    Particulars over(Particulars outer) {
        // A stage said anew is reached by its own process
        String way = process == null && stage == null ? outer.process : process;
        SaidDay around = outer.date != null && outer.date.isOf(stage) ? outer.date : null;
        return new Particulars(
                group == null ? outer.group : group,
                stage == null ? outer.stage : stage,
                date == null ? around : date,
                way,
                kind == null ? outer.kind : kind,
                question == null ? outer.question : question,
                Stream.concat(marks.stream(), outer.marks.stream().filter(mark -> leaves(mark, outer.date == around)))
                        .toList());
    }

    private boolean leaves(Mark mark, boolean dayHolds) {
        return switch (mark.field()) {
            case GROUP -> group == null;
            case STAGE -> stage == null;
            case DAY -> date == null && dayHolds;
            default -> true;
        };
    }

    boolean isEmpty() {
        return Stream.of(group, stage, date, process, kind, question).allMatch(Objects::isNull);
    }

    /** Whether it says who, how far or when, which makes a line without a text a heading. */
    boolean isHeading() {
        return Stream.of(group, stage, date, process, kind).anyMatch(Objects::nonNull);
    }

    boolean saysMoreThanKind() {
        return Stream.of(group, stage, date, process, question).anyMatch(Objects::nonNull);
    }

    Particulars withoutStage() {
        return new Particulars(
                group,
                null,
                date == null ? null : date.ofAny(),
                null,
                kind,
                question,
                marks.stream().filter(mark -> mark.field() != Mark.Field.STAGE).toList());
    }

    Particulars withoutKind() {
        return new Particulars(group, stage, date, process, null, question, marks);
    }

    Particulars withoutDay() {
        return new Particulars(
                group,
                stage,
                null,
                process,
                kind,
                question,
                marks.stream().filter(mark -> mark.field() != Mark.Field.DAY).toList());
    }

    Particulars marked(Mark mark) {
        return new Particulars(
                group,
                stage,
                date,
                process,
                kind,
                question,
                Stream.concat(marks.stream(), Stream.of(mark)).distinct().toList());
    }
}
