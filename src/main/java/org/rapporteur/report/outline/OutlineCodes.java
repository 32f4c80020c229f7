package org.rapporteur.report.outline;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;

/** How kinds and layouts are kept. */
final class OutlineCodes {

    private OutlineCodes() {}

    @Converter(autoApply = true)
    static class OfKind extends CodeConverter<BlockKind> {

        OfKind() {
            super(BlockKind::ofCode);
        }
    }

    @Converter(autoApply = true)
    static class OfLayout extends CodeConverter<Layout> {

        OfLayout() {
            super(Layout::ofCode);
        }
    }
}
