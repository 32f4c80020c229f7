package org.rapporteur.intake.takeover;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small report that somebody handed in. */
public final class SomeImport {
    static final String REPORT = """
            1 Introduction

            This report covers the period from January 2020 to June 2020.

            2 IPv6

            2.1 ITU-T SG13 approved Recommendation ITU-T Y.9871 “Requirements of IPv6 in networks of the moon”.

            2.2 Experts from Ghana met in Geneva on 12 March 2020 and looked at addresses for ITU-D Question 77/1 “Addresses of the moon”.
            """;

    private SomeImport() {}

    /** Gives its number. */
    public static long save(JdbcClient jdbc) {
        return jdbc.sql("""
                        insert into imported_reports (sha256, name, period, source, file, who, at)
                        values (encode(sha256(:file), 'hex'), 'report.txt', '2020-06', 'Report of 2020', :file, 'Test', now())
                        on conflict (sha256, period) do update set name = excluded.name returning id""")
                .param("file", REPORT.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }
}
