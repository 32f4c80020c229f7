package org.rapporteur.outline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keep kinds and layouts by their codes, so that reordering or renaming constants leaves the records as they are. */
final class Codes {

    private Codes() {}

    @Converter(autoApply = true)
    static class OfKind implements AttributeConverter<BlockKind, String> {

        @Override
        public String convertToDatabaseColumn(BlockKind kind) {
            return kind.code();
        }

        @Override
        public BlockKind convertToEntityAttribute(String code) {
            return BlockKind.ofCode(code);
        }
    }

    @Converter(autoApply = true)
    static class OfLayout implements AttributeConverter<@Nullable Layout, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Layout layout) {
            return layout == null ? null : layout.code();
        }

        @Override
        public @Nullable Layout convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Layout.ofCode(code);
        }
    }
}
