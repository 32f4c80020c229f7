package org.rapporteur.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaim;
import org.springframework.stereotype.Component;

/**
 * Shows what a record would do to the report: it is written, the report compiled, and the writing taken back. So a preview
 * can show nothing that saving would not, for whatever kind of record.
 */
@Component
class Previews {
    private static final int MOST_SECTIONS = 3;

    private final UnseenWriting unseen;
    private final Reports reports;
    private final ReportLabels labels;

    Previews(UnseenWriting unseen, Reports reports, ReportLabels labels) {
        this.unseen = unseen;
        this.reports = reports;
        this.labels = labels;
    }

    /**
     * What a reader would see.
     *
     * @param document the sections that change, safe HTML from the HTML writer; empty if none does
     * @param problems why it cannot be shown
     * @param key of the record; empty where it cannot be shown
     */
    record Preview(String document, List<FieldProblem> problems, String key) {

        static Preview none(List<FieldProblem> problems) {
            return new Preview("", problems, "");
        }
    }

    Preview of(Editor editor, Sheet sheet, boolean isNew) {
        return unseen.period(sheet)
                .map(period -> of(editor, sheet, isNew, period))
                .orElseGet(() -> Preview.none(List.of()));
    }

    private Preview of(Editor editor, Sheet sheet, boolean isNew, PeriodSummary period) {
        Document before = reports.compile(period, period.cutOff());
        try {
            return unseen.look(
                    editor,
                    sheet,
                    isNew,
                    key -> compared(before, reports.compile(period, period.cutOff()), sheet, key));
        } catch (RefusedSheetException refused) {
            return Preview.none(refused.problems());
        }
    }

    private Preview compared(Document before, Document after, Sheet sheet, String key) {
        return new Preview(html(changed(before, after, sheet)), unresolved(before, after), key);
    }

    private static List<FieldProblem> unresolved(Document before, Document after) {
        List<UnresolvedClaim> claims = new ArrayList<>(UnresolvedClaim.in(after));
        claims.removeAll(UnresolvedClaim.in(before));
        return claims.stream()
                .map(claim -> FieldProblem.ofAll(
                        "entry.claim", claim.claim(), claim.block().toString()))
                .toList();
    }

    /** The innermost sections with a heading in which something is new; of an unchanged paragraph its own. */
    private static Document changed(Document before, Document after, Sheet sheet) {
        List<Section> old = headed(before).toList();
        List<Section> changed = headed(after)
                .filter(section -> !old.contains(section))
                .limit(MOST_SECTIONS)
                .toList();
        List<Section> shown = changed.isEmpty()
                ? headed(after)
                        .filter(section -> section.id().toString().equals(sheet.text("section")))
                        .toList()
                : changed;
        Cover none = new Cover("", "", "", "", "", "", "", List.of());
        return new Document(after.language(), none, List.of(), shown);
    }

    /** Sections with a heading, with those inside that have none, without those that have one. */
    private static Stream<Section> headed(Document document) {
        return Stream.concat(document.cover().parts().stream(), document.allSections())
                .filter(section -> section.heading() != null)
                .map(section -> new Section(
                        section.id(),
                        section.number(),
                        section.heading(),
                        section.totals(),
                        section.blocks(),
                        section.sections().stream()
                                .filter(inner -> inner.heading() == null)
                                .toList()));
    }

    private String html(Document document) {
        return document.sections().isEmpty() ? "" : new HtmlWriter(labels.of(RequestLanguage.get())).printed(document);
    }
}
