package org.rapporteur.scrutiny;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.paste.Mark;
import org.rapporteur.paste.Mark.Code;
import org.rapporteur.paste.Mark.Field;
import org.rapporteur.paste.PastedText;
import org.rapporteur.vocabulary.Designation;
import org.rapporteur.vocabulary.Reading;
import org.rapporteur.vocabulary.Stage;

/** What is entered already, or comes twice, or nearly so. Rows are checked in their order. */
final class Repetition {
    private final Known known;
    private final Map<String, PastedText> earlier = new HashMap<>();
    private final Map<String, PastedText> earlierTitles = new HashMap<>();

    Repetition(Known known) {
        this.known = known;
    }

    PastedText check(PastedText row) {
        PastedText checked = beside(records(row));
        earlier.putIfAbsent(identity(row), row);
        if (!row.title().isBlank())
            earlierTitles.putIfAbsent(TitleWords.of(row.title()).key(), row);
        return checked;
    }

    private static String identity(PastedText row) {
        return row.designation()
                .map(number -> number.shortForm() + number.baseYear() + number.edition())
                .orElseGet(() -> row.name().isBlank()
                        ? row.kind() + TitleWords.of(row.title()).key()
                        : row.name());
    }

    private PastedText beside(PastedText row) {
        PastedText same = earlier.get(identity(row));
        if (same != null) return row.marked(Mark.of(Code.TWICE_IN_PASTE, Field.ROW, "" + same.line()));
        PastedText titled = row.title().isBlank()
                ? null
                : earlierTitles.get(TitleWords.of(row.title()).key());
        // An Amendment has the title of what it changes in many reports
        if (titled == null || titled.kind() != row.kind()) return row;
        return row.marked(Mark.of(Code.OTHER_NUMBER, Field.TITLE, titled.name(), ""));
    }

    private PastedText records(PastedText row) {
        Optional<Designation> number = row.designation();
        if (number.isPresent()) return numbered(row, number.get());
        List<Known.Record> same = row.name().isBlank() ? sameTitle(row) : known.named(row.name());
        return same.isEmpty() ? titles(row) : entered(row, same.get(0));
    }

    private List<Known.Record> sameTitle(PastedText row) {
        return known.titled(row.title()).stream()
                .filter(record -> record.kind() == row.kind())
                .toList();
    }

    private PastedText numbered(PastedText row, Designation number) {
        List<Known.Record> records = known.numbered(number);
        Optional<Known.Record> same = records.stream()
                .filter(record -> isSame(row, number, record))
                .findFirst()
                .or(() -> former(row));
        if (same.isPresent()) return entered(row, same.get());
        if (records.isEmpty()) return titles(row);
        Known.Record last = records.get(records.size() - 1);
        return row.marked(Mark.of(Code.OTHER_EDITION, Field.NUMBER, "" + last.designation(), last.slug()));
    }

    /** A draft is the text it becomes, whatever its edition will be. */
    private static boolean isSame(PastedText row, Designation number, Known.Record record) {
        Designation other = record.designation();
        if (other == null) return false;
        boolean oneBase = number.baseYear() == null
                || other.baseYear() == null
                || number.baseYear().equals(other.baseYear());
        if (number.edition() != null && other.edition() != null)
            return oneBase && number.edition().equals(other.edition());
        return oneBase && (other.edition() == null || record.concluded() && row.day() == null && isConcluded(row));
    }

    private static boolean isConcluded(PastedText row) {
        return row.stage() == Stage.APPROVED || row.stage() == Stage.AGREED || row.stage() == Stage.ISSUED;
    }

    private Optional<Known.Record> former(PastedText row) {
        return row.reading() instanceof Reading.Understood text && text.formerName() != null
                ? known.named(text.formerName()).stream().findFirst()
                : Optional.empty();
    }

    private static PastedText entered(PastedText row, Known.Record record) {
        boolean goesOn = !record.concluded() && row.stage() != null;
        return row.marked(
                Mark.of(goesOn ? Code.RECORD_UNDER_WAY : Code.RECORD_EXISTS, Field.ROW, name(record), record.slug()));
    }

    private PastedText titles(PastedText row) {
        if (row.title().isBlank()) return row;
        return sameTitle(row).stream()
                .findFirst()
                .map(record -> row.marked(Mark.of(Code.OTHER_NUMBER, Field.TITLE, name(record), record.slug())))
                .orElse(row);
    }

    private static String name(Known.Record record) {
        if (record.designation() != null) return record.designation().toString();
        return record.name() != null ? record.name() : String.valueOf(record.title());
    }
}
