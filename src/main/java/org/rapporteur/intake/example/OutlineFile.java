package org.rapporteur.intake.example;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** The outline as its file writes it; what is left out is empty, and blocks are numbered unless they say otherwise. */
record OutlineFile(String period, List<SectionEntry> cover, List<SectionEntry> sections) {

    record SectionEntry(
            String key,
            @Nullable String heading,
            @Nullable String topic,
            boolean numbered,
            @Nullable List<BlockEntry> blocks,
            @Nullable List<SectionEntry> sections) {

        OutlineSection section() {
            return new OutlineSection(
                    key,
                    heading,
                    topic,
                    numbered,
                    some(blocks).stream().map(BlockEntry::block).toList(),
                    some(sections).stream().map(SectionEntry::section).toList());
        }
    }

    record BlockEntry(
            String key,
            String kind,
            @Nullable String layout,
            @Nullable Boolean numbered,
            boolean leads,
            @Nullable String filter,
            @Nullable String text,
            @Nullable String continuation,
            @Nullable List<String> activities,
            @Nullable List<String> tallies,
            @Nullable String source) {

        OutlineBlock block() {
            return new OutlineBlock(
                    key,
                    BlockKind.ofCode(kind),
                    layout == null ? null : Layout.ofCode(layout),
                    numbered == null || numbered,
                    leads,
                    words(filter),
                    words(text),
                    words(continuation),
                    some(activities),
                    some(tallies),
                    words(source));
        }
    }

    static Outline read() {
        OutlineFile file = Files.yaml("example/outline.yaml", OutlineFile.class);
        return new Outline(
                file.period,
                file.cover.stream().map(SectionEntry::section).toList(),
                file.sections.stream().map(SectionEntry::section).toList());
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
