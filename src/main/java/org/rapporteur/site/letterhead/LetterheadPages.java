package org.rapporteur.site.letterhead;

import java.util.List;
import java.util.Optional;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.Labels;
import org.rapporteur.document.word.TemplateLook;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.Reports;
import org.rapporteur.report.letterhead.Letterhead;
import org.rapporteur.report.letterhead.Letterheads;
import org.rapporteur.site.letterhead.LetterheadPage.Sheet;
import org.springframework.stereotype.Service;

/** Shows the newest report in the look of a file that was handed in. */
@Service
@ForAdministrators
class LetterheadPages {

    private final Letterheads letterheads;
    private final Periods periods;
    private final Reports reports;
    private final ReportLabels labels;
    private final SnapshotCache cache;

    LetterheadPages(
            Letterheads letterheads, Periods periods, Reports reports, ReportLabels labels, SnapshotCache cache) {
        this.letterheads = letterheads;
        this.periods = periods;
        this.reports = reports;
        this.labels = labels;
        this.cache = cache;
    }

    /** The newest report, as it would be compiled today. */
    private record Newest(PeriodSummary period, Document document) {}

    /** Page, style sheet and file ask for it one after the other; every administrator may read the same periods. */
    private Optional<Newest> newest() {
        return cache.recall("letterhead.newest." + RequestLanguage.get(), this::compiled);
    }

    private Optional<Newest> compiled() {
        return periods.allReadable().stream()
                .findFirst()
                .map(period -> new Newest(period, reports.compile(period, period.cutOff())));
    }

    public Letterhead known(long id) {
        return letterheads.find(id).orElseThrow(() -> new UnknownRecordException("template", String.valueOf(id)));
    }

    public LetterheadPage page(long id) {
        Letterhead letterhead = known(id);
        WordTemplate template = letterheads.templateOf(letterhead);
        TemplateLook look = template.look();
        return new LetterheadPage(
                letterhead,
                letterheads.inForce().filter(letterhead::equals).isPresent(),
                template.missing(),
                fonts(look),
                look.paper(),
                sheet(look));
    }

    private static List<String> fonts(TemplateLook look) {
        return look.faces().values().stream()
                .map(TemplateLook.Typeface::font)
                .filter(font -> !font.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Sheet sheet(TemplateLook look) {
        return newest().map(newest -> sheet(look, newest)).orElseGet(() -> new Sheet(List.of(), List.of(), "", ""));
    }

    private Sheet sheet(TemplateLook look, Newest newest) {
        String number = newest.document().cover().documentNumber();
        return new Sheet(
                numbered(look.header(), number),
                numbered(look.footer(), number),
                newest.period().code(),
                new HtmlWriter(words()).printed(FirstPages.of(newest.document())));
    }

    private static List<String> numbered(List<String> lines, String number) {
        return lines.stream()
                .map(line -> line.replace(TemplateLook.DOCUMENT_NUMBER, number))
                .filter(line -> !line.isBlank())
                .toList();
    }

    public String style(long id) {
        return PaperStyle.of(letterheads.templateOf(known(id)).look());
    }

    /**
     * The newest report as a Word file in that look.
     *
     * @throws UnknownRecordException if there is none
     */
    public byte[] word(long id) {
        WordTemplate template = letterheads.templateOf(known(id));
        Newest newest = newest().orElseThrow(() -> new UnknownRecordException("period", ""));
        return new WordWriter(template, words().document()).write(newest.document());
    }

    private Labels words() {
        return labels.of(RequestLanguage.get());
    }
}
