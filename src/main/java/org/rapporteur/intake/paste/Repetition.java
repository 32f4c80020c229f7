package org.rapporteur.intake.paste;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.catalogue.TitleWords;
import org.rapporteur.intake.paste.Mark.Code;
import org.rapporteur.intake.paste.Mark.Field;

/** What is entered already, or comes twice, or nearly so. Rows are checked in their order. */
final class Repetition {
    private final Known known;
    private final Map<String, PastedText> earlier = new HashMap<>();
    private final Map<String, PastedText> earlierTitles = new HashMap<>();
    private final Set<String> advanced = new HashSet<>();

    Repetition(Known known) {
        this.known = known;
    }

    PastedText check(PastedText row) {
        PastedText checked = beside(records(row));
        earlier.putIfAbsent(identity(row), row);
        if (!row.title().isBlank()) {
            earlierTitles.putIfAbsent(TitleWords.of(row.title()).key(), row);
        }
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
        if (same != null) {
            return row.marked(Mark.of(Code.TWICE_IN_PASTE, Field.ROW, "" + same.line()));
        }
        PastedText titled = row.title().isBlank()
                ? null
                : earlierTitles.get(TitleWords.of(row.title()).key());
        // An Amendment has the title of what it changes in many reports
        if (titled == null || titled.kind() != row.kind()) {
            return row;
        }
        return row.marked(Mark.of(Code.OTHER_NUMBER, Field.TITLE, titled.name(), ""));
    }

    private PastedText records(PastedText row) {
        Optional<Progress> progress = Progress.of(row, known);
        if (progress.isPresent()) {
            return entered(row, progress.get());
        }
        List<Known.Record> editions = row.designation().map(known::numbered).orElse(List.of());
        if (editions.isEmpty()) {
            return titles(row);
        }
        Known.Record last = editions.get(editions.size() - 1);
        return row.marked(Mark.of(Code.OTHER_EDITION, Field.NUMBER, last.called(), last.slug()));
    }

    private PastedText entered(PastedText row, Progress progress) {
        Known.Record record = progress.record();
        return switch (progress.step()) {
            case SAME -> row.marked(Mark.of(Code.RECORD_EXISTS, Field.ROW, record.called(), record.slug()));
            case OTHERWISE -> otherwise(row, record);
            case FURTHER -> further(row, progress);
        };
    }

    /** What the record says of this stage, or else how far it says the text has come. */
    private static PastedText otherwise(PastedText row, Known.Record record) {
        Optional<Known.Reached> told = record.stages().stream()
                .filter(reached -> reached.stage() == row.stage())
                .findFirst()
                .or(record::furthest);
        String stage = told.map(reached -> reached.stage().code()).orElse("");
        String day = told.map(Known.Reached::day).map(LocalDate::toString).orElse("");
        return row.marked(Mark.of(Code.RECORD_DIFFERS, Field.ROW, record.called(), record.slug(), stage, day));
    }

    private PastedText further(PastedText row, Progress progress) {
        Known.Record record = progress.record();
        if (!advanced.add(record.slug())) {
            return row.marked(Mark.of(Code.RECORD_EXISTS, Field.ROW, record.called(), record.slug()));
        }
        String stage = requireNonNull(row.stage()).code();
        LocalDate day = row.day();
        PastedText marked = row.marked(
                day == null
                        ? Mark.of(Code.RECORD_ADVANCES_UNDATED, Field.ROW, record.called(), record.slug(), stage)
                        : Mark.of(
                                Code.RECORD_ADVANCES,
                                Field.ROW,
                                record.called(),
                                record.slug(),
                                stage,
                                day.toString()));
        return progress.isTitledOtherwise(row)
                ? marked.marked(Mark.of(Code.TITLE_STAYS, Field.TITLE, String.valueOf(record.title())))
                : marked;
    }

    private PastedText titles(PastedText row) {
        if (row.title().isBlank()) {
            return row;
        }
        return Progress.sameTitle(row, known).stream()
                .findFirst()
                .map(record -> row.marked(Mark.of(Code.OTHER_NUMBER, Field.TITLE, record.called(), record.slug())))
                .orElse(row);
    }
}
