package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.paste.Pasted.Heading;
import org.rapporteur.intake.paste.Pasted.Unread;
import org.rapporteur.terms.TextKind;

/**
 * Reads texts pasted from a meeting report, an executive summary, an AAP announcement, Word or a web page: lists with any
 * bullets, tables with tabs or bars, several texts in a sentence, below headings that give group, stage and day. It takes
 * time in proportion to what was pasted.
 */
public final class PasteReader {
    /** Lines read at once. */
    public static final int MOST_LINES = 2_000;
    /** Letters read at once. */
    public static final int MOST_LETTERS = 500_000;

    /** Texts read at once; lines that come behind as many are told as not understood. */
    public static final int MOST_TEXTS = 320;

    /** A list of some hundred texts needs a thousand; only what is made to tire a reader needs more. */
    private static final int MOST_PLACES = 2_000;

    private static final int LONGEST_HEADING = 300;
    private static final Pattern OPENS_LIST = Pattern.compile("(?is).*(?::|\\bthe following\\b.*|\\bbelow\\b.*)");
    private static final Pattern SENTENCE =
            Pattern.compile("(?s).{80,}[\\p{L}\\p{N})”\"]\\.\\s*|.*(?<!\\d)[\\p{L})”\"]\\.\\s*");

    private final PastedHeadings headings;
    private final PastedTableReader table = new PastedTableReader();
    private final List<PastedText> texts = new ArrayList<>();
    private final List<Heading> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private @Nullable SourceLine untitled;
    private int places;

    private PasteReader(Particulars chosen) {
        headings = new PastedHeadings(chosen);
    }

    /**
     * Reads what was pasted.
     *
     * @param chosen what holds for texts of which the paste does not say otherwise
     * @throws IllegalArgumentException if it is longer than {@link #MOST_LINES} or {@link #MOST_LETTERS}
     */
    public static Pasted read(String text, Particulars chosen) {
        if (isTooLong(text)) {
            throw new IllegalArgumentException("Too long to be read at once");
        }
        PasteReader reader = new PasteReader(chosen);
        SourceLine.all(text).forEach(reader::read);
        return new Pasted(reader.texts, reader.found, reader.unread);
    }

    public static boolean isTooLong(String text) {
        return text.length() > MOST_LETTERS || SourceLine.count(text) > MOST_LINES;
    }

    private void read(SourceLine line) {
        headings.enter(line.depth());
        SourceLine before = untitled;
        untitled = null;
        if (before != null && titles(before, line)) {
            return;
        }
        boolean readable =
                texts.size() < MOST_TEXTS && places < MOST_PLACES && line.text().length() <= SourceLine.LONGEST;
        boolean understood = readable && (readRow(line) || !table.isBroken() && readWords(line));
        if (!understood) {
            unread.add(new Unread(line.number(), line.source()));
        }
    }

    /** A title in a line of its own, below the number: each cell of a table in Word becomes a line. */
    private boolean titles(SourceLine before, SourceLine line) {
        boolean nextCell = before.tabbed() && line.tabbed() && line.number() == before.number() + 1;
        boolean nextLine = !before.tabbed()
                && !line.listed()
                && !PastedCells.isRow(line.text())
                && line.text().length() < LONGEST_HEADING
                && !line.text().endsWith(":")
                && new NamedTexts(line.text()).at(0) == null
                && heading(line) == null
                && !TitleWording.isSentence(line.text());
        if (!nextCell && !nextLine) {
            return false;
        }
        PastedText last = texts.remove(texts.size() - 1);
        texts.add(last.titled(TitleWording.clean(line.text())));
        return true;
    }

    private boolean readRow(SourceLine line) {
        if (table.takesNames(line)) {
            found.add(new Heading(line.number(), line.source(), Particulars.NONE));
            return true;
        }
        if (!table.isRow(line)) {
            table.forget();
            return false;
        }
        return add(table.read(line, headings.current()));
    }

    private boolean add(@Nullable PastedText row) {
        if (row != null) {
            texts.add(row);
        }
        return row != null;
    }

    private boolean readWords(SourceLine line) {
        PastedSentence sentence = PastedSentence.read(line, headings.current());
        places += sentence.places();
        List<PastedText> rows = sentence.rows();
        texts.addAll(rows);
        if (!rows.isEmpty()) {
            if (!sentence.heading().isEmpty()) {
                headings.take(sentence.heading());
            }
            if (rows.size() == 1
                    && rows.get(0).title().isEmpty()
                    && rows.get(0).marks().isEmpty()) {
                untitled = line;
            }
            return true;
        }
        return readHeading(line) || readDeliverable(line);
    }

    private boolean readHeading(SourceLine line) {
        Particulars heading = heading(line);
        if (heading == null) {
            return false;
        }
        headings.take(heading);
        found.add(new Heading(line.number(), line.source(), heading));
        return true;
    }

    private static @Nullable Particulars heading(SourceLine line) {
        String text = line.text();
        boolean formed = OPENS_LIST.matcher(text).matches()
                || text.length() < LONGEST_HEADING && !SENTENCE.matcher(text).matches();
        Particulars said = formed ? ParticularsReader.readHeading(lastSentence(text)) : Particulars.NONE;
        boolean opens = text.endsWith(":");
        if (!said.isHeading() || !opens && (onlyKind(said) || new NamedTexts(text).next(0) != null)) {
            return null;
        }
        return said;
    }

    private static boolean onlyKind(Particulars said) {
        return said.group() == null && said.stage() == null && said.date() == null && said.process() == null;
    }

    /** “Under the U4SSC initiative, … . The following deliverables were published:” */
    private static String lastSentence(String text) {
        int stop = text.lastIndexOf(". ", text.length() - 2);
        return text.endsWith(":") && stop >= 0 && text.indexOf("ollowing", stop) >= 0 ? text.substring(stop + 2) : text;
    }

    /** Deliverables of focus groups and initiatives have neither number nor quotation marks. */
    private boolean readDeliverable(SourceLine line) {
        Particulars context = headings.current();
        if (!line.listed() || context.kind() != TextKind.DELIVERABLE) {
            return false;
        }
        String title = TitleWording.clean(line.text());
        return add(new RowDraft("", TextKind.DELIVERABLE, false, title, List.of()).row(line.number(), context));
    }
}
