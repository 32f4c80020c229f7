package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.reading.lines.Printed;
import org.rapporteur.document.reading.lines.PrintedLine;

/** The paragraphs and tables of a body, a cell, a box or a note, in the order they are printed. */
final class BodyReader {

    /** An empty paragraph of these styles draws a line. */
    private static final String RULE = "rule";

    private final PartReading reading;
    private final Markup markup;
    private final List<Printed> printed = new ArrayList<>();
    private @Nullable RunReader unfinished;
    private String tag = "";

    BodyReader(PartReading reading, Markup markup) {
        this.reading = reading;
        this.markup = markup;
    }

    List<Printed> printed() {
        return printed;
    }

    /** The paragraphs alone, for places that hold no tables. */
    List<PrintedLine> lines() {
        return printed.stream()
                .filter(PrintedLine.class::isInstance)
                .map(PrintedLine.class::cast)
                .toList();
    }

    String text() {
        return lines().stream().map(PrintedLine::text).collect(Collectors.joining(" "));
    }

    /** Reads all blocks of the element the markup stands on. */
    void blocks() {
        blocks(property -> {});
    }

    /** Reads all blocks of a cell, and shows its properties. */
    void blocks(Consumer<String> property) {
        markup.children(name -> {
            if (name.equals("tcPr")) {
                markup.children(property);
            } else {
                block(name);
            }
        });
        if (unfinished != null) {
            finish(unfinished, ParagraphSetting.NONE, "");
        }
    }

    private void block(String name) {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt" -> control();
            case "del", "moveFrom" -> reading.notes().remark("deleted");
            case "altChunk", "subDoc" -> reading.notes().unread("other-file", "");
            case "oMathPara", "oMath" -> formula();
            case "sectPr" -> {
                // set-up
            }
            case "AlternateContent" -> new RunReader(reading, markup).choice(this::block);
            default -> markup.children(this::block);
        }
    }

    private void paragraph() {
        RunReader runs = unfinished == null ? new RunReader(reading, markup) : unfinished;
        ParagraphReader paragraph = new ParagraphReader(reading, markup, runs);
        paragraph.read();
        unfinished = paragraph.setting().goesOn() ? runs : null;
        if (unfinished == null) {
            finish(runs, paragraph.setting(), paragraph.tag());
        } else {
            reading.notes().remark("deleted");
        }
    }

    private void formula() {
        RunReader runs = new RunReader(reading, markup);
        runs.formula();
        finish(runs, ParagraphSetting.NONE, "");
    }

    private void finish(RunReader runs, ParagraphSetting setting, String inside) {
        unfinished = null;
        PrintedLine line = reading.line(tag.isEmpty() ? inside : tag, setting, runs);
        String style = line.look().style();
        if (style.startsWith("toc ")) {
            reading.notes().remark("contents");
        } else if (!line.isBlank() || style.endsWith(RULE)) {
            printed.add(line);
            tag = "";
        }
        runs.boxes().forEach(box -> printed.addAll(box.printed()));
    }

    private void table() {
        WordTableReader table = new WordTableReader(reading, markup, tag);
        table.read();
        tag = "";
        printed.add(table.table());
    }

    /** The first paragraph or table in a control has its tag; more of them were put in by people. */
    private void control() {
        String outer = tag;
        ParagraphReader.Control control = new ParagraphReader.Control();
        markup.children(name -> {
            if (name.equals("sdtPr")) {
                control.properties(markup);
            } else if (name.equals("sdtContent") && !control.isEmpty(reading)) {
                tag = control.tag().isEmpty() ? outer : control.tag();
                control.content(reading, () -> markup.children(this::block));
            }
        });
        tag = control.tag().isEmpty() ? tag : outer;
    }
}
