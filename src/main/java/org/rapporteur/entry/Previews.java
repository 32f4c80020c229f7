package org.rapporteur.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaim;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.ProseException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what a record would do to the report: it is written, the report compiled, and the writing taken back. So a preview
 * can show nothing that saving would not, for whatever kind of record.
 */
@Component
class Previews {
    private static final int MOST_SECTIONS = 3;
    private static final int MOST_LOOKS = 3;
    private static final int MOST_CLAIMS = 40;

    /** Before a claim, so that its words are those within a sentence. */
    private static final String WITHIN = "a ";

    private final FormSaving entries;
    private final Reports reports;
    private final Periods periods;
    private final ReportLabels labels;
    private final TransactionTemplate takenBack;

    Previews(
            FormSaving entries,
            Reports reports,
            Periods periods,
            ReportLabels labels,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.reports = reports;
        this.periods = periods;
        this.labels = labels;
        this.takenBack = new TransactionTemplate(transactions);
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
        return period(sheet).map(period -> of(editor, sheet, isNew, period)).orElseGet(() -> Preview.none(List.of()));
    }

    private Optional<PeriodSummary> period(Sheet sheet) {
        return periods.allReadable().stream()
                .filter(period -> !period.state().isIssued())
                .filter(period ->
                        sheet.text("period").isEmpty() || sheet.text("period").equals(period.code()))
                .findFirst();
    }

    /**
     * What a claim says.
     *
     * @param words empty where it says nothing
     * @param problem why it says nothing; null where it says something
     */
    record Said(String words, @Nullable FieldProblem problem) {

        static Said nothing(String message, Object... arguments) {
            return new Said("", FieldProblem.ofAll(message, arguments));
        }
    }

    /** What a claim would say within a sentence of this record, before it is put into one. */
    Said said(Editor editor, SubmittedForm typed, String claim) {
        if (claim.isEmpty()) {
            return Said.nothing("entry.claims.unchosen");
        }
        try {
            return period(typed.sheet())
                    .map(period -> said(claim, told(editor, typed, period, WITHIN + claim)))
                    .orElseGet(() -> Said.nothing("entry.preview.nothing"));
        } catch (IllegalArgumentException unreadable) {
            return Said.nothing("entry.claims.unread", claim);
        }
    }

    /** A claim of a text with its words. */
    record Claimed(String claim, Said said) {}

    /** What the claims of a text say, each once; none where it cannot be read. */
    List<Claimed> claimed(Editor editor, SubmittedForm typed) {
        try {
            List<String> claims = Prose.valueOf(typed.sheet().text("text"))
                    .calls()
                    .map(Prose.Call::toString)
                    .distinct()
                    .limit(MOST_CLAIMS)
                    .toList();
            return claims.isEmpty() ? List.of() : claimed(editor, typed, claims);
        } catch (ProseException unreadable) {
            return List.of();
        }
    }

    /** All of them in one look, each a paragraph. */
    private List<Claimed> claimed(Editor editor, SubmittedForm typed, List<String> claims) {
        String prose = claims.stream().map(claim -> "\n\n" + WITHIN + claim).collect(Collectors.joining("", ".", ""));
        List<Block> paragraphs = period(typed.sheet())
                .map(period -> told(editor, typed, period, prose).parts())
                .orElse(List.of());
        List<Claimed> claimed = new ArrayList<>();
        for (int at = 0; at < Math.min(claims.size(), paragraphs.size()); at++) {
            claimed.add(new Claimed(claims.get(at), said(claims.get(at), paragraphs.get(at))));
        }
        return claimed;
    }

    private static Said said(String claim, Block block) {
        if (UnresolvedClaim.in(block).findAny().isPresent()) {
            return Said.nothing("entry.claims.unread", claim);
        }
        String line =
                block.lines().stream().flatMap(List::stream).map(Inline::text).collect(Collectors.joining());
        return new Said(line.substring(WITHIN.length()), null);
    }

    /** An activity says it with its figures as they are typed, as far as they can be saved. */
    private Block told(Editor editor, SubmittedForm typed, PeriodSummary period, String prose) {
        boolean figures =
                editor.fields().stream().anyMatch(field -> field.name().equals("figures"));
        if (!figures) {
            return reports.told(period, prose, null);
        }
        if (entries.isRecorded(typed.sheet(), typed.isNew())) {
            return reports.told(period, prose, activity(typed.sheet().key()));
        }
        try {
            return seen(() -> {
                String key = entries.writeUnseen(editor, typed.sheet(), typed.isNew());
                return reports.told(period, prose, activity(key));
            });
        } catch (RefusedSheetException unfinished) {
            String activity = typed.sheet().text("slug");
            return reports.told(period, prose, activity.isEmpty() ? null : activity);
        }
    }

    /** Of an account, “slug@period”. */
    private static String activity(String key) {
        return key.replaceFirst("@.*", "");
    }

    /** Fails where somebody saves the same record meanwhile; the next look sees what was saved. */
    private <T> T seen(Supplier<T> look) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            try {
                return Objects.requireNonNull(takenBack.execute(status -> {
                    status.setRollbackOnly();
                    return look.get();
                }));
            } catch (ConcurrencyFailureException meanwhile) {
                continue;
            }
        }
        throw new RefusedSheetException(FieldProblem.ofAll("entry.preview.meanwhile"));
    }

    private Preview of(Editor editor, Sheet sheet, boolean isNew, PeriodSummary period) {
        Document before = reports.compile(period, period.cutOff());
        if (entries.isRecorded(sheet, isNew)) {
            return compared(before, before, sheet, sheet.key());
        }
        try {
            return seen(() -> {
                String key = entries.writeUnseen(editor, sheet, isNew);
                return compared(before, reports.compile(period, period.cutOff()), sheet, key);
            });
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
