package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Words;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the public reports tell a record. All of them are compiled for it, each at its own cut-off, and kept until a
 * record changes.
 */
@Service
@Transactional(readOnly = true)
public class Appearances {

    private static final Cover NO_COVER = new Cover("", "", "", "", "", "", "", List.of());

    private final SnapshotCache memory;
    private final Periods periods;
    private final Rights rights;
    private final Reports reports;
    private final ReportLabels labels;

    Appearances(SnapshotCache memory, Periods periods, Rights rights, Reports reports, ReportLabels labels) {
        this.memory = memory;
        this.periods = periods;
        this.rights = rights;
        this.reports = reports;
        this.labels = labels;
    }

    /** Where a text is told or at least counted, the newest report first. */
    public List<Appearance> ofText(String slug) {
        return all().stream()
                .flatMap(report -> report.of("text", slug).stream())
                .toList();
    }

    /** Where a declared number is told, the newest report first. */
    public List<Appearance> ofTally(String slug) {
        return all().stream()
                .flatMap(report -> report.of("tally", slug).stream())
                .toList();
    }

    /** Where an activity is told, the newest report first. */
    public List<Appearance> ofActivity(String slug) {
        return all().stream()
                .flatMap(report -> report.of("activity", slug).stream())
                .toList();
    }

    /**
     * The sentence of a period's report whose number counts exactly these texts.
     *
     * @param texts slugs
     */
    public Optional<Appearance> counting(String period, Set<String> texts) {
        return all().stream()
                .filter(report -> report.period().code().equals(period))
                .map(report -> report.counting(texts))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What the reports say of an activity, under the days of each period, as safe HTML; empty if they say nothing. */
    public String accounts(String slug) {
        List<Section> told = all().stream()
                .flatMap(report -> Stream.ofNullable(report.account(slug)).map(account -> section(report, account)))
                .toList();
        Document document = new Document(RequestLanguage.wording().locale(), NO_COVER, List.of(), told);
        return told.isEmpty()
                ? ""
                : new HtmlWriter(labels.of(RequestLanguage.wording().locale())).article(document);
    }

    private List<AppearanceIndex> all() {
        return memory.recall(
                rights.isStaff() ? "report.mentions.staff" : "report.mentions",
                () -> reports.read(periods.allReadable()).stream()
                        .map(AppearanceIndex::of)
                        .toList());
    }

    private static Section section(AppearanceIndex report, Paragraph account) {
        PeriodSummary period = report.period();
        String days = RequestLanguage.wording()
                .days(period.days().from(), period.days().to());
        return new Section(
                BlockId.valueOf("told-" + period.code()), null, days, List.of(), List.of(alone(account)), List.of());
    }

    /** A reference to another place of the report leads nowhere outside it: its number stays. */
    private static Block alone(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return block;
        }
        Function<Inline, Inline> words = inline -> inline instanceof Reference ? Words.of(inline.text()) : inline;
        return new Paragraph(
                paragraph.id(),
                paragraph.label(),
                paragraph.content().stream().map(words).toList(),
                paragraph.parts().stream().map(Appearances::alone).toList());
    }
}
