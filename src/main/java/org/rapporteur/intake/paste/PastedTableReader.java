package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.NamedTexts.Mention;
import org.rapporteur.intake.paste.PastedColumns.Column;

/** Rows of tables, with a row of column names above them or without. */
final class PastedTableReader {
    private static final Pattern QUESTION = Pattern.compile("(?:Q(?:uestion)? ?)?\\d{1,2}(?:,\\d{1,2})*/\\d{1,2}");
    private static final Pattern REVISED =
            Pattern.compile("(?i)(?:draft )?rev(?:\\.|is(?:ed|ion))?(?: Recommendation| text)?");
    private static final Pattern NEW = Pattern.compile("(?i)(?:draft )?new(?: Recommendation| text)?|-|–|n/a");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}\\.?");

    private final PastedColumns columns = new PastedColumns();
    private char separator;
    private boolean broken;

    /** Whether the line is a row: by its tabs and bars, or as those above it. */
    boolean isRow(SourceLine line) {
        return PastedCells.isRow(line.text())
                || columns.tellTexts() && (PastedCells.isRow(line.cells()) || isSeparated(line))
                || PastedCells.separator(line.cells()) != 0;
    }

    private boolean isSeparated(SourceLine line) {
        return separator != 0 && line.cells().indexOf(separator) >= 0;
    }

    /** Takes the names of columns, if these are such; without tabs and bars, names of texts or titles among them. */
    boolean takesNames(SourceLine line) {
        if (PastedCells.isRow(line.cells())) {
            separator = 0;
            return columns.take(PastedCells.of(line.cells()));
        }
        for (char sign : new char[] {';', ','}) {
            List<String> cells = PastedCells.split(line.cells(), sign);
            if (cells != null && cells.size() > 1 && isNames(cells)) {
                separator = sign;
                return true;
            }
        }
        return false;
    }

    private boolean isNames(List<String> cells) {
        PastedColumns tried = new PastedColumns();
        return tried.take(cells) && tried.tellTexts() && columns.take(cells);
    }

    void forget() {
        broken = false;
        columns.forget();
        separator = 0;
    }

    /** Whether a quotation mark of the last row has lost its pair, so that nobody knows where its cells end. */
    boolean isBroken() {
        return broken;
    }

    /** The text of a row, or nothing if it tells none or a quotation mark has lost its pair. */
    @Nullable
    PastedText read(SourceLine line, Particulars context) {
        char sign =
                PastedCells.isRow(line.cells()) ? 0 : separator == 0 ? PastedCells.separator(line.cells()) : separator;
        List<String> cells = sign == 0 ? PastedCells.of(line.cells()) : PastedCells.split(line.cells(), sign);
        broken = cells == null;
        if (cells == null) {
            return null;
        }
        PastedText named =
                columns.tellTexts() ? named(line, sign == 0 ? cells : columns.joined(cells, sign), context) : null;
        List<String> plain = sign == 0 ? PastedCells.of(line.text()) : cells;
        return named == null ? new Guess(plain).row(line, context) : named;
    }

    /** A row below the names of its columns, or nothing if it tells no text. */
    @Nullable
    PastedText named(SourceLine line, List<String> cells, Particulars context) {
        String number = columns.cell(cells, Column.NUMBER);
        Mention mention = number.isEmpty() ? null : new NamedTexts(number).next(0);
        String title = title(cells, number, mention);
        Particulars said = particulars(cells);
        boolean told =
                mention != null || (!title.isEmpty() && said.over(context).kind() != null);
        if (!told) {
            return null;
        }
        RowDraft draft = RowDraft.of(mention == null ? null : mention.reading(), said.kind(), title);
        boolean revised = REVISED.matcher(columns.cell(cells, Column.REVISED)).matches()
                || REVISED.matcher(number).lookingAt();
        return draft.revised(revised).row(line.number(), said.over(context));
    }

    private String title(List<String> cells, String number, @Nullable Mention mention) {
        String title = columns.cell(cells, Column.TITLE);
        if (!title.isEmpty() || mention == null) {
            return unquoted(title);
        }
        TitleReader behind = TitleReader.after(number, mention, new NamedTexts(number));
        return behind.text() == null ? "" : behind.text();
    }

    private static String unquoted(String title) {
        return TitleWording.clean(title);
    }

    private Particulars particulars(List<String> cells) {
        String status = columns.cell(cells, Column.STAGE);
        Particulars stage = ParticularsReader.readCell(status);
        Particulars day = columns.day(cells, stage.stage());
        Particulars said = stage.over(ofReview(status, day) ? day.withoutDay().marked(lastCall(day)) : day);
        String group = columns.cell(cells, Column.GROUP).replaceFirst("^(\\d{1,2})$", "SG$1");
        String question = columns.cell(cells, Column.QUESTION).replaceFirst("^(?=\\d)", "Q");
        for (String cell : List.of(group, question, columns.cell(cells, Column.PROCESS))) {
            said = said.over(ParticularsReader.read(cell));
        }
        return said.over(ParticularsReader.read(columns.cell(cells, Column.KIND)))
                .over(columns.onlyStage());
    }

    /** Whether a day stands beside the code of a last call, and is not said to be that of the consent. */
    private static boolean ofReview(String status, Particulars day) {
        return StatusCode.isReview(status) && day.date() != null && day.stage() == null;
    }

    private static Mark lastCall(Particulars day) {
        String written =
                day.day() == null ? String.valueOf(day.date()) : day.day().toString();
        return Mark.of(Mark.Code.LAST_CALL_DAY, Mark.Field.ROW, written);
    }

    /** What each cell of a row without column names is. */
    private static final class Guess {
        private @Nullable Mention mention;
        private String named = "";
        private String title = "";
        private boolean revised;
        private boolean review;
        private boolean several;
        private Particulars said = Particulars.NONE;
        private final List<String> rest = new ArrayList<>();

        private Guess(List<String> cells) {
            cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).forEach(this::take);
        }

        private void take(String cell) {
            if (mention == null && title.isEmpty() && opens(cell)) {
                return;
            }
            if (isParticular(cell)) {
                take(particulars(cell));
                review |= StatusCode.isReview(cell);
            } else if (REVISED.matcher(cell).matches()) {
                revised = true;
            } else if (title.isEmpty() && cell.length() > 3) {
                title = unquoted(cell);
            } else if (!NEW.matcher(cell).matches() && !COUNT.matcher(cell).matches()) {
                rest.add(cell);
            }
        }

        private void take(Particulars cell) {
            several |= cell.date() != null
                    && said.date() != null
                    && !cell.date().month().equals(said.date().month());
            several |= cell.day() != null && said.day() != null && !cell.day().equals(said.day());
            said = cell.over(said);
        }

        /** Days beside the code of a last call are its own, but for one that is said to be that of the consent. */
        private Particulars said() {
            if (review && said.date() != null && said.date().of() == null) {
                return said.withoutDay().marked(lastCall(said));
            }
            return several ? said.marked(Mark.of(Mark.Code.DAY_OF_SEVERAL, Mark.Field.DAY)) : said;
        }

        private static Particulars particulars(String cell) {
            return ParticularsReader.readCell(
                    QUESTION.matcher(cell).matches() ? cell.replaceFirst("^(?=\\d)", "Q") : cell);
        }

        private static boolean isParticular(String cell) {
            return QUESTION.matcher(cell).matches()
                    || StatusCode.is(cell)
                    || ParticularsReader.isOnly(cell) && !REVISED.matcher(cell).matches();
        }

        private boolean opens(String cell) {
            NamedTexts mentions = new NamedTexts(cell);
            Mention first = mentions.next(0);
            if (first == null || first.start() > 40) {
                return false;
            }
            mention = first;
            named = cell;
            TitleReader behind = TitleReader.after(cell, first, mentions);
            if (behind.text() != null) {
                title = behind.text();
            }
            return true;
        }

        private @Nullable PastedText row(SourceLine line, Particulars context) {
            if (mention == null) {
                return null;
            }
            RowDraft draft = RowDraft.of(mention.reading(), mention.isNumbered() ? null : mention.kind(), title)
                    .revised(revised || named.matches("(?i).{0,30}\\brevis(?:ed|ion of).*"));
            RowDraft whole = rest.isEmpty() ? draft : draft.leaving(String.join(" | ", rest));
            Particulars lead =
                    ParticularsReader.read(named.substring(0, mention.start())).withoutKind();
            return whole.row(line.number(), said().withoutKind().over(lead).over(context));
        }
    }
}
