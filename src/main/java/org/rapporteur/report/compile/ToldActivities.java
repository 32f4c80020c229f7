package org.rapporteur.report.compile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/**
 * Which activities each block tells: those it names, then those its filter chooses. What any block names no filter takes,
 * and of several filters the first in reading order takes an activity, so that none is told twice.
 */
final class ToldActivities {

    private static final Comparator<Account> ORDER = Comparator.comparing(
                    (Account account) -> account.activity().starts(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::name)
            .thenComparing(Account::slug);

    private final RecordsAsOf frame;
    private final Set<String> taken = new HashSet<>();
    private final Map<BlockId, List<String>> byBlock = new LinkedHashMap<>();

    private ToldActivities(RecordsAsOf frame) {
        this.frame = frame;
    }

    static ToldActivities of(Outline outline, RecordsAsOf frame) {
        ToldActivities told = new ToldActivities(frame);
        outline.allBlocks().forEach(block -> told.taken.addAll(block.activities()));
        outline.allSections().forEach(told::add);
        return told;
    }

    private void add(OutlineSection section) {
        section.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTIVITIES)
                .forEach(block -> byBlock.put(
                        section.id(block),
                        Stream.concat(block.activities().stream(), chosen(section, block))
                                .toList()));
    }

    /** In the order of their first days; those without any come last, by name. */
    private Stream<String> chosen(OutlineSection section, OutlineBlock block) {
        if (block.filter().isBlank()) {
            return Stream.empty();
        }
        ActivitySelection selection = selection(section, block);
        return frame.records().accounts().values().stream()
                .filter(account -> selection.chooses(account, frame.answered(account.topics())))
                .sorted(ORDER)
                .map(Account::slug)
                .filter(taken::add)
                .toList()
                .stream();
    }

    /** A filter that names no topic means the section's own. */
    private static ActivitySelection selection(OutlineSection section, OutlineBlock block) {
        ActivitySelection selection = ActivitySelection.of(Filter.valueOf(block.filter()));
        String topic = section.topic();
        return topic == null || !selection.facets().topics().isEmpty()
                ? selection
                : new ActivitySelection(selection.facets().on(topic), selection.kinds());
    }

    /** Slugs in the order of telling. */
    List<String> in(OutlineSection section, OutlineBlock block) {
        return byBlock.getOrDefault(section.id(block), List.of());
    }

    /** The activity each paragraph tells, by the paragraph's id. */
    Map<BlockId, String> byParagraph() {
        return byBlock.entrySet().stream()
                .flatMap(block -> block.getValue().stream()
                        .map(slug -> Map.entry(block.getKey().part(slug), slug)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
