package org.rapporteur.intake.wordback;

import java.util.List;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.ForeignReport;
import org.rapporteur.document.reading.word.WordReview;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.document.word.WordWriter;

/**
 * A Word file as it is read: its report, what of it no report holds, and what people did to it.
 *
 * @param unread one line each
 */
record ReturnedFile(Document document, List<String> unread, WordReview review) {

    /** What stands before the number on the cover is part of no field. */
    private static final String LABEL = "Document";

    ReturnedFile {
        unread = List.copyOf(unread);
    }

    /** @throws ForeignException with one line for readers, if it cannot be read */
    static ReturnedFile read(byte[] file, String name) {
        ForeignReport report = ForeignReport.read(file, name);
        return new ReturnedFile(report.document(), report.unread(), ForeignReport.review(file, name));
    }

    /**
     * What comes back if nobody writes in the file of a document. Whatever our reader makes of our own files it makes of
     * both sides of a comparison, so that none of it is blamed on a writer.
     */
    static ReturnedFile untouched(Document printed) {
        return read(new WordWriter(WordTemplate.ours(), LABEL).write(printed), "report.docx");
    }
}
