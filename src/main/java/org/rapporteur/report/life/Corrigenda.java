package org.rapporteur.report.life;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Words;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Issuing.NotIssuedException;
import org.rapporteur.terms.wording.PrintedLanguage;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches issued reports: where a record that one of them tells has changed since, a numbered corrigendum says “for …
 * read …”. Somebody proposes it, somebody else clears it, and it is issued as the report was.
 */
@Service
@Transactional
public class Corrigenda {

    /** Those who clear the whole report, and editors. */
    public static final String MAY_CLEAR = "@rights.mayEdit() or @rights.mayClearAll()";

    private final IssuedReports issued;
    private final Issuing issuing;
    private final Periods periods;
    private final Reports reports;
    private final JdbcClient client;
    private final IssueLock lock;
    private final MessageSource messages;

    Corrigenda(
            IssuedReports issued,
            Issuing issuing,
            Periods periods,
            Reports reports,
            JdbcClient client,
            IssueLock lock,
            MessageSource messages) {
        this.issued = issued;
        this.issuing = issuing;
        this.periods = periods;
        this.reports = reports;
        this.client = client;
        this.lock = lock;
        this.messages = messages;
    }

    /** What waits for somebody else: a corrigendum that was proposed, and perhaps cleared. */
    public record Proposal(
            OffsetDateTime at,
            String who,
            byte[] document,
            @Nullable String clearedBy) {}

    /** What an issued report, as corrected so far, says otherwise than the records say now. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Correction> outstanding(PeriodSummary period) {
        return issued.document(period.code())
                .map(kept -> Correction.between(kept, compiled(period).document()))
                .orElse(List.of());
    }

    @ForStaff
    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(String period) {
        return client.sql("""
                        select at, who, document, cleared_by from proposed_corrigendum where period = :period
                        """).param("period", period).query(Proposal.class).optional();
    }

    /** What a proposal would correct. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Correction> corrected(PeriodSummary period, Proposal proposal) {
        return issued.document(period.code())
                .map(kept -> Correction.between(kept, DocumentArchive.read(proposal.document())))
                .orElse(List.of());
    }

    /** @throws NotIssuedException if nothing is to be corrected, or a corrigendum is proposed already */
    @ForEditors
    public void propose(String code) {
        lock.take(code);
        PeriodSummary period = known(code);
        if (proposal(code).isPresent() || outstanding(period).isEmpty()) {
            throw new NotIssuedException("desk.corrigendum.nothing");
        }
        client.sql("insert into proposed_corrigendum values (:period, :at, :who, :document)")
                .param("period", code)
                .param("at", issuing.now())
                .param("who", issuing.who())
                .param("document", DocumentArchive.write(compiled(period).document()))
                .update();
    }

    /** The proposal that somebody has seen: another, proposed since, is none. */
    private Proposal seen(String code, String seen) {
        return proposal(code)
                .filter(proposed -> proposed.at().toString().equals(seen))
                .orElseThrow(() -> new NotIssuedException("desk.corrigendum.other"));
    }

    /**
     * Clears what was proposed.
     *
     * @param seen when it was proposed, as ISO 8601: {@link Proposal#at}
     * @throws NotIssuedException if another or none is proposed, it is cleared already, or whoever asks proposed it
     */
    @PreAuthorize(MAY_CLEAR)
    public void clear(String code, String seen) {
        lock.take(code);
        Proposal proposal = seen(code, seen);
        if (proposal.clearedBy() != null) {
            throw new NotIssuedException("desk.corrigendum.other");
        }
        if (proposal.who().equals(issuing.who())) {
            throw new NotIssuedException("desk.corrigendum.own");
        }
        client.sql("""
                        update proposed_corrigendum set cleared_at = :at, cleared_by = :who
                        where period = :period
                        """)
                .param("period", code)
                .param("at", issuing.now())
                .param("who", issuing.who())
                .update();
    }

    /** Takes a proposal back, if it is the one that was seen; what it would have corrected stays outstanding. */
    @ForEditors
    public void discard(String code, String seen) {
        lock.take(code);
        seen(code, seen);
        discard(code);
    }

    private void discard(String code) {
        client.sql("delete from proposed_corrigendum where period = :period")
                .param("period", code)
                .update();
    }

    /** @throws NotIssuedException if it is not cleared, or the records have changed since it was proposed */
    @ForEditors
    public void issue(String code, String seen) {
        lock.take(code);
        PeriodSummary period = known(code);
        Proposal proposal = seen(code, seen);
        if (proposal.clearedBy() == null) {
            throw new NotIssuedException("desk.corrigendum.not-cleared");
        }
        CompiledReport now = compiled(period);
        if (!DocumentArchive.read(proposal.document()).equals(now.document())) {
            throw new NotIssuedException("desk.corrigendum.moved");
        }
        List<Correction> changes = corrected(period, proposal);
        int number = issued.of(code).size();
        issuing.keep(now, number, changes, printed(period, number, changes));
        discard(code);
    }

    /** What the corrigendum prints: its cover, and a paragraph for each correction. */
    private Document printed(PeriodSummary period, int number, List<Correction> changes) {
        String title = said("desk.corrigendum.title", number, period.documentNumber(), period.title());
        Cover cover = new Cover(
                period.meetingGroup(),
                period.meeting(),
                period.documentNumber(),
                "",
                "",
                period.source(),
                title,
                List.of());
        List<Block> paragraphs = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            paragraphs.add(paragraph(changes.get(at), at + 1));
        }
        BlockId id = BlockId.valueOf("corrigendum");
        Section section = new Section(id, "1", said("desk.corrigendum.heading"), List.of(), paragraphs, List.of());
        return new Document(PrintedLanguage.get(), cover, List.of(), List.of(section));
    }

    private Paragraph paragraph(Correction change, int number) {
        String key = change.was().isEmpty() ? "added" : change.reads().isEmpty() ? "deleted" : "changed";
        String words = said("desk.corrigendum." + key, change.number(), change.was(), change.reads());
        return new Paragraph(
                BlockId.valueOf("corrigendum").part(number),
                Label.number("1." + number),
                List.of(Words.of(words)),
                List.of());
    }

    private CompiledReport compiled(PeriodSummary period) {
        return reports.read(period);
    }

    private PeriodSummary known(String code) {
        return periods.find(code).orElseThrow(() -> new UnknownRecordException(Periods.KIND, code));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
