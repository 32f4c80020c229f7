package org.rapporteur.period;

import jakarta.persistence.Converter;
import org.rapporteur.shared.CodeConverter;

@Converter(autoApply = true)
class PeriodStateConverter extends CodeConverter<PeriodState> {

    PeriodStateConverter() {
        super(PeriodState::ofCode);
    }
}
