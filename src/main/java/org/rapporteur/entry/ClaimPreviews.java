package org.rapporteur.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.Reports;
import org.rapporteur.report.UnresolvedClaim;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.ProseException;
import org.springframework.stereotype.Component;

/** What the claims of a text say, while it is written: as the report would say it if the form were saved. */
@Component
class ClaimPreviews {

    private static final int MOST_CLAIMS = 40;

    /** Before a claim, so that its words are those within a sentence. */
    private static final String WITHIN = "a ";

    private final UnseenWriting unseen;
    private final Reports reports;

    ClaimPreviews(UnseenWriting unseen, Reports reports) {
        this.unseen = unseen;
        this.reports = reports;
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
            return unseen.period(typed.sheet())
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
        List<Block> paragraphs = unseen.period(typed.sheet())
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
        try {
            return unseen.look(editor, typed.sheet(), typed.isNew(), key -> reports.told(period, prose, activity(key)));
        } catch (RefusedSheetException unfinished) {
            String activity = typed.sheet().text("slug");
            return reports.told(period, prose, activity.isEmpty() ? null : activity);
        }
    }

    /** Of an account, “slug@period”. */
    private static String activity(String key) {
        return key.replaceFirst("@.*", "");
    }
}
