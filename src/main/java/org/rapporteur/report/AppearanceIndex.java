package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Table;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.period.PeriodSummary;

/** Where one compiled report tells its records. */
final class AppearanceIndex {

    private static final MadeOnce<CompiledReport, AppearanceIndex> INDEXES = new MadeOnce<>();

    private static final Set<String> TOLD = Set.of("text", "tally", "activity");

    private final PeriodSummary period;
    private final Map<BlockId, String> activities;
    private final Map<String, Map<BlockId, Appearance>> byRecord = new HashMap<>();
    private final Map<Set<String>, Appearance> byCount = new HashMap<>();
    private final Map<String, Paragraph> accounts = new HashMap<>();
    private final Map<String, Map<String, Appearance>> first = new ConcurrentHashMap<>();

    private AppearanceIndex(CompiledReport report) {
        this.period = report.period();
        this.activities = report.told().activities();
    }

    static AppearanceIndex of(CompiledReport report) {
        return INDEXES.of(report, AppearanceIndex::read);
    }

    private static AppearanceIndex read(CompiledReport report) {
        AppearanceIndex index = new AppearanceIndex(report);
        Document document = report.document();
        document.cover().parts().forEach(part -> index.read(part, ""));
        document.sections().forEach(section -> index.read(section, ""));
        return index;
    }

    PeriodSummary period() {
        return period;
    }

    /** Where a record is told, by name where it is named at all, in reading order. */
    List<Appearance> of(String room, String key) {
        List<Appearance> all = new ArrayList<>(
                byRecord.getOrDefault(room + " " + key, Map.of()).values());
        boolean named = all.stream().anyMatch(Appearance::named);
        return all.stream().filter(mention -> mention.named() == named).toList();
    }

    /** Where each record of this room is told first, by key; by name where it is named at all. */
    Map<String, Appearance> first(String room) {
        return first.computeIfAbsent(room, this::readFirst);
    }

    private Map<String, Appearance> readFirst(String room) {
        Map<String, Appearance> places = new LinkedHashMap<>();
        byRecord.keySet().stream()
                .filter(record -> record.startsWith(room + " "))
                .map(record -> record.substring(room.length() + 1))
                .forEach(key -> places.put(key, of(room, key).get(0)));
        return Collections.unmodifiableMap(places);
    }

    /** The first sentence whose number counts these texts and nothing else; null if there is none. */
    @Nullable
    Appearance counting(Set<String> texts) {
        return byCount.get(texts);
    }

    /** The paragraph that tells an activity; null if there is none. */
    @Nullable
    Paragraph account(String activity) {
        return accounts.get(activity);
    }

    private void read(Section section, String outer) {
        String number =
                section.number() != null ? section.number() : section.heading() != null ? section.heading() : outer;
        section.blocks().forEach(block -> read(block, number));
        section.sections().forEach(inner -> read(inner, number));
    }

    private void read(Block block, String outer) {
        if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> line(row.id(), outer, cell)));
        } else if (block instanceof Paragraph paragraph) {
            String number = paragraph.label().isNumber() ? paragraph.label().text() : outer;
            account(paragraph, number);
            line(paragraph.id(), number, paragraph.content());
            paragraph.parts().forEach(part -> read(part, number));
        }
    }

    private void account(Paragraph paragraph, String number) {
        String activity = activities.get(paragraph.id());
        if (activity != null) {
            accounts.putIfAbsent(activity, paragraph);
            note("activity " + activity, mention(paragraph.id(), number, true));
        }
    }

    private void line(BlockId block, String number, List<Inline> line) {
        for (Inline inline : line) {
            if (inline instanceof Claim claim) {
                claim(block, number, claim);
            }
        }
    }

    private void claim(BlockId block, String number, Claim claim) {
        boolean named = claim.type() == ClaimType.TEXT || claim.type() == ClaimType.FIGURE;
        Appearance mention = mention(block, number, named);
        told(claim).forEach(source -> note(source.room() + " " + source.key(), mention));
        if (claim.type() == ClaimType.COUNT
                && claim.sources().stream().allMatch(source -> source.room().equals("text"))) {
            byCount.putIfAbsent(told(claim).map(Source::key).collect(Collectors.toUnmodifiableSet()), mention);
        }
    }

    private static Stream<Source> told(Claim claim) {
        return claim.sources().stream().filter(source -> TOLD.contains(source.room()));
    }

    private void note(String record, Appearance mention) {
        byRecord.computeIfAbsent(record, missing -> new LinkedHashMap<>())
                .merge(mention.block(), mention, (known, more) -> known.named() ? known : more);
    }

    private Appearance mention(BlockId block, String number, boolean named) {
        return new Appearance(period.code(), period.days(), block, number, named);
    }
}
