package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.document.reading.word.WordReview.ReviewedParagraph;
import org.rapporteur.document.word.PrintStamp;

/** Reads what people did to a file: goes through its body once more, for who wrote and what was remarked. */
final class ReviewReader {

    private final WordParts parts;
    private final Markup markup;
    private final CommentParts comments;
    private final List<ReviewedParagraph> paragraphs = new ArrayList<>();
    private String tag = "";
    private boolean inTable;

    ReviewReader(WordParts parts) {
        this.parts = parts;
        this.markup = Markup.of(parts.main());
        this.comments = new CommentParts(parts);
    }

    WordReview review() {
        blocks();
        paragraphs.add(new ReviewedParagraph("", "", "", List.of(), comments.rest()));
        Map<String, String> saved = properties("core-properties");
        return new WordReview(
                PrintStamp.read(properties("custom-properties")),
                saved.getOrDefault("lastModifiedBy", ""),
                ReviewedLine.day(saved.getOrDefault("modified", "")),
                paragraphs);
    }

    /** By their own names, or by the names of their elements where they have none. */
    private Map<String, String> properties(String type) {
        Map<String, String> all = new HashMap<>();
        parts.ofFile(type)
                .map(Markup::of)
                .ifPresent(properties -> properties.children(element -> {
                    String name = properties.attribute("name", element);
                    all.put(name, properties.text().strip());
                    PartReading.limit(all.size());
                }));
        return all;
    }

    private void blocks() {
        markup.children(this::block);
    }

    private void block(String name) {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt" -> control();
            case "sectPr", "tblPr", "tblGrid", "trPr", "tcPr" -> {
                // looks
            }
            default -> blocks();
        }
    }

    private void paragraph() {
        ReviewedLine line = new ReviewedLine(markup, tag, comments);
        line.read();
        paragraphs.add(line.paragraph());
        tag = inTable || line.isEmpty() ? tag : "";
    }

    private void table() {
        boolean outer = inTable;
        inTable = true;
        blocks();
        inTable = outer;
        tag = outer ? tag : "";
    }

    /** As the reader of the words does: the first paragraph or table in a control has its tag. */
    private void control() {
        String outer = tag;
        String[] own = {""};
        markup.children(name -> {
            if (name.equals("sdtPr")) {
                own[0] = tagOf();
            } else if (name.equals("sdtContent")) {
                tag = own[0].isEmpty() ? outer : own[0];
                blocks();
            }
        });
        tag = own[0].isEmpty() ? tag : outer;
    }

    private String tagOf() {
        String[] found = {""};
        markup.children(name -> found[0] = name.equals("tag") ? markup.value() : found[0]);
        return found[0];
    }
}
