package org.rapporteur.recommendation;

import jakarta.persistence.Converter;
import org.rapporteur.shared.CodeConverter;
import org.rapporteur.vocabulary.Stage;
import org.rapporteur.vocabulary.Standing;
import org.rapporteur.vocabulary.TextKind;

/** How words of the trade are kept. */
final class Codes {

    private Codes() {}

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
