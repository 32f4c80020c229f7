package org.rapporteur.report;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.compile.SelectedTexts;
import org.rapporteur.report.compile.ToldRecords;
import org.rapporteur.report.outline.Outline;

/**
 * The report of a period on its own cut-off day with all it was made from, so that other pages cannot disagree with it. It is
 * compiled when somebody first asks what it says: of an issued report readers have the kept words.
 */
public final class CompiledReport {

    private static final MadeOnce<CompiledReport, SelectedTexts> HOLDINGS = new MadeOnce<>();

    private final RecordsAsOf frame;
    private final Outline outline;
    private final Supplier<Document> compile;
    private @Nullable Document document;
    private @Nullable ToldRecords told;

    /** @param compile makes the same document each time, of the frame and the outline alone */
    public CompiledReport(RecordsAsOf frame, Outline outline, Supplier<Document> compile) {
        this.frame = frame;
        this.outline = outline;
        this.compile = compile;
    }

    /** The same with other words. */
    public CompiledReport saying(Document words) {
        return new CompiledReport(frame, outline, () -> words);
    }

    public RecordsAsOf frame() {
        return frame;
    }

    public Outline outline() {
        return outline;
    }

    public synchronized Document document() {
        if (document == null) {
            document = compile.get();
        }
        return document;
    }

    /** Which records it prints. */
    public synchronized ToldRecords told() {
        if (told == null) {
            told = ToldRecords.of(frame, outline, document());
        }
        return told;
    }

    public PeriodSummary period() {
        return frame.period();
    }

    /**
     * Where it tells each text or activity first, by key.
     *
     * @param room {@code text} or {@code activity}
     */
    public Map<String, Appearance> places(String room) {
        return AppearanceIndex.of(this).first(room);
    }

    /** The texts and declared numbers it tells, each once. A text of other days that is only cited is none of them. */
    public SelectedTexts holdings() {
        return HOLDINGS.of(this, report -> report.frame().choose(report.told()));
    }

    /** The activities it tells, each once. */
    public Collection<Account> activities() {
        return told().keys("activity").stream()
                .map(frame.records().accounts()::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
