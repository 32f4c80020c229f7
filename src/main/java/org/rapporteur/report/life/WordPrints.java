package org.rapporteur.report.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.document.word.PrintStamp;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Word files print that staff took, kept once for all files that print the same. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class WordPrints {

    private final JdbcClient client;
    private final Rights rights;
    private final Clock clock;

    WordPrints(JdbcClient client, Rights rights, Clock clock) {
        this.client = client;
        this.rights = rights;
        this.clock = clock;
    }

    /** Keeps what a file prints, and says what the file is to say of itself. */
    @Transactional
    public PrintStamp keep(Document document, String period, LocalDate day) {
        byte[] kept = DocumentArchive.write(document);
        PrintStamp stamp = PrintStamp.of(period, day, kept);
        client.sql("""
                        insert into word_print (sha256, period, day, document, who, at)
                        values (:sha256, :period, :day, :document, :who, :at) on conflict do nothing
                        """)
                .param("sha256", stamp.hash())
                .param("period", period)
                .param("day", day)
                .param("document", kept)
                .param("who", rights.name().orElse(""))
                .param("at", QuestionTable.at(clock.instant()))
                .update();
        return stamp;
    }

    /** The document of a hash: taken by staff, or issued. */
    public Optional<Document> find(String hash) {
        return client.sql("""
                        select document from word_print where sha256 = :hash
                        union all select document from issued_report where sha256 = :hash limit 1
                        """)
                .param("hash", hash)
                .query(byte[].class)
                .optional()
                .map(DocumentArchive::read);
    }
}
