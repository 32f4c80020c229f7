package org.rapporteur.report.letterhead;

import org.rapporteur.document.word.SampleLetterhead;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Word file that somebody handed in. */
public final class SomeLetterhead {

    private SomeLetterhead() {}

    /** Gives its number. */
    public static long save(JdbcClient jdbc) {
        return jdbc.sql("""
                        insert into letterhead (sha256, name, file, who, at)
                        values (encode(sha256(:file), 'hex'), 'house.docx', :file, 'Test', now())
                        on conflict (sha256) do update set name = excluded.name returning id""")
                .param("file", new SampleLetterhead().file())
                .query(Long.class)
                .single();
    }
}
