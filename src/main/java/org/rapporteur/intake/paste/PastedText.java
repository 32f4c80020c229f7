package org.rapporteur.intake.paste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/**
 * A text as a paste tells it, a row of the preview.
 *
 * @param line where it was, from 1
 * @param name its number as printed or its provisional name, {@code ITU-T Q.5011 (ex Q.IEC-EEMA)}; empty where it has none
 * @param title empty where none is told
 * @param group code of a study group
 * @param process AAP or TAP
 * @param revised whether it was said to be a new edition
 */
public record PastedText(
        int line,
        String name,
        @Nullable TextKind kind,
        String title,
        @Nullable String group,
        @Nullable Stage stage,
        @Nullable LocalDate day,
        @Nullable String process,
        @Nullable String question,
        boolean revised,
        List<Mark> marks) {

    public PastedText {
        marks = List.copyOf(marks);
    }

    /** What its name means. */
    public DesignationReading reading() {
        return Designations.read(name);
    }

    public PastedText named(String name) {
        return new PastedText(line, name, kind, title, group, stage, day, process, question, revised, marks);
    }

    public PastedText titled(String title) {
        return new PastedText(line, name, kind, title, group, stage, day, process, question, revised, marks);
    }

    public PastedText at(Stage stage) {
        return new PastedText(line, name, kind, title, group, stage, day, process, question, revised, marks);
    }

    public PastedText on(LocalDate day) {
        return new PastedText(line, name, kind, title, group, stage, day, process, question, revised, marks);
    }

    /** With one mark more; a second of the same sort says nothing new. */
    public PastedText marked(Mark mark) {
        if (marks.contains(mark)) {
            return this;
        }
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new PastedText(line, name, kind, title, group, stage, day, process, question, revised, more);
    }

    /** The number which its name is, if it is one of ITU-T. */
    public Optional<Designation> designation() {
        return reading() instanceof DesignationReading.Understood text
                ? Optional.of(text.designation())
                : Optional.empty();
    }

    public boolean is(Mark.Weight weight) {
        return marks.stream().anyMatch(mark -> mark.weight() == weight);
    }
}
