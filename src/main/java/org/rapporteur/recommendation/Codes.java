package org.rapporteur.recommendation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.rapporteur.vocabulary.Stage;
import org.rapporteur.vocabulary.Standing;
import org.rapporteur.vocabulary.TextKind;

/** Keep words of the trade by their codes, so that reordering or renaming constants leaves the records as they are. */
final class Codes {

    private Codes() {}

    @Converter(autoApply = true)
    static class OfKind implements AttributeConverter<TextKind, String> {

        @Override
        public String convertToDatabaseColumn(TextKind kind) {
            return kind.code();
        }

        @Override
        public TextKind convertToEntityAttribute(String code) {
            return TextKind.ofCode(code);
        }
    }

    @Converter(autoApply = true)
    static class OfStage implements AttributeConverter<Stage, String> {

        @Override
        public String convertToDatabaseColumn(Stage stage) {
            return stage.code();
        }

        @Override
        public Stage convertToEntityAttribute(String code) {
            return Stage.ofCode(code);
        }
    }

    @Converter(autoApply = true)
    static class OfStanding implements AttributeConverter<Standing, String> {

        @Override
        public String convertToDatabaseColumn(Standing standing) {
            return standing.code();
        }

        @Override
        public Standing convertToEntityAttribute(String code) {
            return Standing.ofCode(code);
        }
    }
}
