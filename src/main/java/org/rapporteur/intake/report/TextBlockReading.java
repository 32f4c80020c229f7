package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.intake.report.SaidParagraph.ToldText;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;

/** Paragraphs in a row that say who did what with which texts, as one block which the records tell. */
final class TextBlockReading {
    private final String source;

    TextBlockReading(String source) {
        this.source = source;
    }

    /**
     * The block of these paragraphs.
     *
     * @param lead the paragraph that says the totals, by itself or above its list; null where none does
     * @param differences where the records say otherwise than the lead: then it stays as it was typed
     */
    ProposedBlock of(
            String key,
            boolean numbered,
            @Nullable SaidParagraph lead,
            List<SaidParagraph> paragraphs,
            List<Tally> tallies,
            List<Remark> differences) {
        List<SaidParagraph> all = lead == null || paragraphs.contains(lead)
                ? paragraphs
                : Stream.concat(Stream.of(lead), paragraphs.stream()).toList();
        OutlineBlock plain = block(key, layout(paragraphs, lead != null), numbered, lead != null, "", "");
        OutlineBlock typed = lead == null
                ? plain
                : block(
                        key,
                        layout(paragraphs, true),
                        numbered,
                        false,
                        TypedWords.line(lead.lines().get(0).printed()),
                        source + ", " + lead.lines().get(0).place().paragraph());
        boolean agrees = differences.isEmpty();
        return new ProposedBlock(
                agrees ? plain : typed,
                lead == null ? null : agrees ? typed : plain,
                List.of(),
                tallies,
                texts(all),
                differences,
                all.stream().flatMap(paragraph -> paragraph.sources().stream()).toList());
    }

    private static OutlineBlock block(
            String key, Layout layout, boolean numbered, boolean leads, String text, String source) {
        return new OutlineBlock(
                key, BlockKind.TEXTS, layout, numbered, leads, "", text, "", List.of(), List.of(), source);
    }

    static Set<String> texts(List<SaidParagraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.told().stream())
                .map(ToldText::text)
                .map(ProposedText::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Layout layout(List<SaidParagraph> paragraphs, boolean leads) {
        SaidParagraph first = paragraphs.get(0);
        if (paragraphs.size() > 1) {
            return Layout.GROUP_PARAGRAPHS;
        }
        if (first.isTable()) {
            return Layout.TABLE;
        }
        if (leads && first.hasItems()) {
            return Layout.GROUP_BULLETS;
        }
        boolean several =
                first.statements().stream().map(Statement::groups).distinct().count() > 1;
        return several && !first.hasItems() ? Layout.RUN_IN : isNumbered(first) ? Layout.GROUP_PARAGRAPHS : Layout.LIST;
    }

    static boolean isNumbered(SaidParagraph paragraph) {
        return paragraph.block() instanceof org.rapporteur.document.Paragraph numbered
                && numbered.label().isNumber();
    }

    /** Codes of the groups whose texts these paragraphs tell. */
    static List<String> groups(ProposedBlock block, List<ProposedText> texts) {
        List<String> groups = new ArrayList<>();
        texts.stream()
                .filter(text -> block.texts().contains(text.key()))
                .map(ProposedText::group)
                .flatMap(Stream::ofNullable)
                .forEach(groups::add);
        block.tallies().stream().map(Tally::group).forEach(groups::add);
        return groups.stream().distinct().toList();
    }
}
