package org.rapporteur.records.period;

import jakarta.persistence.Converter;
import org.rapporteur.platform.CodeConverter;

@Converter(autoApply = true)
class PeriodStateConverter extends CodeConverter<PeriodState> {

    PeriodStateConverter() {
        super(PeriodState::ofCode);
    }
}
