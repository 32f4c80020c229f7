package org.rapporteur.intake.wordback;

import org.rapporteur.document.format.DocumentArchive;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Word file that came back, with one struck paragraph. */
public final class SomeReturn {

    private static final String SUGGESTION = """
            {"kind": "STRUCK", "place": "dlt", "section": "", "printed": "Words", "words": "", "hands": [],
            "disagreements": [], "comments": []}""";

    private SomeReturn() {}

    /** Gives its number. */
    public static long save(JdbcClient jdbc) {
        byte[] document = DocumentArchive.write(PrintedExample.DOCUMENT);
        jdbc.sql("""
                        insert into word_print values (encode(sha256(:document), 'hex'), '2024-09', '2024-08-15', :document,
                            'Test', now()) on conflict do nothing
                        """).param("document", document).update();
        long id = jdbc.sql("""
                        insert into word_return (period, name, file, sha256, printed, told_period, kept, unchanged, who, at)
                        values ('2024-09', 'report.docx', 'x', encode(sha256('x'), 'hex'),
                            encode(sha256(:document), 'hex'), '', true, 0, 'Test', now()) returning id
                        """).param("document", document).query(Long.class).single();
        jdbc.sql("insert into word_suggestion (returned, number, content) values (:id, 1, cast(:content as jsonb))")
                .param("id", id)
                .param("content", SUGGESTION)
                .update();
        return id;
    }
}
