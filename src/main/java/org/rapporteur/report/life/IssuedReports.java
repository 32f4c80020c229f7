package org.rapporteur.report.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reports as they were issued, and their corrigenda. Nothing of them ever changes; what writes them is asked elsewhere. */
@Service
@Transactional(readOnly = true)
public class IssuedReports {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {};
    private static final String FILE = "select number, format, name, bytes, issued_file.sha256 from issued_file ";

    private final JdbcClient client;

    IssuedReports(JdbcClient client) {
        this.client = client;
    }

    /** Why a report was withdrawn, by whom and when. */
    public record Withdrawal(OffsetDateTime at, String who, String reason) {}

    /**
     * That a report is issued.
     *
     * @param at when it, or its last corrigendum, was
     * @param withdrawal null if it stands
     */
    public record Issue(Instant at, @Nullable Withdrawal withdrawal) {}

    /** The report and its corrigenda in order; none if it is not issued. */
    public List<IssuedReport> of(String period) {
        return client.sql("""
                        select period, number, at, who, program, sha256, changes::text as changes, original
                        from issued_report where period = :period order by number
                        """)
                .param("period", period)
                .query((row, index) -> issued(row))
                .list();
    }

    public boolean isIssued(String period) {
        return client.sql("select exists (select from issued_report where period = :period)")
                .param("period", period)
                .query(Boolean.class)
                .single();
    }

    private static IssuedReport issued(ResultSet row) throws SQLException {
        return new IssuedReport(
                row.getString("period"),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("who"),
                row.getString("program"),
                row.getString("sha256"),
                JSON.readValue(row.getString("changes"), CORRECTIONS),
                row.getString("original"));
    }

    /** The report as it was kept at last: as issued, or as its last corrigendum corrects it. */
    public Optional<Document> document(String period) {
        return client.sql("select document from issued_report where period = :period order by number desc limit 1")
                .param("period", period)
                .query(byte[].class)
                .optional()
                .map(DocumentArchive::read);
    }

    /** The same of several periods, by their codes, with one statement. */
    public Map<String, Document> documents(Collection<String> periods) {
        Map<String, Document> documents = new HashMap<>();
        client.sql("""
                        select distinct on (period) period, document from issued_report
                        where period = any(cast(:periods as text[])) order by period, number desc
                        """).param("periods", periods.toArray(String[]::new)).query((RowCallbackHandler)
                row -> documents.put(row.getString("period"), DocumentArchive.read(row.getBytes("document"))));
        return documents;
    }

    /** What tells the kept words of one state from those of another, by period. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        client.sql("select distinct on (period) period, sha256 from issued_report order by period, number desc")
                .query((RowCallbackHandler) row -> hashes.put(row.getString("period"), row.getString("sha256")));
        return hashes;
    }

    /** When the report, or its last corrigendum, was issued; empty if it is not. */
    public Optional<Instant> at(String period) {
        return client.sql("select at from issued_report where period = :period order by number desc limit 1")
                .param("period", period)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** All that are issued, by period. */
    public Map<String, Issue> all() {
        Map<String, Issue> issues = new HashMap<>();
        client.sql("""
                        select period, max(issued.at) as last, withdrawn.at, withdrawn.who, withdrawn.reason
                        from issued_report issued left join withdrawn_report withdrawn using (period)
                        group by period, withdrawn.at, withdrawn.who, withdrawn.reason
                        """).query((RowCallbackHandler) row -> issues.put(row.getString("period"), issue(row)));
        return issues;
    }

    private static Issue issue(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Issue(
                row.getObject("last", OffsetDateTime.class).toInstant(),
                at == null ? null : new Withdrawal(at, row.getString("who"), row.getString("reason")));
    }

    /** The file that was issued elsewhere; empty where this program issued the report. */
    public Optional<IssuedFile> original(String period) {
        return client.sql(FILE + """
                        join issued_report report using (period, number)
                        where period = :period and number = 0 and format = report.original""")
                .param("period", period)
                .query(IssuedFile.class)
                .optional();
    }

    /** A file of the report itself, or of one of its corrigenda. */
    public Optional<IssuedFile> file(String period, int number, String format) {
        return client.sql(FILE + "where period = :period and number = :number and format = :format")
                .param("period", period)
                .param("number", number)
                .param("format", format)
                .query(IssuedFile.class)
                .optional();
    }

    /** SHA-256 of such a file. */
    public Optional<String> hash(String period, int number, String format) {
        return client.sql("""
                        select sha256 from issued_file
                        where period = :period and number = :number and format = :format""")
                .param("period", period)
                .param("number", number)
                .param("format", format)
                .query(String.class)
                .optional();
    }

    /** The file with these bytes. */
    public Optional<IssuedFile> file(String period, String sha256, String format) {
        return client.sql(FILE + "where period = :period and sha256 = :sha256 and format = :format limit 1")
                .param("period", period)
                .param("sha256", sha256)
                .param("format", format)
                .query(IssuedFile.class)
                .optional();
    }

    /** All files of a report and its corrigenda, without their bytes. */
    public List<IssuedFile> files(String period) {
        return client.sql("""
                        select number, format, name, ''::bytea as bytes, sha256 from issued_file
                        where period = :period and format <> 'body' order by number, format
                        """).param("period", period).query(IssuedFile.class).list();
    }

    public Optional<Withdrawal> withdrawal(String period) {
        return client.sql("select at, who, reason from withdrawn_report where period = :period")
                .param("period", period)
                .query(Withdrawal.class)
                .optional();
    }

    /** What is wrong with the kept bytes of a period: format or document whose hash is not that of its bytes. */
    public List<String> damaged(String period) {
        return client.sql("""
                        select number || ' ' || format from issued_file
                        where period = :period and sha256 <> encode(sha256(bytes), 'hex')
                        union all
                        select number || ' document' from issued_report
                        where period = :period and sha256 <> encode(sha256(document), 'hex')
                        """).param("period", period).query(String.class).list();
    }

    void keep(IssuedReport issued, byte[] document, Map<String, Integer> records, List<String> findings) {
        client.sql("""
                        insert into issued_report
                            (period, number, at, who, program, document, sha256, records, findings, changes,
                                original)
                        values (:period, :number, :at, :who, :program, :document, encode(sha256(:document), 'hex'),
                            :records::jsonb, :findings::jsonb, :changes::jsonb, :original)
                        """)
                .param("period", issued.period())
                .param("number", issued.number())
                .param("at", issued.at())
                .param("who", issued.who())
                .param("program", issued.program())
                .param("document", document)
                .param("records", JSON.writeValueAsString(records))
                .param("findings", JSON.writeValueAsString(findings))
                .param("changes", JSON.writeValueAsString(issued.changes()))
                .param("original", issued.original())
                .update();
    }

    void keep(String period, int number, String name, Map<String, byte[]> files) {
        files.forEach((format, bytes) -> keep(period, number, format, name, bytes));
    }

    void keep(String period, int number, String format, String name, byte[] bytes) {
        client.sql("""
                        insert into issued_file (period, number, format, name, bytes, sha256)
                        values (:period, :number, :format, :name, :bytes, encode(sha256(:bytes), 'hex'))
                        """)
                .param("period", period)
                .param("number", number)
                .param("format", format)
                .param("name", name)
                .param("bytes", bytes)
                .update();
    }

    void withdraw(String period, Withdrawal withdrawal) {
        client.sql("insert into withdrawn_report values (:period, :at, :who, :reason)")
                .param("period", period)
                .param("at", withdrawal.at())
                .param("who", withdrawal.who())
                .param("reason", withdrawal.reason())
                .update();
    }
}
