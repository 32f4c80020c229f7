package org.rapporteur.intake;

import static org.rapporteur.intake.IntakeForm.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.Mark;
import org.rapporteur.intake.paste.Particulars;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;
import org.springframework.util.MultiValueMap;

/**
 * A row of the preview as typed.
 *
 * @param use whether it is to be saved
 * @param line of the paste it comes from
 */
record RowForm(
        boolean use,
        int line,
        String name,
        String kind,
        String title,
        String group,
        String stage,
        String day,
        String process,
        String topic) {
    /** Rows of one list. */
    static final int MOST = 300;

    private static final int LONGEST = 1_000;

    /** Every row, in order: fields are called {@code name.0}, {@code title.0}, {@code name.1} and so on. */
    static List<RowForm> all(MultiValueMap<String, String> fields) {
        List<RowForm> rows = new ArrayList<>();
        for (int i = 0; i < MOST && fields.containsKey("name." + i); i++) {
            rows.add(of(fields, "." + i));
        }
        return rows;
    }

    private static RowForm of(MultiValueMap<String, String> fields, String end) {
        return new RowForm(
                fields.containsKey("use" + end),
                number(field(fields, "line" + end)),
                field(fields, "name" + end),
                field(fields, "kind" + end),
                field(fields, "title" + end),
                field(fields, "group" + end),
                field(fields, "stage" + end),
                field(fields, "day" + end),
                field(fields, "process" + end),
                field(fields, "topic" + end));
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    /** Saved unless somebody decides otherwise, but for what is there already and what may be wrong. */
    static RowForm of(PastedText text, String topic) {
        return new RowForm(
                !text.is(Mark.Weight.REPEATED) && !text.is(Mark.Weight.DOUBT),
                text.line(),
                text.name(),
                text.kind() == null ? "" : text.kind().code(),
                text.title(),
                StudyGroupCode.written(Objects.requireNonNullElse(text.group(), "")),
                text.stage() == null ? "" : text.stage().code(),
                text.day() == null ? "" : text.day().toString(),
                Objects.requireNonNullElse(text.process(), ""),
                topic);
    }

    /** A row of a line that was not understood: what it says is most likely a title. */
    static RowForm ofLine(int line, String text, Particulars chosen, String topic) {
        String title = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        PastedText row = new PastedText(
                line, "", null, title, chosen.group(), chosen.stage(), chosen.day(), null, null, false, List.of());
        return of(row, topic);
    }

    /** As a value, marked where a field says nothing that is known. */
    PastedText text() {
        PastedText text = new PastedText(
                line,
                shortened(name),
                kindOf(kind),
                shortened(title),
                shortened(group).isEmpty() ? null : IntakeForm.groupOf(shortened(group)),
                IntakeForm.stageOf(stage),
                IntakeForm.dayOf(day),
                process.equals("AAP") || process.equals("TAP") ? process : null,
                null,
                false,
                List.of());
        boolean unread = !day.isBlank() && text.day() == null;
        return unread ? text.marked(Mark.of(Mark.Code.DAY_UNREAD, Mark.Field.DAY, shortened(day))) : text;
    }

    private static String shortened(String typed) {
        String plain = typed.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static @Nullable TextKind kindOf(String code) {
        return Stream.of(TextKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    boolean isOf(int otherLine) {
        return line == otherLine;
    }
}
