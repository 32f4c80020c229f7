package org.rapporteur.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections and blocks for tests. */
final class ExampleOutlines {

    private ExampleOutlines() {}

    static Outline body(String period, OutlineBlock... blocks) {
        return new Outline(period, List.of(), List.of(section("only", blocks)));
    }

    static OutlineSection section(String key, OutlineBlock... blocks) {
        return new OutlineSection(key, "Heading of " + key, null, false, List.of(blocks), List.of());
    }

    static OutlineBlock prose(String key) {
        return prose(key, "Some {period} prose.");
    }

    static OutlineBlock prose(String key, String text) {
        return new OutlineBlock(key, BlockKind.PROSE, null, true, false, "", text, "", List.of(), List.of(), "Report");
    }

    static OutlineBlock texts(String key, @Nullable Layout layout, String filter) {
        return new OutlineBlock(key, BlockKind.TEXTS, layout, true, true, filter, "", "", List.of(), List.of(), "");
    }

    static OutlineBlock block(String key, BlockKind kind, @Nullable Layout layout, List<String> activities) {
        return new OutlineBlock(key, kind, layout, true, false, "", "", "", activities, List.of(), "");
    }
}
