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
        @Nullable LocalDate day,
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
        return new Particulars(group, stage, day, null, null, null, List.of());
    }

    /** These, and where they say nothing, what holds around them. */
    Particulars over(Particulars outer) {
        // A stage said anew is reached by its own process
        String way = process == null && stage == null ? outer.process : process;
        return new Particulars(
                group == null ? outer.group : group,
                stage == null ? outer.stage : stage,
                day == null ? outer.day : day,
                way,
                kind == null ? outer.kind : kind,
                question == null ? outer.question : question,
                Stream.concat(marks.stream(), outer.marks.stream().filter(this::leaves))
                        .toList());
    }

    private boolean leaves(Mark mark) {
        return switch (mark.field()) {
            case GROUP -> group == null;
            case STAGE -> stage == null;
            case DAY -> day == null;
            default -> true;
        };
    }

    boolean isEmpty() {
        return Stream.of(group, stage, day, process, kind, question).allMatch(Objects::isNull);
    }

    /** Whether it says who, how far or when, which makes a line without a text a heading. */
    boolean isHeading() {
        return group != null || stage != null || day != null || process != null || kind != null;
    }

    Particulars withoutStage() {
        return new Particulars(
                group,
                null,
                day,
                null,
                kind,
                question,
                marks.stream().filter(mark -> mark.field() != Mark.Field.STAGE).toList());
    }

    Particulars withoutKind() {
        return new Particulars(group, stage, day, process, null, question, marks);
    }
}
