package org.rapporteur.records.recommendation;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** How words of the trade are kept. */
final class TextCodes {

    private TextCodes() {}

    @Converter(autoApply = true)
    static class OfKind extends CodeConverter<TextKind> {

        OfKind() {
            super(TextKind::ofCode);
        }
    }

    @Converter(autoApply = true)
    static class OfStage extends CodeConverter<Stage> {

        OfStage() {
            super(Stage::ofCode);
        }
    }

    @Converter(autoApply = true)
    static class OfStanding extends CodeConverter<Standing> {

        OfStanding() {
            super(Standing::ofCode);
        }
    }
}
