package org.rapporteur.document.word;

import java.time.LocalDate;
import org.rapporteur.document.Document;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.Passage;

/**
 * Writes a document as a Word file with Word's own tracked changes against another: all accepted it is the new document,
 * all rejected the old one. Tables that moved are rows that left and came. Its blocks have no content controls, since those
 * would stay behind empty. The same documents give the same bytes.
 */
public final class TrackedWriter {

    private final WordTemplate template;
    private final String documentLabel;
    private final String author;
    private final LocalDate day;

    /**
     * @param documentLabel stands before the document number on the cover
     * @param author of the changes, as Word names him
     * @param day of the changes
     */
    public TrackedWriter(WordTemplate template, String documentLabel, String author, LocalDate day) {
        this.template = template;
        this.documentLabel = documentLabel;
        this.author = author;
        this.day = day;
    }

    /** Writes the new document with the difference from the old one. */
    public byte[] write(DocumentDifference difference, Document old, Document young) {
        WordXml xml = new WordXml().markup(WordWriter.OPENING);
        TrackedMark revision = new TrackedMark(xml, author, day);
        Bookmarks places = new Bookmarks(young);
        TrackedLine lines = new TrackedLine(xml, template, revision, places);
        TableWriter plain = new TableWriter(xml, template, new LineWriter(xml, template, places));
        TrackedTable tables = new TrackedTable(xml, template, revision, lines, plain);
        TrackedSide before = TrackedSide.of(old, template, new Bookmarks(old));
        TrackedSide after = TrackedSide.of(young, template, places);
        TrackedPairs pairs = new TrackedPairs(difference, old, before, after);
        TrackedBody body = new TrackedBody(xml, revision, lines, tables, before, after, pairs);
        TrackedCover cover = new TrackedCover(xml, template, revision, lines, documentLabel);
        cover.write(old.cover(), young.cover());
        int oldBody = body(before);
        int youngBody = body(after);
        body.write(fields(before), oldBody, fields(after), youngBody);
        tables.gap();
        cover.rule();
        body.write(oldBody, before.size(), youngBody, after.size());
        tables.gap();
        xml.markup(template.section()).markup("</w:body></w:document>");
        return file(xml.toString(), young);
    }

    /** The first place behind the fields of the cover. */
    private static int fields(TrackedSide edition) {
        int at = 0;
        while (at < edition.size() && isField(edition.passage(at).kind())) {
            at++;
        }
        return at;
    }

    private static boolean isField(Passage.Kind kind) {
        return kind == Passage.Kind.REPORT || kind == Passage.Kind.COVER;
    }

    /** The first place of the body. */
    private static int body(TrackedSide edition) {
        int at = 0;
        while (at < edition.size() && edition.passage(at).kind() != Passage.Kind.SECTION) {
            at++;
        }
        return at;
    }

    private byte[] file(String body, Document document) {
        return template.file(
                WordWriter.parts(body, document, null),
                1,
                WordXml.escaped(WordWriter.language(document)),
                WordXml.escaped(document.cover().documentNumber()));
    }
}
